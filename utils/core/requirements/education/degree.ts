import { anyCase, lowered } from '../../text/any-case';
import type { Ask } from '../ask';
import { isAsking } from '../asking';
import { criterionEnd, trimmedSpan } from '../criterion';
import type { Finding, Parser, Place } from '../rule';
import { degreeMentions, type Mention } from './mentions';
import { ALA, fieldsNamed, fieldsOf, hasEquivalent, isInProgress, LIBRARY_STUDY, unitsAsked } from './qualities';

/** What stands before a degree and belongs to it: “ALA-accredited”, “A second”, “Completion of an”, “Enrolled in an”. */
const BEFORE = anyCase(
  /(?:(?:\b(?:an?|the|any|one|standard|senior|accredited|approved|earned|completed|relevant|related|appropriate|professional|second|further|subject|additional|advanced|equivalent|recognized|library|formal|foreign|specialist|graduate of|graduate|two[- ]year|2[- ]year|completion of (?:all |the |all the )?(?:requirements|work required|coursework required) for|all (?:the )?work required for|completion of|equivalent to|possession of|attainment of|graduation from|graduated from|qualifying|graduat(?:ion|ed) from (?:an? )?(?:[a-z-]{2,14} ){1,9}(?:college|university|institution)(?: or (?:college|university))? with|enroll?(?:ed|ment) in(?: (?:their|the|his or her) (?:final|last|second) (?:year|semester|term) of)?|currently|actively|consideration (?:will|may|can) (?:also )?be given to|(?:candidates|applicants|students)(?= (?:who are )?(?:actively |currently )?(?:enroll?ed|pursuing)\b)|(?:currently )?pursuing|working towards?|candidates? for|at least|minimum of|accredited by)\b|(?:\ba\.? ?l\.? ?a\.?|\(ala\)|\bamerican library association)(?: ?[-‐‑–]? ?(?:accredited|approved|certified|recognized))?|\bpost-)(?=[ -])[ -]{1,2}){0,8}$/u,
);

