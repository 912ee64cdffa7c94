import type { Pay } from '@/utils/core/plan/glimpse-form';
import type { Outlook } from '@/utils/core/plan/outlook';
import { LOCALES } from '../shared/say-day';
import { useLanguage, useRoom } from '../shared/use-messages';

/** What the postings pay: lowest, middle and highest on one line of dollars, each by the hour and the year. */
export function PayFigure({ pay }: Pick<Outlook, 'pay'>) {
  const { outlook: o } = useRoom('plan');
  if (pay === null)
    return (
      <figure>
        <h3>{o.pay}</h3>
        <p class="soft small">{o.noPay}</p>
      </figure>
    );
  const { low, middle, high, postings } = pay;
  const at = (one: Pay): string => (high.year === low.year ? '50%' : `${((one.year - low.year) / (high.year - low.year)) * 100}%`);
  return (
    <figure>
      <h3>{o.pay}</h3>
      <p class="soft small">{o.payLead(postings)}</p>
      <div class="pay-line" aria-hidden="true">
        {[low, middle, high].map((one, index) => (
          <i key={['low', 'middle', 'high'][index]} class={index === 1 ? 'middle' : ''} style={{ insetInlineStart: at(one) }} />
        ))}
      </div>
      <dl class="pay">
        <PayLine label={o.low} pay={low} />
        <PayLine label={o.middle} pay={middle} />
        <PayLine label={o.high} pay={high} />
      </dl>
    </figure>
  );
}

function PayLine({ label, pay }: { readonly label: string; readonly pay: Pay }) {
  const { outlook: o } = useRoom('plan');
  const language = useLanguage();
  const dollars = (amount: number, cents: boolean): string =>
    amount.toLocaleString(LOCALES[language], {
      style: 'currency',
      currency: 'USD',
      maximumFractionDigits: cents ? 2 : 0,
      minimumFractionDigits: cents ? 2 : 0,
    });
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <b>{o.hour(dollars(pay.hour, true))}</b> <span class="soft">{o.year(dollars(pay.year, false))}</span>
      </dd>
    </>
  );
}
