import { anyCase, lowered } from '../text/any-case';

const HOURS = anyCase(
  /(?<![\d.,:$/-])(?<hours>\d{1,2}(?:\.\d{1,2})?)(?:\s{0,2}(?:-|to|or)\s{0,2}\d{1,2}(?:\.\d{1,2})?)?[\s-]?(?:\(\d{1,2}\)\s)?(?:hours?|hrs?\.?)\s{0,2}(?:of work )?(?:per|a|each|\/|-|weekly|every)\s{0,2}(?:week|wk)?\b/gu,
);
const LABELED = anyCase(/\bhours (?:per|each|a) week {0,2}(?:[:.]\s{0,3}| )(?<hours>\d{1,2}(?:\.\d{1,2})?)\b(?![.)]\s)/u);
/** Hours that are not this post's: what counts as full time, experience pro rata, hours of opening or of study. */
const NOT_OURS = anyCase(
  /\b(?:full[- ]time (?:is|means|equals|equivalent|being)|full[- ]time (?:\w{1,10} ){0,2}(?:is|as)|defined|based on|equivalent|experience|count(?:s|ed)?|open|librar(?:y|ies) (?:is|are)|up to|volunteer\w{0,3}|classes|semester|benefits?|eligible|less than|more than|enrolled)\b[^.;\n]{0,60}$/u,
);

/** The hours of work a week that a text with plain signs states for the post; undefined where it states none. */
export function readHours(text: string): number | undefined {
  for (const found of text.matchAll(HOURS)) {
    const week = /week|wk/u.test(lowered(found[0]));
    const hours = Number(found.groups?.hours);
    if (!week || hours < 2 || hours > 48 || NOT_OURS.test(text.slice(Math.max(0, found.index - 80), found.index))) continue;
    return hours;
  }
  const labeled = Number(text.match(LABELED)?.groups?.hours);
  return labeled >= 2 && labeled <= 48 ? labeled : undefined;
}

const BILINGUAL_PAY = anyCase(/\bbilingual(?: skills?)? (?:pay|premium|bonus|differential|stipend|allowance|incentive|compensation)\b/u);

/** Whether a text speaks of extra pay for a second language: “bilingual bonus”; not “bilingual skills”. */
export function hasBilingualPay(text: string): boolean {
  return BILINGUAL_PAY.test(text);
}
