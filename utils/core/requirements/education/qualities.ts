import { anyCase, upTo } from '../../text/any-case';
import { NUMBER, readNumber } from '../../text/numbers';

/** A library, information science or archival degree: “in Library and Information Science”, “library school”, “Archival Studies”; not “experience in a library”. */
export const LIBRARY_STUDY = anyCase(
  /\blibrar(?:y|ies|ianship)\b(?=[\s/,&-]{1,3}(?:and |& |or |\/ ?)?(?:information|science|studies|school|media|technolog|technician|service|management|archiv|education|degree|program|assistant|science\/|from|,|or\b)|$|\/)|\blibrarianship\b|\barchiv(?:al|es|ist)?\b(?=[\s/,&-]{1,3}(?:and |& |or )?(?:science|studies|management|administration|degree|program|training|librar|records|stewardship|conservation))|\binformation (?:science|studies|management|sciences)\b|\b(?:in|of) (?:library|archives|librarianship)\b(?! (?:setting|environment|experience|work))|\bischool\b|\bslis\b/u,
  'archiv|information science|information studies|information management|ischool|slis|librar',
);

/** Accreditation by the American Library Association, in all its wordings, also Canadian and approved-equivalent ones. */
export const ALA = /\bA\.? ?L\.? ?A\b\.?(?! Allied)|\bA(?:merican Library Association|MERICAN LIBRARY ASSOCIATION)\b/u;

const GOING_ON = anyCase(
  /\b(?:enroll?ed|enroll?ment|pursuing|working towards?|in progress|in-progress|candidates? for|degree candidates?|currently (?:attending|studying|completing|a (?:graduate )?student)|students? (?:may|in|of|who|are)|near(?:ing)? completion|expected (?:completion|graduation)|expects? to (?:complete|receive|earn|graduate|finish|obtain)|(?:degree|mli?s|graduation|completion) (?:is )?expected\b|completion (?:of (?:the |an? )?(?:degree|mli?s|program|\d{1,2} (?:credits|units)) )?(?:by|within|no later|before|expected|date)|will (?:complete|receive|graduate)|will have completed(?<!\b(?:candidate|applicant|incumbent|librarian|archivist|hire|appointee|person|you)s? will have completed)|will have completed(?=[^.;]{0,80}\b(?:by|before|prior to|no later than)\b)|to be (?:completed|conferred|awarded|granted|earned|received)|(?:conferred|awarded) (?:before|no later than|on or before)|anticipated|about to (?:graduate|complete)|graduating|matriculated|library school students?|obtain(?:ed)? within|earned within|complete(?:d)? within|within (?:\w{1,12} ){1,3}(?:of |from )(?:completing|completion|finishing|graduat(?:ing|ion)|receiving|obtaining)|toward(?:s)? (?:the |an? )?(?:degree|mli?s|master))\b/u,
);

/** Whether enrollment or completion soon is enough: “pursuing an MLIS”, “MLIS or in progress”, “enrolled in an ALA-accredited program”. */
export function isInProgress(words: string): boolean {
  return GOING_ON.test(words);
}

const EQUIVALENT = anyCase(
  /\b(?:or|its|an?) (?:(?:the|its|an?|any|foreign|recognized|international|caep|ala|approved|other|comparable|hold|legal|state|academic)[-\s]{1,2}){0,4}equivalen(?:t|cy|ce)\b(?! (?:combination|years?|experience|training|work|education and|amount|titles?|names?|designation|foreign|international|overseas))|\bequivalent (?:degree|diploma)\b|\bforeign equivalent\b|\bequivalency\b/u,
  'equivalen',
);

/** Whether an equivalent stands with the degree: “or equivalent”, “or foreign equivalent”, “or the equivalent degree”; not “or equivalent combination”. */
export function hasEquivalent(words: string): boolean {
  return EQUIVALENT.test(words);
}

const UNITS = anyCase(
  new RegExp(
    `(?<count>${NUMBER}) ?(?:or more )?(?:(?<quarter>quarter) )?(?:semester |college |academic |graduate |transferable ){0,2}(?:units?\\b|credits?\\b|hours\\b|(?:or |\\/\\s?|\\()\\d{1,3} quarter\\b)`,
    'du',
  ),
  'unit|credit|hours|quarter',
);

