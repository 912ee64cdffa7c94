import type { OpenQuestion } from '@/utils/core/matching/to-fill';
import type { Requirement } from '@/utils/core/requirements/requirement';
import { sayAsk, sayQuote } from '../../shared/say';
import { useLanguage, useRoom, useWords } from '../../shared/use-messages';
import { sectionFor } from './fill-in';
import type { KeptPosting } from './kept';
import { PostingLink } from './posting-link';

/** Postings that are named before the rest is counted. */
const MOST_NAMED = 2;

export interface QuestionRowProps {
  readonly question: OpenQuestion;
  readonly postings: ReadonlyMap<string, KeptPosting>;
  /** Null: not now. */
  readonly onAnswer: (requirement: Requirement, have: boolean | null) => void;
}

/** One open question: what is asked, the postings that it decides, the three answers, and the section that answers it for good. */
export function QuestionRow({ question, postings, onAnswer }: QuestionRowProps) {
  const { requirement, decides, asks, putOff } = question;
  const words = useWords();
  const language = useLanguage();
  const options = useRoom('options');
  const m = useRoom('filling').toFill;
  const { tree } = words.verdicts;
  const ask = sayAsk(requirement, words, language);
  const quote = sayQuote(requirement.quote);
  const ids = decides.length > 0 ? decides : asks;
  const named = ids.flatMap((id) => postings.get(id) ?? []).slice(0, MOST_NAMED);
  const section = sectionFor(requirement.ask);
  const answer = (have: boolean | null, label: string, look: string) => (
    <button type="button" class={`btn small ${look}`} aria-label={`${label}: ${ask}`} onClick={() => onAnswer(requirement, have)}>
      {label}
    </button>
  );
  return (
    <li class="question">
      <p class="strong">{ask}</p>
      {quote.toLowerCase() !== ask.toLowerCase() && (
        <blockquote class="soft small" lang="en">
          <q>{quote}</q>
        </blockquote>
      )}
      <p class="small">
        <span class="strong">{decides.length > 0 ? m.decides(decides.length) : m.helps(asks.length)}</span>
        <span class="soft">
          {': '}
          {named.map((posting, at) => (
            <span key={posting.id}>
              {at > 0 && '; '}
              <PostingLink posting={posting} />
            </span>
          ))}
          {ids.length > named.length && ` ${m.more(ids.length - named.length)}`}
        </span>
      </p>
      <p class="row wrap question-answers">
        {answer(true, tree.iHave, '')}
        {answer(false, tree.iDoNot, '')}
        {!putOff && answer(null, tree.notNow, 'quiet')}
        {section !== null && (
          <a class="small" href={`#${section}`}>
            {m.fillIn(options.sections[section].title)}
          </a>
        )}
      </p>
    </li>
  );
}
