import { anyCase } from './any-case';
import { hasSmall, isCapital, isLetter } from './letters';
import { askedTogether } from './sieve';

/** Words that stand in headings in lower case. */
const SMALL = new Set('a an and as at by for from in into of on or our the to with you your we us be is this it if not'.split(' '));

/** “OR”, “- AND EITHER -”, “PLUS:”. */
const CONNECTIVE = anyCase(
  /^\W{0,6}(?:(?:and\/or|and|or|plus|either|also|as well as|together with|in addition(?: to (?:the )?above)?|alternatively)\W{1,6}){0,3}(?:and\/or|and|or|plus|either|also|as well as|together with|in addition(?: to (?:the )?above)?|alternatively)\W{0,6}$/u,
  'or|and|plus|either|also|as well as|together with|in addition|alternatively',
);
/** “… and one of the following:”, “any of these is required:”, “either of the two below:”. */
const OPENS_WAYS = anyCase(
  /\b(?:one|any|either|two)\b(?: \(\d\))?(?: (?:or more|\w{1,12})){0,2} of (?:the |these )?(?:following|these|two|three|four|below)\b/u,
  'following|these|below|of two|of three|of four|of the ',
);
/** “Graduation from high school, plus EITHER:”, “… equivalency diploma and:”. */
const ENDS_EITHER = anyCase(/\b(?:(?:plus|and|with),? either\W{0,3}|(?:plus|and):)$/u, 'either|and:|plus:');
/** A criterion that stands before the choice: “Graduation from high school and one of …”. */
const CRITERION = anyCase(
  /\b(?:degrees?|diploma|ged|graduat\w{2,3}|years?|months?|certificates?|credentials?|licen[cs]es?|mli?s)\b/u,
  'degree|diploma|ged|graduat|year|month|certificate|credential|licen|mls|mlis',
);
/** Whether words name a degree, a length or a license: “MLIS degree”, which heads nothing. */
export function namesCriterion(words: string): boolean {
  return CRITERION.test(words);
}

/** No more than what leads to the choice: “Applicants must have”. */
const LEADS = anyCase(
  /^\W{0,4}(?:(?:and|or|plus|in addition|also|with|at least|any|must|meet|have|possess|hold|candidates?|applicants?|you|should|shall|the|an?|minimum|of|need|satisfy|to qualify|qualify)\W{1,3}){0,7}$/u,
);
/** What is sent in heads nothing, however it is dressed: “Unofficial Transcripts”, “Letter of Interest”. */
const DOCUMENT = anyCase(
  /^(?:(?:current |updated |official |unofficial |college |copy of |copies of |two |three |\(?\d\)? ){0,3}(?:transcripts?|r[eé]sum[eé](?: or cv)?|cover letter|curriculum vitae|(?:professional )?references|letters? of (?:interest|intent|recommendation|reference|introduction)|diplomas?|degrees?|credentials?|writing samples?|teaching philosophy)(?:\(s\))?)$/u,
  'transcript|resum|résum|cover letter|curriculum vitae|references|letter of |letters of |letter(s) of |diploma|degree|credential|sample|philosophy',
);
/** What is asked heads nothing either: “Bachelor’s Degree”, “High School Diploma or GED”, alone under “Minimum Education”. */
const DEGREE = anyCase(
  /^(?:an? )?(?:ala[- ]accredited |accredited )?(?:(?:bachelor|master|associate)(?:['’]?s)?(?: degree)?(?: (?:of|in) (?:[\p{L}&]{2,14} ){0,4}[\p{L}&]{2,14})?|high school (?:diploma|graduate|graduation|degree)|mlis|mls|ged)(?: degree| diploma)?(?:(?: or|\/|,) ?(?:higher|equivalent|ged|equivalency|mls|mlis|the equivalent|its equivalent|hset)){0,2}(?: required| preferred)?$/u,
  'bachelor|master|associate|high school|mlis|mls|ged',
);
askedTogether([CONNECTIVE, OPENS_WAYS, ENDS_EITHER, DOCUMENT, DEGREE]);

const NAMES_SECTION = anyCase(/\b(?:qualifications?|requirements?|standards?|education|experience)\b/u);

/** Whether a line joins what stands around it or leads to a choice, and heads nothing: “OR”, “High school diploma and one of the following:”; not “One of these minimum qualifications:”. */
export function isJoint(line: string): boolean {
  if (line.length > 120) return false;
  if (CONNECTIVE.test(line)) return true;
  const opens = OPENS_WAYS.exec(line) ?? ENDS_EITHER.exec(line);
  if (opens === null) return false;
  const before = line.slice(0, opens.index);
  return CRITERION.test(before) || (LEADS.test(before) && !NAMES_SECTION.test(line.slice(opens.index)));
}

/** “Email Resume to jobs@library.test”: where something goes, however its words are written. */
const ADDRESS = /[\p{L}\d]@[\p{L}\d-]{2,40}\.[a-z]|\bhttps?:|\bwww\./u;

/** Whether a line standing alone looks like a heading: short, not a sentence, in upper case, title case, ending in a colon, or over a list after a gap. */
export function isTypedHeading(line: string, gapBefore: boolean, gapAfter: boolean, listAfter = false): boolean {
  const bold = /^[*_]/u.test(line) ? /^(?:\*\*|__)(?<inner>[^*_]{2,90})(?:\*\*|__):?$/u.exec(line) : null;
  const words = bold?.groups?.inner ?? line;
  if (words.length > 90 || words.length < 3 || lettersInRow(words) < 2) return false;
  if (isJoint(words) || ADDRESS.test(words)) return false;
  if (bold) return true;
  if (/[.;,!?]$|^[$€£(\d]/u.test(words) || DOCUMENT.test(words) || DEGREE.test(words)) return false;
  const upper = !hasSmall(words);
  if (words.endsWith(':')) return words.length <= 70;
  // A label with its value (“Salary: $20 an hour”) is a line of its own, not a heading.
  if (/:\s/u.test(words)) return false;
  if (upper) return lettersInRow(words) >= 4;
  // “What the job is”, “Documents to attach”: after a gap, and over a list.
  // One in two languages (“How to apply / Cómo solicitar”) may be twice as long.
  const room = words.includes(' / ') ? 90 : 60;
  if (gapBefore && listAfter && words.length <= room && isCapital(words.charCodeAt(0))) return true;
  if (!gapBefore && !gapAfter) return false;
  return words.length <= 60 && isTitleCase(words);
}

/** The most letters that stand in a row. */
function lettersInRow(words: string): number {
  let [run, most] = [0, 0];
  for (let at = 0; at < words.length; at++) {
    run = isLetter(words.charCodeAt(at)) ? run + 1 : 0;
    if (run > most) most = run;
  }
  return most;
}

function isTitleCase(words: string): boolean {
  const list = words.split(/[\s/–—-]{1,4}/u).filter((word) => lettersInRow(word) > 0);
  return list.length > 0 && list.length <= 9 && list.every(isTitled);
}

/** A word with a capital, after at most two signs, or a small one such as “of”. */
function isTitled(word: string): boolean {
  let first = 0;
  while (first < word.length && !isLetter(word.charCodeAt(first))) first++;
  return (first <= 2 && isCapital(word.charCodeAt(first))) || SMALL.has(word.replace(/[^\p{L}]/gu, '').toLowerCase());
}
