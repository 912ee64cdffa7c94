import { anyCase, lowered } from '../../text/any-case';
import type { Finding, Parser, Place } from '../rule';
import { competencyRow } from './competency-row';
import { SKILL, SKILL_FIRST } from './cues';
import { DEMANDS, isNoSkill } from './not-a-skill';
import { piecesOf, subjectLength } from './pieces';
import { skillsIn, toSkill } from './to-finding';

const RULE = 'skill/line';

/** Headings under which the procedure is told, whatever section they stand in. */
const PROCEDURE = anyCase(
  /\b(?:notes?|process|selection|review|examination|vacanc(?:y|ies)|certification)\b/u,
  'certification|examination|note|process|review|selection|vacanc',
);
/** Opening words of lists that are of work done, not of skills. */
const OF_WORK = anyCase(
  /\b(?:experience|areas|duties|positions?|work(?:ing)?|following (?:classes|combinations)|options?|degrees?)\b/u,
  'areas|degree|duties|experience|following c|option|position|work',
);

/** The same where the list is of skills all the same: “… education and experience that gives the following knowledge, abilities and skills”. */
const OF_SKILLS = anyCase(
  /\b(?:knowledge|skills|abilities|competencies|attributes|traits|qualities)(?: (?:of|in|to|required|needed|listed|below|include|and experience))?\W{0,3}$/u,
  'knowledge|skills|abilities|competencies|attributes|traits|qualities',
);

/** A competency by its usual name and what it is: “Team work: Shares credit; learns from others”. */
const COMPETENCY = anyCase(
  /^[^a-z\n]{0,6}(?:professionalism|(?:written |oral )?communications?|team ?work|team-?work(?:ing)?|planning (?:and|&) organi[sz]ing|planning|accountability|(?:client|customer|service|results?|public) (?:orientation|service|focus)|creativity|technolog(?:y|ical) awareness|(?:commitment to )?continuous learning|leadership|vision|judge?ment(?:\/decision[- ]making)?|decision[- ]making|managing performance|building trust|interpersonal(?: skills| relations)?|adaptability|problem[- ]solving|initiative|integrity|flexibility|innovation|collaboration|attention to detail|(?:written |oral |analytical |critical )(?:thinking|comprehension)|cultural (?:competence|humility)|diversity(?: and inclusion)?|reliability|dependability|self[- ]management|time management|reasoning|stress tolerance|influencing(?:\/negotiating)?)\s?:\s/u,
);
const COMPETENCIES = anyCase(/\bcompetenc(?:y|ies)\b/u, 'competenc');

/** A short line of its own or the first sentence of an item, which needs no telling word to be read; the sentences after it do. */
/** Whether a stretch tells a competency that is named at the head of its line. */
export const isCompetency = ({ flat, stretch: { block } }: Pick<Place, 'flat' | 'stretch'>): boolean =>
  COMPETENCY.test(flat.text.slice(block.start, Math.min(block.end, block.start + 60)));

