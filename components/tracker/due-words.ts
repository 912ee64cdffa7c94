import type { Language, Messages } from '@/locales/messages';
import type { IsoDate } from '@/utils/core/dates';
import type { Application } from '@/utils/core/tracker/application';
import { dueDay } from '@/utils/core/tracker/due';
import { LOCALES } from '../shared/say-day';

/** A deadline as a list shows it: `short` in a narrow column, `full` for a screen reader. */
export interface DueWords {
  readonly short: string;
  readonly full: string;
  /** Within seven days, today included. */
  readonly soon: boolean;
  readonly passed: boolean;
}

/** The day by which to file: “Fri 5 PM” within a week, “Dec 4” after, “Dec 4, 2027” in another year; null where nothing is due. */
export function dueWords(application: Application, today: IsoDate, language: Language): DueWords | null {
  const iso = dueDay(application);
  if (iso === null) return null;
  const day = Temporal.PlainDate.from(iso);
  const days = Temporal.PlainDate.from(today).until(day, { largestUnit: 'days' }).days;
  const soon = days >= 0 && days <= 7;
  const locale = LOCALES[language];
  const time = soon ? timeWords(application.facts.closing?.time ?? null, locale) : null;
  // Exactly a week ahead, the weekday alone would read as today.
  const form: Intl.DateTimeFormatOptions =
    soon && days < 7
      ? { weekday: 'short' }
      : { month: 'short', day: 'numeric', ...(iso.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }) };
  const short = day.toLocaleString(locale, form);
  const full = day.toLocaleString(locale, { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' });
  return { short: time === null ? short : `${short} ${time}`, full: time === null ? full : `${full}, ${time}`, soon, passed: days < 0 };
}

/** “5 PM”, “4:30 PM”; null where no time is stated or it is not one. */
function timeWords(time: string | null, locale: string): string | null {
  if (time === null || !/^\d{2}:\d{2}/u.test(time)) return null;
  const form: Intl.DateTimeFormatOptions = { hour: 'numeric', ...(time.slice(3, 5) === '00' ? {} : { minute: '2-digit' }) };
  try {
    return Temporal.PlainTime.from(time).toLocaleString(locale, form);
  } catch {
    return null;
  }
}

/** What stands beside the employer about filing: “first 200”, “open continuously”; empty where the day says it all. */
export function filingWords({ stage, facts }: Application, m: Messages['popup'], language: Language): string {
  if (stage !== 'kept' && stage !== 'preparing') return '';
  if (facts.limit !== null) return m.firstN(facts.limit.toLocaleString(LOCALES[language]));
  if (facts.closing?.kind === 'continuous') return m.continuous;
  return facts.closing?.kind === 'until-filled' ? m.untilFilled : '';
}
