import { useId, useState } from 'preact/hooks';
import type { RungAsked } from '@/utils/core/plan/kept-rungs';
import type { LadderTrack } from '@/utils/core/plan/ladder';
import type { JudgedLadder, JudgedRung } from '@/utils/core/plan/ladder-standing';
import { sayAsk } from '../shared/say';
import { sayDay } from '../shared/say-day';
import { useLanguage, useRoom, useWords } from '../shared/use-messages';

export interface LadderViewProps {
  readonly ladders: readonly JudgedLadder[];
  /** What the kept postings ask, by the id of the rung that they stand on. */
  readonly asked: ReadonlyMap<string, RungAsked>;
}

/** The ladders of the field, one at a time, from the top rung down, with where the profile stands. */
export function LadderView({ ladders, asked }: LadderViewProps) {
  const m = useRoom('plan');
  const [track, setTrack] = useState<LadderTrack>(ladders[0]?.track ?? 'public');
  const [employer, setEmployer] = useState('');
  const own = ladders.filter((one) => one.track === track);
  const ladder = own.find((one) => (one.employer ?? '') === employer) ?? own[0];
  const id = useId();
  if (ladder === undefined) return null;
  const tracks = [...new Set(ladders.map((one) => one.track))];
  return (
    <section class="plan-part">
      <h2>{m.ladder.heading}</h2>
      <p class="soft">{m.ladder.lead}</p>
      <fieldset class="chips">
        <legend class="out-of-sight">{m.ladder.track}</legend>
        {tracks.map((one) => (
          <button key={one} type="button" class="chip" aria-pressed={one === track} onClick={() => setTrack(one)}>
            {m.ladder.tracks[one]}
          </button>
        ))}
      </fieldset>
      {own.length > 1 && (
        <div class="row wrap ladder-whose">
          <label class="small soft" for={id}>
            {m.ladder.whose}
          </label>
          <select id={id} class="field" value={ladder.employer ?? ''} onChange={({ currentTarget }) => setEmployer(currentTarget.value)}>
            {own.map((one) => (
              <option key={one.employer ?? ''} value={one.employer ?? ''}>
                {one.employer ?? m.ladder.anyEmployer}
              </option>
            ))}
          </select>
        </div>
      )}
      {ladder.at === null && <p>{m.ladder.nowhere}</p>}
      <ol class="ladder" reversed>
        {[...ladder.rungs].reverse().map((one) => (
          <RungRow
            key={one.rung.id}
            judged={one}
            here={one.rung.id === ladder.at}
            next={one === ladder.next}
            kept={asked.get(one.rung.id)}
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
  readonly kept: RungAsked | undefined;
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
      {kept !== undefined && <Asked {...kept} />}
    </li>
  );
}

/** What the user's own kept postings of this rung ask. */
function Asked({ postings, degrees, experience }: RungAsked) {
  const { ladder } = useRoom('plan');
  const parts = [
    ...degrees.map(({ what, postings: some }) =>
      what === 'none' ? ladder.keptNoDegree(some) : ladder.keptDegree(some, ladder.degrees[what]),
    ),
    ...(experience === null ? [] : [ladder.keptMonths(experience.postings, experience.months)]),
  ];
  return (
    <p class="small rung-kept">
      {ladder.kept(postings)} {parts.join(' · ')}
    </p>
  );
}
