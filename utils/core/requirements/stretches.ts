import { anyCase, asWritten, lowered } from '../text/any-case';
import type { FlatText } from '../text/flat-text';
import { readSentences } from '../text/sentences';
import { sieveOf } from '../text/sieve';
import { withExamples } from './examples';
import { promoted } from './promoted';
import type { SectionKind, Strength } from './requirement';
import { STRETCH_LIMIT, type Stretch } from './rule';
import type { Outline, Passage } from './sections/outline';
import { mayHoldSpanish, spanishHalf } from './spanish/is-spanish';

const ASKS: Readonly<Record<SectionKind, Stretch['asks']>> = {
  required: 'yes',
  preferred: 'yes',
  qualifications: 'yes',
  physical: 'maybe',
  schedule: 'maybe',
  apply: 'maybe',
  exam: 'maybe',
  other: 'maybe',
  duties: 'no',
  benefits: 'no',
  employer: 'no',
  pay: 'no',
};

/** Whether a line opens a list: it ends in a colon, with a space or two behind it at most. */
const opensList = (line: string): boolean => {
  const last = line.charCodeAt(line.length - 1);
  return last === COLON || ((last <= 32 || last >= 0xa0) && /:\s{1,2}$/u.test(line.slice(-3)));
};
const COLON = 58;
/** “Knowledge of - the alphabet; telephone courtesy”, “Ability to: …”, “Skills in: …” in front of a list in a line. */
const LEAD_IN_LINE = anyCase(
  /^\s{0,4}(?<lead>(?:(?:[a-zß-ž]{2,14} ){0,3})(?:knowledge(?: of)?|abilit(?:y|ies)(?: to)?|skills?(?: in| to)?|understanding(?: of)?))\s{0,2}[:–—-]\s{1,3}/du,
  'abilit|knowledge|skill|understanding + :|–|—|-',
);
/** Tells by one look at a line's beginning whether it may: few may. */
const mayLead = sieveOf([[LEAD_IN_LINE]]);
/** How much of a line is looked at for it, in code units. */
const LOOK = 90;
/** A sentence inside a paragraph that opens a list of what is asked: “The successful candidate must have:”, “Essential requirements are:”. */
const OPENS_LIST = anyCase(
  /\b(?:abilit(?:y|ies)|able|skills?|knowledge|must (?:have|be)|(?:rated|evaluated|assessed) (?:up)?on|requirements?|requires|qualifications?|candidates?|applicants?|looking for|you (?:have|are|will (?:need|have|bring))|competenc(?:y|ies)|attributes|seek(?:ing)?)\b/u,
);
/** “Must supply: …; …”, “Please mail, to reach us by the last day: …; …”: opens a list of papers. */
const SENDS = anyCase(
  /(?:^\W{0,4}|,\s|\b(?:must|please|should)\s(?:also )?)(?=[a-z])(?:supply|submit|send|attach|include|provide|e-?mail|mail|upload)\b[^;]{0,80}$/u,
  'supply|submit|send|attach|include|provide|mail|upload',
);

/** An opening line of a list that is of what is asked, under whatever heading: “The successful candidate will have the following:”; not “The librarian is responsible for:”. */
const WANTS = anyCase(
  /\b(?:candidates?|applicants?|individuals?|someone|you)\b[^.;]{0,80}\b(?:must|should|will (?:have|be|possess|bring|demonstrate)|have|has|need|possess|bring|with|who)\b|\b(?:qualifications|requirements|skills|knowledge|abilities|competencies|attributes|qualities|behaviou?rs|experience)\b/u,
  'abilities|applicant|attributes|behavio|candidate|competencies|experience|individual|knowledge|quali|requirements|skills|someone|you',
);
const WORKS = anyCase(/\b(?:responsib[a-zß-ž]{3,6}|duties|tasks|functions|perform|will (?:include|assist))\b/u);
const PREFERS = anyCase(
  /\b(?:prefer[a-zß-ž]{0,5}|desir(?:ed|able)|ideal[a-zß-ž]{0,2}|asset|plus(?!\s(?:either|one|any|both|all|at least|the following|two|three|a minimum)\b)|beneficial|helpful|in your favou?r|not (?:mandatory|essential)|in addition to (?:meeting )?(?:the |these )?(?:minimum|required|above))\b/u,
  'asset|beneficial|favo|not mandatory|not essential|desir|helpful|ideal|in addition to|plus|prefer',
);

