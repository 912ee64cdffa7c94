import { anyCase, lowered } from '../text/any-case';
import type { Span } from '../text/flat-text';
import { NUMBER } from '../text/numbers';
import { isSpace } from '../text/space';

/** How another criterion begins, after “and”, “or”, “plus”, “with” or a comma. */
const STARTS: readonly RegExp[] = [
  // “a minimum of two (2) years”, “an additional 3 to 5 full-time years”, “12 semester units”.
  anyCase(
    new RegExp(
      `(?:(?:an?|the|minimum|at least|no less than|not less than|over|more than|up to|approximately|of|additional|total) ){0,6}${NUMBER}(?: and (?:an?|one)[- ]half)?(?:(?:[ -]to[ -]|[-–—] ?)[a-z\\d]{1,9}\\+?(?: ?\\(\\d{1,2}\\))?)?(?=[ -])[ -](?:full[ -]time |full |additional |or more |consecutive |semester |quarter |recent |college |academic |transferable |graduate |upper[ -]division ){0,4}(?:ye[a-z]{1,3}s?|yrs?|months?|hours?|units?|semester|credits?)\\b`,
      'uy',
    ),
    'ye|yr|month|hour|unit|semester|credit',
  ),
  // “a valid …”, “possession of …”, “license to …”.
  anyCase(
    /(?:an? |the )?(?:valid|current|possession|proof|certificate of|licen[cs]e)\b/uy,
    'valid|current|possession|proof|certificate|licen',
  ),
  // “a second master's …”, “a high school diploma”, “some college”.
  anyCase(
    /(?:an? |the )?(?!related degree\b)(?:second |additional |advanced |subject |related )?(?:master|bachelor|associate|doctor|graduate degree|undergraduate(?= (?:degree|diploma|program|stud|course|education|credits?|units?|major))|advanced degree|ph\.? ?d|j\.?d\b|m\.?l\.?(?:i\.?)?s\b|degree|diploma|high school (?:diploma|graduat|equiv|educat|or)|g\.?e\.?d\b|certificate|college (?:degree|course|unit|level|credit|educat)|some college|[ab]\.?[as]\.? degree)(?! in[ -]progress)/uy,
  ),
  // “some graduate-level coursework”.
  anyCase(
    /(?:an? )?(?:significant|substantial|relevant|related|some|graduate|undergraduate|graduate[- ]level|completed) (?:graduate[- ]level |graduate |undergraduate |college |university )?(?:coursework|course work|courses)\b/uy,
    'course',
  ),
  // “an equivalent combination”, “any combination”.
  anyCase(
    /(?:any |an? |other |the |another |some )?(?:equivalent|comparable|acceptable|appropriate) (?:combination|mixture|mix|blend|education|experience|training|advanced|graduate|work|in (?:[a-zß-ž]{3,14},? (?:and |or )?){0,2}(?:education|training|experience))|(?:any (?:other )?|an? )combination/uy,
    'equivalent|comparable|acceptable|appropriate|combination',
  ),
  // “other appropriate degree”, “no prior experience”.
  anyCase(
    /(?:any |an? )?(?:other|another) (?:appropriate |relevant |related |suitable |advanced ){1,2}degree\b/uy,
    'degree + other + appropriate |relevant |related |suitable |advanced ',
  ),
  anyCase(/no (?:prior |previous |additional |work |library |paid ){0,2}experience\b/uy, 'experience + no '),
  // “the required state certification”, “a teaching credential”, “librarian's professional certificate”.
  anyCase(/(?:an? |the )(?:[a-zß-ž-]{2,14} ){1,5}(?:certifications?|credentials?|licen[cs]es?)\b/uy, 'certif|credential|licen'),
  anyCase(
    /(?:current |valid )?(?:cpr|first[- ]aid|aed|notary|food handler|(?:public |school )?librarian|archivist|teaching|teacher|para-?pro|naco)['’]?s? (?:[a-z-]{2,14} ){0,2}(?:certificat(?:e|ion)s?|card|licen[cs]e|commission|credential)\b/uy,
    'certif|card|licen|commission|credential',
  ),
  anyCase(
    /(?:an? |the )?(?:(?:california|new york|new jersey|n\.?[jy]\.?|state|public|librarian['’]?s?['’]?|professional|provisional|permanent) ){2,7}certificat(?:e|ion)\b/uy,
    'certificat',
  ),
  // “a love of children's books”, “a sincere interest in local history”.
  anyCase(
    /(?:an? |the )?(?:(?:strong|genuine|sincere|real|good|keen|deep|true|healthy) )?(?:love|passion|enthusiasm|interest|flair|eye|sense|desire|aptitude|talent|dedication)(?= (?:of|for|in|to)\b)/uy,
    'love|passion|enthusiasm|interest|flair|eye|sense|desire|aptitude|talent|dedication',
  ),
  // “Wisconsin Grade I certification”, “Level 2 librarian certification”.
  anyCase(
    /(?:an? )?(?:[a-z]{4,14} ){0,3}(?:grade|level|class|type) (?:[ivx]{1,3}|\d)\b(?: [a-z'’-]{3,14}){0,3} (?:certifi|licen)/uy,
    'certifi|licen',
  ),
  // “a proven commitment”, “strong work experience”, “knowledge”.
  anyCase(
    /(?:a |an |some |prior |previous |relevant |related |recent |demonstrated |proven |progressively |professional |work |strong |excellent |good |working |the |supervisory |teaching |significant |successful |considerable |extensive |sufficient |substantial |broad |varied |paid |responsible |full[ -]time |hands-on |academic |administrative |clerical |public |library ){0,4}(?:experience|knowledge|ability|abilities|skills?|familiarity|understanding|proficiency|commitment|fluency|coursework|training)\b/uy,
    'experience|knowledge|abilit|skill|familiarity|understanding|proficiency|commitment|fluency|coursework|training',
  ),
  anyCase(
    /(?:demonstrated?|demonstrating|proven|(?:show |provide )?evidence of|must|able to|willingness|typing|type|(?:successful )?completion of|graduation from|possession of|(?:current |present )?(?:enroll?ment|registration) in|(?:currently |presently |actively )?(?:enroll?ed|registered) in|being in (?:the|their|your) (?:last|final))\b/uy,
    'demonstrat|proven|evidence of|must|able to|willingness|typing|type|completion of|graduation from|possession of|last|final|enrol|regist',
  ),
  // “a passing score on the district's test”, “pass an examination”.
  // “have put in five years”, “having worked at least two years”.
  anyCase(
    new RegExp(
      `(?:to |will |must |should )?(?:have|having|has) (?:put in|worked|spent|served|completed|had|held) (?:at least |a minimum of |no less than )?${NUMBER}\\b`,
      'uy',
    ),
    'hav|has',
  ),
  anyCase(/(?:an? )?pass(?:ing|age)? (?:of )?(?:an?|the|any|score)\b/uy, 'pass'),
  // “excellent oral and written communication skills”.
  anyCase(
    /(?:strong|excellent|good|effective|outstanding|exceptional|superior|solid) (?:[a-zß-ž][a-zß-ž-]{2,20},? (?:and |or |& )?){1,4}(?:skills?|abilities|orientation|ethic)\b/uy,
    'skill|abilities|orientation|ethic',
  ),
];

const CONNECTOR = String.raw`(?: ?[,;:–—-]{1,2})? (?:(?:and\/or|and|or|plus|with|including|(?:which|that) (?:must |shall |has |have )?(?:includ(?:e|es|ed)|shows?|demonstrates?)(?: completion of)?|to include|containing|as well as|in addition to|along with|combined with|together with|followed by|also|&)[:,]? ){1,2}`;

/** What says how strong it is and is no part of it: “is required”, “, preferred”, “(desired)”. */
const TAG = String.raw`(?:,| [–—-])? \(?(?:(?:is|are|was|would be|will be|considered|may be|being) (?:also )?)?(?:strongly |highly |especially |not |considered |a definite |a |an )?(?:required|preferred|desir(?:ed|able)|mandatory|essential|necessary|helpful|beneficial|advantageous|(?<!digital )asset(?! management)|plus|(?<=\b(?:a|definite) )benefit|welcome)\b`;

const ENDING = anyCase(
  new RegExp(
    ` \\((?=[^()]{0,20}experience [^()]{3,80}\\b(?:preferred|desired|desirable|a plus|an asset|helpful)\\))|,? (?:and|plus|with)(?: also)? (?:either (?:of|\\(|an?\\b|one\\b|\\d)|(?:any |at least )?one(?: \\(1\\))?(?: or more)?(?: of (?:the|these)|:| of:))|(?:,|(?<=\\w)) with (?=(?:an? )?(?:[a-z-]{3,14} ){0,2}(?:emphasis|concentration|course ?work|speciali[sz]ation|background|interest|focus|minor)\\b[^.;,]{0,80}\\b(?:is |are )?(?:strongly |highly )?(?:preferred|desired|desirable|a plus|an asset|helpful)\\b)|(?: ?[,;(–—-])? (?:preferably|ideally|with preference)\\b|(?<=\\bgs[- ]?\\d{1,2}(?: grade)?(?: level)?(?: or higher)?): (?=[a-z])|${TAG}|; |;$| \\|(?: |$)`,
    'gu',
  ),
);
/** “may file”, “supplemented by”: where the criterion is not read whole. */
const GOES_ON = anyCase(
  /,? (?:may|will|can) (?:also )?(?:file|apply|be considered|take the place of|stand in for|make up for|be used in place of)\b|,? (?:included or |including or |and (?:be )?)?supplemented (?:by|with)\b/gu,
  'file|apply|be considered|supplemented|take the place of|stand in for|make up for|in place of',
);
const LINK = anyCase(new RegExp(`(?:${CONNECTOR}|, | [–—] |: (?=\\())(?:\\(?(?:[a-h]|[1-9]|i{1,3})[.)] )?`, 'gu'));

/** Where the criterion that runs at `from` ends in a stretch's text: before the next criterion, a strength tag, a semicolon, or at the end; white space and full stops trimmed. `whole` reads over “and” and “or”. */
export function criterionEnd(text: string, from: number, whole = false): number {
  const low = lowered(text);
  let end = text.length;
  for (let at = from; at < text.length; ) {
    const tag = whole ? placeOf(ENDING, low, at) : firstOf(placeOf(ENDING, low, at), placeOf(GOES_ON, low, at));
    const next = whole ? null : nextCriterion(low, at, tag ? tag.start : text.length);
    const stop = next ?? tag;
    if (!stop) break;
    if (!inBrackets(text, from, stop.start)) {
      end = stop.start;
      break;
    }
    at = stop.end;
  }
  while (end > from && (isSpace(text.charCodeAt(end - 1)) || /[.,;:]/u.test(text[end - 1] ?? ''))) end--;
  return end;
}

function placeOf(pattern: RegExp, text: string, from: number): Span | null {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
}

function firstOf(a: Span | null, b: Span | null): Span | null {
  return a && b ? (b.start <= a.start ? b : a) : (a ?? b);
}

function standsAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}

/** The first link (“and”, a comma) from `from` to `to` that leads to another criterion. Links and what they lead to are patterns of their own: as one they take a hundred times as long to compile. */
function nextCriterion(low: string, from: number, to: number): Span | null {
  LINK.lastIndex = from;
  for (let link = LINK.exec(low); link && link.index <= to; link = LINK.exec(low)) {
    const end = link.index + link[0].length;
    if (STARTS.some((way) => standsAt(way, low, end))) return { start: link.index, end };
    LINK.lastIndex = link.index + 1;
  }
  return null;
}

/** Whether a bracket that opened after `from` is still open at `at`. */
function inBrackets(text: string, from: number, at: number): boolean {
  const open = text.lastIndexOf('(', at - 1);
  if (open < from) return false;
  const close = text.indexOf(')', open);
  return close >= at && close - open < 160;
}

/** A span in the whole text without the white space and the punctuation around it. */
export function trimmedSpan(text: string, offset: number, start: number, end: number): Span {
  let a = start;
  let b = end;
  while (a < b && (isSpace(text.charCodeAt(a)) || /[,;:.)|–—-]/u.test(text[a] ?? ''))) a++;
  while (b > a && (isSpace(text.charCodeAt(b - 1)) || /[.,;:(|]/u.test(text[b - 1] ?? ''))) b--;
  return { start: offset + a, end: offset + b };
}
