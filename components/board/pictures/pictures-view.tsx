import type { EmployerType, FunnelPhase, Outcome } from '@/utils/core/tracker/pictures';
import type { StageId } from '@/utils/core/tracker/stages';
import { LOCALES } from '../../shared/say-day';
import { useLanguage, useRoom } from '../../shared/use-messages';
import { Bars, Parts } from './bars';

/** What the pictures are drawn from, counted. */
export interface PictureFigures {
  readonly funnel: readonly { readonly phase: FunnelPhase; readonly count: number }[];
  /** By month, `YYYY-MM`, the earliest first. */
  readonly months: readonly { readonly month: string; readonly kept: number; readonly filed: number }[];
  readonly stays: readonly { readonly stage: StageId; readonly days: number; readonly count: number }[];
  readonly byEmployer: readonly { readonly type: EmployerType; readonly outcomes: Readonly<Record<Outcome, number>> }[];
  readonly byVerdict: readonly {
    readonly eligibility: 'eligible' | 'not-eligible' | 'cannot-tell';
    readonly outcomes: Readonly<Record<Outcome, number>>;
  }[];
  /** Of so many that were filed the verdict is not known: their texts were not kept. */
  readonly unjudged: number;
}

const OUTCOMES: readonly Outcome[] = ['won', 'interviewed', 'open', 'lost'];

/** What all of it comes to: a few pictures, each with its numbers as text. */
export function PicturesView({ figures }: { readonly figures: PictureFigures | undefined }) {
  const m = useRoom('pictures');
  const { phases } = useRoom('board');
  const { stages } = useRoom('popup');
  const language = useLanguage();
  const locale = LOCALES[language];
  const n = (number: number, digits = 0): string => number.toLocaleString(locale, { maximumFractionDigits: digits });
  if (figures === undefined)
    return (
      <p class="board-empty soft" role="status">
        {m.loading}
      </p>
    );
  const { funnel, months, stays, byEmployer, byVerdict, unjudged } = figures;
  const all = funnel[0]?.count ?? 0;
  const filed = funnel[1]?.count ?? 0;
  const interviewed = funnel.find(({ phase }) => phase === 'interview')?.count ?? 0;
  const parts = (outcomes: Readonly<Record<Outcome, number>>) =>
    OUTCOMES.map((outcome) => ({ id: outcome, count: outcomes[outcome], words: m.outcomes[outcome] }));
  const monthName = (month: string): string =>
    Temporal.PlainDate.from(`${month}-01`).toLocaleString(locale, { month: 'short', year: 'numeric' });
  return (
    <>
      <header class="view-head">
        <h1>{filed === 0 ? m.nothingFiled : m.headline(interviewed, filed)}</h1>
        <p class="soft">{m.lead(all)}</p>
      </header>
      <div class="pictures">
        <Bars
          heading={m.funnel}
          hint={m.funnelHint}
          rows={funnel.map(({ phase, count }) => ({
            id: phase,
            name: phase === 'before' ? m.keptAtAll : phases[phase],
            value: count,
            says: all === 0 ? n(count) : m.ofAll(n(count), n((100 * count) / all)),
          }))}
        />
        <Bars
          heading={m.months}
          hint={m.monthsHint}
          rows={months.map(({ month, kept, filed: sent }) => ({
            id: month,
            name: monthName(month),
            value: kept,
            second: sent,
            says: m.keptFiled(n(kept), n(sent)),
          }))}
        />
        <Bars
          heading={m.stays}
          hint={m.staysHint}
          rows={stays.map(({ stage, days, count }) => ({
            id: stage,
            name: stages[stage],
            value: days,
            says: m.daysOf(n(days, 1), n(count)),
          }))}
        />
        <Parts
          heading={m.byEmployer}
          hint={m.partsHint}
          rows={byEmployer.map(({ type, outcomes }) => ({ id: type, name: m.employers[type], parts: parts(outcomes) }))}
        />
        <Parts
          heading={m.byVerdict}
          hint={unjudged === 0 ? m.verdictHint : m.unjudged(n(unjudged))}
          rows={byVerdict.map(({ eligibility, outcomes }) => ({ id: eligibility, name: m.verdicts[eligibility], parts: parts(outcomes) }))}
        />
      </div>
    </>
  );
}
