import type { Language } from '@/locales/messages';
import type { IsoDate } from '@/utils/core/dates';
import type { Closing, PostingFacts } from '@/utils/core/posting/posting';
import { unreachable } from '@/utils/core/unreachable';
import { daysBetween, LOCALES, sayDay, sayTime, sayWeekday } from './say-day';
import type { Words } from './use-messages';

/** When filing ends. `soon`: within seven days, today included. */
export interface SaidClosing {
  readonly text: string;
  readonly detail: string | null;
  readonly soon: boolean;
}

/** Days before closing from which it is soon. */
const SOON = 7;
/** Days before closing up to which they are counted; further off, the day itself says more. */
const COUNTED = 21;

/** When filing ends, as a strong line and a soft one; null where the posting does not say. */
export function sayClosing(facts: PostingFacts, today: IsoDate, messages: Words, language: Language): SaidClosing | null {
  const say = messages.verdicts.closing;
  const { closing, opens, limit } = facts;
  if (closing === null) return null;
  if (opens !== null && daysBetween(today, opens) > 0 && closing.date !== opens)
    return { text: say.opens(sayWeekday(opens, today, language)), detail: null, soon: false };
  const count = limit === null ? null : limit.toLocaleString(LOCALES[language]);
  switch (closing.kind) {
    case 'continuous':
      return { text: say.continuous, detail: say.mayClose, soon: false };
    case 'until-filled':
      return { text: say.untilFilled, detail: say.mayClose, soon: false };
    case 'first-n': {
      const dated = closing.date === null ? null : sayDated(closing, closing.date, opens, today, messages, language);
      if (closing.date !== null && dated !== null && daysBetween(today, closing.date) < 0) return dated;
      const detail = closing.date === null ? say.fileEarly : say.latest(sayWeekday(closing.date, today, language));
      return { text: say.after(count), detail, soon: dated?.soon ?? false };
    }
    case 'date': {
      if (closing.date === null) return { text: say.noYear, detail: null, soon: false };
      const dated = sayDated(closing, closing.date, opens, today, messages, language);
      if (count === null || daysBetween(today, closing.date) < 0) return dated;
      return { ...dated, detail: [dated.detail, say.orAfter(count)].filter((part) => part !== null).join(', ') };
    }
    default:
      return unreachable(closing.kind);
  }
}

function sayDated(
  closing: Closing,
  date: IsoDate,
  opens: IsoDate | null,
  today: IsoDate,
  { verdicts: { closing: say } }: Words,
  language: Language,
): SaidClosing {
  const days = daysBetween(today, date);
  const time = closing.time === null ? null : sayTime(date, closing.time, closing.zone, language);
  const soon = days >= 0 && days <= SOON;
  if (days < 0) return { text: say.closed(sayDay(date, language)), detail: null, soon: false };
  if (days === 0) return { text: say.today(time), detail: null, soon };
  if (opens === date) return { text: say.oneDay(sayWeekday(date, today, language)), detail: time, soon };
  if (days === 1) return { text: say.tomorrow(time), detail: null, soon };
  if (days > COUNTED) return { text: say.on(sayDay(date, language)), detail: time, soon };
  return { text: say.inDays(days), detail: say.at(sayWeekday(date, today, language), time), soon };
}
