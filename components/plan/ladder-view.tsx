import { useState } from 'preact/hooks';
import type { LadderTrack } from '@/utils/core/plan/ladder';
import type { JudgedLadder, JudgedRung } from '@/utils/core/plan/ladder-standing';
import { sayAsk } from '../shared/say';
import { sayDay } from '../shared/say-day';
import { useLanguage, useRoom, useWords } from '../shared/use-messages';

export interface LadderViewProps {
  readonly ladders: readonly JudgedLadder[];
  /** How many kept postings are for a post of this role, by the rung's role. */
  readonly keptByRole: Readonly<Record<string, number>>;
}

/** The ladders of the field, one at a time, from the top rung down, with where the profile stands. */
export function LadderView({ ladders, keptByRole }: LadderViewProps) {
  const m = useRoom('plan');
  const [track, setTrack] = useState<LadderTrack>(ladders[0]?.track ?? 'public');
  const ladder = ladders.find((one) => one.track === track);
  if (ladder === undefined) return null;
  return (
    <section class="plan-part">
      <h2>{m.ladder.heading}</h2>
      <p class="soft">{m.ladder.lead}</p>
      <fieldset class="chips">
        <legend class="out-of-sight">{m.ladder.track}</legend>
        {ladders.map((one) => (
          <button key={one.track} type="button" class="chip" aria-pressed={one.track === track} onClick={() => setTrack(one.track)}>
            {m.ladder.tracks[one.track]}
          </button>
        ))}
      </fieldset>
      {ladder.at === null && <p>{m.ladder.nowhere}</p>}
      <ol class="ladder" reversed>
        {[...ladder.rungs].reverse().map((one) => (
          <RungRow
            key={one.rung.id}
            judged={one}
            here={one.rung.id === ladder.at}
            next={one === ladder.next}
            kept={keptByRole[one.rung.role] ?? 0}
          />
        ))}
      </ol>
    </section>
  );
}

interface RungRowProps {
  readonly judged: JudgedRung;
  readonly here: boolean;
  readonly next: boolean;
  readonly kept: number;
}

function RungRow({ judged, here, next, kept }: RungRowProps) {
  const m = useRoom('plan');
  const words = useWords();
  const language = useLanguage();
  const { rung, analysis, eligibility, nearest, meetsOn, held } = judged;
  const asks = analysis.requirements.map((requirement) => sayAsk(requirement, words, language));
  const lacking = (nearest?.gaps ?? []).flatMap(({ requirement, months }) => {
    const asked = analysis.requirements.find(({ id }) => id === requirement);
    if (asked === undefined) return [];
    return [months === null ? sayAsk(asked, words, language) : m.ladder.months(months)];
  });
  const stamps = [here && m.ladder.here, next && m.ladder.next, m.ladder.held[held]].filter(
    (one): one is string => typeof one === 'string' && one !== '',
  );
  return (
    <li
      class={`rung ${here ? 'here' : ''} ${eligibility === 'eligible' ? 'met' : next ? 'partly' : ''}`}
      aria-current={here ? 'step' : undefined}
    >
      <p class="row wrap">
        <b class="grow" lang="en">
          {rung.name}
        </b>
        {stamps.map((stamp) => (
          <span key={stamp} class="stamp">
            {stamp}
          </span>
        ))}
        {stamps.length === 0 && eligibility === 'eligible' && <span class="soft small">{m.ladder.reach}</span>}
      </p>
      <p class="soft small">{asks.length === 0 ? m.ladder.asksNothing : asks.join(' · ')}</p>
      {eligibility !== 'eligible' && lacking.length > 0 && (here || next) && (
        <p class="small">
          {m.ladder.lacks(lacking)} {meetsOn !== null && m.ladder.meetsOn(sayDay(meetsOn, language))}
        </p>
      )}
      {next && kept > 0 && <p class="soft small">{m.ladder.kept(kept)}</p>}
    </li>
  );
}
