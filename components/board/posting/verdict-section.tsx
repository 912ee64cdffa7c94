import { useState } from 'preact/hooks';
import type { Judgement } from '@/utils/core/matching/judgement';
import type { Requirement } from '@/utils/core/requirements/requirement';
import type { Snapshot } from '@/utils/core/tracker/application';
import { compareVersions } from '@/utils/core/tracker/compare';
import { type Judged, judgedOtherwise } from '@/utils/core/tracker/judged';
import { VerdictHead } from '../../overlay/verdict-head';
import { MinimumTree } from '../../shared/minimum-tree';
import { sayAsk } from '../../shared/say';
import { sayDay } from '../../shared/say-day';
import { Sign } from '../../shared/sign';
import { useLanguage, useRoom, useWords } from '../../shared/use-messages';
import { Changes, sayMoment } from './history';
import { PostingText, verdictsOf } from './posting-text';

export interface VerdictSectionProps {
  /** Every version of the posting that was kept, oldest first. */
  readonly snapshots: readonly Snapshot[];
  /** The version that the application stands for. */
  readonly current: string;
  /** How a version is judged now; null while the judge is not there. */
  readonly judge: ((snapshot: Snapshot) => Judgement) | null;
  readonly onAnswer: (requirement: Requirement, have: boolean | null) => void;
}

/** The posting as it was kept: how it is judged now and was then, its words with their marks, and its versions compared. */
export function VerdictSection({ snapshots, current, judge, onAnswer }: VerdictSectionProps) {
  const m = useRoom('posting');
  const language = useLanguage();
  const [chosen, setChosen] = useState<string | null>(null);
  const [then, setThen] = useState(false);
  const at = Math.max(
    0,
    snapshots.findIndex(({ id }) => id === (chosen ?? current)),
  );
  const snapshot = snapshots[at];
  if (snapshot === undefined) return <p class="sheet soft">{m.noSnapshot}</p>;
  const judgement = judge?.(snapshot);
  const before = snapshots[at - 1];
  const { judged } = snapshot;
  return (
    <section class="sheet" id="posting-text">
      <p class="label">{m.now}</p>
      {judgement !== undefined && (
        <>
          <VerdictHead analysis={snapshot.analysis} judgement={judgement} />
          {judged !== undefined && <Then then={judged} now={judgement} snapshot={snapshot} />}
          <details>
            <summary>
              <h3>{m.minimum}</h3>
            </summary>
            <MinimumTree key={snapshot.id} analysis={snapshot.analysis} judgement={judgement} onAnswer={onAnswer} />
          </details>
        </>
      )}
      {snapshots.length > 1 && (
        <label class="stack">
          <span class="small soft">{m.version}</span>
          <select class="field" value={snapshot.id} onChange={(event) => setChosen(event.currentTarget.value)}>
            {snapshots.map(({ id, updatedAt }) => (
              <option key={id} value={id}>
                {sayMoment(updatedAt, language)}
              </option>
            ))}
          </select>
        </label>
      )}
      {before !== undefined && (
        <div class="notice">
          <p>{m.versionChanges(sayMoment(before.updatedAt, language))}</p>
          <Changes changes={compareVersions(before, snapshot, snapshot.updatedAt.slice(0, 10))} />
        </div>
      )}
      <details open>
        <summary>
          <h3>{m.asKept(sayDay(snapshot.updatedAt.slice(0, 10), language))}</h3>
        </summary>
        {judged !== undefined && (
          <label class="tick small">
            <input type="checkbox" checked={then} onChange={() => setThen(!then)} />
            <span>{m.marksThen(sayDay(judged.on, language))}</span>
          </label>
        )}
        <PostingText
          posting={snapshot.posting}
          analysis={snapshot.analysis}
          verdicts={then && judged !== undefined ? judged.verdicts : judgement === undefined ? {} : verdictsOf(judgement)}
        />
      </details>
    </section>
  );
}

/** How it was judged on the day it was kept, and what is judged otherwise since. */
function Then({ then, now, snapshot }: { readonly then: Judged; readonly now: Judgement; readonly snapshot: Snapshot }) {
  const said = useRoom('posting').judgedThen;
  const words = useWords();
  const language = useLanguage();
  const changed = judgedOtherwise(then, now);
  return (
    <div class="then">
      <p class="small">
        {said[then.eligibility](sayDay(then.on, language))} {then.meetsOn !== null && said.meetsOn(sayDay(then.meetsOn, language))}
      </p>
      {changed.length > 0 && (
        <ul class="small">
          {changed.map(({ requirement: id, from, to }) => {
            const requirement = snapshot.analysis.requirements.find((one) => one.id === id);
            return (
              requirement !== undefined && (
                <li key={id} class="row">
                  <Sign verdict={from} />
                  <span aria-hidden="true">→</span>
                  <Sign verdict={to} />
                  <span>{sayAsk(requirement, words, language)}</span>
                </li>
              )
            );
          })}
        </ul>
      )}
    </div>
  );
}
