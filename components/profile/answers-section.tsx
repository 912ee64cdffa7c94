import { sayDay } from '../shared/say-day';
import { useLanguage, useRoom } from '../shared/use-messages';
import type { SectionProps } from './entry-section';
import { SectionHead } from './section-head';

/** The answers given on postings that have no other place in the profile, each with the words it was about. Nothing while there are none. */
export function AnswersSection({ profile, onChange }: Pick<SectionProps, 'profile' | 'onChange'>) {
  const m = useRoom('options');
  const language = useLanguage();
  if (profile.answers.length === 0) return null;
  return (
    <section id="answers" class="profile-section" aria-labelledby="answers-title">
      <SectionHead section="answers" />
      <ul class="entries">
        {profile.answers.map(({ id, words, have, on }) => (
          <li key={id} class="entry">
            <div class="grow">
              <p class="strong">{words}</p>
              <p class="entry-soft soft small">{have ? m.answerYes(sayDay(on, language)) : m.answerNo(sayDay(on, language))}</p>
            </div>
            <button
              type="button"
              class="btn small"
              aria-label={m.takeBackOf(words)}
              onClick={() =>
                onChange((now) => ({ ...now, answers: now.answers.filter((other) => other.id !== id) }), { kind: 'removed', what: words })
              }
            >
              {m.takeBack}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
