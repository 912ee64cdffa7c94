import { joiningAtSemicolons } from '../judging/semicolons';

/** Joins the times of one line that semicolons part: “two evenings and a Saturday every other week; one Sunday a month” is one condition. */
export const joinTimes = joiningAtSemicolons('availability/join-times', 'times of one line joined', ({ ask }, { ask: next }) =>
  ask.kind === 'availability' && next.kind === 'availability' ? { ...ask, ...next } : null,
);
