import { anyCase, lowered } from '../../text/any-case';
import { lengthsIn } from '../experience/length';
import type { Refiner } from '../rule';
import { findStretch } from './stretch-of';

/** “… may be substituted for …”, “… may replace …”, “in lieu of …”: what stands before is what counts, what stands after is what it stands in for. */
const FOR = anyCase(
  /\b(?:(?:may|can|will|shall) (?:also )?be (?:substituted|used|accepted|considered|exchanged|credited) (?:for|in lieu of|in place of|as a substitute for|toward)|(?:may|can|will|shall) (?:substitute|replace|count|be counted|stand in|make up|take the place)(?: for| of| toward)?|substitut(?:es|ed|ing|ion) for|in lieu of|in place of|instead of)\b/gu,
  'can|in lieu of|in place of|instead of|may|shall|substitut|will',
);
const INSTEAD = anyCase(
  /\b(?:substitut[a-zß-ž]{1,4}|replace|in lieu of|in place of|(?:may|can|will|shall) (?:stand in for|make up for|take the place of))\b/u,
  'in lieu of|in place of|replace|substitut|stand in for|make up for|take the place of',
);

/** Of a substitution (“15 units may replace the six months of experience”) only what may be brought instead is a criterion; what it replaces was asked before. */
export const readSubstitutions: Refiner = {
  id: 'substitution',
  refine: (findings, context) =>
    findings.filter((finding) => {
      const { ask, span, rule } = finding;
      if ((ask.kind !== 'education' && ask.kind !== 'experience') || rule === 'experience/remaining') return true;
      const stretch = findStretch(context, span);
      if (!stretch) return true;
      const text = context.flat.text.slice(stretch.start, stretch.end);
      if (!INSTEAD.test(text)) return true;
      const verbs = [...text.matchAll(FOR)].map(({ index, 0: words }) => ({
        start: stretch.start + index,
        end: stretch.start + index + words.length,
      }));
      const before = verbs.filter(({ end }) => end <= span.start).at(-1);
      if (!before) return true;
      const between = findings.filter((other) => other !== finding && other.span.start >= before.end && other.span.start < span.start);
      // “15 units may replace the six months, and two years of clerical work may replace graduation”: the second subject.
      if (between.length > 0 && verbs.some(({ start }) => start > span.start)) return true;
      const alone = !findings.some((other) => other.span.start < before.start && other.span.start >= stretch.start);
      // A sentence that names only what is replaced says what was asked before, unless it is not said what replaces it.
      if (
        alone &&
        !/^[^a-zß-ž]{0,3}(?:experience|education|additional|qualifying|college|training|coursework|an? (?:master|advanced)|graduate)/u.test(
          lowered(text),
        )
      )
        return true;
      context.trace('substitution', `dropped ${rule}: it is what may be replaced`, span);
      return false;
    }),
};

/** “Experience of the above type may be substituted for education lacking … up to a maximum of two years”: experience that may stand in for something, with the most that counts. */
export function substitutedExperience(
  text: string,
): { readonly start: number; readonly end: number; readonly months: number | null } | null {
  const head =
    /^[\s*(]{0,4}(?:notes?:\s)?(?:(?:[a-z]{3,14} )?substitutions?[^:;.]{0,30}:\s{1,2})?(?:(?!(?:of|and|or|in|for|years?|months?)\b)[a-z-]{3,16},?\s{1,2}){0,6}(?:(?:work\s{1,2})?experience|(?<!\bcourse\s)work|employment)\b/u.exec(
      lowered(text),
    );
  const match = head && [...text.slice(0, 300).matchAll(FOR)][0];
  if (!head || !match || !INSTEAD.test(text)) return null;
  // “Additional experience and education may be substituted for …”: of either nobody says how much.
  if (/\band (?:[a-z]{4,12} )?(?:education|schooling|training)\b/u.test(lowered(text.slice(head[0].length, match.index)))) return null;
  const most = lengthsIn(text.slice(match.index))[0];
  return { start: 0, end: text.length, months: most ? most.months : null };
}
