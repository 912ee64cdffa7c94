import { anyCase, lowered } from '../text/any-case';
import { type Day, findDays, inYearOf } from './days';
import { CLOSES, CLOSES_AFTER, OPENS, OTHER, REVIEW, REVIEW_AFTER } from './filing-words';

/** A day of the text and what it is. */
export interface Told {
  readonly day: Day;
  readonly as: 'closes' | 'opens' | 'review' | 'other';
  /** How sure: a field's name is surer than a sentence's verb. */
  readonly label: string;
}

/** The last match of a pattern in a stretch: where it ends, how long it is, what it says. */
function lastMatch(pattern: RegExp, stretch: string): { readonly end: number; readonly words: string } | null {
  const found = [...stretch.matchAll(pattern)].at(-1);
  return found ? { end: found.index + found[0].length, words: found[0] } : null;
}

/** The words before a day that may say what it is: its own sentence or line and the line above, not past another day. */
function wordsBefore(text: string, day: Day, earlier: Day | undefined): string {
  const from = Math.max(earlier?.end ?? 0, day.start - 170, 0);
  const before = text.slice(from, day.start);
  const ends = [...before.matchAll(/(?<![ap]\.m|[ap]m|\bNo|\bInc|\bSt)[.;!?](?=\s{1,3}["(]?[A-Z])|\n\s{0,3}\n(?=[^\n]{12})/gu)].at(-1);
  return ends ? before.slice(ends.index + 1) : before;
}

/** What closes or expires without ending the filing: “the branch closes on”, “the eligible list expires”. */
const ELSEWHERE = anyCase(
  /\b(?:(?:librar(?:y|ies)|branch|building|office|reading room|campus|city hall|center)(?: (?:itself|will|also)){0,2}|(?:list|register|contract|grant|lease|certificate|licen[sc]e)\b[^.;\n]{0,50})\s{0,2}$/u,
);

function tell(text: string, day: Day, earlier: Day | undefined, later: Day | undefined): Told {
  const before = wordsBefore(text, day, earlier);
  const after = text.slice(day.end, Math.min(day.end + 110, later?.start ?? text.length));
  const closes = lastMatch(CLOSES, before);
  const others = [
    { as: 'review' as const, at: lastMatch(REVIEW, before)?.end ?? -1 },
    { as: 'opens' as const, at: lastMatch(OPENS, before)?.end ?? -1 },
    { as: 'other' as const, at: lastMatch(OTHER, before)?.end ?? -1 },
  ].sort((a, b) => b.at - a.at);
  const nearest = others.find(({ as, at }) => as !== 'opens' || before.length - at <= 35);
  if (REVIEW_AFTER.test(after)) return { day, as: 'review', label: '' };
  const closing = CLOSES_AFTER.exec(after)?.[0];
  // “Opening Date 10/05/2026 Closing Date 12/04/2026”: the words belong to the day behind them.
  const ofNext = later !== undefined && day.end + after.length === later.start && closing?.trim() === after.trim();
  if (closing !== undefined && !ofNext && !/\b(?:first|priority|review)\b/u.test(lowered(after.slice(0, 50))))
    return { day, as: 'closes', label: 'after' };
  const review = others.find(({ as }) => as === 'review');
  if (closes && review && review.at >= 0) return { day, as: 'review', label: '' };
  if (
    closes &&
    /^(?:will close|close[sd]|expires?) ?(?:on|at)?$/u.test(closes.words) &&
    ELSEWHERE.test(before.slice(0, closes.end - closes.words.length))
  )
    return { day, as: 'other', label: '' };
  if (closes && closes.end >= (nearest?.at ?? -1)) return { day, as: 'closes', label: closes.words };
  if (nearest && nearest.at >= 0) return { day, as: nearest.as, label: '' };
  return { day, as: 'other', label: '' };
}

/** Labels that name the last day outright; “submit … by” is less sure. */
export const FIRM = anyCase(
  /^(?:clos|last|final|deadline|after|(?:application|filing|submission)s?[- ]|end date|postmarked|expir|removal|valid)/u,
);
const AT = '(?:at |@ ?)?\\d{1,2}(?::\\d\\d)?\\s?[ap]\\.?m\\.?';
/** “to”, “through”, “to 11:59 pm, Thursday,” between two days. */
const JOINT = anyCase(
  new RegExp(
    `^[\\s,(]{0,3}(?:${AT}\\s?(?:\\(?[a-z]{2,3}\\)?)?,?\\s?)?(?:-|to|through|thru|until|till|and (?:closes?|ends?)(?: on)?)[\\s,(]{1,3}(?:${AT},?\\s?(?:on\\s)?)?(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,? ?)?$`,
    'u',
  ),
);
/** “received between”, before two days joined by “and”. */
const BETWEEN = anyCase(
  /\b(?:fil(?:e|ed|ing)|applications?|accept\w{0,3}|received|submitted|apply)\b[^.;]{0,60}\bbetween[\s(]{1,3}(?:[^\d.;]{0,16}|[^.;]{0,12}[ap]\.?m\.?,? ?(?:on )?(?:[a-z]{6,9}, )?)$/u,
);
const AND = anyCase(
  /^[\s,(]{0,3}(?:(?:at )?\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?,?\s)?and[\s,(]{1,3}(?:(?:at )?\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?,?\s?(?:on\s)?)?[^\d.;]{0,16}$/u,
);
/** Words of filing. */
export const FILES = anyCase(
  /\b(?:fil(?:e|ing)|applications?|accept\w{0,3}|open|apply|recruitment|posting|window|period|clos(?:es|ing))\b/u,
);

/** A list of filing periods under its opening words: “will only be accepted on the dates listed below:”. */
const LISTED = anyCase(
  /\b(?:fil(?:e|ing)|applications?|accept\w{0,3})\b[^.;]{0,60}\b(?:dates?|periods?|windows?|below|following)\b[^.;]{0,200}$/u,
);

/** Every day with what it is: closing, opening, first review or something else. Two days joined by “to” after words of filing open and close it. */
export function tellDays(text: string): readonly Told[] {
  const days = findDays(text);
  const told = days.map((day, at) => tell(text, day, days[at - 1], days[at + 1]));
  for (let at = 0; at + 1 < days.length; at++) {
    const [first, second] = [days[at], days[at + 1]];
    if (!first || !second) continue;
    const before = wordsBefore(text, first, days[at - 1]);
    const gap = text.slice(first.end, second.start);
    const between = AND.test(gap) && BETWEEN.test(before);
    if (!between && !JOINT.test(gap)) continue;
    const above = text.slice(Math.max(0, first.start - 260), first.start);
    if (!between && (!(FILES.test(before) || LISTED.test(above)) || lastMatch(OTHER, before.slice(-60)) || told[at]?.as === 'review'))
      continue;
    told[at] = { day: { ...first, date: inYearOf(first, second) }, as: 'opens', label: 'period' };
    told[at + 1] = { day: second, as: 'closes', label: 'closes period' };
    at++;
  }
  return told;
}
