import type { IsoDate } from '../dates';
import type { Minimum } from '../requirements/requirement';
import type { Gap, LeafJudgement, NearestWay } from './judgement';

/** One way through a minimum: the leaves it needs, the names the posting gives its choices, and whether it leans on an unspecified equivalent. */
interface Way {
  readonly ids: readonly string[];
  readonly labels: readonly string[];
  readonly equivalent: boolean;
}

/** The most ways that are compared: a tree with more is cut, the first ways kept. */
const MOST_WAYS = 128;

function waysThrough(node: Minimum): readonly Way[] {
  const named = (ways: readonly Way[]): readonly Way[] =>
    node.label === undefined ? ways : ways.map((way) => ({ ...way, labels: [node.label ?? '', ...way.labels] }));
  switch (node.kind) {
    case 'requirement':
      return named([{ ids: [node.id], labels: [], equivalent: false }]);
    case 'equivalent':
      return named([{ ids: [], labels: [], equivalent: true }]);
    case 'any':
      return named(node.of.flatMap(waysThrough).slice(0, MOST_WAYS));
    case 'all': {
      const empty: readonly Way[] = [{ ids: [], labels: [], equivalent: false }];
      const joined = node.of.reduce<readonly Way[]>(
        (ways, child) =>
          ways
            .flatMap((way) =>
              waysThrough(child).map((more) => ({
                ids: [...new Set([...way.ids, ...more.ids])],
                labels: [...way.labels, ...more.labels],
                equivalent: way.equivalent || more.equivalent,
              })),
            )
            .slice(0, MOST_WAYS),
        empty,
      );
      return named(joined);
    }
  }
}

/** How far a gap is from closed, in months of effort: what is unknown may be closed already; a degree takes years. */
function cost({ verdict, reason }: LeafJudgement): number {
  if (verdict === 'met') return 0;
  if (verdict === 'unknown') return 0.5;
  switch (reason.kind) {
    case 'months':
      return Math.max(0.1, reason.wants - reason.has);
    case 'experience-found':
      return 12;
    case 'in-progress':
      return 6;
    case 'level':
      return reason.wants === 'high-school' ? 12 : reason.wants === 'master' || reason.wants === 'doctorate' ? 36 : 24;
    case 'other-field':
    case 'not-accredited':
      return 36;
    case 'wpm':
    case 'expired':
      return 2;
    default:
      return 9;
  }
}

function gapOf({ requirement, reason }: LeafJudgement): Gap {
  return { requirement, months: reason.kind === 'months' ? Math.max(0, reason.wants - reason.has) : null };
}

/** The way with the least to close, and what it lacks. Ways over an unspecified equivalent are left aside while there is another: nobody can say what would close it. */
export function nearestWay(
  minimum: Minimum,
  leaves: readonly LeafJudgement[],
  meetsOn: (node: Minimum) => IsoDate | null,
): NearestWay | null {
  const known = new Map(leaves.map((leaf) => [leaf.requirement, leaf]));
  const all = waysThrough(minimum);
  const plain = all.filter(({ equivalent }) => !equivalent);
  const weighed = (plain.length > 0 ? plain : all).map((way) => {
    const missing = way.ids.flatMap((id) => known.get(id) ?? []).filter(({ verdict }) => verdict !== 'met');
    return { way, missing, cost: missing.reduce((sum, leaf) => sum + cost(leaf), 0) };
  });
  const first = [...weighed].sort((a, b) => a.cost - b.cost)[0];
  if (first === undefined) return null;
  return {
    label: all.length === 1 ? null : first.way.labels.join(', ') || null,
    gaps: first.missing.map(gapOf),
    meetsOn: meetsOn({ kind: 'all', of: first.way.ids.map((id) => ({ kind: 'requirement', id })) }),
  };
}
