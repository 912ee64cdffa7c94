import { asWritten, lowered, matchesOf } from '../../text/any-case';
import type { Span } from '../../text/flat-text';
import { isCapital } from '../../text/letters';
import { askedTogether, sieveOf } from '../../text/sieve';
import { isKnownHeading } from './known';
import { foldHeading, type HeadingKind, headingKind } from './lexicon';

/** A heading inside a paragraph: its words without the colon, and where what it opens begins. */
export interface InlineHeading extends Span {
  readonly kind: HeadingKind;
  readonly body: number;
}

/** Kinds that a label may open in running text. */
const OPENS: ReadonlySet<HeadingKind> = new Set([
  'required',
  'preferred',
  'qualifications',
  'duties',
  'benefits',
  'apply',
  'physical',
  'pay',
  'sub',
  'employer',
  'schedule',
  'other',
  'exam',
]);

const LABEL_END = asWritten(/\s{0,2}:(?!\/\/|\d)/gu, ':');
const WORD_BEFORE = asWritten(/(?:^|[\s.;!?)•·*])(?<words>[\p{L}\d][\p{L}\d ,&/'’()-]{1,75})$/u);
const WORD_START = asWritten(/(?<![\p{L}\d'’])[\p{L}\d]/gu);
const SPOKEN_OF = asWritten(
  /\b(?:of|the|to|in|these|meets?|meeting|your|our|any|all|above|and|or|with|following|under|(?:[Vv]eteran|VETERAN)['’]?[Ss]?['’]?)\s(?:\p{Lu}[\p{L}'’-]{0,16}\s){0,3}$/u,
);
/** Headings whose colon and line break were lost: “…service.Qualifications • MLS”, “… MINIMUM QUALIFICATIONS Graduation from …”. */
const WELDED = asWritten(
  /(?<=[.!?)”"])\s{0,3}(?<words>(?:(?:Required|Minimum|Preferred|Desired|Basic|Essential|Additional|Key|Primary|Principal)\s)?(?:Qualifications|Requirements|Responsibilities|Duties|Skills|Benefits)(?:\s(?:and|&)\s(?:Qualifications|Requirements|Responsibilities|Experience|Abilities|Competencies|Education|Skills))?|How to [Aa]pply|To Apply|Preferred|Desirable|What (?:you(?:['’]ll| will)? (?:need(?: to succeed)?|bring|do|be doing)|we(?: can)? offer(?: you)?|we(?:['’]re| are) looking for)|(?:It['’]s|It is|It would be) (?:great|nice|a plus|even better) if you (?:have|are|bring)|Nice to have|Who (?:you|we) are)(?=\s{0,3}(?:[•·\-–]|\p{Lu}\p{Ll}))/gu,
  'Qualifications|Requirements|Responsibilities|Duties|Skills|Benefits|Apply|apply|Preferred|Desirable|What |if you |Nice to have|Who ',
);
/** The same where the next line's first word was welded on as well: “…a crowded deskPreferred:Associate degree”, “SpanishPhysical RequirementsLifts …”. */
const WELDED_BOTH = asWritten(
  /(?<=^|[\n\p{Ll}\d.!?)”"])(?<words>(?:\p{Lu}\p{Ll}{2,12},?\s(?:(?:and|&|\/|of|the)\s)?){0,3}(?:Desirable|Qualifications|Requirements|Responsibilities|Duties|Functions|Skills|Abilities|Education|Experience|Benefits|Demands|Information|Schedule|Conditions|Environment|Description|Summary|Overview|Instructions|Process|Required|Preferred|Desired|Compensation|Salary|Hours|Procedures?|Position|Role|Requirements|Duties)|Who (?:you are|we are looking for|we need)|What (?:you bring|you(?:['’]ll)? need|you(?:['’]ll)? do|to send|we offer|we need)|About you|How to apply|Your background)(?=:\s?\p{Lu}|\p{Lu}(?:\p{Ll}|\s\p{Ll}|\p{Lu}{2}))/gu,
  'Desirable|Qualifications|Requirements|Responsibilities|Duties|Functions|Skills|Abilities|Education|Experience|Benefits|Demands|Information|Schedule|Conditions|Environment|Description|Summary|Overview|Instructions|Process|Required|Preferred|Desired|Compensation|Salary|Hours|Procedure|Position|Role|Who |What |About you|How to apply|Your background',
);
/** A heading run into its paragraph by a dash or a full stop: “Desirable Qualifications – Spanish; …”, “Experience. In either case, six years …”. */
const RUN_IN = asWritten(/(?:^|\n)[\s•*·]{0,4}(?<words>\p{Lu}[\p{L}&/,'’ ]{3,44}?)(?:\s[–—]{1,2}\s|\.\s{1,2}(?=\p{Lu}))/gu, '–|—|.');
/** A heading, at the beginning of a line or behind a sentence, that nothing parts from its first sentence: “Highly Desirable Experience in youth services. Fluency in …”. */
const RUN_ON = asWritten(
  /(?:^|\n|[.!?]\s)[\s•*·]{0,4}(?<words>(?:Highly (?:Desirable|Desired|Preferred)|Education ?(?:\/|&|and) ?Experience|Experience ?(?:\/|&|and) ?Education|(?:Minimum|Required|Desirable|Desired|Preferred) (?:Qualifications|Requirements)|Required Documents|(?:Screening|Selection|Examination) Process))\s(?=\p{Lu}[\p{L}'’-]{0,20} \p{Ll})/gu,
  'Highly |Qualifications|Requirements|Documents|Process|Education',
);
/** The left cell of a table's row: “Education | Bachelor's degree”. */
const CELL = /(?:^|\n)[\s•*·|]{0,4}(?<words>\p{Lu}[\p{L}&/,'’ ]{3,44}?) ?[|\t]\s{0,2}(?=\S)/gu;
/** The next heading at the end of the line before it: “… or two years in a library. Preferred Knowledge & Skills”, “License: N/A Job Duties”. */
const AT_LINE_END = asWritten(
  /(?:[.!?)]|\b(?:N\/A|None|TBD|Yes|No))[ \u00a0]{1,3}(?<words>(?:\p{Lu}\p{Ll}{2,15}(?: |\u00a0|, |\/| & | and | of | or | and\/or )){0,6}(?:Qualifications?|Requirements?|Responsibilities|Duties|Functions|Skills|Abilities|Education|Experience|Training|Benefits|Demands|Knowledge|Conditions|Environment|Certifications?|Licenses|Summary|Information|Documents|Schedule))(?=\s{0,3}(?:$|\n\s{0,6}(?:\p{Lu}|[•·*–-]\s)))/gu,
  'Qualification|Requirement|Responsibilities|Duties|Functions|Skills|Abilities|Education|Experience|Training|Benefits|Demands|Knowledge|Conditions|Environment|Certification|Licenses|Summary|Information|Documents|Schedule',
);
const CAPITALS = asWritten(
  /(?<![\p{L}\d])(?<words>\p{Lu}{3,20}(?:[ \u00a0]{1,2}(?:\p{Lu}{2,20}|[&/])){1,8}|QUALIFICATIONS|REQUIREMENTS|RESPONSIBILITIES|DUTIES|BENEFITS)(?![\p{L}\d])/gu,
);

/** What tells a sentence from a label: a verb between its subject and the job. */
const SAYS = asWritten(
  /^\p{Lu}\p{Ll}{2,14} (?:\p{Ll}{3,14} )?(?:comes?|goes?|go|is|are|has|belongs?) (?:with|part of|to|in) (?:the|this|our) /u,
);

/** A sentence that says where something goes: “Submit Resume and Cover letter to: jobs@…”. */
const SENDS_TO = asWritten(
  /^(?:Please |To apply,? )?(?:Submit|Send|E-?mail|Mail|Forward|Fax|Return|Deliver|Direct|Apply) (?:[^:]{0,60} )?(?:to|at|by|via|through)$/u,
  'Submit|Send|mail|Mail|Forward|Fax|Return|Deliver|Direct|Apply',
);

/** A form's own line whose value counts the years: “Years of experience needed: 2”. */
const COUNTS = asWritten(
  /^(?:Minimum )?Years of (?:\p{L}[\p{Ll}-]{2,13} ){0,3}[Ee]xperience(?: \p{L}[\p{Ll}]{3,9})?$|^(?:Minimum|Hiring|Required) [Aa]ge$/u,
  'Years|Age|age',
);

askedTogether([LABEL_END, RUN_IN, RUN_ON, AT_LINE_END, WELDED, WELDED_BOTH]);
const hasLabel = sieveOf([[LABEL_END, RUN_IN, RUN_ON, AT_LINE_END, WELDED, WELDED_BOTH]]);

/** Whether a paragraph may hold an inline heading: most hold none. */
export const mayHoldHeading = (text: string): boolean => hasLabel(lowered(text)) !== 0 || /[|\t]|[A-Z]{3}/u.test(text);

/** How many colons are looked at between two yields: a hostile paragraph has thousands. */
const COLONS = 50;

/** The inline headings of a paragraph, in order, read in slices. `offset` is where it begins in the whole text. */
export function* inlineHeadings(text: string, offset: number): Generator<undefined, readonly InlineHeading[]> {
  const found: InlineHeading[] = [];
  let colons = 0;
  for (const match of matchesOf(LABEL_END, text)) {
    if (++colons % COLONS === 0) yield;
    const label = labelBefore(text, match.index);
    if (!label) continue;
    found.push({ ...label, start: offset + label.start, end: offset + match.index, body: offset + match.index + match[0].length });
  }
  for (const match of /[|\t]/u.test(text) ? [...text.matchAll(RUN_IN), ...text.matchAll(CELL)] : matchesOf(RUN_IN, text)) {
    const words = match.groups?.words ?? '';
    const kind = isKnownHeading(words) ? headingKind(words) : null;
    if (kind === null || !OPENS.has(kind)) continue;
    const end = match.index + match[0].length;
    const start = text.indexOf(words, match.index);
    found.push({ kind, start: offset + start, end: offset + start + words.length, body: offset + end });
  }
  for (const match of matchesOf(RUN_ON, text)) {
    const words = match.groups?.words ?? '';
    const kind = headingKind(words);
    const end = match.index + match[0].length;
    if (kind !== null && OPENS.has(kind))
      found.push({ kind, start: offset + end - words.length - 1, end: offset + end - 1, body: offset + end });
  }
  for (const match of matchesOf(AT_LINE_END, text)) {
    const words = match.groups?.words ?? '';
    const kind = isKnownHeading(words) ? headingKind(words) : null;
    if (kind === null || !OPENS.has(kind)) continue;
    const end = match.index + match[0].length;
    found.push({ kind, start: offset + end - words.length, end: offset + end, body: offset + end });
  }
  for (const pattern of /[A-Z]{3}/u.test(text) ? [WELDED, WELDED_BOTH, CAPITALS] : [WELDED, WELDED_BOTH])
    for (const match of matchesOf(pattern, text)) {
      const words = match.groups?.words ?? '';
      const kind = headingKind(words);
      if (kind === null || (pattern !== WELDED_BOTH && (kind === 'sub' || kind === 'employer')) || !OPENS.has(kind)) continue;
      const start = match.index + match[0].length - words.length;
      const end = match.index + match[0].length;
      const colon = /^\s{0,2}:/u.exec(text.slice(end, end + 3))?.[0].length ?? 0;
      if (colon > 0 && pattern !== WELDED_BOTH) continue;
      // “CANDIDATES MUST ATTAIN A QUALIFYING RATING”: a sentence in capitals goes on.
      if (pattern === CAPITALS && /^[ \u00a0](?:[AI] )?\p{Lu}{2,20}(?!\p{L})/u.test(text.slice(end, end + 26))) continue;
      found.push({ kind, start: offset + start, end: offset + end, body: offset + end + colon });
    }
  found.sort((a, b) => a.start - b.start);
  return found.filter((heading, at) => at === 0 || heading.start >= (found[at - 1]?.body ?? 0));
}

/** The label that ends at a colon: as many capitalised words before it as make a heading the lexicon knows. */
function labelBefore(text: string, colon: number): (Span & { readonly kind: HeadingKind }) | null {
  const from = Math.max(0, colon - 80);
  const before = text.slice(from, colon);
  const sentence = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('; '), before.lastIndexOf('• ')) + 1,
  );
  const words = WORD_BEFORE.exec(sentence)?.groups?.words;
  if (!words) return null;
  for (const { index } of words.matchAll(WORD_START)) {
    const label = words.slice(index);
    if (!isCapital(label.charCodeAt(0))) continue;
    const count = foldHeading(label).split(' ').length;
    if (count > 8) continue;
    const kind = headingKind(label);
    // “Evening meetings come with the job: …” is a sentence.
    if (SAYS.test(label) || SENDS_TO.test(label) || COUNTS.test(label) || / (?:including|such as|namely)$/u.test(label)) continue;
    // “… in excess of the Minimum Requirements:” speaks of them.
    if (SPOKEN_OF.test(words.slice(0, index))) continue;
    // “Training: MLS. Background: four years of …”: the applicant's, where a heading of its own would speak of the employer.
    if (kind === 'employer' && /^(?:your )?background$/u.test(foldHeading(label)))
      return { kind: 'sub', start: colon - label.length, end: colon };
    if (kind !== null && OPENS.has(kind) && (index === 0 || count <= 4)) return { kind, start: colon - label.length, end: colon };
  }
  return null;
}
