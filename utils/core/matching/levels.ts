import type { Minimum } from '../requirements/requirement';
import { anyCase } from '../text/any-case';
import { eligibilityOf } from './eligibility-of';
import type { JudgedLevel, JudgedNode } from './judgement';

/** A name for a way that is a choice of paths to the same post, not a class of its own. */
const PATH = anyCase(/^(?!gs\b)(?:option|pattern|category|alternative|either|or|method|path|track|group|[a-z0-9]{1,3}[.)]?)\b/u);

/** Where a posting's minimum names classes (“Librarian I”, “Librarian II”), which of them the user reaches, each judged with what all of them need. */
export function judgeLevels(minimum: Minimum, judgeNode: (node: Minimum) => JudgedNode): readonly JudgedLevel[] {
  const [choice, common] = levelsOf(minimum);
  if (choice === null) return [];
  return choice.of.map((level) => {
    const { truth, meetsOn } = judgeNode({ kind: 'all', of: [...common, level] });
    return { label: level.label ?? '', eligibility: eligibilityOf(truth), meetsOn };
  });
}

function isChoice(node: Minimum): node is Extract<Minimum, { kind: 'any' }> {
  return node.kind === 'any' && node.of.length > 1 && node.of.every(({ label }) => label !== undefined && !PATH.test(label));
}

function levelsOf(minimum: Minimum): readonly [Extract<Minimum, { kind: 'any' }> | null, readonly Minimum[]] {
  if (isChoice(minimum)) return [minimum, []];
  if (minimum.kind !== 'all') return [null, []];
  const choice = minimum.of.find(isChoice);
  return choice === undefined ? [null, []] : [choice, minimum.of.filter((node) => node !== choice)];
}
