import { useState } from 'preact/hooks';
import type { Eligibility } from '@/utils/core/matching/judgement';
import type { Glimpse } from '@/utils/core/plan/glimpse-form';
import { outlookOf } from '@/utils/core/plan/outlook';
import { useRoom } from '../shared/use-messages';
import { Bars } from './bars';
import { PayFigure } from './pay-figure';

export interface OutlookViewProps {
  readonly kept: readonly Glimpse[];
  /** Of postings that were looked at and are not kept; null where the user wants none of it remembered. */
  readonly seen: readonly Glimpse[] | null;
  /** How the kept postings stand today. */
  readonly fit: readonly Eligibility[];
  readonly languageName: (code: string) => string;
  readonly skillName: (id: string) => string;
  readonly onSettings: () => void;
}

const FITS: readonly Eligibility[] = ['eligible', 'cannot-tell', 'not-eligible'];

/** What postings offer and want, as small pictures whose numbers stand beside them as text. */
export function OutlookView({ kept, seen, fit, languageName, skillName, onSettings }: OutlookViewProps) {
  const { outlook: o, gaps } = useRoom('plan');
  const [which, setWhich] = useState<'all' | 'kept'>('all');
  const others = which === 'all' ? (seen ?? []) : [];
  const outlook = outlookOf([...kept, ...others]);
  const { postings } = outlook;
  const fits = FITS.map((what) => ({ what, postings: fit.filter((one) => one === what).length })).filter((one) => one.postings > 0);
  return (
    <section class="plan-part">
      <h2>{o.heading}</h2>
      <p class="soft">{postings === 0 ? o.empty : others.length > 0 ? o.leadAll(kept.length, others.length) : o.lead(postings)}</p>
      {seen !== null && seen.length > 0 && kept.length > 0 && (
        <fieldset class="row wrap small">
          <legend class="soft plan-legend">{o.which}</legend>
          <span class="seg">
            {(['all', 'kept'] as const).map((one) => (
              <button key={one} type="button" aria-pressed={which === one} onClick={() => setWhich(one)}>
                {o.whichOptions[one]}
              </button>
            ))}
          </span>
        </fieldset>
      )}
      {postings === 0 ? (
        <p>
          <a class="btn" href="#guide">
            {gaps.guide}
          </a>
        </p>
      ) : (
        <div class="outlook">
          <Bars heading={o.roles} of={postings} counts={outlook.roles} name={(what) => o.roleNames[what] ?? what} />
          {fits.length > 0 && <Bars heading={o.fit} lead={o.fitLead} of={fit.length} counts={fits} name={(what) => o.fitNames[what]} />}
          <PayFigure pay={outlook.pay} />
          <Bars heading={o.degrees} of={postings} counts={outlook.degrees} name={(what) => o.degreeNames[what] ?? what} />
          <Bars heading={o.languages} of={postings} counts={outlook.languages} name={languageName} />
          <Bars heading={o.systems} of={postings} counts={outlook.systems} name={skillName} />
          <Bars heading={o.filing} lead={o.filingLead} of={postings} counts={outlook.filing} name={(what) => o.filingNames[what]} />
        </div>
      )}
      <p class="soft small">
        {seen === null ? o.seenOff : o.seenWhy}{' '}
        <button type="button" class="btn quiet small" onClick={onSettings}>
          {o.seenSetting}
        </button>
      </p>
    </section>
  );
}
