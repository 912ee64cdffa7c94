import { anyCase, lowered } from '../../text/any-case';
import type { Atom } from './atom';
import { BARE_SEMICOLON, COLON_AND_LENGTH, DEGREE_AND_COLON, INLINE_CHOICE, PART_OF_TIME } from './join-words';

/** Whether a bare semicolon parts two of a list that “one of the following:” opens in the same sentence. */
export const isInlineChoice = (left: Atom, gap: string, text: string): boolean =>
  BARE_SEMICOLON.test(gap) && INLINE_CHOICE.test(text.slice(text.lastIndexOf('\n', left.start) + 1, left.start).slice(-700));

/** Whether no more than a comma and an article stands between two criteria. */
export const isBareComma = (gap: string, comma: boolean, sentence: boolean): boolean =>
  comma && !sentence && /^[\s)]{0,3},\s{0,3}(?:(?:an?|the)\s|\(?[a-h1-9][.)]\s)?$/u.test(lowered(gap));

/** Whether a length and a degree behind it are told by degree, each with its own length behind a colon. */
export function isNextDegree(left: Atom, right: Atom, gap: string, text: string): boolean {
  return (
    left.requirement?.ask.kind === 'experience' &&
    right.requirement?.ask.kind === 'education' &&
    /^\s?(?:of experience)?[;,.]\s{1,2}(?:with |for )?(?:an? )?$/u.test(lowered(gap)) &&
    DEGREE_AND_COLON.test(text.slice(Math.max(0, left.start - 60), left.start)) &&
    COLON_AND_LENGTH.test(text.slice(right.start, right.start + 70))
  );
}

/** Whether both are parts of one length of time. */
export function areParts(left: Atom, right: Atom, gap: string, text: string): boolean {
  return (
    left.requirement?.ask.kind === 'experience' &&
    right.requirement?.ask.kind === 'experience' &&
    PART_OF_TIME.test(text.slice(left.start, left.end)) &&
    PART_OF_TIME.test(gap.slice(-30).replace(/^.{0,30}\bor\s/u, '') + text.slice(right.start, right.end))
  );
}

/** “, or passing score on a test” and “, or the equivalent in work”: one more of a list of studies, which was not read as a criterion. */
const ONE_MORE = anyCase(
  /^[^.;:\n]{0,60}?,? or (?!(?:an? )?(?:closely |equivalent |other )?(?:related|similar|higher|better|above|more|comparable|equivalent)\b)(?:[a-z]|\p{L})/u,
  ' or ',
);

/** A study that says itself that an equivalent will do: “an AA degree, or the equivalent”. */
const OR_EQUIVALENT_LAST = anyCase(/,\s{1,2}or (?:the|an|its|some other) equivalent\b/u, 'equivalent');

/** “[AA degree], [60 college credits] or passing score on the test”: two studies with a bare comma between them are two ways where one more follows. */
export function isFirstOfList(left: Atom, right: Atom, gap: string, text: string): boolean {
  if (!/^\s{0,2},\s{0,2}(?:an?\s)?$/u.test(lowered(gap))) return false;
  if (left.requirement?.ask.kind !== 'education' || right.requirement?.ask.kind !== 'education') return false;
  const own = text.slice(right.start, right.end);
  return OR_EQUIVALENT_LAST.test(own) || ONE_MORE.test(text.slice(right.end, right.end + 80).split(/[.;:\n]/u)[0] ?? '');
}
