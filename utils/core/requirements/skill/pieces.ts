import { anyCase, asWritten } from '../../text/any-case';
import type { Span } from '../../text/flat-text';
import { FOR_INSTANCE } from '../../text/sentences';
import { trimmedSpan } from '../criterion';

/** The subject that a sentence gives its skill to, and what numbers or joins it: left out of the span. */
const SUBJECT = anyCase(
  /^(?:(?:the |an? |our |your )?(?:successful |ideal |selected |preferred |strong |qualified |suitable )?(?:candidates?|applicants?|individuals?|incumbents?|persons?|librarians?|appointees?|you|he or she|he\/she|they|director|employees?|position|role|job)\s{1,2}(?:will|must|should|shall|would|needs? to|is expected to|are expected to|may|can)?\s{0,2}(?:also\s{1,2})?(?:ideally\s{1,2})?(?:is(?= an? )|are(?= (?:passionate|comfortable|committed|able|skilled|knowledgeable|curious|eager|dedicated)\b)|have|has|be|possess(?:es)?|demonstrates?|bring|brings|exhibits?|show|display|requires?|need)?\s{1,2}|(?:must|should|shall)\s{1,2}(?:also\s{1,2})?(?:have|be|possess|demonstrate)\s{1,2}|(?:have|possess|has)\s{1,2}(?=(?:an?|the|strong|excellent|good|demonstrated|proven|working|general|thorough|considerable|some|knowledge)\b)|is\s{1,2}(?=(?:able to|skilled|knowledgeable|proficient)\b)|(?:in addition|additionally|also|ideally|finally|and|plus),?\s{1,2}|[-–—*•·]\s{0,2}|\(?[a-z\d]{1,2}[.)]\s{1,2})/u,
);

/** Where a second skill of a sentence begins: “…, and have the ability to …”, “… and be aware of …”. */
const SECOND = anyCase(
  /,?\s{1,2}and\s{1,2}(?=an? (?:proven |strong |demonstrated |solid )?(?:track record|record|passion)\b)|,?\s{1,2}and\s{1,2}(?:to\s{1,2})?(?=[a-z])(?:have|has|possess|bring|be|demonstrate|must (?:have|be)|should (?:have|be))\s{1,2}(?=(?:an?|the|strong|excellent|able|aware|abilit|capable|committed|good|knowledge[a-zß-ž]{0,4}|willing|familiar|comfortable|skills?|proficien[a-zß-ž]{1,3})\b)/gu,
);

/** Where the line break between two skills was lost: “self-starter Ability to …”, “Python, etc.)Excellent …”. */
const LOST_BREAK = asWritten(
  /(?<=[\p{Ll}\d)])\s{0,2}(?=(?:Ability to|Able to|Knowledge of|Familiarity with|Understanding of|Experience (?:with|in|using)|Excellent [a-z]{2,20}|Strong [a-z]{2,20}|Demonstrated [a-z]{2,20}|Proven [a-z]{2,20}|Commitment to|Proficien(?:cy|t) (?:in|with)|Possess(?:es)? [a-z]{2,20}|Team player|Willingness to|Competence in|Keen [a-z]{2,20}|Working knowledge|Self-motivated|Outstanding [a-z]{2,20}|Effective [a-z]{2,20}|Superior [a-z]{2,20}|Good [a-z]{4,20}|This (?:position|job|posting|role)|The (?:successful|selected) candidate)\b)/gu,
  'Ability|Able|Knowledge|Familiarity|Understanding|Experience|Excellent|Strong|Demonstrated|Proven|Commitment|Proficien|Possess|Team|Willingness|Competence|Keen|Working|Self|Outstanding|Effective|Superior|Good|This|The',
);

/** What says at the end how strong a skill is, and is no part of it: “… is required”, “… (preferred)”; not “skills necessary to …”. */
const TAG = anyCase(
  /(?<!\b(?:an?|and|friendly|courteous|polite|patient|kind|warm|pleasant),?)(?:,|\s[–—-])?\s{1,3}\(?(?:(?:is|are|would be|will be|considered)\s{1,2}(?:also\s{1,2})?)?(?:strongly |highly |especially |considered |a definite |an added |a |an )?(?=[a-z])(?:required|preferred|desir(?:ed|able)|mandatory|essential|necessary|helpful|beneficial|advantageous|advantage|asset|plus|bonus|welcome|(?:absolute )?must|critical|crucial|vital|imperative|key)(?: (?:to|for|in) (?:the|this|our) (?:[a-z]{3,12} ){0,2}(?:position|role|job|success|work))?\)?(?=\s{0,2}(?:[.;,)!]|$|but\b))/u,
  'advantage|asset|beneficial|bonus|critical|crucial|desir|essential|helpful|imperative|key|mandatory|must|necessary|plus|preferred|required|vital|welcome',
);

/** Where the skill that begins at `from` ends: before its tag of strength or a semicolon. */
export function skillEnd(text: string, from: number): number {
  const rest = text.slice(from);
  const tag = TAG.exec(rest);
  const stop = stopOf(rest);
  const ends = [tag?.index ?? -1, stop].filter((end) => end > 0);
  return ends.length > 0 ? from + Math.min(...ends) : text.length;
}

const EXAMPLES_ROW = anyCase(/\b(?:including|includes?|such as|namely)\s?:[^;]{2,160};/u, 'including|include|such as|namely');

/** The semicolon that ends a skill: none of those between its examples, which the sentence was kept whole for. */
function stopOf(rest: string): number {
  const stop = rest.search(/;\s|;$/u);
  if (stop < 0 || stop >= rest.trimEnd().length - 1) return stop;
  return FOR_INSTANCE.test(rest.slice(stop + 1, stop + 18)) || EXAMPLES_ROW.test(rest.slice(0, stop + 1)) ? -1 : stop;
}

/** How long the subject is that a sentence's text begins with: “The successful candidate will have”. */
export function subjectLength(text: string): number {
  let length = 0;
  for (let subject = SUBJECT.exec(text); subject && length < text.length; subject = SUBJECT.exec(text.slice(length)))
    length += subject[0].length;
  return length;
}

/** The skills that a stretch's text holds between `from` and `to`, as spans in the whole text: one, or as many as “and have …” or a lost line break parts. */
export function piecesOf(text: string, offset: number, from: number, to: number): readonly Span[] {
  const cuts: [number, number][] = [];
  for (const pattern of [SECOND, LOST_BREAK])
    for (const match of text.slice(0, to).matchAll(pattern))
      if (match.index > from + 8) cuts.push([match.index, match.index + match[0].length]);
  cuts.sort((a, b) => a[0] - b[0]);
  const spans: Span[] = [];
  let at = from;
  for (const [end, next] of [...cuts, [to, to] as const]) {
    if (next < at) continue;
    const start = at + subjectLength(text.slice(at, end));
    const span = trimmedSpan(text, offset, start, Math.max(start, skillEnd(text.slice(0, end), start)));
    if (span.end - span.start >= 4) spans.push(span);
    at = next;
  }
  return spans;
}
