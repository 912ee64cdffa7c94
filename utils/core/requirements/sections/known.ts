import { anyCase, asWritten } from '../../text/any-case';
import { namesCriterion } from '../../text/headings';
import { isCapital, isLetter } from '../../text/letters';
import { spanishHeading } from '../spanish/headings';
import { foldHeading } from './lexicon';

/** What may stand before the word that names a heading. */
const BEFORE = new Set(
  'required minimum min skill skills abilities preferred desired desirable additional basic essential mandatory necessary other special key core general position job candidate professional highly strongly ideal our your the educational technical and or education experience knowledge training license licensing licensure certification physical employment application work'.split(
    ' ',
  ),
);
/** What names it. */
const NAMES = new Set(
  'qualification qualifications requirement requirements skill skills competency competencies abilities experience education attributes traits criteria responsibilities duties functions benefits preferred required desired desirable assets license licenses certification certifications standards demand demands knowledge conditions environment'.split(
    ' ',
  ),
);
const TAIL = / (?:required|preferred|desired|include|are|needed|for the position)$/u;

/** Whether words are a heading's: at most five of the one kind and one of the other, “preferred education and experience”, with or without a tail. */
function areHeading(words: string): boolean {
  const isWhole = (head: string): boolean => {
    if (!NAMES.has(head.slice(head.lastIndexOf(' ') + 1))) return false;
    const before = head.split(' ').slice(0, -1);
    return before.length <= 5 && before.every((word) => BEFORE.has(word));
  };
  return isWhole(words) || (TAIL.test(words) && isWhole(words.replace(TAIL, '')));
}

/** Headings that a bulletin prints as whole lines, without white space or type to set them off. */
const FURNITURE = asWritten(
  /^(?:(?:typical |typical examples? of |examples? of (?:essential )?|essential |essential job |job |representative |key |primary )(?:duties|functions|responsibilities|tasks)(?: and responsibilities)?|(?:knowledges?|skills?|abilit(?:y|ies)|competencies)(?: (?:and |or )?(?:other )?(?:knowledges?|skills?|abilit(?:y|ies)|competencies|characteristics|attributes|traits|qualities)){1,4}(?: required| needed)?|terms(?: (?:and|of) (?:conditions|employment|appointment|service)){0,2}|(?:knowledge|skills|abilities|qualifications|education|experience|training|requirements)(?: and| or) (?:knowledge|skills|abilities|qualifications|education|experience|training|requirements|certifications?|licensure)|notes? (?:for|to) (?:all )?(?:applicants?|candidates?)|(?:application|filing) instructions|education(?: (?:and |or )?(?:experience|training|substitutions?|licensure|certifications?)){2,3}|(?:licen[cs]es?|certificat(?:es?|ions?)|credentials?)(?: and| or) (?:licen[cs]es?|certificat(?:es?|ions?)|credentials?|registrations?)|(?:supplemental|additional|further|more|general|other|special(?: requirement)?|eligibility|vacancy|contact|salary|testing accommodation|position (?:or )?program|comments and other|application and filing|application) information|required documents|additional considerations?|(?:job|position|class|general) (?:summary|description|definition|overview|purpose)|(?:how|where|to) (?:to )?apply(?: and application deadline)?|(?:(?:selection|examination|recruitment|application|hiring|assessment|testing|interview)(?: (?:and|or) )?){1,3} (?:process|procedures?|content|components)|we are looking for (?:someone|people|a person|candidates?)(?: who(?: is| are| has| have| can| will)?)?|conviction history|employment eligibility(?: verification)?|out of state (?:work|employment)|pay transparency(?: [a-z]{3,20}){0,3}|security and fire safety|reasonable accommodations?|disaster service workers?|fair chance(?: act| initiative)?|travel (?:required|involved)|process notes?|selective certification|examination weights?|what (?:you ?ll|you will) (?:do|bring|need)|what (?:you|we) (?:bring|offer|need|require|ask(?: for)?|are looking for|look for)|what (?:will |would |else )?(?:sets? you apart|helps)|(?:the |our )?(?:ideal|best) candidates?(?: (?:will|must|should|would)(?: also)?(?: have| be| possess| bring)?| profile)?|who (?:you|we) are|what to (?:submit|send|include|attach)|also needed|before (?:hire|you start|day one)|nice to haves?|about (?:you|us|the (?:role|job|position|library|college|university|city|county|district|department))|benefits|compensation|to be considered|(?:pay|salary) (?:and|or) benefits|physical (?:side|class|effort|abilities)|(?:working|work) (?:conditions|environment|schedule|hours)|hours of work|(?:when|how|where) (?:you|we) (?:d |would |ll |will )?work|conditions of employment|equal (?:employment )?opportunity(?: employer)?|(?:both|all) levels)$/u,
);

