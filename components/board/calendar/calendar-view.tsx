import { useMemo, useState } from 'preact/hooks';
import type { IsoDate } from '@/utils/core/dates';
import { LOCALES, sayTime, sayWeekday } from '../../shared/say-day';
import { useLanguage, useRoom } from '../../shared/use-messages';
import { hashOf } from '../route';
import { addMonths, byDay, type Dated, type Month, monthOf, readMonth, weeksOf } from './month';

export interface CalendarViewProps {
  readonly today: IsoDate;
  /** Every moment that matters, in order; undefined while they are looked for. */
  readonly dated: readonly Dated[] | undefined;
  readonly onIcs: () => void;
}

/** Items shown in a day of the month before “more”. */
const IN_A_DAY = 3;
/** Days of the list shown at first, and added by each “more”. */
const STEP = 40;

/** Deadlines, exams, interviews, list expiries and tasks: a month at a time, and as the list of what comes. */
export function CalendarView({ today, dated, onIcs }: CalendarViewProps) {
  const m = useRoom('calendar');
  const language = useLanguage();
  const [month, setMonth] = useState<Month>(() => readMonth(undefined, today));
  const days = useMemo(() => byDay(dated ?? []), [dated]);
  const name = Temporal.PlainDate.from(`${month}-01`).toLocaleString(LOCALES[language], { month: 'long', year: 'numeric' });
  return (
    <>
      <header class="view-head">
        <h1>{name}</h1>
        <div class="row wrap calendar-steps">
          <button type="button" class="btn small" aria-label={m.before} onClick={() => setMonth(addMonths(month, -1))}>
            <span aria-hidden="true">‹</span>
          </button>
          <button type="button" class="btn small" onClick={() => setMonth(monthOf(today))}>
            {m.thisMonth}
          </button>
          <button type="button" class="btn small" aria-label={m.after} onClick={() => setMonth(addMonths(month, 1))}>
            <span aria-hidden="true">›</span>
          </button>
          <button type="button" class="btn small" onClick={onIcs}>
            {m.ics}
          </button>
        </div>
      </header>
      {dated === undefined ? (
        <p class="board-empty soft" role="status">
          {m.loading}
        </p>
      ) : (
        <div class="calendar">
          <MonthGrid month={month} days={days} today={today} name={name} />
          <Agenda days={days} today={today} />
        </div>
      )}
    </>
  );
}

interface MonthGridProps {
  readonly month: Month;
  readonly name: string;
  readonly days: ReadonlyMap<IsoDate, readonly Dated[]>;
  readonly today: IsoDate;
}

function MonthGrid({ month, name, days, today }: MonthGridProps) {
  const m = useRoom('calendar');
  const locale = LOCALES[useLanguage()];
  const weeks = weeksOf(month);
  const weekday = (day: IsoDate, style: 'short' | 'long') => Temporal.PlainDate.from(day).toLocaleString(locale, { weekday: style });
  return (
    <table class="month" aria-label={name}>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col" abbr={weekday(day, 'long')}>
              {weekday(day, 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => {
              const items = days.get(day) ?? [];
              return (
                <td key={day} data-today={day === today || undefined} data-out={monthOf(day) !== month || undefined}>
                  <time dateTime={day} aria-current={day === today ? 'date' : undefined}>
                    {Number(day.slice(8))}
                  </time>
                  {items.length > 0 && (
                    <ul>
                      {items.slice(0, IN_A_DAY).map((item) => (
                        <Entry key={item.application.id + item.moment.id} {...item} />
                      ))}
                      {items.length > IN_A_DAY && (
                        <li>
                          <a class="small" href={`#day-${day}`} onClick={(event) => goTo(event, day)}>
                            {m.more(items.length - IN_A_DAY)}
                          </a>
                        </li>
                      )}
                    </ul>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The page's hash is its route: the list is scrolled to by hand. */
function goTo(event: Event, day: IsoDate): void {
  event.preventDefault();
  const heading = document.getElementById(`day-${day}`);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

function Entry({ moment, application }: Dated) {
  const m = useRoom('calendar');
  const popup = useRoom('popup');
  const title = application.title || popup.untitled;
  return (
    <li>
      <a
        class={`entry kind-${moment.kind}`}
        href={hashOf({ view: 'posting', id: application.id })}
        title={`${m.kinds[moment.kind]}: ${title}`}
      >
        <span class="entry-kind">{m.kinds[moment.kind]}</span> {title}
      </a>
    </li>
  );
}

function Agenda({ days, today }: { readonly days: ReadonlyMap<IsoDate, readonly Dated[]>; readonly today: IsoDate }) {
  const m = useRoom('calendar');
  const popup = useRoom('popup');
  const language = useLanguage();
  const [limit, setLimit] = useState(STEP);
  const coming = useMemo(() => [...days].filter(([day]) => day >= today).sort(([a], [b]) => (a < b ? -1 : 1)), [days, today]);
  return (
    <section class="agenda" aria-label={m.agenda}>
      <h2>{m.agenda}</h2>
      {coming.length === 0 && <p class="soft">{m.nothing}</p>}
      {coming.slice(0, limit).map(([day, items]) => (
        <section key={day}>
          <h3 id={`day-${day}`} tabIndex={-1}>
            {sayWeekday(day, today, language)}
          </h3>
          <ul>
            {items.map(({ moment, application }) => (
              <li key={application.id + moment.id} class={`agenda-item kind-${moment.kind}`}>
                <span class="agenda-time small">{moment.time === null ? '' : sayTime(day, moment.time, moment.zone, language)}</span>
                <span class="grow">
                  <a href={hashOf({ view: 'posting', id: application.id })}>{application.title || popup.untitled}</a>
                  <span class="soft small agenda-about">
                    {[m.kinds[moment.kind], moment.name, application.employer].filter(Boolean).join(' · ')}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {coming.length > limit && (
        <button type="button" class="btn" onClick={() => setLimit(limit + STEP)}>
          {m.moreDays}
        </button>
      )}
    </section>
  );
}
