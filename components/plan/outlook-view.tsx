import type { Counted, Outlook, Pay } from '@/utils/core/plan/outlook';
import { LOCALES } from '../shared/say-day';
import { useLanguage, useRoom } from '../shared/use-messages';

export interface OutlookViewProps {
  readonly outlook: Outlook;
  readonly languageName: (code: string) => string;
  readonly skillName: (id: string) => string;
}

/** What the kept postings offer and want, as small pictures whose numbers stand beside them as text. */
export function OutlookView({ outlook, languageName, skillName }: OutlookViewProps) {
  const m = useRoom('plan');
  const { outlook: o } = m;
  const { postings, pay } = outlook;
  return (
    <section class="plan-part">
      <h2>{o.heading}</h2>
      <p class="soft">{postings === 0 ? o.empty : o.lead(postings)}</p>
      {postings > 0 && (
        <div class="outlook">
          <Bars heading={o.roles} of={postings} counts={outlook.roles} name={(what) => o.roleNames[what] ?? what} />
          <figure>
            <h3>{o.pay}</h3>
            {pay === null ? (
              <p class="soft small">{o.noPay}</p>
            ) : (
              <>
                <p class="soft small">{o.payLead(pay.postings)}</p>
                <dl class="pay">
                  <PayLine label={o.low} pay={pay.low} />
                  <PayLine label={o.middle} pay={pay.middle} />
                  <PayLine label={o.high} pay={pay.high} />
                </dl>
              </>
            )}
          </figure>
          <Bars heading={o.degrees} of={postings} counts={outlook.degrees} name={(what) => o.degreeNames[what] ?? what} />
          <Bars heading={o.languages} of={postings} counts={outlook.languages} name={languageName} />
          <Bars heading={o.systems} of={postings} counts={outlook.systems} name={skillName} />
        </div>
      )}
    </section>
  );
}

interface BarsProps {
  readonly heading: string;
  readonly of: number;
  readonly counts: readonly Counted<string>[];
  readonly name: (what: string) => string;
}

function Bars({ heading, of, counts, name }: BarsProps) {
  const { outlook: o } = useRoom('plan');
  return (
    <figure>
      <h3>{heading}</h3>
      {counts.length === 0 ? (
        <p class="soft small">{o.nothing}</p>
      ) : (
        <ul class="bars">
          {counts.map(({ what, postings }) => (
            <li key={what}>
              <span class="bars-name">{name(what)}</span>
              <span class="bars-bar" aria-hidden="true">
                <i style={{ inlineSize: `${(postings / of) * 100}%` }} />
              </span>
              <span class="figure small">{o.of(postings, of)}</span>
            </li>
          ))}
        </ul>
      )}
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
