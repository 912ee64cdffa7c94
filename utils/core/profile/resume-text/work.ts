import type { PartialDate } from '../../dates';
import { anyCase } from '../../text/any-case';
import type { Span } from '../../text/flat-text';
import type { WorkEntry } from '../profile';
import { UNSTATED } from '../profile';
import { before, type Period } from './dates';
import { type Header, headerParts, readHeader } from './header-parts';
import type { HeadingHints } from './headings';
import { type Hours, totalHours, weeklyHours } from './hours';
import { gradeLevel, isInternship, isUnpaid, systemsIn } from './post-facts';
import type { Found } from './read-resume-text';
import { type ResumeLine, spanOf } from './resume-line';
import { supervisedIn } from './supervised';
import { tidy } from './tidy';
import { bareHeader, isAside, isHoursLine, withoutDutiesLabel } from './work-lines';

const OPEN = anyCase(/\bopen\b/u);
const FULL_TIME = anyCase(/full[- ]time/u);
const FULL_TIME_ALONE = anyCase(/^full[- ]time\.?$/u);

/** What was gathered of one post: its header's lines, the lines about it, its time, and the employer named above several posts. */
export interface RawPost {
  readonly header: readonly ResumeLine[];
  readonly body: readonly ResumeLine[];
  readonly duties: string;
  readonly period: Period | null;
  readonly employer: string | null;
  /** A table's cells where they say what is what. */
  readonly told?: Header & { readonly hours: number | null };
}

/** Hours that stand in a sentence of their own; “the library is open 40 hours per week” says nothing of the post. */
function hoursIn(header: string, body: readonly ResumeLine[]): readonly Hours[] {
  const inHeader = weeklyHours(header);
  if (inHeader.length > 0) return inHeader;
  for (const { text } of body) {
    if (isHoursLine(text)) {
      const found = weeklyHours(text);
      if (found.length > 0) return found;
    }
    for (const sentence of text.split(/(?<=[.;|])\s/u)) {
      const found = weeklyHours(sentence);
      const clause = sentence.split(/[,(]/u).some((part) => part.split(/\s{1,9}/u).length <= 5 && weeklyHours(part).length > 0);
      if (found.length > 0 && clause && !OPEN.test(sentence)) return found;
      if (
        found.length > 0 &&
        sentence.split(/\s{1,9}/u).length <= 9 &&
        (!(OPEN.test(sentence) || FULL_TIME.test(sentence)) || FULL_TIME_ALONE.test(sentence))
      )
        return found;
    }
  }
  return [];
}

/** The stretches of a post between which its hours change: each with its dates and hours. */
function stretchesOf(
  start: PartialDate,
  end: PartialDate | null,
  hours: readonly Hours[],
): readonly { start: PartialDate; end: PartialDate | null; hours: number | null }[] {
  const [first, second] = hours;
  if (!first) return [{ start, end, hours: null }];
  const turn = second?.since ?? null;
  if (second && turn !== null && turn > start)
    return [
      { start, end: before(turn), hours: first.hours },
      { start: turn, end, hours: second.hours },
    ];
  if (second && first.since !== null && first.since > start)
    return [
      { start, end: before(first.since), hours: second.hours },
      { start: first.since, end, hours: first.hours },
    ];
  if (second && first.until !== null && first.until > start) {
    const next = first.until.length === 4 ? first.until : nextOf(first.until);
    return [
      { start, end: first.until, hours: first.hours },
      { start: next, end, hours: second.hours },
    ];
  }
  return [{ start, end, hours: first.hours }];
}

function nextOf(date: PartialDate): PartialDate {
  if (date.length === 10) return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
  return Temporal.PlainYearMonth.from(date).add({ months: 1 }).toString();
}

/** A post's sums: what its words say of its hours, people and systems. More than one where its hours changed. */
export function readPostFrom(raw: RawPost, hints: HeadingHints, unpaid: boolean): readonly Found<WorkEntry>[] {
  const header = raw.header.map(({ text }) => text).join('\n');
  const parts = headerParts(
    raw.header
      .filter(({ text }) => !isAside(text) && !isHoursLine(text))
      .map(({ text }) => bareHeader(raw.duties !== '' && text.endsWith(raw.duties) ? text.slice(0, -raw.duties.length) : text)),
  );
  const { title, employer } = raw.told ?? readHeader(parts, raw.employer);
  if (title === '' && employer === '') return [];
  const kept = raw.body.filter(({ text }) => !isAside(text) && !isHoursLine(text));
  const summary = [raw.duties, ...kept.map(({ text }) => withoutDutiesLabel(text))]
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
  const spans: readonly Span[] = spanOf([...raw.header, ...raw.body].sort((a, b) => a.start - b.start));
  const from = raw.period?.from ?? '';
  const to = raw.period === null ? null : raw.period.to === undefined ? raw.period.from : raw.period.to;
  const weekly =
    raw.told?.hours != null ? [{ hours: raw.told.hours, since: null, until: null }] : hoursIn(`${header}\n${raw.duties}`, raw.body);
  const unpaidPost = unpaid || isUnpaid(header) || isInternship(header);
  const ofTotal = raw.body.filter(({ text }) => isHoursLine(text) || (unpaidPost && text.length < 80));
  const total = totalHours([header, ...ofTotal.map(({ text }) => text)].join('\n'));
  const entry = {
    employer,
    title: tidy(title),
    totalHours: weekly.length === 0 ? total : null,
    paid: !(unpaid || isUnpaid(header)),
    internship: hints.internship || isInternship(header),
    setting: hints.setting,
    level: gradeLevel(header) ?? hints.level,
    ...supervisedIn(`${title}\n${summary}`),
    systems: systemsIn(summary),
    summary,
  };
  return stretchesOf(from, to, weekly).map((stretch) => ({
    entry: { ...UNSTATED.work, id: '', ...entry, start: stretch.start, end: stretch.end, hoursPerWeek: stretch.hours },
    spans,
  }));
}
