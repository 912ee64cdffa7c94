import { lowered } from '../../text/any-case';
import { EDUCATION_LEVELS, type EducationLevel } from '../ask';
import { type Atom, type Join, LEVEL } from './atom';
import type { OpenJoin } from './joins';

const levelOf = (level: EducationLevel | undefined): number => (level === undefined ? -1 : EDUCATION_LEVELS.indexOf(level));

/** Whether the second stands beside the first (“MLIS or MA [and two years]”) and does not begin another way (“MLIS or bachelor's degree [and four years]”). */
function standsBeside(one: Atom, other: Atom): boolean {
  const [a, b] = [one.requirement?.ask, other.requirement?.ask];
  if (a?.kind === 'education' && b?.kind === 'education') return levelOf(a.level) <= levelOf(b.level);
  if (a?.kind === 'experience' && b?.kind === 'experience')
    // “a diploma and [one year as a Library Assistant II] or [two years as a Library Assistant I]”: longer in the lower class.
    return (a.months ?? 0) >= (b.months ?? 0) || (a.classTitle !== undefined && b.classTitle !== undefined);
  return false;
}

/** “A or B and C” without a comma: what stands beside its neighbor is held tighter than “and”. */
export function tighten(atoms: readonly Atom[], joins: readonly Join[], text: string): readonly Join[] {
  return joins.map((join, at) => {
    const [left, right] = [atoms[at], atoms[at + 1]];
    if (join.op !== 'or' || join.level !== LEVEL.phrase || left === undefined || right === undefined || !standsBeside(left, right))
      return join;
    if (!/^[\s),]{0,3}\/?\s?(?:or)?\s?(?:an?\s)?$/u.test(lowered(text.slice(left.end, right.start)))) return join;
    const before = joins[at - 1];
    const after = joins[at + 1];
    const kind = left.requirement?.ask.kind;
    const mixed =
      (after?.op === 'and' && after.level === join.level && atoms[at + 2]?.requirement?.ask.kind !== kind) ||
      (before?.op === 'and' && before.level === join.level && atoms[at - 1]?.requirement?.ask.kind !== kind);
    return mixed ? { op: join.op, level: join.level - 0.5 } : join;
  });
}

/** Joins that were open take the next told one of the same looseness: “A, B, or C” and “A; / B; or / C” are three alternatives. */
export function settle(joins: readonly OpenJoin[]): readonly Join[] {
  const settled: Join[] = [];
  for (const join of [...joins].reverse()) {
    const level = join.level;
    // In a list parted by semicolons what is joined within one of its items tells nothing of the list.
    const next: Join | null = settled.find((later) => level < LEVEL.sentence || later.level > level - 0.75) ?? null;
    const takes: boolean = join.open && next !== null && next.op === 'or' && next.level - level < 0.75 && level - next.level < 1.01;
    const one: Join = takes && next !== null ? { op: next.op, level: Math.max(level, next.level) } : { op: join.op, level };
    settled.unshift(one);
  }
  return settled;
}
