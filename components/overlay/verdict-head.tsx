import { countVerdicts, sayCounts, sayVerdict } from '@/components/shared/say';
import { useLanguage, useWords } from '@/components/shared/use-messages';
import type { Judgement } from '@/utils/core/matching/judgement';
import type { Analysis } from '@/utils/core/requirements/requirement';

const ORDER = ['met', 'partly', 'unmet', 'unknown'] as const;

interface VerdictHeadProps {
  readonly analysis: Analysis;
  readonly judgement: Judgement;
}

/** The verdict as a sentence, what is said under it, and the counts as a bar and in words. */
export function VerdictHead({ analysis, judgement }: VerdictHeadProps) {
  const messages = useWords();
  const language = useLanguage();
  const { headline, detail } = sayVerdict(judgement, analysis, messages, language);
  const counts = countVerdicts(judgement);
  const said = sayCounts(counts, messages);
  return (
    <>
      <h2 class="verdict">{headline}</h2>
      {detail !== null && <p class="soft small detail">{detail}</p>}
      {said !== '' && (
        <>
          <div class="bar" aria-hidden="true">
            {ORDER.filter((verdict) => counts[verdict] > 0).map((verdict) => (
              <i key={verdict} class={verdict} style={{ flexGrow: counts[verdict] }} />
            ))}
          </div>
          <p class="small soft counts">{said}</p>
        </>
      )}
    </>
  );
}
