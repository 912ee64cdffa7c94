import type { ExperienceSum } from '@/utils/core/matching/judgement';
import type { Ledger } from '@/utils/core/matching/ledger';
import { SETTINGS } from '@/utils/core/profile/allowed';
import { wholeMonths } from '../../shared/say-reason';
import { SumTable } from '../../shared/sum-table';
import { useRoom } from '../../shared/use-messages';

/** A sum without the posts that are of another kind by the row's own name: paid ones among the unpaid. */
const ofItsKind = (sum: ExperienceSum): ExperienceSum => ({ ...sum, lines: sum.lines.filter(({ why }) => why !== 'not-the-class') });

/** Months in all, in libraries, as a professional, as a supervisor, by setting; each opens its sum line by line. */
export function LedgerTable({ ledger }: { readonly ledger: Ledger }) {
  const m = useRoom('options');
  const rows: readonly (readonly [name: string, sum: ExperienceSum])[] = [
    [m.sums.all, ledger.all],
    [m.sums.library, ledger.library],
    [m.sums.professional, ledger.professional],
    [m.sums.supervising, ledger.supervising],
    ...SETTINGS.filter((setting) => ledger.bySetting[setting].months > 0).map(
      (setting) => [m.sums.settings[setting], ledger.bySetting[setting]] as const,
    ),
    [m.sums.unpaid, ledger.unpaid],
  ];
  return (
    <div class="ledger folds">
      <h3>{m.sums.months}</h3>
      <ul class="entries">
        {rows.map(([name, sum]) => (
          <li key={name}>
            <details>
              <summary class="entry">
                <span class="grow">{name}</span>
                <span class="figure strong">{m.sums.amount(wholeMonths(sum.months))}</span>
              </summary>
              <SumTable sum={ofItsKind(sum)} />
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}
