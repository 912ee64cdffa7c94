import type { EducationEntry } from '../profile/profile';
import { withoutInstitution } from '../requirements/education/qualities';
import { anyCase, lowered, upTo } from '../text/any-case';

/** Families of fields that postings name as one. */
const FAMILIES: readonly (readonly [RegExp, RegExp])[] = [
  [
    anyCase(/\bhumanit(?:y|ies)\b/u),
    anyCase(
      /\b(?:history|english|literature|philosophy|languages?|linguistics|classics|art|arts|music|theater|theatre|religio\w{0,8}|spanish|french|german|humanities|writing|rhetoric|comparative|journalism|film|american studies|chican\w{1,2}|latin american)\b/u,
    ),
  ],
  [
    anyCase(/\bsocial sciences?\b/u),
    anyCase(
      /\b(?:political science|sociology|psychology|economics|anthropology|geography|social (?:science|work|studies)|international relations|public (?:policy|administration)|ethnic studies|gender|history|urban|communications?|archaeology)\b/u,
    ),
  ],
  [
    anyCase(/\bliberal arts\b/u),
    anyCase(
      /\b(?:general studies|liberal|humanities|history|english|literature|philosophy|sociology|psychology|anthropology|arts?|political science|languages?)\b/u,
    ),
  ],
  [
    anyCase(/\b(?:business|public) administration\b|\bbusiness\b|\bmanagement\b/u),
    /\b(?:business|management|administration|MBA|MPA|finance|accounting|marketing)\b/u,
  ],
  [
    anyCase(/\beducation\b|\bteaching\b/u),
    anyCase(/\b(?:education|teaching|pedagogy|instruction|curriculum|child development|m\.?ed|ed\.?d)\b/u),
  ],
  [
    anyCase(/\bsciences?\b(?=,|$|\bor\b)|\bstem\b|\bphysical sciences?\b|\blife sciences?\b/u),
    anyCase(/\b(?:biology|chemistry|physics|geology|engineering|mathematics|astronomy|environmental|neuroscience|biochemistry)\b/u),
  ],
  [
    anyCase(/\bcomput(?:er|ing)\b|\binformation (?:technology|systems)\b|\bsoftware\b/u),
    anyCase(/\b(?:comput(?:er|ing)|informatics|information (?:technology|systems)|software|data science)\b/u),
  ],
  [anyCase(/\bchild development\b|\bearly childhood\b/u), anyCase(/\bchild|\bearly childhood\b|\bpediatric/u)],
];

const AFTER_DEGREE = anyCase(
  /\b(?:degrees?|diploma|certificates?|certification|coursework|courses|majors?|background|master['’]?s|bachelor['’]?s|doctorate|ph\.?d\.?|units|(?:semester|quarter|credit) hours|baccalaureate|training|knowledge|specialization|concentration)\b[^.;]{0,40}?\b(?:in|of)\b (?<fields>[^.;]{3,200})/du,
);
const STOPS = anyCase(
  /\b(?:from|at (?:an?|any|the)|recognized|with an? (?!emphasis|concentration)|with (?:at least|one|two|three)|plus|and (?:at least |an? minimum|one|two|three|\d|an? )|accredited|granted|by|completed|demonstrated|is required|required|preferred|or (?:work )?experience|or equivalent)\b/u,
);
const FILLER = anyCase(
  /\b(?:an?|the|any|other|one|more|of|field|fields|area|areas|discipline|disciplines|subject|subjects|studies|study|science|sciences|arts?|related|closely|relevant|appropriate|similar|allied|degree|program|to|as|such|above|following|e\.?g|etc|master|bachelor|advanced|graduate|undergraduate|college|university|work|position|library|information|completed|least|minimum|credits?|credit hours|coursework|courses?|units?|hours|semester|quarter|transferable|lower|upper|division|level|study|education(?= (?:units|credits?|courses?)))\b/gu,
);

/** What stands after “in” and is no field of study. */
const NO_FIELD = anyCase(
  /\d|^\W{0,2}(?:(?:the|required|that|paid|work) ){0,3}experience\b|\b(?:appointment|diploma|units?|hire|hiring|date|application|progress|accordance|order|lieu|addition|person|position|standing|higher education)\b/u,
);

/** The fields of study that a requirement names beside library science, in its own words. */
export function fieldsIn(stated: readonly string[] | undefined, quote: string): readonly string[] {
  const named = (stated ?? []).filter((field) => !NO_FIELD.test(field) && hasName(field));
  if (named.length > 0) return named;
  const after = AFTER_DEGREE.exec(withoutInstitution(quote))?.groups?.fields;
  if (after === undefined) return [];
  return upTo(STOPS, after)
    .split(/[,;/()]|\b(?:[Oo]r|OR|[Aa]nd|AND)\b/u)
    .map((field) => field.trim())
    .filter((field) => field.length > 2 && !NO_FIELD.test(field) && hasName(field));
}

function hasName(field: string): boolean {
  return (
    field.replace(FILLER, ' ').replace(/[^\p{L}]/gu, '').length > 2 ||
    /\b(?:social|liberal|information|library|computer) (?:sciences?|arts|studies)\b/u.test(lowered(field))
  );
}

/** The stem of a word, near enough to hold “histories” against “history”. */
function stems(words: string): readonly string[] {
  return words
    .toLowerCase()
    .replace(FILLER, ' ')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, 6));
}

function fieldFits(field: string, program: string): boolean {
  if (
    /\blibrar|\binformation (?:science|studies)/u.test(lowered(field)) &&
    /\blibrar|\bmli?s\b|\binformation (?:science|studies)/u.test(lowered(program))
  )
    return true;
  if (FAMILIES.some(([asked, had]) => asked.test(field) && had.test(program))) return true;
  const wanted = stems(field);
  const had = new Set(stems(program));
  return wanted.length > 0 && wanted.every((stem) => had.has(stem));
}

/** Whether any of the studies is of any of the fields. */
export function anyFieldFits(fields: readonly string[], entries: readonly Pick<EducationEntry, 'program'>[]): boolean {
  return fields.some((field) => entries.some(({ program }) => fieldFits(field, program)));
}

/** Whether the words let a related field do, so that another degree cannot be refused from here. */
export function isRelatedEnough(fields: readonly string[], quote: string, entries: readonly unknown[]): boolean {
  return (
    entries.length > 0 &&
    fields.length > 0 &&
    /\brelated\b|\brelevant\b|\ballied\b|\bsimilar\b|\bequivalent\b|\bappropriate\b|\bother\b|\be\.g\.|\bsuch as\b|\bpreferabl/u.test(
      lowered(quote),
    )
  );
}
