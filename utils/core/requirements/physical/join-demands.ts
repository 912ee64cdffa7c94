import { lowered } from '../../text/any-case';
import { joiningAtSemicolons, type Part } from '../judging/semicolons';

/** How a demand begins that is one of its own, though a semicolon stands before it. */
const OWN = /^(?:the )?(?:abilit|able|must|good|sufficient|strength|requires?|capab)/u;

/** The greatest weight of two demands. Of “push carts of 150 pounds; pick up tubs of 35” the second is lifted. */
function liftOf(parts: readonly Part[]): { readonly liftLb?: number } {
  const weights = parts.flatMap(({ ask, words }) =>
    ask.kind === 'physical' && ask.liftLb !== undefined ? [{ lb: ask.liftLb, moved: /\b(?:push|pull|roll)/u.test(lowered(words)) }] : [],
  );
  const lifted = weights.filter(({ moved }) => !moved);
  const all = lifted.length > 0 ? lifted : weights;
  return all.length > 0 ? { liftLb: Math.max(...all.map(({ lb }) => lb)) } : {};
}

/** Joins the demands of one line that semicolons part: “Standing most of the day; lifting of 25 pounds” is one, with its weight; “ability to lift 25 pounds; ability to climb a ladder” is two. */
export const joinDemands = joiningAtSemicolons('physical/join-demands', 'demands of one line joined', (first, next) =>
  first.ask.kind === 'physical' && next.ask.kind === 'physical' && !OWN.test(lowered(next.words))
    ? { kind: 'physical', ...liftOf([first, next]) }
    : null,
);
