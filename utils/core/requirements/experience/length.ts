import { anyCase, lowered } from '../../text/any-case';
import { NUMBER, readNumber } from '../../text/numbers';

/** A length of time in a stretch: positions are in the stretch; `months` of full-time work. */
export interface Length {
  readonly start: number;
  readonly end: number;
  readonly months: number;
  /** Part of the length before it: “two of which”. */
  readonly part?: true;
  /** A form's own line says what it counts: “Years of experience needed: 2”. */
  readonly told?: true;
}

/** The upper end of a range, which is not read. */
const MORE =
  '(?:(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|\\d{1,4}(?:,\\d{3}|\\.\\d|½)?)(?![a-z\\d])(?:[ -]?\\([a-z\\d,+]{1,9}\\))?\\+?)';
const UP_TO = '(?:(?: and)? up to(?: and including)? )';
const TO = `(?: ?(?:-|‐|‑|–|—|to|or) ?|(?<=\\bbetween [a-z\\d() ]{1,16}) and |${UP_TO})`;
/** “two years”, “two (2) years”, “2-4 years”, “three to five years'”, “over two and up to four years”, “6 months”, “2,080 hours”, “2+ yrs”, “two full-time years”. */
const LENGTH = anyCase(
  new RegExp(
    `(?<![a-zß-ž\\d$.,-])(?<low>${NUMBER})(?<half>(?: and (?:an?|one)[ -]half|[ -]1\\/2)(?![a-z]))?(?:(?: (?:years?|months?))?${UP_TO}${MORE}|${TO}${MORE})?(?: ?\\(\\d{1,2}\\s?(?:-|‐|‑|–|to)\\s?\\d{1,2}\\))?\\)?(?: or more| plus)?(?:[\\s-]{1,2}|(?<=\\)))(?=[a-z])(?:(?:additional|further|full|continuous|consecutive|complete|cumulative|total|calendar|academic|full[-\\s]time|paid|recent|past|previous|prior|school)(?=[ ,-])[ ,-]{1,2}){0,2}(?=[hmsy])(?<unit>years?|yrs?|months?|mos|hours?|hrs|semesters?)(?![a-zß-ž]| (?:units?|credits?|hours?)\\b|,? ?(?:or |\\/|\\()\\s?(?:\\(?\\d{1,3}\\)?|[a-z-]{3,12}) quarter)(?:['’]s|['’])?\\.?`,
    'dgu',
  ),
  'year|yr|month|mos|hour|hrs|semester',
);
/** “two of which”, “at least two of the four years”, “of which five must be”: part of the length before it, in its unit. */
const PARTS: readonly RegExp[] = [
  anyCase(
    new RegExp(
      `(?<![a-zß-ž\\d$.,-])(?<count>${NUMBER})(?= of (?:which|them\\b|(?:these|those)(?: (?:years?|months?|must|shall|should))|that (?:must|experience)|the (?:[a-z\\d]{1,9} (?:\\(\\d{1,2}\\) )?)?(?:required )?(?:years?|months?)))`,
      'dgu',
    ),
    ' of ',
  ),
  anyCase(new RegExp(`\\bof which(?: at least)? (?<count>${NUMBER})(?= (?:must|shall|should|were|are|is|in)\\b)`, 'dgu'), 'of which'),
  // “six years of library work – at least three as a supervisor”.
  anyCase(
    new RegExp(
      `\\b(?:at least|not less than|no fewer than|no less than|including|minimum of) (?<count>${NUMBER})(?= (?:as an?|in an?|spent (?:as|in)|supervising|managing|leading|in charge)\\b)`,
      'dgu',
    ),
    'at least|not less than|no fewer than|no less than|including|minimum of',
  ),
];
/** “four years of library work, half of it in supervision”. */
const HALF_OF = anyCase(
  /\b(?:at least )?(?:one[- ])?half of (?:it|which|them|that(?: time| experience)?|(?:those|these) years)\b(?= )/gu,
  'half of ',
);
/** “One academic year of teaching” is shorter than one of the calendar. */
const OF_SCHOOL = anyCase(/\b(?:academic|school)[ -]year/u, 'academic|school');
const OF_THE = anyCase(/\bof (?:the|these|those) $/u, 'of th');
const HALF = anyCase(
  /\b(?:(?<six>half a year|six months)|(?<year>an? (?:full |additional )?year(?:['’]s)?|a year and a half))(?= (?:of|experience|or more|library|full|spent|as|in an?|work|working|supervising|managing|leading|serving))/dgu,
  'six months|a year|an year| full year| additional year',
);

/** “Years of experience needed: 2”. */
const TOLD = anyCase(
  new RegExp(`\\byears of (?:[a-z-]{3,14} ){0,3}experience(?: [a-z]{4,10})?: ?(?<count>${NUMBER})(?![a-zß-ž\\d.,-])`, 'dgu'),
  'experience + years of + :',
);

/** Federal: “52 weeks at the GS-04 level”; no other number of weeks is a length of experience. */
const WEEKS_OF_YEAR = anyCase(/\b(?:52|fifty-two)(?: \(52\))? weeks\b(?= (?:at|of|in|as|equivalent|comparable)\b)/gu, ' weeks');

/** The lengths of time that a stretch names, in order. Of a range the lower end counts. Hours become months by 173.33. */
export function lengthsIn(text: string): readonly Length[] {
  const found: Length[] = [];
  for (const { index: start, 0: words, groups } of text.matchAll(TOLD)) {
    const count = readNumber(groups?.count ?? '');
    if (!Number.isNaN(count)) found.push({ start, end: start + words.length, months: count * 12, told: true });
  }
  for (const match of text.matchAll(LENGTH)) {
    const { low = '', half, unit = '' } = match.groups ?? {};
    const count = readNumber(low) + (half === undefined ? 0 : 0.5);
    if (Number.isNaN(count) || OF_THE.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
    const months = /^(?:y)/u.test(lowered(unit))
      ? count * (OF_SCHOOL.test(match[0]) ? 9 : 12)
      : /^m/u.test(lowered(unit))
        ? count
        : /^s/u.test(lowered(unit))
          ? count * 5
          : count / 173.33;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      months: /^h/u.test(lowered(unit)) ? Math.round(months) : Math.round(months * 10) / 10,
    });
  }
  for (const { index: start, 0: words } of text.matchAll(WEEKS_OF_YEAR)) found.push({ start, end: start + words.length, months: 12 });
  for (const match of text.matchAll(HALF)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (found.some((length) => length.start < end && start < length.end)) continue;
    found.push({ start, end, months: /half$/u.test(lowered(match[0])) ? 18 : match.groups?.year === undefined ? 6 : 12 });
  }
  for (const match of PARTS.flatMap((part) => [...text.matchAll(part)])) {
    const { count: words = '' } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    const count = readNumber(words);
    if (Number.isNaN(count) || found.some((length) => length.start < end && start < length.end)) continue;
    // “three shifts, one of which must be a Saturday”, “nine units, at least six of them in archival studies”.
    const whole = text.slice(Math.max(0, start - 160), start);
    if (
      !/\b(?:years?|yrs?|months?|hours?)\b/u.test(lowered(whole + text.slice(end, end + 40).split(/[.;,]/u)[0])) ||
      /\b(?:units?|credits?|courses|shifts?|references|days)\b[^.;]{0,40}$/u.test(lowered(whole))
    )
      continue;
    const inMonths = /\bmonths?\b/u.test(lowered(text)) && !/\byears?\b/u.test(lowered(text));
    found.push({ start, end, months: inMonths ? count : count * 12, part: true });
  }
  for (const { index: start, 0: words } of text.matchAll(HALF_OF)) {
    const whole = found.filter((length) => length.end <= start && start - length.end < 120).at(-1);
    if (whole !== undefined) found.push({ start, end: start + words.length, months: whole.months / 2, part: true });
  }
  found.sort((a, b) => a.start - b.start);
  // “one year (1,800 hours)” says the same twice.
  return found.filter((length, at) => {
    const before = found[at - 1];
    return !before || !/^ ?\( ?(?:or |equals? |i\.e\. |approximately )?$/u.test(lowered(text.slice(before.end, length.start)));
  });
}
