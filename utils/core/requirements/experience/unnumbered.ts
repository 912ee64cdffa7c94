import { isAsking } from '../asking';
import { criterionEnd, trimmedSpan } from '../criterion';
import type { Finding, Parser, Place } from '../rule';
import { experienceAsk } from './qualities';
import { isAboutTools } from './tools';

const WORD = String.raw`[a-zß-ž\d/&'’().‐‑-]{1,24},?`;
/** A stretch that is about experience from its first words on: “Demonstrated experience in …”, “Some cataloging experience …”, “Chat reference experience”. */
const OPENS = new RegExp(String.raw`^\s{0,4}(?<before>(?:${WORD}\s{1,3}){0,14}?)experience\b(?!d)`, 'iu');
const OTHER_SUBJECT =
  /\b(?:knowledge|abilit(?:y|ies)|skills?|understanding|familiarity|degree|MLI?S|master|bachelor|must|will|shall|the|this|our|we|is|are|has|have|who|that|interest|combination|years?|equivalent|training and|education and|education,|education or|training or|commensurate|salary|depending|based|coursework (?:and|or)|passion|comfort|proficiency|desire|competenc[ey])\b/iu;
const OTHER_EXPERIENCE =
  /\b(?:user|patron|customer|learning|student|visitor|guest|learner|reader|employee|candidate|library user|research)\s{1,3}$/iu;
/** Experience in the middle of a criterion about something else: “MLIS and academic library experience”, “must have experience working with children”. */
const WITHIN =
  /(?:\b(?:and|or|plus|with|have|has|possess|having|includ(?:e|es|ing)|requires?|seeking|need|bring|bringing)\b[:,]?\s{1,2})(?<phrase>(?:(?:an?|some|prior|previous|recent|relevant|related|demonstrated|strong|academic|public|library|professional|work|working|paid|teaching|supervisory|management|managerial|leadership|proven|direct|hands-on|significant|extensive|progressively|responsible|at least some|any|appropriate|equivalent|archival|cataloging|administrative|clerical|customer service),?\s{1,2}){0,5}experience\b(?!d))/giu;
const COMBINATION =
  /\b(?:combination|level|amount|lieu|substitut[a-zß-ž]{2,4}|equivalen[a-zß-ž]{1,3}|mix|commensurate with|based (?:up)?on|depending (?:up)?on|determined by|years of)\b[^.;]{0,60}$/iu;

/** Experience without a length: “Demonstrated experience in reference and library instruction”; not “experience with Alma” (a skill), “user experience”, “equivalent combination of education and experience”. */
export const experienceUnnumbered: Parser = {
  id: 'experience/unnumbered',
  cue: /experience/u,
  find: (text, offset, place) => {
    if (!isAsking(text, place)) return [];
    const opening = openingExperience(text, place);
    if (opening) return taken(opening, place.found, offset) ? [] : [toFinding(text, offset, opening)];
    return within(text, offset, place);
  },
};

interface Reach {
  readonly start: number;
  readonly end: number;
}

function openingExperience(text: string, { found, stretch }: Place): Reach | null {
  const match = OPENS.exec(text.slice(0, 400));
  if (!match) return null;
  const before = match.groups?.before ?? '';
  if (stretch.asks !== 'yes' && before.length > 60) return null;
  if (OTHER_SUBJECT.test(before) || OTHER_EXPERIENCE.test(before)) return null;
  const after = text.slice(match[0].length);
  if (
    /^\s{1,2}(?:is|are|may|can|will|gained|must|of the above)\b(?! (?:required|preferred|desir|helpful|highly|strongly|essential|a plus|an asset|necessary|also|welcome))/iu.test(
      after,
    )
  )
    return null;
  if (isAboutTools(after, before)) return null;
  const start = /^\s{0,4}/u.exec(text)?.[0].length ?? 0;
  let end = criterionEnd(text, match[0].length, true);
  // A degree or a length that another rule read in the same line keeps its words.
  for (const { span } of found) {
    const at = span.start - stretch.start;
    if (at > match[0].length && at < end) end = at;
  }
  return { start, end };
}

function within(text: string, offset: number, place: Place): readonly Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(WITHIN)) {
    const phrase = match.groups?.phrase ?? '';
    const start = match.index + match[0].length - phrase.length;
    if (
      /^equivalent experience\b(?! in\b)/iu.test(phrase) ||
      COMBINATION.test(text.slice(Math.max(0, start - 70), start)) ||
      isAboutTools(text.slice(start + phrase.length))
    )
      continue;
    const firm =
      place.found.some(({ ask }) => ask.kind === 'education') ||
      /\b(?:must|required?|requires|preferred|desirable|should|ideal|candidates?|applicants?|seeking)\b/iu.test(
        text.slice(0, start) + text.slice(start + phrase.length),
      );
    if (!firm || (place.stretch.asks === 'no' && !/\b(?:must|required)\b/iu.test(text))) continue;
    // “knowledge of or experience in …” is about knowing.
    if (/\b(?:knowledge|understanding|familiarity|skills?|ability)\b[^,;]{0,40}$/iu.test(text.slice(Math.max(0, start - 50), start)))
      continue;
    const reach = { start, end: criterionEnd(text, start + phrase.length) };
    if (!taken(reach, place.found, offset) && !taken(reach, findings, offset)) findings.push(toFinding(text, offset, reach));
  }
  return findings;
}

function taken({ start, end }: Reach, found: readonly Finding[], offset: number): boolean {
  return found.some(
    ({ span }) =>
      span.start - offset < end &&
      start < span.end - offset &&
      Math.min(end, span.end - offset) - Math.max(start, span.start - offset) > 0.3 * (end - start),
  );
}

function toFinding(text: string, offset: number, { start, end }: Reach): Finding {
  return { rule: 'experience/unnumbered', span: trimmedSpan(text, offset, start, end), ask: experienceAsk(text.slice(start, end), null) };
}
