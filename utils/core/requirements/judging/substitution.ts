import { lengthsIn } from '../experience/length';
import type { Refiner } from '../rule';
import { findStretch } from './stretch-of';

/** “… may be substituted for …”, “… may replace …”, “in lieu of …”: what stands before is what counts, what stands after is what it stands in for. */
const FOR =
  /\b(?:(?:may|can|will|shall) (?:also )?be (?:substituted|used|accepted|considered|exchanged|credited) (?:for|in lieu of|in place of|as a substitute for|toward)|(?:may|can|will) (?:substitute|replace|count|be counted)(?: for| toward)?|substitut(?:es|ed|ing|ion) for|in lieu of|in place of|instead of)\b/iu;
const INSTEAD = /\b(?:substitut\p{L}{1,4}|replace|in lieu of|in place of)\b/iu;

/** Of a substitution (“15 units may replace the six months of experience”) only what may be brought instead is a criterion; what it replaces was asked before. */
export const readSubstitutions: Refiner = {
  id: 'substitution',
  refine: (findings, context) =>
    findings.filter((finding) => {
      const { ask, span, rule } = finding;
      if (ask.kind !== 'education' && ask.kind !== 'experience') return true;
      const stretch = findStretch(context, span);
      if (!stretch) return true;
      const text = context.flat.text.slice(stretch.start, stretch.end);
      const match = INSTEAD.test(text) ? FOR.exec(text) : null;
      if (!match) return true;
      const after = span.start - stretch.start >= match.index + match[0].length;
      const alone = !findings.some((other) => other.span.start < stretch.start + match.index && other.span.start >= stretch.start);
      // “Two years of experience in lieu of the degree” says both; a sentence that says only what is replaced says nothing new.
      if (
        !after ||
        (alone &&
          !/^[^\p{L}]{0,3}(?:experience|education|additional|qualifying|college|training|coursework|a master|an advanced|graduate)/iu.test(
            text,
          ))
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
    /^[\s*(]{0,4}(?:(?:additional|qualifying|related|relevant|appropriate|paid|library|progressively|responsible|professional|work|directly|other|full-time|increasingly),?\s{1,2}){0,6}(?:work\s{1,2})?experience\b/iu.exec(
      text,
    );
  const match = head && FOR.exec(text.slice(0, 300));
  if (!head || !match || !INSTEAD.test(text)) return null;
  const most = lengthsIn(text.slice(match.index))[0];
  return { start: 0, end: text.length, months: most ? most.months : null };
}
