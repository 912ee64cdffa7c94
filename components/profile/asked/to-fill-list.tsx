import { useState } from 'preact/hooks';
import { openQuestions } from '@/utils/core/matching/to-fill';
import { useRoom } from '../../shared/use-messages';
import type { Kept } from './kept';
import { QuestionRow, type QuestionRowProps } from './question-row';

/** Questions that are shown before the rest is asked for. */
const MOST = 8;

export interface ToFillListProps extends Pick<QuestionRowProps, 'onAnswer'> {
  readonly kept: Kept & { readonly state: 'ready' };
}

/** The open questions, those first that decide most postings; what was put off folds away below. */
export function ToFillList({ kept: { postings, of }, onAnswer }: ToFillListProps) {
  const m = useRoom('filling').toFill;
  const [all, setAll] = useState(false);
  const byId = new Map(postings.map((posting) => [posting.id, posting]));
  const questions = openQuestions(postings);
  const open = questions.filter(({ putOff }) => !putOff);
  const later = questions.filter(({ putOff }) => putOff);
  const rows = (some: typeof questions) => (
    <ul class="entries">
      {some.map((question) => (
        <QuestionRow key={question.about} question={question} postings={byId} onAnswer={onAnswer} />
      ))}
    </ul>
  );
  if (postings.length === 0) return <p class="soft">{m.nothingKept}</p>;
  return (
    <>
      {postings.length < of && <p class="soft small">{m.first(postings.length, of)}</p>}
      {questions.length === 0 && <p>{m.none(postings.length)}</p>}
      {open.length > 0 && rows(all ? open : open.slice(0, MOST))}
      {!all && open.length > MOST && (
        <button type="button" class="btn small" onClick={() => setAll(true)}>
          {m.all(open.length)}
        </button>
      )}
      {later.length > 0 && (
        <details>
          <summary class="small">{m.later(later.length)}</summary>
          {rows(later)}
        </details>
      )}
    </>
  );
}
