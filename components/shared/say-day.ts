import { days as en } from '@/locales/en/days';
import { days as es } from '@/locales/es/days';
import type { DayWords, Language } from '@/locales/messages';
import type { IsoDate, PartialDate } from '@/utils/core/dates';

/** The locale in which `Intl` writes for a language of the interface. */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-US' };

/** By hand, and not by `Intl`: its first use takes a page a millisecond and a half, and nearly every card names a day. */
const DAYS: Readonly<Record<Language, DayWords>> = { en, es };

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once for each form: making one takes as long as writing a hundred days with it, and a list writes two a row. */
function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const kept = formats.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', ...options });
  formats.set(key, kept);
  return kept;
}

/** A day in a form of its own: `{ weekday: 'short' }` is “Fri”. */
export function sayDayAs(date: IsoDate, form: Intl.DateTimeFormatOptions, language: Language): string {
  return format(language, form).format(noon(date));
}

/** A clock time `HH:MM`, whole hours without minutes: “5 PM”, “4:30 PM”; null where it is not one. */
export function sayClock(time: string, language: Language): string | null {
  const [, hour = '', minute = ''] = /^(?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d)/u.exec(time) ?? [];
  if (hour === '') return null;
  return `${Number(hour) % 12 || 12}${minute === '00' ? '' : `:${minute}`} ${half(Number(hour), language)}`;
}

/** The half of the day that an hour stands in: “PM”. */
const half = (hour: number, language: Language): string => DAYS[language].halves[hour < 12 ? 0 : 1];

/** Noon of a day in UTC, for formats that are themselves in UTC. */
function noon(date: PartialDate): Date {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day, 12));
}

/** A day as it is written out: “June 23, 2027”; a month or year known only as such stays one: “June 2027”, “2027”. */
export function sayDay(date: IsoDate | PartialDate, language: Language): string {
  if (date.length === 4) return date;
  const [year = '', month = '', day] = date.split('-');
  const { months, inYear, written } = DAYS[language];
  const name = months[Number(month) - 1] ?? month;
  return day === undefined ? inYear(name, year) : written(Number(day), name, year);
}

/** A day with its weekday, and its year only where that is not the year of `today`: “Friday, December 4”. */
export function sayWeekday(date: IsoDate, today: IsoDate, language: Language): string {
  const { months, weekdays, written } = DAYS[language];
  const at = noon(date);
  const year = date.slice(0, 4) === today.slice(0, 4) ? null : date.slice(0, 4);
  return `${weekdays[at.getUTCDay()]}, ${written(at.getUTCDate(), months[at.getUTCMonth()] ?? '', year)}`;
}

/** Whole days from one day to another; negative where `to` is past. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((noon(to).getTime() - noon(from).getTime()) / 86_400_000);
}

/** A clock time stated as `HH:MM`, with its time zone where one is stated: “5:00 PM PT”. */
export function sayTime(date: IsoDate, time: string, zone: string | null, language: Language): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const clock = `${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${half(hour, language)}`;
  return zone === null ? clock : `${clock} ${ZONES[zone] ?? zoneName(date, zone, language)}`.trim();
}

/** The zones that postings here name, as `Intl` writes them in both languages: their names alone would take it four milliseconds to look up. */
const ZONES: Readonly<Record<string, string>> = {
  'America/Los_Angeles': 'PT',
  'America/Denver': 'MT',
  'America/Chicago': 'CT',
  'America/New_York': 'ET',
  'America/Halifax': 'AT',
  'America/Anchorage': 'AKT',
  'Pacific/Honolulu': 'HST',
};

/** The short name of a zone; empty for a name that the browser does not know, since the time itself is still right. */
function zoneName(date: IsoDate, zone: string, language: Language): string {
  try {
    const parts = format(language, { timeZone: zone, timeZoneName: 'shortGeneric' }).formatToParts(noon(date));
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  } catch {
    return '';
  }
}
