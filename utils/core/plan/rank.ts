import type { Gap } from './gap';

/** By what gaps are ordered: the doors they open, or the time they take. */
export type RankBy = 'doors' | 'time';

/** What an opened door weighs: half where the employer or an answer still decides. */
const worth = ({ opens, mayOpen }: Gap): number => opens.length + mayOpen.length / 2;

const byDoors = (a: Gap, b: Gap): number =>
  worth(b) - worth(a) ||
  b.nearer.length - a.nearer.length ||
  b.preferred + b.required - (a.preferred + a.required) ||
  a.months - b.months ||
  (a.id < b.id ? -1 : 1);

/** Gaps in order, those that change nothing beside another left out: more months of the same work that open nothing further. */
export function rankGaps(gaps: readonly Gap[], by: RankBy): readonly Gap[] {
  const kept = withoutIdle(gaps);
  if (by === 'doors') return [...kept].sort(byDoors);
  // What opens nothing by itself comes after all that does, however quick it is.
  const opens = (gap: Gap): number => (worth(gap) > 0 ? 0 : 1);
  return [...kept].sort((a, b) => opens(a) - opens(b) || a.months - b.months || byDoors(a, b));
}

function withoutIdle(gaps: readonly Gap[]): readonly Gap[] {
  return gaps.filter((gap) => !gaps.some((other) => other !== gap && isMoreOfSame(gap, other)));
}

/** Whether one gap is more of the same than another (months, speed) and changes no more. */
function isMoreOfSame(more: Gap, less: Gap): boolean {
  const [a, b] = [more.lacking, less.lacking];
  const same =
    (a.kind === 'experience' && b.kind === 'experience' && a.work === b.work && a.words === b.words && a.months > b.months) ||
    (a.kind === 'typing' && b.kind === 'typing' && a.wpm > b.wpm);
  return (
    same &&
    more.opens.every((id) => less.opens.includes(id)) &&
    more.mayOpen.every((id) => less.mayOpen.includes(id) || less.opens.includes(id)) &&
    more.nearer.every((id) => less.nearer.includes(id) || less.mayOpen.includes(id) || less.opens.includes(id)) &&
    more.preferred <= less.preferred &&
    more.required <= less.required
  );
}