/** The semester units asked; a quarter unit is two thirds of one. */
export function unitsAsked(words: string): number | null {
  const { count, quarter } = UNITS.exec(words)?.groups ?? {};
  const units = count === undefined ? Number.NaN : readNumber(count);
  if (Number.isNaN(units)) return null;
  return quarter === undefined ? units : Math.round((units * 2) / 3);
}

/** “from a college or university of recognized standing”, “at an institution of higher education”: where one studied, and not what. */
const INSTITUTION = anyCase(
  /\b(?:from|at|in|by) (?:an?|the|any|some)\s{1,2}(?:[\p{L}-]{2,16} ){0,4}(?:colleges?|universit(?:y|ies)|institutions?|schools?)(?:,? (?:or|and) (?:an? )?(?:[\p{L}-]{3,12} )?(?:colleges?|universit(?:y|ies)|institutions?|schools?))? of (?:(?:recognized|acceptable|good|approved|known) standing|(?:higher|post-?secondary|further) (?:education|learning)|[\p{L} ]{3,20})/gu,
  ' of ',
);

/** The words about a degree without those that name the institution by what it is “of”. */
export function withoutInstitution(words: string): string {
  return words.replace(INSTITUTION, ' ');
}

const FIELD_LIST = anyCase(/\b(?:in|of) (?:an? |the )?(?<list>[^.;():]{3,160})/du, 'in |of ');
const NO_FIELD = anyCase(
  /^(?:\d{1,4}|one|two|three|four|at least|depth|rigor|usually|its|hand|study|related|relevant|similar|appropriate|comparable|another|other|any|closely|the|this|an?|equivalent|allied|progress|combination|completion|one of|degree|required|preferred)\b|\b(?:field|discipline|subject|area|program|degree|institution|university|college|school|years?|experience)s?\b.{0,20}$|librar|information (?:science|studies)|archiv|^arts$|^(?:applied )?science$|^information$|^(?:appointment|hire|employment|application|filing)$|^be |^master['’]?s?$|exam(?:ination)?$|\bgrade$|^[a-z]{3,6}th$|^lieu|^addition|^higher education|standing$|^recognized\b|^(?:all |(?:course|school|class) ?)?work$|^(?:(?:under|post-?)?graduate|college|university|academic|post-?secondary|transferable)(?:[- ]level)?(?: (?:work|stud(?:y|ies)|course ?work|courses?|credits?|training|education|units?))?$|\b(?:will|may|can|must|leading|take|have)\b/u,
);

/** “a master's degree with history as its specialization”. */
const AS_FIELD = anyCase(
  /\bwith (?:an? |the )?(?<field>[^.;,()]{3,40}?) as (?:its|the|an?|your|their|his or her) (?:speciali[sz]ation|major|minor|field|concentration|emphasis|subject)\b/du,
  ' as ',
);
const LIBRARY_AND = anyCase(/\blibrary (?:and|&) information\b/gu, 'library and information|library & information');
const OF_SCIENCE = anyCase(/\b(?:master|bachelor)s?(?:['’]s)? of (?:science|arts)\b/gu, ' of science| of arts');
const LIST_END = anyCase(
  /\s(?:from|at|with|or equivalent|is|are|required|preferred|by|plus|and at|may|can|will|must|leading|which|that|who)\s/u,
);
const ARTICLE = anyCase(/^(?:an?|the|in)\s/u);

/** The named fields of study other than library science, as printed: “history”, “public administration”. */
export function fieldsNamed(words: string): readonly string[] {
  const own = AS_FIELD.exec(words)?.groups?.field;
  if (own !== undefined && !NO_FIELD.test(own)) return [own];
  const list = FIELD_LIST.exec(withoutInstitution(words).replace(LIBRARY_AND, 'library').replace(OF_SCIENCE, 'degree'))?.groups?.list;
  if (!list) return [];
  return upTo(LIST_END, list)
    .split(/ ?, (?:[Aa]nd |[Oo]r |AND |OR )?|\s(?:[Aa]nd\/or|[Oo]r|[Aa]nd|AND\/OR|OR|AND)\s|\s?\/\s?/u)
    .map((field) => field.replace(ARTICLE, '').trim())
    .filter((field) => field.length > 2 && field.length < 50 && !NO_FIELD.test(field));
}

/** The same as a part of an ask: nothing where no field is named. */
export function fieldsOf(words: string): { readonly fields?: readonly string[] } {
  const fields = fieldsNamed(words);
  return fields.length === 0 ? {} : { fields };
}
