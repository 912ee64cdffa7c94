import { anyCase, lowered } from '../../text/any-case';
import { lengthsIn } from '../experience/length';
import type { Finding, Refiner } from '../rule';
import { findStretch } from './stretch-of';

/** “… may take the place of”, “… may be substituted for”, “… may count for”: between what may be brought and the part of an experience that it makes up for. */
const MAKES_UP = anyCase(
  /\b(?:may|can|will|shall) (?:also )?(?:be )?(?:substituted?|replace|used|accepted|credited|counted?|count|stand in|take the place|make up|serve)(?: (?:for|of|as|in lieu of|in place of|toward|as a substitute for)){0,2}\s|\bsubstitutes? for\s|\b(?:stands in for|takes the place of|counts? (?:for|as|toward))\s/u,
  'substitut|replace|used|accepted|credited|count|stand|place|make up|serve',
);
/** “half of the needed work”, “one-half the required experience”. */
const HALF = anyCase(
  /^[^.;]{0,12}?\b(?<half>(?:one[- ])?half (?:of )?(?:the |this |that )?(?:[a-z]{4,12} ){0,3}(?:experience|work|employment|years))\b/du,
  'half',
);
/** Behind a length: that it is one of the experience asked. */
const OF_EXPERIENCE = anyCase(
  /^ ?(?:['’] ?|of )?(?:the |this |that |such )?(?:[a-z-]{4,14} ){0,4}(?:experience|work|employment)\b(?! (?:in|as|with|at)\b)/u,
  'experience|work|employment',
);
/** “each year of college for one year of experience”, “up to two years”: how much is made up for depends. */
const DEPENDS = anyCase(/\b(?:each|every|per|up to|maximum|maximum of|year[- ]for[- ]year|not to exceed|no more than)\b/u);

/** “two years of which must have been supervisory”: no whole. */
const PART = anyCase(/\bof (?:which|those|these|them)\b/u, 'of which|of th');
/** How far behind the verb the part is looked for, in UTF-16 code units. */
const NEAR = 70;
/** The farthest that the whole experience may stand before the sentence, in UTF-16 code units. */
const FARTHEST = 1_500;

/**
 * What is left of an experience where study makes up for a part of it: of “five years” and “an associate degree may take the place of two years of
 * the experience” three years are still asked of those with the degree. Where the part is not told as a length, nothing is added.
 */
export const tellRemaining: Refiner = {
  id: 'remaining',
  refine: (findings, context) => {
    const added: Finding[] = [];
    for (const { ask, span } of findings) {
      if (ask.kind !== 'education') continue;
      const stretch = findStretch(context, span);
      if (!stretch) continue;
      const words = context.flat.text.slice(span.start, stretch.end);
      const verb = MAKES_UP.exec(words);
      if (!verb || DEPENDS.test(context.flat.text.slice(stretch.start, stretch.end))) continue;
      const from = span.start + verb.index + verb[0].length;
      const whole = findings
        .filter(
          (one) =>
            one.ask.kind === 'experience' &&
            one.ask.months !== null &&
            !PART.test(context.flat.text.slice(Math.max(0, one.span.start - 10), one.span.start + 40)) &&
            one.span.end <= stretch.start &&
            stretch.start - one.span.end < FARTHEST &&
            !added.some(({ span: part }) => one.span.start < part.end && part.start < one.span.end),
        )
        .at(-1);
      const part = whole && partIn(context.flat.text.slice(from, stretch.end), whole);
      if (!whole || !part || whole.ask.kind !== 'experience') continue;
      const place = { start: from + part.start, end: from + part.end };
      if (added.some((one) => one.span.start === place.start)) continue;
      context.trace('remaining', `${part.months} months are left`, place);
      added.push({ rule: 'experience/remaining', span: place, ask: { ...whole.ask, months: part.months } });
    }
    if (added.length === 0) return findings;
    const replaced = ({ ask, span }: Finding): boolean =>
      ask.kind === 'experience' && added.some((one) => span.start < one.span.end && one.span.start < span.end);
    return [...findings.filter((finding) => !replaced(finding)), ...added];
  },
};

interface Part {
  readonly start: number;
  readonly end: number;
  readonly months: number;
}

/** The part of the whole that the words name, and what is left of it. */
function partIn(words: string, { ask }: Finding): Part | null {
  const whole = ask.kind === 'experience' ? (ask.months ?? 0) : 0;
  const half = HALF.exec(words);
  if (half?.groups?.half !== undefined) {
    const start = half.index + half[0].length - half.groups.half.length;
    return { start, end: half.index + half[0].length, months: whole / 2 };
  }
  const length = lengthsIn(words.slice(0, NEAR + 60))[0];
  if (!length || length.start > NEAR || length.months >= whole) return null;
  const behind = OF_EXPERIENCE.exec(words.slice(length.end, length.end + 60));
  if (!behind || /\bthe\s{1,2}$/u.test(lowered(words.slice(0, length.start)))) return null;
  return { start: length.start, end: length.end + behind[0].length, months: whole - length.months };
}
