import type { Language, Messages } from '@/locales/messages';
import type { IsoDate } from '@/utils/core/dates';
import type { Application } from '@/utils/core/tracker/application';
import { dueDay } from '@/utils/core/tracker/due';
import { daysBetween, LOCALES, sayClock, sayDayAs } from '../shared/say-day';

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
  const days = daysBetween(today, iso);
  const soon = days >= 0 && days <= 7;
  const stated = application.facts.closing?.time ?? null;
  const time = soon && stated !== null ? sayClock(stated, language) : null;
  // Exactly a week ahead, the weekday alone would read as today.
  const form: Intl.DateTimeFormatOptions =
    soon && days < 7
      ? { weekday: 'short' }
      : { month: 'short', day: 'numeric', ...(iso.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }) };
  const short = sayDayAs(iso, form, language);
  const full = sayDayAs(iso, FULL, language);
  return { short: time === null ? short : `${short} ${time}`, full: time === null ? full : `${full}, ${time}`, soon, passed: days < 0 };
}

const FULL: Intl.DateTimeFormatOptions = { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' };

/** What stands beside the employer about filing: “first 200”, “open continuously”; empty where the day says it all. */
export function filingWords({ stage, facts }: Application, m: Messages['popup'], language: Language): string {
  if (stage !== 'kept' && stage !== 'preparing') return '';
  if (facts.limit !== null) return m.firstN(facts.limit.toLocaleString(LOCALES[language]));
  if (facts.closing?.kind === 'continuous') return m.continuous;
  return facts.closing?.kind === 'until-filled' ? m.untilFilled : '';
}
