import type { ExperienceSum } from '@/utils/core/matching/judgement';
import { LOCALES, sayDay } from './say-day';
import { wholeMonths } from './say-reason';
import { useLanguage, useWords } from './use-messages';

/** How an experience was counted: each post with its time, its months, and why it counts or not. */
export function SumTable({ sum }: { readonly sum: ExperienceSum }) {
  const { verdicts } = useWords();
  const language = useLanguage();
  const say = verdicts.sum;
  const months = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 });
  return (
    <div class="sum">
      <table>
        <thead>
          <tr>
            <th scope="col">{say.post}</th>
            <th scope="col" class="figure">
              {say.months}
            </th>
          </tr>
        </thead>
        <tbody>
          {sum.lines.map((line) => (
            <tr key={line.item} class={line.why === 'counts' ? '' : 'left'}>
              <th scope="row">
                {line.label}
                <span class="soft">
                  {say.until(sayDay(line.from, language), line.to === null ? null : sayDay(line.to, language))} ·{' '}
                  {say.hours(line.hoursPerWeek)}
                </span>
              </th>
              <td class="figure">{line.why === 'counts' ? months.format(line.months) : say.why[line.why]}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say.total}</th>
            <td class="figure">{wholeMonths(sum.months)}</td>
          </tr>
        </tfoot>
      </table>
      <p class="soft">{say.rule(sum.fullTimeHours)}</p>
    </div>
  );
}
