import { anyCase, lowered } from '../text/any-case';
import { sieveOf } from '../text/sieve';
import type { Stretch } from './rule';

/** A sentence that only shows what would count: “Examples of qualifying experience include …”, “Samples of such work are:”, “For example, …”. */
const EXAMPLES = anyCase(
  /^\W{0,4}(?:(?:some |typical |the following are |other )?(?:examples?|samples?|illustrations?) of (?:[a-z-]{3,14} ){0,4}(?:experience|work|employment|backgrounds?|training|positions?|jobs)\b[^.;:]{0,40}\b(?:includ(?:e|es)|are|is|might be|may be|would be)\b|(?:such|this|qualifying|creditable) (?:experience|work) (?:might|could|would|may typically|typically) (?:include|be|have been)\b|for (?:example|instance)\b)/u,
  'example|sample|illustration|instance|such |this |qualifying |creditable ',
);
/** What is asked all the same, or another way to qualify: there the examples end. */
const ASKS_AGAIN = anyCase(
  /^\W{0,4}(?:and|or|and\/or|plus|note|education|substitution|combination)\b|\b(?:must|required|requires?|applicants?|candidates?|in addition)\b/u,
);

/** How much of a sentence is looked at, in code units. */
const LOOK = 160;

/** In front of an example that stands in the sentence of what it shows. */
const ASIDE = /;\s{0,2}$/u;

/** Tells by one look at a sentence whether it may be one: few may. */
const mayBeOne = sieveOf([[EXAMPLES]]);

/** Marks the sentences that give examples of what is asked, up to the end of their paragraph or list: “Examples of experience include knowledge of … Knowledge of … Knowledge of …”. */
export function withExamples(stretches: readonly Stretch[], text: string): readonly Stretch[] {
  let block: Stretch['block'] | undefined;
  let marked = false;
  let section: Stretch['section'] | undefined;
  const low = lowered(text);
  const all = stretches.map((stretch): Stretch => {
    if (stretch.block !== block) {
      block = stretch.block;
      marked = false;
    }
    const end = Math.min(stretch.end, stretch.start + LOOK);
    const words = text.slice(stretch.start, end);
    // A label in running text, “Examples of qualifying experience are:”, stands before the stretch.
    const { heading } = stretch.section;
    const label =
      heading !== null && heading.start >= stretch.block.start && heading.end <= stretch.start
        ? text.slice(heading.start, heading.end)
        : '';
    const isOne =
      (mayBeOne(low, stretch.start, end) !== 0 && EXAMPLES.test(words)) ||
      (label !== '' && EXAMPLES.test(label)) ||
      (stretch.lead !== '' && EXAMPLES.test(stretch.lead));
    const opened = label !== '' && stretch.section !== section && ASKS_AGAIN.test(label);
    section = stretch.section;
    const example = isOne || (marked && !opened && !ASKS_AGAIN.test(words));
    // “…; for instance, indexes and gateways.” ends with its own sentence.
    marked = example && !(isOne && ASIDE.test(text.slice(Math.max(0, stretch.start - 3), stretch.start)));
    return example ? { ...stretch, example: true } : stretch;
  });
  return all.some(({ example }) => example === true) ? all : stretches;
}
