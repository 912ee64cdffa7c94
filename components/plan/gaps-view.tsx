import { useState } from 'preact/hooks';
import type { IsoDate } from '@/utils/core/dates';
import type { Credential } from '@/utils/core/plan/credentials';
import type { Gap, Lacking, Plan } from '@/utils/core/plan/gap';
import { type RankBy, rankGaps } from '@/utils/core/plan/rank';
import { timeLine } from '@/utils/core/plan/time-line';
import { sayDay } from '../shared/say-day';
import { useLanguage, useRoom } from '../shared/use-messages';
import { GapRow } from './gap-row';

/** A posting's name for lists of the plan. */
export interface NamedPosting {
  readonly id: string;
  readonly name: string;
}

export interface GapsViewProps {
  readonly plan: Plan;
  readonly postings: readonly NamedPosting[];
  readonly today: IsoDate;
  readonly credentialsFor: (lacking: Lacking) => readonly Credential[];
  readonly onProfile: () => void;
}

/** How many gaps stand there before the rest is unfolded. */
const FIRST = 8;
const SKILLS_FIRST = 6;

/** What is lacked over all kept postings, what each would open, and what time does by itself. */
export function GapsView({ plan, postings, today, credentialsFor, onProfile }: GapsViewProps) {
  const m = useRoom('plan');
  const language = useLanguage();
  const [by, setBy] = useState<RankBy>('doors');
  const names = new Map(postings.map(({ id, name }) => [id, name]));
  const ranked = rankGaps(plan.gaps, by);
  const skills = ranked.filter(({ lacking }) => lacking.kind === 'skill');
  const gaps = ranked.filter(({ lacking }) => lacking.kind !== 'skill');
  const count = (eligibility: string): number => plan.standings.filter((one) => one.eligibility === eligibility).length;
  const turns = timeLine(plan, today);
  const most = Math.max(1, ...ranked.map(({ opens, mayOpen }) => opens.length + mayOpen.length));
  const named = (ids: readonly string[]): readonly string[] => ids.map((id) => names.get(id) ?? '');
  const rows = (some: readonly Gap[], first: number) => (
    <GapList
      key={`${by} ${first}`}
      gaps={some}
      first={first}
      row={(gap) => (
        <GapRow key={gap.id} gap={gap} most={most} named={named} credentials={credentialsFor(gap.lacking)} onProfile={onProfile} />
      )}
    />
  );
  return (
    <>
      <section class="plan-part">
        <h2>{m.gaps.heading}</h2>
        <p>{m.gaps.now(count('eligible'), count('cannot-tell'), count('not-eligible'))}</p>
        {gaps.length === 0 ? (
          <p class="soft">{m.gaps.none}</p>
        ) : (
          <>
            <fieldset class="row wrap small">
              <legend class="soft plan-legend">{m.gaps.rankBy}</legend>
              <span class="seg">
                {(['doors', 'time'] as const).map((one) => (
                  <button key={one} type="button" aria-pressed={by === one} onClick={() => setBy(one)}>
                    {m.gaps.ranks[one]}
                  </button>
                ))}
              </span>
            </fieldset>
            {rows(gaps, FIRST)}
          </>
        )}
      </section>
      <section class="plan-part">
        <h2>{m.time.heading}</h2>
        {turns.length === 0 ? (
          <p class="soft">{m.time.none}</p>
        ) : (
          <ol class="time-line">
            {turns.map(({ on, opens }) => (
              <li key={on}>
                <time dateTime={on} class="strong">
                  {sayDay(on, language)}
                </time>
                <div>
                  <p class="time-opens">{m.time.line(opens.length)}</p>
                  <p class="soft small">{named(opens).join(' · ')}</p>
                </div>
              </li>
            ))}
          </ol>
        )}
      </section>
      {skills.length > 0 && (
        <section class="plan-part">
          <h2>{m.gaps.skills}</h2>
          <p class="soft">{m.gaps.skillsLead}</p>
          {rows(skills, SKILLS_FIRST)}
        </section>
      )}
    </>
  );
}

interface GapListProps {
  readonly gaps: readonly Gap[];
  readonly first: number;
  readonly row: (gap: Gap) => preact.JSX.Element;
}

function GapList({ gaps, first, row }: GapListProps) {
  const m = useRoom('plan');
  const [all, setAll] = useState(false);
  const rest = gaps.length - first;
  return (
    <>
      <ol class="gaps">{(all ? gaps : gaps.slice(0, first)).map(row)}</ol>
      {!all && rest > 0 && (
        <button type="button" class="btn" onClick={() => setAll(true)}>
          {m.gaps.showAll(rest)}
        </button>
      )}
    </>
  );
}
