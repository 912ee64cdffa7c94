import type { IsoDate, PartialDate } from '../dates';
import type { LicenceType } from '../requirements/ask';

const DRIVER = /\bdriver(?:['’]?s['’]?)?\s{1,2}licen[sc]e\b|\bdriving\s{1,2}licen[sc]e\b|\bclass\s{1,2}[A-DG]\s{1,2}licen[sc]e\b|\bCDL\b/iu;
const TEACHER_LIBRARIAN =
  /\bteacher[- ]librarian\b|\blibrary media (?:teacher|specialist|services)\b|\bschool library(?: media)?\b.{0,40}\b(?:cert|licen|credential|endorse)|\bschool librarian\b/iu;
const TEACHING =
  /\b(?:multiple|single)[- ]subjects?\b|\bteach(?:ing|er(?:['’]?s)?)\s{1,2}(?:credential|certificate|certification|licen[sc]e|permit)\b|\bB?CLAD\b|\bsubstitute teaching\b/iu;
const OTHER = /\blicen[sc](?:e|ed|ure)\b|\bbar admission\b|\badmitted to\b.{0,30}\bbar\b|\bnotary\b|\bguard card\b/iu;
const ENGLISH_ABROAD = /\b(?:TEFL|TESOL|CELTA|TESL)\b/u;

/** The kind of licence that a certificate's name names; null for a certificate that licenses nothing (“Certified Archivist”). */
export function licenceType(name: string): LicenceType | null {
  if (DRIVER.test(name)) return 'driver';
  if (TEACHER_LIBRARIAN.test(name)) return 'teacher-librarian';
  if (TEACHING.test(name) && !ENGLISH_ABROAD.test(name)) return 'teaching';
  return OTHER.test(name) ? 'other' : null;
}

/** Whether the words say that it is *not* held: “No driver's license”. */
export function isDenied(words: string): boolean {
  return /^\W{0,3}(?:no|without|none)\b|\b(?:do(?:es)? not|don['’]t|doesn['’]t) (?:have|hold|drive)\b|:\s{0,2}(?:no|none)\b/iu.test(words);
}

/** Whether a text about oneself says that one has no driver's license or does not drive. */
export function deniesDriving(words: string): boolean {
  return /\b(?:no|without a|do not have a|does not have a|don['’]t have a) (?:valid )?driver(?:['’]?s)?['’]? licen[sc]e\b|\b(?:do(?:es)? not|don['’]t) drive\b/iu.test(
    words,
  );
}

/** Net words a minute that a typing certificate or claim states: “52 net words per minute”, “45 wpm”. */
export function wpmIn(words: string): number | null {
  const match = /\b(?<wpm>\d{2,3})\s{0,2}(?:net\s{1,2})?(?:wpm|w\.p\.m|words?\s{1,2}(?:per|a|\/)\s{1,2}minute)\b/iu.exec(words);
  return match?.groups ? Number(match.groups.wpm) : null;
}

/** The last day of a partly known date: “2027-02” is the 28th. */
function lastDay(date: PartialDate): IsoDate {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const month = Temporal.PlainYearMonth.from(date);
  return month.toPlainDate({ day: month.daysInMonth }).toString();
}

/** The day until which it holds, where its name says so: “(expires 2027-06-30)”. */
export function expiryIn(words: string): IsoDate | null {
  const match =
    /\b(?:expir(?:es|ed|y|ation)|valid (?:through|until|to))\b\W{0,3}(?:on )?(?<date>[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)\b/iu.exec(
      words,
    );
  return match?.groups?.date === undefined ? null : lastDay(match.groups.date);
}
