import { anyCase, lowered } from '../../text/any-case';
import type { Requirement } from '../requirement';

/** “six years of work following the [Master's in Library Science degree]”: the degree tells when the work was done. */
const TELLS_WHEN = anyCase(
  /\b(?:following|after|since|subsequent to|beyond)\s(?:(?:the )?(?:receipt|completion|attainment|award|conferral|obtaining|earning|receiving|completing) (?:of )?)?(?:an?|the|their|said|such|that)?\s{0,2}(?:(?:master|bachelor)['’]?s?(?: degree)? (?:in|of) )?$/u,
  'following|after|since|subsequent|beyond',
);
/** “A master's diploma must be enclosed”: a paper to send. */
const TO_SEND = anyCase(
  /^[^.;]{0,60}\b(?:diplomas?|degrees?|certificates?) (?:or|and\/or|and) (?:official |unofficial |college )?transcripts?\b|^[^.;]{0,60}\b(?:diplomas?|transcripts?|degree|certificates?)(?: \([^()]{1,30}\))? (?:must|should|shall|has to|have to|needs? to|is to|are to) (?:also )?(?:be )?(?:enclosed?|attach(?:ed)?|submit(?:ted)?|sent|uploaded?|furnished?|presented?|accompan(?:y|ied)|come with|included? (?:with|in))\b/u,
  'transcript|enclos|attach|submit|sent|upload|furnish|present|accompan|come with|includ',
);
/** “Graduation from high school and three years of experience are typical”. */
const TYPICAL = anyCase(/^[^.;\n]{0,70}\b(?:is|are|would be) (?:typical|usual|common|customary)\b/u, 'typical|usual|common|customary');
/** “A bachelor's degree with a certificate does not meet this requirement”. */
const NOT_ENOUGH = anyCase(
  /^[^.;]{0,140}\b(?:(?:do(?:es)?|will|shall) not|cannot) (?:by (?:itself|themselves) )?(?:meet|satisfy|fulfil|suffice|qualify (?:for|an|you))\b|^[^.;]{0,140}\b(?:is|are) not (?:considered )?(?:qualifying|acceptable|accepted|sufficient)\b/u,
  'not quali|not accept|not consid|not suffic|not meet|not satisfy|not fulfil|not suffice|not qualify|not by|cannot',
);
/** “Vacancy-related experience includes …”, “Qualifying experience consists of …”: says what the words mean. */
const SAYS_WHAT = anyCase(
  /^[^.;,]{0,60}\bexperience\s(?:(?:may|can|shall|will|must|should) )?(?:includes?|means|consists? of|refers? to|is defined|is understood|takes? in|covers?|comprises?)\b/u,
  'experience',
);
/** “You must possess experience and/or directly related education in the amounts listed below”: told there. */
const LISTED_BELOW = anyCase(
  /^[^.;]{0,100}\b(?:(?:listed|described|stated|specified|shown|outlined) (?:below|in the following)|as follows)\b/u,
  'below|follow',
);
/** A part of a row that is known, understood or done well, and not brought as work. */
const SKILL_PART = anyCase(
  /^\W{0,3}(?:(?:and|an?|the|broad|extensive|thorough|good|strong|demonstrated|proven|working|general|considerable|excellent|basic|some) ){0,4}(?:(?:oral|written|verbal|interpersonal|communications?|computer|and|organizational),? ){0,5}(?:knowledge|understanding|ability|abilities|skills?|skilled|familiarity|aptitude|interest|initiative|tact|courtesy|dependability|resourcefulness|judgment|willingness|readiness)\b/u,
);

/**
 * Whether the posting only names a degree or an experience, and asks for nothing by it: it tells when work was done, what to send, what is typical
 * or what a word means, or it stands in a row of things known and done well. `before` and `after` are the words around it in its sentence.
 */
export function isOnlyNamed(
  { ask, quote, span }: Requirement,
  text: string,
  before: string,
  after: string,
  isAskedElsewhere: () => boolean,
): boolean {
  if (ask.kind === 'education') {
    if (TELLS_WHEN.test(before) && isAskedElsewhere()) return true;
    if (TO_SEND.test(`${quote}${after}`)) return true;
  }
  if (TYPICAL.test(after) || TYPICAL.test(quote.slice(-70)) || NOT_ENOUGH.test(`${quote}${after}`)) return true;
  if (ask.kind !== 'experience' || ask.months !== null) return false;
  return SAYS_WHAT.test(`${quote}${after}`) || LISTED_BELOW.test(`${quote}${after}`) || isAmongKnown(text, span.start);
}

/** The longest row that is read, in UTF-16 code units. */
const LONGEST_ROW = 1_200;

/** “Broad knowledge of policies; ability to plan; database searching experience; tact”: in a row parted by semicolons most of which is knowledge and skill. */
function isAmongKnown(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  if (at - start > LONGEST_ROW) return false;
  const line = text.slice(start, Math.min(end < 0 ? text.length : end, at + LONGEST_ROW));
  const from = lowered(line).lastIndexOf('. ', at - start) + 1;
  const stop = line.indexOf('. ', at - start);
  const parts = line.slice(from, stop < 0 ? line.length : stop).split(';');
  return parts.length >= 3 && parts.filter((part) => SKILL_PART.test(part)).length * 2 >= parts.length;
}