function isLine(place: Place, text: string): boolean {
  const { flat, stretch } = place;
  const { block, start, end, item, lead } = stretch;
  if (lead !== '' && item && block.kind !== 'item') return true;
  if (isCompetency(place) || COMPETENCIES.test(lead) || COMPETENCIES.test(headingOf(place))) return true;
  if (block.kind === 'item')
    return (
      start - block.start <= 12 ||
      isLabelled(place) ||
      (/;\s{1,3}$/u.test(flat.text.slice(start - 3, start)) && text.length <= 160) ||
      (start - block.start < 120 && /^[^.;]{2,110}:\s{1,2}$/u.test(flat.text.slice(block.start, start)))
    );
  // A mark of strength at the line's end (“(D, A)”) is no part of the stretch.
  const last = /^\s?[([][^)\]\n]{1,14}[)\]]\.?$/u.test(flat.text.slice(end, block.end)) ? end : block.end;
  const bullet = /^[^\p{L}\d(“"]{0,24}/u.exec(flat.text.slice(block.start, block.start + 24))?.[0].length ?? 0;
  return start - block.start <= Math.max(12, bullet) && end - start >= (last - block.start - bullet) * 0.9 && text.length <= 260;
}

/** Whether a label inside the item is its heading: “Use of catalogs required. Preferred: OCLC, scheduling software”. */
function isLabelled({ stretch: { block, start, section } }: Place): boolean {
  const { heading } = section;
  return heading !== null && heading.start > block.start && start - heading.end <= 3;
}

const SKILLS = anyCase(
  /^\W{0,3}(?:[a-z]{4,14} ){0,2}(?:skills?|abilit(?:y|ies)|knowledge|competenc(?:y|ies)|traits|attributes|qualities)(?: (?:and|&) (?:abilities|knowledge|traits|skills))?(?: (?:required|needed|to|of|in))?\W{0,3}$/u,
);

/** A part of the row behind such a label in its own line: “Skills: work cheerfully amid interruptions; spell and add correctly”. */
function isUnderSkills(place: Place, text: string): boolean {
  const { heading } = place.stretch.section;
  const { block } = place.stretch;
  return (
    heading !== null &&
    heading.start >= block.start &&
    heading.end <= block.end &&
    text.length <= 160 &&
    SKILLS.test(headingOf(place)) &&
    isTerse(text)
  );
}

function headingOf({ flat, stretch }: Pick<Place, 'flat' | 'stretch'>): string {
  const { heading } = stretch.section;
  return heading === null ? '' : flat.text.slice(heading.start, heading.end);
}

function isProcedure({ flat, stretch }: Place): boolean {
  return PROCEDURE.test(headingOf({ flat, stretch }));
}

/**
 * The free skill line: what stands under a qualification heading and no other rule has read. “Knowledge of child development”, “Kindness, stamina
 * and a voice that carries” as an item; in running text only what says so (“Excellent communication skills”). Not “Applications will be reviewed
 * as received”. Beside other findings in the line, what begins like a skill: “MLIS and excellent communication skills”.
 */
export const skillLine: Parser = {
  id: RULE,
  find: (text, offset, place) => {
    const { stretch, found } = place;
    if (stretch.asks !== 'yes' || isNoSkill(text) || isTailOfLine(place, text) || isOverList(place, text)) return [];
    if (found.length === 0 && (COMPETENCIES.test(stretch.lead) || COMPETENCIES.test(headingOf(place)))) {
      const row = competencyRow(text, offset);
      if (row.length > 0) return row.map((span) => toSkill(RULE, span, text.slice(span.start - offset, span.end - offset)));
    }
    const read = (from: number, to: number): readonly Finding[] =>
      piecesOf(text, offset, from, to).flatMap((span) => {
        const words = text.slice(span.start - offset, span.end - offset);
        return isNoSkill(words) ? [] : [toSkill(RULE, span, words)];
      });
    if (found.length === 0) {
      const strict =
        isProcedure(place) || (OF_WORK.test(stretch.lead) && !OF_SKILLS.test(stretch.lead) && !COMPETENCIES.test(stretch.lead));
      if (
        !(isUnderSkills(place, text) && !strict) &&
        !(isLine(place, text) && !strict && (stretch.item || isCompetency(place) || SKILL.test(text) || isTerse(text))) &&
        !beginsLikeOne(text) &&
        (strict || !isNamedInRow(place, text))
      )
        return [];
      return withLabel(read(0, text.length), place);
    }
    return gapsBetween(found, offset, text.length).flatMap(([from, to]) => {
      const gap = text.slice(from, to);
      const lead =
        /^[\s,;.]{0,4}(?:(?:and|or|plus|with|as well as|along with|including|but|also)\s{1,2}){0,2}(?:(?:must|should) (?:also )?(?:have|possess|be) )?/u.exec(
          lowered(gap),
        )?.[0].length ?? 0;
      if (!SKILL_FIRST.test(gap.slice(lead))) return [];
      const end = gap.search(/,?\s{1,2}(?:and|or|as well as|with|in|is|are)?\s{0,3}$/u);
      return read(from + lead, end > lead ? from + end : to);
    });
  },
};

/** “Customer Service” over bullets of its own: what names a group of skills is none of them. */
const isOverList = ({ flat, stretch: { block, start, end } }: Place, text: string): boolean =>
  block.kind !== 'item' &&
  text.length <= 36 &&
  start - block.start <= 2 &&
  block.end - end <= 2 &&
  !/[.;,:]$/u.test(text) &&
  /^\p{Lu}[^\d]{3,35}$/u.test(text) &&
  /^\s{0,4}\n\s{0,8}[•●▪◦·*–-]\s/u.test(flat.text.slice(block.end, block.end + 14)) &&
  // Nor one that its own bullet precedes, in a line above it.
  !/[•●▪◦·]\s{1,14}$/u.test(flat.text.slice(Math.max(0, block.start - 15), block.start));

/** What a line leaves open: “… with growing responsibility [and supervision]”, “the knowledge, skills and [abilities required by the Board]”. */
const LEFT_OPEN = anyCase(/\b(?:and|or|of|the|with|to|for|in)\s{0,6}$|,\s{0,6}$/u);

/** Whether a line only goes on with the one before it, which the page's width broke: it begins in small letters with “and”, or behind one. */
function isTailOfLine({ flat, stretch: { block, start } }: Place, text: string): boolean {
  if (block.kind === 'item' || start - block.start > 2 || !/^\p{Ll}/u.test(text)) return false;
  return (text.length < 40 && /^(?:and|or) /u.test(text)) || LEFT_OPEN.test(flat.text.slice(Math.max(0, block.start - 16), block.start));
}

/** A line that is no sentence: “Word processing”, “Literature for children and young teens.” */
const isTerse = (text: string): boolean =>
  text.length <= 120 &&
  !/^(?:the|this|these|we|it|our|you|your|in|at|on|as|from|since|with|for|to)\b/u.test(lowered(text)) &&
  !/\b(?:is|are|was|were|will|has|offers?|includes?)\b/u.test(lowered(text));

/** Work done, in a row that tells what experience is: “1) Planning programs; 2) answering questions”. */
const DOING = anyCase(/^[^a-z]{0,4}(?!coding|programming|scripting|cataloging)[a-z]{3,14}ing\b/u, 'ing');

/** A short part of a row that names what the vocabulary knows: “…; coding in Python; …”. */
const isNamedInRow = ({ flat: { text: whole }, stretch: { start, end, section, lead } }: Place, text: string): boolean =>
  text.length <= 90 &&
  !/^as well as\b/u.test(lowered(text)) &&
  isTerse(text) &&
  !OF_WORK.test(lead) &&
  !DOING.test(text) &&
  (/;\s{0,2}$/u.test(whole.slice(start, end)) ||
    /;\s{1,3}$/u.test(whole.slice(start - 3, start)) ||
    (section.heading !== null && start - section.heading.end <= 3)) &&
  skillsIn(text).length > 0;

/** A sentence whose first words, its subject aside, are a skill's. */
const beginsLikeOne = (text: string): boolean =>
  SKILL_FIRST.test(text.slice(subjectLength(text))) ||
  /^(?:(?:preferred|desired|desirable|required)\s?:\s|demonstrated\b|proven\b|strong|excellent|outstanding|evidence of|record of|solid|exceptional|superior)\b/u.test(
    lowered(text),
  ) ||
  DEMANDS.test(text);

/** “Knowledge of any of the following: PHP, JavaScript or Drupal” is one skill with its label, where the item holds nothing else. */
function withLabel(findings: readonly Finding[], { flat, stretch }: Place): readonly Finding[] {
  const [only] = findings;
  const { block } = stretch;
  if (!only || findings.length > 1 || stretch.end < block.end - 2) return findings;
  const label = flat.text.slice(block.start, only.span.start);
  const bullet = /^[^\p{L}]{0,6}/u.exec(label)?.[0].length ?? 0;
  if (label.length > 120 || !/:\s{1,2}$/u.test(label) || /[.;]\s/u.test(label) || !SKILL_FIRST.test(label.slice(bullet))) return findings;
  const span = { start: block.start + bullet, end: only.span.end };
  return [toSkill(RULE, span, flat.text.slice(span.start, span.end))];
}

/** What other findings leave of a stretch: its parts of more than a few words' length. */
function gapsBetween(found: readonly Finding[], offset: number, length: number): readonly (readonly [number, number])[] {
  const spans = found.map(({ span }) => [span.start - offset, span.end - offset] as const).sort((a, b) => a[0] - b[0]);
  const gaps: [number, number][] = [];
  let at = 0;
  for (const [start, end] of [...spans, [length, length] as const]) {
    if (start - at > 12) gaps.push([at, start]);
    at = Math.max(at, end);
  }
  return gaps;
}
