import { anyCase } from '../text/any-case';
import type { Span } from '../text/flat-text';
import { trimmedSpan } from './criterion';
import type { Finding } from './rule';

/** The farthest that a clause reaches to either side of the words it was found by, in code units. */
const REACH = 160;

const LEFT = anyCase(
  /[;•]|\s\|(?=\s)|:(?!\d)|(?<!\bu\.s)\.\s(?=[a-zß-ž])|(?:^|\s)[–—]\s|(?:,|\s)\s{0,2}(?:and|or|but)\s{1,2}(?=(?:be|have|must|possess|pass|show|provide|undergo|submit|to be|is|are|an?|the)\b)/gu,
);
const RIGHT = anyCase(
  /[;•]|\s\|(?:\s|$)|\s[–—]\s|(?<!\b[ap]\.m|\bn\.[jyhmc])\.(?=\s|$)(?!(?<=\bu\.s\.) (?:citizen|government|law|work|national|resident|territor|person|permanent))|,?\s{1,2}(?:and|but)\s{1,2}(?=(?:be|have|has|must|possess|pass|show|provide|undergo|submit|to be|is|are|knowledge|ability|experience)\b)/gu,
);

/** The clause around the words at `start`–`end` of a stretch's text: up to the next semicolon, colon, dash or verb joined by “and”. */
export function clauseAround(text: string, offset: number, start: number, end: number): Span {
  const before = text.slice(atWord(text, start - REACH), start);
  let from = start - before.length;
  for (const match of before.matchAll(LEFT)) from = start - before.length + match.index + match[0].length;
  const after = text.slice(end, end + REACH);
  RIGHT.lastIndex = 0;
  const stop = RIGHT.exec(after);
  return trimmedSpan(text, offset, from, end + (stop ? stop.index : after.length));
}

/** Where the next word begins at or after `at`, so that no word is cut; the text's start where `at` lies before it. */
function atWord(text: string, at: number): number {
  return at <= 0 ? 0 : Math.max(at, text.indexOf(' ', at));
}

/** What joins a license or certificate to what stands before or behind it. */
const LINK_AFTER = anyCase(
  /[\s,;(]{0,3}(?:\b(?:and|or|plus|as well as|along with|together with)(?: (?:hold|have|possess|complete|earn|obtain|show|be)(?:ing)?)?(?: an?| the)?)?[\s,;(]{0,3}$/u,
);
const LINK_BEFORE = /^(?:[\s,;)]|\b(?:and|or|plus|as well as|with)\b){1,8}/u;

/** The clause of a license or certificate as far as no other finding has taken it; of one that another covers, its own words. */
export function besideOthers(text: string, offset: number, clause: Span, own: Span, others: readonly Finding[]): Span {
  let { start, end } = clause;
  for (const { span } of others) {
    if (span.end <= start || span.start >= end) continue;
    if (span.start < own.end && own.start < span.end) return own;
    if (span.start >= own.end) {
      const between = text.slice(own.end - offset, span.start - offset);
      end = own.end + between.length - (LINK_AFTER.exec(between)?.[0].length ?? 0);
    } else start = span.end + (LINK_BEFORE.exec(text.slice(span.end - offset, own.start - offset))?.[0].length ?? 0);
  }
  return { start: Math.min(start, own.start), end: Math.max(end, own.end) };
}

const DENIED = anyCase(/^[^.;,\n]{0,40}?\bnot\s{1,2}(?:be\s{1,2})?(?:required|necessary|needed|a requirement|mandatory)\b/u, 'not');

/** Whether what stands at `end` denies it: “driver's license not required”, “is not necessary”. */
export function isDenied(text: string, end: number): boolean {
  return DENIED.test(text.slice(end, end + 70));
}

/** Words that keep a criterion for later: it need not be held when applying. */
export const LATER = anyCase(
  /\b(?:some (?:positions|assignments|clerks|classes|locations)|may (?:also )?(?:be )?(?:require|asked|need)[a-zß-ž]{0,2}|for those|when (?:required|needed)|(?:only )?if (?:required|needed|assigned|(?:the )?(?:operation|use|driving)\b)|(?:appointees?|employees) (?:will|may|must)|(?:by|at|upon|prior to|before|within|as of|no later than|after|following)[^.;\n]{0,40}\b(?:appointment|hire|hired|hiring|employment|start|entry on duty|commencement|first day|probation[a-zß-ž]{0,5}|offer)\b|by the (?:day|date|time) (?:that )?you (?:report|start|begin)|(?:when|once|if) (?:appointed|hired|employed)|ability to obtain|able to obtain|willing(?:ness)? to (?:obtain|earn|get|acquire|pursue|complete|work towards?|become)|obtain(?:ed)? (?:[a-zß-ž]{1,12} ){0,3}within|within (?:\w{1,12} ){0,2}(?:\(?\d{1,2}\)? )?(?:days?|weeks?|months?|years?))\b/u,
  'willing|by the |appointee|appointed|employed|employees|operation|use|driving|ability to obtain|able to obtain|entry on duty|commencement|appointment|employment|first day|for those|hir|if |may|offer|probation|some|start|when|within',
);

/** Words that ask it on the day of the application, whatever else may come later. */
export const HELD_NOW = anyCase(
  /\b(?:at|on|by|before) (?:the )?(?:time|date|day) (?:of|you|they) (?:the |your )?(?:application|filing|apply|file)\b|\bwhen (?:applying|filing|you apply|they apply)\b/u,
  'application|filing|apply|file',
);
