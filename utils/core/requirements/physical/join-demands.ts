import { lowered } from '../../text/any-case';
import { findStretch } from '../judging/stretch-of';
import type { Finding, Refiner } from '../rule';

/** How a demand begins that is one of its own, though a semicolon stands before it. */
const OWN = /^(?:the )?(?:abilit|able|must|good|sufficient|strength|requires?|capab)/u;

/** Joins the demands of one line that semicolons part: “Standing most of the day; lifting of 25 pounds” is one, with its weight; “ability to lift 25 pounds; ability to climb a ladder” is two. */
export const joinDemands: Refiner = {
  id: 'physical/join-demands',
  refine: (findings, context) => {
    const { text } = context.flat;
    const joined: Finding[] = [];
    for (const finding of findings) {
      const last = joined[joined.length - 1];
      if (
        last?.ask.kind === 'physical' &&
        finding.ask.kind === 'physical' &&
        last.strength === finding.strength &&
        /^\s{0,2};\s{1,3}(?:and\s{1,2})?$/u.test(text.slice(last.span.end, Math.min(finding.span.start, last.span.end + 12))) &&
        !OWN.test(lowered(text.slice(finding.span.start, finding.span.start + 12))) &&
        findStretch(context, last.span)?.block === findStretch(context, finding.span)?.block
      ) {
        const span = { start: last.span.start, end: finding.span.end };
        const both = [last, finding].flatMap((one) =>
          one.ask.kind === 'physical' && one.ask.liftLb !== undefined
            ? [{ lb: one.ask.liftLb, words: text.slice(one.span.start, one.span.end) }]
            : [],
        );
        // Of “push carts of 150 pounds; pick up tubs of 35” the second is lifted.
        const carried = both.filter(({ words }) => !/\b(?:push|pull|roll)/u.test(lowered(words)));
        const lifts = (carried.length > 0 ? carried : both).map(({ lb }) => lb);
        context.trace('physical/join-demands', 'demands of one line joined', span);
        joined[joined.length - 1] = {
          ...last,
          span,
          ask: { kind: 'physical', ...(lifts.length > 0 ? { liftLb: Math.max(...lifts) } : {}) },
        };
      } else joined.push(finding);
    }
    return joined;
  },
};
