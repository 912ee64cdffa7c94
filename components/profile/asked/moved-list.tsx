import { useState } from 'preact/hooks';
import type { Verdict } from '@/utils/core/matching/judgement';
import type { Standing } from '@/utils/core/matching/moves';
import { sayVerdict } from '../../shared/say';
import { sayDay } from '../../shared/say-day';
import { Sign } from '../../shared/sign';
import { useLanguage, useRoom, useWords } from '../../shared/use-messages';
import type { Changes } from './kept';
import { PostingLink } from './posting-link';

/** Postings that are shown before the rest is asked for. */
const MOST = 3;

/** The sign of a standing: not met yet, but with a day on which it will be, counts as partly. */
function signOf({ eligibility, meetsOn }: Standing): Verdict {
  if (eligibility === 'eligible') return 'met';
  if (eligibility === 'cannot-tell') return 'unknown';
  return meetsOn === null ? 'unmet' : 'partly';
}

/** The postings that the last change moves, each with its verdict as it is now and what it was. */
export function MovedList({ moved }: { readonly moved: (Changes & { readonly state: 'ready' })['moved'] }) {
  const words = useWords();
  const language = useLanguage();
  const m = useRoom('filling').changes;
  const [all, setAll] = useState(false);
  return (
    <>
      <ul class="moved">
        {(all ? moved : moved.slice(0, MOST)).map(([posting, { kind, from, to }]) => (
          <li key={posting.id}>
            <Sign verdict={signOf(to)} />
            <div class="grow">
              <p class="small">
                <PostingLink posting={posting} />
              </p>
              <p class="soft small">
                {sayVerdict(posting.judgement, posting.analysis, words, language).headline}
                {' · '}
                {kind === 'verdict' && m.was[from.eligibility]}
                {kind === 'day' && m.day(to.meetsOn === null ? null : sayDay(to.meetsOn, language))}
                {kind === 'met' && m.met(from.met, to.met)}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {!all && moved.length > MOST && (
        <button type="button" class="btn quiet small" onClick={() => setAll(true)}>
          {m.all(moved.length)}
        </button>
      )}
    </>
  );
}
