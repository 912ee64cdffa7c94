import { anyCase, lowered } from '../../text/any-case';
import type { Span } from '../../text/flat-text';
import { narrowSlice } from '../../text/narrow';
import { sieveOf } from '../../text/sieve';
import { statementsOf } from '../../text/statements';

/** Who is let in beside those who have what was asked before: “Candidates with …”, “Applicants who lack the degree but have …”. */
const WHO = anyCase(
  /\b(?:candidates?|applicants?|individuals?|persons?|people|those|anyone|someone|interns?|students?) (?:\w{2,12} ){0,3}?(?:with|without|who|whose|holding|having|lacking|possessing|enroll?ed|pursuing|in)\b/u,
  'candidate|applicant|individual|person|people|those|anyone|someone|intern|student',
);
/** “will also be considered”, “may apply as well”. */
const LET_IN = anyCase(
  /\b(?:will|may|can|shall|would|could|are|is) (?:also |still |likewise )?(?:be )?(?:given consideration|considered|accepted|admitted|apply|file|compete|qualify|eligible|acceptable|entertained)\b/u,
  'will|may|can|shall|would|could|are|is + consider|admitted|apply|file|compete|qualify|eligible|entertained|accept',
);
/** What tells that it is a second way, and not what all must have: “also”, “without the degree”. */
const BESIDE = anyCase(
  /\b(?:also|as well|likewise|still|without|lack(?:s|ing)?|do(?:es)? not (?:have|hold|possess)|don['’]t (?:have|hold)|instead|in (?:its|their|his or her) place|in the absence of|exceptional(?:ly)?|enroll?ed|whose degrees? (?:is|are) in)\b/u,
  'whose degree|also|as well|likewise|still|without|lack|not|don|instead|absence|place|exceptional|enrol',
);
/** “We will consider applicants with …”, “Consideration will be given to those who …”. */
const CONSIDERS = anyCase(
  /\b(?:will|may|would) (?:also )?consider (?:an? |any |other |strong )?(?:[\p{L}-]{3,14} )?(?:candidates?|applicants?|individuals?|persons?|people|those|someone|applications from)\b|\b(?:will|may|would) also (?:consider|weigh|accept|entertain|look at) (?!whether|how|the)|\bconsideration (?:will|may|can) (?:also )?be given to (?:[\p{L}-]{3,14} )?(?:candidates?|applicants?|individuals?|persons?|those)\b/u,
  'will consider |may consider |would consider | also |consideration will |consideration may |consideration can ',
);
/** “A master's degree in archival studies is also acceptable”: a degree that will do as well. */
const ALSO_TAKEN = anyCase(
  /^\W{0,4}(?:an?|the|other|such|any)?\s?(?:[\p{L}-]{2,16}\s){0,3}(?:master|bachelor|associate|degrees?|mlis|mls|doctorate|juris|ph\.?d|certificate|diploma|years? of|\(?\d{1,2}\)? years)[^.;]{0,160}\b(?:(?:is|are) also (?:acceptable|accepted|qualifying)|is qualifying(?=[.;]|$)|(?:may|will|can|would) also (?:be )?(?:given consideration|considered|accepted|acceptable|qualif\w{1,5})|(?:is|are|will be) (?:acceptable|accepted) (?:as well|too|instead))\b/u,
  'also|as well|too|instead|qualifying',
);
/** “Only candidates with …”, “Priority consideration”, “will be considered for a second list”, “will not be considered”: another matter. */
const OTHERWISE = anyCase(
  /\bonly\b|\b(?:not|never) be (?:considered|accepted)\b|\bno(?:t)? (?:consider|accept)|\b(?:priority|first|special|extra|preferential|additional|full|further) consideration\b|\bprefer(?:red|ence)\b|\bconsidered (?:for|as|in(?! (?:its|their|his|her|place|lieu)\b)|an?|part|equal|equivalent|preferred|desirable|internal|on|when)\b/u,
  'only|not|never|no |consideration|prefer|considered',
);
/** The longest sentence that is read, in UTF-16 code units. */
const LONGEST = 500;

/** Tells by one look at a sentence whether it may let others in: few may. */
const mayLetIn = sieveOf([[CONSIDERS, ALSO_TAKEN, LET_IN]]);

/** Sentences by which others are let in as well: “Candidates with a bachelor's degree and four years of library experience will also be considered.” What stands in one is another way to have what was asked before it. */
export function findLetIn(text: string): readonly Span[] {
  const found: Span[] = [];
  const low = lowered(text);
  for (const { start, end } of statementsOf(text)) {
    if (end - start > LONGEST || mayLetIn(low, start, end) === 0) continue;
    const sentence = narrowSlice(text, start, end);
    const lets =
      CONSIDERS.test(sentence) || ALSO_TAKEN.test(sentence) || (WHO.test(sentence) && LET_IN.test(sentence) && BESIDE.test(sentence));
    if (lets && !OTHERWISE.test(sentence)) found.push({ start, end });
  }
  return found;
}
