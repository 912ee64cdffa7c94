import type { IsoDate } from '../dates';
import type { Eligibility, Judgement } from './judgement';

/** How a posting stands for the user, as far as a change of the profile can move it. */
export interface Standing {
  readonly eligibility: Eligibility;
  readonly meetsOn: IsoDate | null;
  /** Requirements that are met, in the minimum and beside it. */
  readonly met: number;
}

/** What has moved: the verdict, the day on which it will be met, or only how much of what is asked is met. */
export type MoveKind = 'verdict' | 'day' | 'met';

/** The move of one posting. */
export interface Move {
  readonly kind: MoveKind;
  readonly from: Standing;
  readonly to: Standing;
}

/** The standing that a judgement comes to. */
export function standingOf({ eligibility, meetsOn, leaves }: Judgement): Standing {
  return { eligibility, meetsOn, met: leaves.filter(({ verdict }) => verdict === 'met').length };
}

/** What moved from one standing to another of the same posting; null where nothing did. */
export function moveBetween(from: Standing, to: Standing): Move | null {
  const kind: MoveKind | null =
    from.eligibility !== to.eligibility ? 'verdict' : from.meetsOn !== to.meetsOn ? 'day' : from.met !== to.met ? 'met' : null;
  return kind === null ? null : { kind, from, to };
}

const WEIGHT: Readonly<Record<MoveKind, number>> = { verdict: 0, day: 1, met: 2 };

/** The postings that moved between two judgements of the same profile's past and present, verdicts first; what stands in one of the two alone did not move. */
export function movesBetween(
  before: ReadonlyMap<string, Standing>,
  after: ReadonlyMap<string, Standing>,
): readonly (readonly [id: string, move: Move])[] {
  const moved = [...after].flatMap(([id, to]) => {
    const from = before.get(id);
    const move = from === undefined ? null : moveBetween(from, to);
    return move === null ? [] : [[id, move] as const];
  });
  return moved.sort(([, a], [, b]) => WEIGHT[a.kind] - WEIGHT[b.kind]);
}