/** A stretch that opens with a degree. */
const OPENS = anyCase(
  /^ ?(?:(?:or|and|education|an?|minimum|ala|a\.l\.a\.|accredited|possession of|completion of|graduation (?:from|with))[\s:-]{1,3}(?:an? )?){0,4}(?:accredited )?(?:master|bachelor|associate(?:['’]s)? (?:degree|of)|m\.?l\.?i?\.?s\b|high school (?:diploma|graduat)|ph\.?d|graduate degree|library (?:school|science) degree|advanced degree|(?:graduation from|completion of|equivalent to(?: (?:graduation from|(?:the )?completion of))?) (?:an? |the )?(?:[a-z-]{3,14} ){0,3}(?:high school|college|university|twelfth|12th)|g\.?e\.?d\b)/u,
);

/** A degree: “ALA-accredited MLS, MLIS or equivalent”, “A bachelor's degree in history from an accredited university”, “High school diploma or GED”; not “master plan” or “high school students”. */
export const educationDegree: Parser = {
  id: 'education/degree',
  cue: anyCase(
    /degree|diploma|master|bachelor|baccalaureate|doctor|graduat|college|universit|school|certificat|associate|techni|grade|education|studies|coursework|(?<![a-z])(?:m\.? ?(?:l|s|a|i|f|p|b|ed)|b\.? ?(?:a|s|ed)|a\.? ?(?:a|s|b)|ph\.? ?d|ed\.? ?d|j\.? ?d|d\.? ?l|g\.? ?e|h\.? ?s)(?:$|[^a-z]|l?i?s|sc|[abcdfmps]{1,3}(?![a-z])|li)/u,
  ),
  find: (text, offset, place) => {
    const mentions = degreeMentions(text);
    if (mentions.length === 0 || !isAsking(text, place, OPENS)) return [];
    const parts = mentions.map((mention, at) => reach(text, mention, mentions[at + 1]));
    return mentions.map((mention, at) => withLabel(toFinding(text, offset, mention, parts[at] ?? mention, at, parts, place), place));
  },
};

/** A form's own line, “Education Required: High School”: so short an answer is told with its label. */
function withLabel(finding: Finding, { flat, stretch: { section, block } }: Place): Finding {
  const { heading } = section;
  const { span } = finding;
  if (heading === null || heading.start < block.start || span.start - heading.end > 4 || span.end - span.start > 11) return finding;
  return /^(?:high|secondary) school$/u.test(lowered(flat.text.slice(span.start, span.end)))
    ? { ...finding, span: { start: heading.start, end: span.end } }
    : finding;
}

/** “High school graduation or evidence of equivalent educational proficiency”: said of the same schooling. */
const PROFICIENCY = anyCase(
  /^,? or (?:evidence|proof|demonstration) of (?:an? )?equivalent (?:educational )?(?:proficiency|attainment|level)\b/u,
  'evidence|proof|demonstration',
);

/** What may stand within a degree's words: “is required from”, “, or degree in progress, from”. */
const GOES_ON = anyCase(
  /^ (?:is|are) (?:required|preferred|desired) (?:from|in|with) |^,? (?:or )?(?:an? |the )?(?:degree |mli?s )?in[- ]progress,? (?:from|in|at|through) |^,? or (?:an? )?(?:closely )?related degree\b(?! in\b)/u,
  ' related degree|closely related| required from | required in | required with | desired from | desired in | desired with | in-progress| in progress| preferred ',
);

/** “High school graduation or evidence of equivalent educational proficiency”. */
const OR_ITS_LIKE = anyCase(
  /^,? or (?:(?:evidence|proof|demonstration|possession) of (?:an? )?|(?:the|an?|its) )?(?:accredited |recognized |state[- ]issued |high school ){0,2}equivalen(?:t|cy) (?:[a-z]{3,14} )?(?:proficiency|certificate|diploma|education|qualification|level)s?\b/u,
  'equivalen',
);

const TWO_YEARS = anyCase(/\b(?:two|2)[- ]year\b/u);

/** “Current enrollment in or completion of high school”. */
const STILL_AT_SCHOOL = anyCase(/\b(?:enroll?(?:ment|ed) in|attend(?:ing|ance at))\s(?:or|and\/or)\b/u);

interface Reach {
  readonly start: number;
  readonly end: number;
}

/** How far the words about a degree reach to both sides, short of the next degree. */
function reach(text: string, { start, end, level }: Mention, next: Mention | undefined): Reach {
  const before = BEFORE.exec(text.slice(Math.max(0, start - 130), start));
  const from = before ? start - before[0].length : start;
  let to = criterionEnd(text, end);
  // “… is required from an accredited college”: the degree goes on after its tag.
  const tagged = GOES_ON.exec(text.slice(to, to + 60)) ?? PROFICIENCY.exec(text.slice(to, to + 90));
  if (tagged) to = criterionEnd(text, to + tagged[0].length);
  const like = level === 'high-school' ? OR_ITS_LIKE.exec(text.slice(to, to + 90)) : null;
  if (like) to += like[0].length;
  if (next && to > next.start) {
    const led = BEFORE.exec(text.slice(Math.max(0, next.start - 130), next.start));
    to = next.start - (led?.[0].length ?? 0);
    const link = /(?:[\s,;/(–—-]|\b(?:and\/or|and|or|plus|a|an|with)\b|\bor (?:is|are|be)(?: currently| now)?\b){1,6}$/u.exec(
      lowered(text.slice(end, to)),
    );
    if (link) to -= link[0].length;
  }
  return { start: from, end: Math.max(end, to) };
}

/** “… a university that is accredited*”, and below “*Accreditation is by the American Library Association”. */
function isStarredAla(words: string, text: string): boolean {
  return (
    /\baccredited[^.;,]{0,40}[*†‡]/u.test(lowered(words)) &&
    /(?:^|\n)\s{0,6}[*†‡]{1,3} ?\(?[^\n]{0,120}\b(?:ALA\b|American Library Association)/u.test(text)
  );
}

/** How far words about study that goes on may speak of a degree: not from a next one on that has them for itself, “bachelor's degree required, with [enrollment in an MLS program] preferred”. */
function goesOnAt(next: Reach | undefined, text: string): number {
  return next !== undefined &&
    /^(?:(?:currently|current|active) )?(?:enroll?|pursuing|working toward)/u.test(lowered(text.slice(next.start, next.end)))
    ? next.start
    : text.length;
}

/** “Bachelor's degree in history, geography, folklore, or library science”: any of several studies will do. Of a master's the field is the library's own. */
function isOneOfMany(level: Mention['level'], words: string): boolean {
  return level !== 'master' && fieldsNamed(words).length >= 3 && (lowered(words).match(/librar|archiv|information s/gu)?.length ?? 0) <= 1;
}

function toFinding(
  text: string,
  offset: number,
  mention: Mention,
  { start, end }: Reach,
  at: number,
  parts: readonly Reach[],
  { flat }: Place,
): Finding {
  const words = text.slice(start, end);
  const last = parts[parts.length - 1];
  // Accreditation and enrollment often stand apart: “Enrolled in their second year, pursuing …”, “MLS or MLIS. ALA-accredited”.
  const around = text.slice(at === 0 ? 0 : (parts[at - 1]?.end ?? 0), at === parts.length - 1 ? text.length : (last?.end ?? end));
  const library =
    mention.library || (LIBRARY_STUDY.test(words) && !isOneOfMany(mention.level, words)) || (mention.level === 'master' && ALA.test(words));
  const ala =
    library &&
    (mention.level === 'master' || mention.level === null) &&
    (ALA.test(words) || (parts.length === 1 && ALA.test(around)) || isStarredAla(words, flat.text));
  const high = mention.level === 'high-school';
  // “a two-year library technology diploma” takes as long as an associate degree.
  const level = mention.level === 'certificate' && TWO_YEARS.test(text.slice(start, mention.end)) ? 'associate' : mention.level;
  const units = unitsAsked(words);
  const ask: Ask = {
    kind: 'education',
    ...(level === null ? {} : { level }),
    ...(library && !high ? { library: true as const } : {}),
    ...(ala ? { ala: true as const } : {}),
    ...((
      high
        ? STILL_AT_SCHOOL.test(text.slice(Math.max(0, start - 40), end))
        : isInProgress(text.slice(Math.max(0, start - 60), Math.min(goesOnAt(parts[at + 1], text), end + 60)))
    )
      ? { inProgress: true as const }
      : {}),
    ...(units === null ? {} : { units }),
    ...(hasEquivalent(words) || hasEquivalent(text.slice(end, end + 30)) ? { equivalent: true as const } : {}),
    ...(high ? {} : fieldsOf(words)),
  };
  return { rule: 'education/degree', span: trimmedSpan(text, offset, start, end), ask };
}
