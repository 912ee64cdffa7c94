import type { IsoDate } from '@/utils/core/dates';
import type { Profile } from '@/utils/core/profile/profile';
import { sayDay } from '../../shared/say-day';
import { useLanguage, useRoom } from '../../shared/use-messages';
import { byRecent } from '../form';
import { type Bar, barsOf, yearsOf } from './bars';

/** Work, volunteering and study as bars over the years; the words beside each bar say the same. */
export function Timeline({ profile, today }: { readonly profile: Profile; readonly today: IsoDate }) {
  const m = useRoom('options');
  const language = useLanguage();
  const bars = barsOf(profile, today).sort(byRecent);
  const years = yearsOf(bars, today);
  const share = (span: number): string => `${(100 * span) / (years.to - years.from)}%`;
  const shown = (bar: Bar): string =>
    `${bar.start === null ? '' : `${sayDay(bar.start, language)} – `}${bar.end === null ? m.present : sayDay(bar.end, language)}`;
  if (bars.length === 0) return null;
  return (
    <div class="timeline">
      <h3>{m.sums.timeline}</h3>
      <ul>
        {bars.map((bar) => (
          <li key={bar.id}>
            <span class="timeline-words">
              <span class="cut">{bar.label}</span>
              <span class="soft small cut">
                {m.sums.lanes[bar.lane]} · {shown(bar)}
              </span>
            </span>
            <span class="timeline-track" aria-hidden="true">
              <span
                class={`timeline-bar ${bar.lane}`}
                style={{ insetInlineStart: share(bar.from - years.from), inlineSize: `calc(${share(bar.to - bar.from)} + 3px)` }}
              />
            </span>
          </li>
        ))}
      </ul>
      <p class="timeline-years soft small" aria-hidden="true">
        <span>{years.from}</span>
        <span>{years.to}</span>
      </p>
    </div>
  );
}
