import { findStretch } from '../judging/stretch-of';
import type { Finding, Refiner } from '../rule';

/** Joins the times of one line that semicolons part: “two evenings and a Saturday every other week; one Sunday a month” is one condition. */
export const joinTimes: Refiner = {
  id: 'availability/join-times',
  refine: (findings, context) => {
    const { text } = context.flat;
    const joined: Finding[] = [];
    for (const finding of findings) {
      const last = joined[joined.length - 1];
      if (
        last?.ask.kind === 'availability' &&
        finding.ask.kind === 'availability' &&
        last.strength === finding.strength &&
        /^\s{0,2};\s{1,3}(?:and\s{1,2})?$/u.test(text.slice(last.span.end, Math.min(finding.span.start, last.span.end + 12))) &&
        findStretch(context, last.span)?.block === findStretch(context, finding.span)?.block
      ) {
        const span = { start: last.span.start, end: finding.span.end };
        context.trace('availability/join-times', 'times of one line joined', span);
        joined[joined.length - 1] = { ...last, span, ask: { ...last.ask, ...finding.ask } };
      } else joined.push(finding);
    }
    return joined;
  },
};