/** “Librarian II”, “Library Assistant 1”: the class that what follows is asked for. */
const CLASS_TITLE = asWritten(/^\p{Lu}[\p{L}' -]{3,40} (?:I|II|III|IV|V|[12345])$/u, ' I| V| 1| 2| 3| 4| 5');

/** “OPEN COMPETITIVE”, “Promotional”: whom what follows is asked of. */
const WHENCE = anyCase(
  /^(?:(?:inter|intra)?(?:departmental )?promotional|open(?:[- ](?:and )?competitive)?)(?: (?:candidates?|applicants?|examination|exam|requirements?|qualifications?))?\s?:?$/u,
  'promotional|open',
);

/** Whether a line is the title of a class that is one of several, or says whom what follows is asked of: “Librarian II”, “OPEN COMPETITIVE”. */
export function isClassTitle(line: string): boolean {
  return CLASS_TITLE.test(line.trim()) || WHENCE.test(line.trim());
}

/** The second half of a board's field of work: “Education / Teaching”, “Education / Library”. */
const FIELD_OF_WORK = anyCase(
  /^(?:teaching|library|libraries|training|academic|administration|research|arts|science|government|non-?profit|higher ed)/u,
);

/** What stands in brackets behind a heading, in two words or more. */
const NAMED_IN_BRACKETS = /^[^()]{3,50} \((?<name>(?:Required|Preferred|Minimum|Desired|Desirable|Essential) [^()]{4,50})\)$/u;

/** Whether a line's first letter is a capital, with no more than a bullet before it. */
function opensWithCapital(line: string): boolean {
  let at = 0;
  while (at < line.length && !isLetter(line.charCodeAt(at))) at++;
  return at <= 4 && isCapital(line.charCodeAt(at));
}

/** Whether a short line is a heading by its words alone, whatever its dress: “Preferred qualifications”, “• Minimum Requirements”, “Basic qualifications (required at time of application)”. Not “Cataloging experience” or “Library experience preferred”. */
export function isKnownHeading(line: string): boolean {
  if (line.length > 90 || /[.;,]$/u.test(line)) return false;
  const slash = line.indexOf(' / ');
  // “Schedule / Horario”; of “Education / Teaching” the whole is a board's field of work.
  if (slash > 0 && !FIELD_OF_WORK.test(line.slice(slash + 3))) return isKnownHeading(line.slice(0, slash));
  // “Beyond the Basics (Preferred Education and Experience)”: the brackets say what it heads; not “MLS (required)”.
  const named = line.endsWith(')') ? NAMED_IN_BRACKETS.exec(line)?.groups?.name : undefined;
  if (named !== undefined && !namesCriterion(line) && areHeading(foldHeading(named))) return opensWithCapital(line);
  const words = foldHeading(line.includes('(') ? line.replace(/\([^)]{1,60}\)/gu, '') : line);
  const capital = opensWithCapital(line);
  if (capital && (CLASS_TITLE.test(line) || FURNITURE.test(words) || spanishHeading(words) !== undefined)) return true;
  // One word alone (“Experience”) is a heading only with a capital; “customer service skills” never gets here.
  return capital && areHeading(words) && !/^(?:work|job|professional) experience (?:required|preferred)$/u.test(words);
}
