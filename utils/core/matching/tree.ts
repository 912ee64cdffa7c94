import type { Minimum, Requirement } from '../requirements/requirement';
import type { Truth, Verdict } from './judgement';

/** The truth of a leaf in the tree: some of it is not enough, and unknown stays unknown. */
function truthOf(verdict: Verdict): Truth {
  return verdict === 'met' ? 'true' : verdict === 'unknown' ? 'unknown' : 'false';
}

/** `all` in three-valued logic: one false decides. */
function allOf(truths: readonly Truth[]): Truth {
  return truths.includes('false') ? 'false' : truths.includes('unknown') ? 'unknown' : 'true';
}

/** `any` in three-valued logic: one true decides. */
export function anyOf(truths: readonly Truth[]): Truth {
  return truths.includes('true') ? 'true' : truths.includes('unknown') ? 'unknown' : 'false';
}

/** What the tree asks of its leaves: their verdicts, and whether an unmet one comes close enough for an unspecified equivalent to be weighed. */
export interface Leaves {
  readonly verdict: (id: string) => Verdict;
  readonly close: (id: string) => boolean;
}

/**
 * The truth of a minimum. An unspecified equivalent saves near misses only: beside a way that comes close it is unknown, beside one that does not it is false;
 * where it must be held with the rest (`all`), nobody can tell.
 */
export function truth(node: Minimum, leaves: Leaves): Truth {
  switch (node.kind) {
    case 'requirement':
      return truthOf(leaves.verdict(node.id));
    case 'equivalent':
      return 'unknown';
    case 'all':
      return allOf(node.of.map((child) => truth(child, leaves)));
    case 'any':
      return anyOf(truthsOfAny(node, leaves));
  }
}

/** The truths of the ways of an `any`, the equivalent among them weighed by its neighbors. */
export function truthsOfAny(node: Extract<Minimum, { kind: 'any' }>, leaves: Leaves): readonly Truth[] {
  const others = node.of.filter(({ kind }) => kind !== 'equivalent');
  const near = others.length === 0 || others.some((child) => comesClose(child, leaves));
  return node.of.map((child) => (child.kind === 'equivalent' ? (near ? 'unknown' : 'false') : truth(child, leaves)));
}

function comesClose(node: Minimum, leaves: Leaves): boolean {
  switch (node.kind) {
    case 'requirement':
      return leaves.verdict(node.id) === 'met' || leaves.verdict(node.id) === 'unknown' || leaves.close(node.id);
    case 'equivalent':
      return true;
    case 'all':
      // Where nothing at all is met there is nothing to set against what is lacking.
      return (
        node.of.every((child) => comesClose(child, leaves)) &&
        (node.of.length === 1 || node.of.some((child) => truth(child, leaves) !== 'false'))
      );
    case 'any':
      return node.of.some((child) => comesClose(child, leaves));
  }
}

/** The requirement ids of a minimum, each once, in the order of the tree. */
export function idsIn(node: Minimum | null): readonly string[] {
  if (node === null || node.kind === 'equivalent') return [];
  return node.kind === 'requirement' ? [node.id] : [...new Set(node.of.flatMap(idsIn))];
}

/** The requirements by their ids. */
export function byId(requirements: readonly Requirement[]): ReadonlyMap<string, Requirement> {
  return new Map(requirements.map((requirement) => [requirement.id, requirement]));
}
