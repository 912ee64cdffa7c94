import type { Language, Messages } from '@/locales/messages';
import type { IsoDate } from '@/utils/core/dates';
import type { Application } from '@/utils/core/tracker/application';
import { filingOf } from '@/utils/core/tracker/clock';
import type { Notice } from '@/utils/core/tracker/notices';
import { unreachable } from '@/utils/core/unreachable';
import { LOCALES, sayTime, sayWeekday } from './say-day';

/** What a notice says: the posting's title, and what happens when, in the zone in which it was announced. */
export function sayNotice(
  { moment }: Notice,
  application: Application,
  today: IsoDate,
  m: Messages['notices'],
  language: Language,
): { readonly title: string; readonly message: string } {
  const { kind, day, time, zone, name } = moment;
  const weekday = sayWeekday(day, today, language);
  const when = time === null ? weekday : m.at(weekday, sayTime(day, time, zone, language));
  const { limit, oneDay } = filingOf(application);
  const message = (): string => {
    switch (kind) {
      case 'opens':
        if (limit !== null) return m.opensFirst(when, limit.toLocaleString(LOCALES[language]));
        return oneDay ? m.oneDay(when) : m.opens(when);
      case 'closes':
        return m.closes(when);
      case 'review':
        return m.review(when);
      case 'exam':
        return m.exam(when, name);
      case 'interview':
        return m.interview(when, name);
      case 'list-expires':
        return m.listExpires(when);
      case 'task':
        return m.task(name);
      default:
        return unreachable(kind);
    }
  };
  return { title: application.title || m.untitled, message: message() };
}