/** “You will be evaluated on the following competencies:”. */
const RATED_ON =
  /\b(?:[Cc]ompetenc(?:y|ies)|KSAs?)\b|\b[Yy]ou (?:will|may|shall) be (?:rated|evaluated|assessed|ranked|scored|graded) (?:up)?on\b/u;

/** What a line says last, without its colon: of “We value tact. The following attributes are expected:” the second sentence. */
const lastSentence = (words: string): string =>
  words
    .trim()
    .slice(-160)
    .replace(/:$/u, '')
    .replace(/^.{0,150}[a-z)][.!?]\s{1,2}(?=\p{Lu})/su, '');

/** An opening line under what is preferred that asks all the same: “All staff are expected to show these values:”. */
const EXPECTS = anyCase(/\b(?:is|are) (?:also )?(?:expected|required)\b|\bmust\b/u, 'expected|required|must');

/** “Each criterion is marked Essential (E) or Desirable (D)”, “E = Essential, D = Desirable”, “tagged R (required) or P (preferred)”: then a line's mark says its strength. */
const LEGEND = anyCase(
  /\b(?:essential\s{0,2}[([=:-]\s{0,2}e|required\s{0,2}[([=:-]\s{0,2}r|mandatory\s{0,2}[([=:-]\s{0,2}m)\b|\b(?:e\b\s{0,2}[)\]]?\s{0,2}[(=:–-]?\s{0,2}essential|r\b\s{0,2}[)\]]?\s{0,2}[(=:–-]\s{0,2}required|m\b\s{0,2}[)\]]?\s{0,2}[(=:–-]\s{0,2}mandatory)\b/u,
  'essential|required|mandatory',
);
/** The mark at a line's end: “(E)”, “(D, A/I)”, “[E; interview]”, “(R)”. */
const MARK = /\s{0,2}[([]\s?(?<mark>[EDRPM])(?:\s?[,;/–-]\s?[A-Z](?:\s?[,/&+]\s?[A-Z]){0,4})?\s?[)\]]\.?\s{0,2}$/u;

/** A row of a table that ends with its cell: “High school diploma or equivalent experience.  Required”, “1–3 years in an academic library.  Preferred”. */
const CELL = asWritten(
  /(?:[.;)]\s{1,4}|\s{2,4}|\t)(?<cell>Required|Preferred|Desired|Desirable|Optional)\s{0,2}$/u,
  'Required|Preferred|Desired|Desirable|Optional',
);

/** The words that open a row of papers in the sentence that holds its first: “Must supply: the form; a résumé; …”. */
function rowOfPapers(sentence: string): string {
  const at = sentence.indexOf(': ');
  return at > 0 && at < 120 && SENDS.test(sentence.slice(0, at)) ? sentence.slice(0, at) : '';
}

/** How a row of skills begins, whose next parts go on without it: “Ability to apply policies; keep order; make change.” */
const ROW_OF_SKILLS = anyCase(
  /^\W{0,4}(?:(?:must (?:have|possess)|possess|have|the|demonstrated|proven) ){0,2}(?<lead>abilit(?:y|ies) to|skills? in)\s(?!the following)/u,
  'abilit|skill',
);

/** The words that open a row of skills in the sentence that holds its first, where qualifications stand. */
function rowOfSkills(sentence: string, kind: SectionKind): string {
  return ASKS[kind] === 'yes' ? (ROW_OF_SKILLS.exec(sentence)?.groups?.lead ?? '') : '';
}

/** How much is read between two yields, in code units. */
const SLICE = 600;
/** The most stretches that are read: a posting of the longest text that is analysed has some 2,000. */
export const MOST_STRETCHES = 5_000;

/** The stretches of a text in order, `MOST_STRETCHES` at most: what the parsers are given. Yields between passages. */
export function* readStretches({ text }: FlatText, { sections, passages }: Outline): Generator<undefined, readonly Stretch[]> {
  const stretches: Stretch[] = [];
  let read = 0;
  let lead = '';
  let leadSection = -1;
  let previous: Passage | undefined;
  const marked = LEGEND.test(text);
  const low = lowered(text);
  const bilingual = mayHoldSpanish(text);
  for (const passage of passages) {
    const section = sections[passage.section];
    if (!section) continue;
    if (stretches.length >= MOST_STRETCHES) break;
    read += passage.end - passage.start;
    if (read > SLICE) {
      read = 0;
      yield;
    }
    if (passage.section !== leadSection) {
      lead =
        opensList(passage.label) || /\b(?:of|to|in|on)$/u.test(lowered(passage.label)) || RATED_ON.test(passage.label) ? passage.label : '';
      leadSection = passage.section;
    } else if (previous && passage.block.kind !== 'item' && previous.block.kind === 'item') lead = '';
    previous = passage;
    const words = text.slice(passage.start, passage.end);
    const cell = CELL.exec(words.slice(-24));
    const to = cell === null ? passage.end : passage.end - cell[0].trimStart().length;
    const opening =
      mayLead(low, passage.start, Math.min(passage.end, passage.start + LOOK)) === 0 ? null : LEAD_IN_LINE.exec(words.slice(0, LOOK));
    const from = passage.start + (opening ? opening[0].length : 0);
    const own = opening?.groups?.lead ?? lead;
    const prefers = section.kind === 'preferred' || (own !== '' && PREFERS.test(own));
    const strength: Strength = prefers && !(own !== '' && EXPECTS.test(own)) ? 'preferred' : 'required';
    const item = passage.block.kind === 'item' || own !== '';
    const asksByLead =
      own !== '' &&
      ((section.kind === 'exam' && RATED_ON.test(own)) ||
        ((section.kind === 'other' || section.kind === 'duties') && WANTS.test(own) && !WORKS.test(own)));
    let opened = '';
    for (const whole of readSentences(text, from, to)) {
      const mark = marked ? MARK.exec(text.slice(Math.max(whole.start, whole.end - 24), whole.end)) : null;
      const told = mark ? { start: whole.start, end: whole.end - mark[0].length } : whole;
      // Of a line in two languages the second half says the first again.
      const sentence = bilingual ? { start: told.start, end: told.start + spanishHalf(text.slice(told.start, told.end)) } : told;
      for (let start = sentence.start; start < sentence.end; start += STRETCH_LIMIT)
        stretches.push({
          start,
          end: Math.min(sentence.end, start + STRETCH_LIMIT),
          block: passage.block,
          section,
          asks:
            asksByLead ||
            (opened !== '' && !SENDS.test(opened) && (section.kind === 'other' || (section.kind === 'exam' && RATED_ON.test(opened))))
              ? 'yes'
              : ASKS[section.kind],
          strength: cell
            ? cell.groups?.cell === 'Required'
              ? 'required'
              : 'preferred'
            : mark
              ? /[DP]/u.test(mark.groups?.mark ?? '')
                ? 'preferred'
                : 'required'
              : opened !== '' && PREFERS.test(opened) && !EXPECTS.test(opened)
                ? 'preferred'
                : strength,
          item: item || opened !== '',
          lead: opened === '' ? own : opened,
        });
      const said = text.slice(Math.max(sentence.start, sentence.end - 160), sentence.end);
      if (opensList(said)) {
        const words = said.replace(/:\s{0,2}$/u, '');
        opened = OPENS_LIST.test(said) || SENDS.test(words) ? words : '';
      } else if (opened === '' && said.endsWith(';')) {
        const whole = text.slice(sentence.start, sentence.end);
        opened = rowOfPapers(whole) || (passage.block.kind === 'item' ? '' : rowOfSkills(whole, section.kind));
      } else if (opened !== '' && /[.!?]$/u.test(said)) opened = '';
    }
    if (opensList(words)) lead = lastSentence(words);
    else if (passage.block.kind !== 'item' && passage.block.kind !== 'heading') lead = '';
  }
  return withExamples(yield* promoted(stretches.slice(0, MOST_STRETCHES), text), text);
}
