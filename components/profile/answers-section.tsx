import type { IsoDate } from '@/utils/core/dates';
import { ANSWERED } from '@/utils/core/profile/ask-key';
import type { Answer, Profile } from '@/utils/core/profile/profile';
import { sayDay } from '../shared/say-day';
import { useLanguage, useRoom, useWords } from '../shared/use-messages';
import type { SectionProps } from './entry-section';
import { SectionHead } from './section-head';
import { ALL_SHAPES } from './shapes';

/** Whether any answer given on a posting stands in a profile, in its own place or among the answers. */
export function hasAnswers(profile: Profile): boolean {
  return (
    profile.answers.length > 0 || ALL_SHAPES.some((shape) => shape((of) => of.entriesOf(profile).some(({ id }) => id.startsWith(ANSWERED))))
  );
}

export interface AnswersSectionProps extends Pick<SectionProps, 'profile' | 'onChange'> {
  readonly today: IsoDate;
}

/** Every answer given on a posting: those without another place in the profile can be changed here, the others say where they stand. Nothing while there are none. */
export function AnswersSection({ profile, today, onChange }: AnswersSectionProps) {
  const m = useRoom('options');
  const own = useRoom('filling').answers;
  const { tree } = useWords().verdicts;
  const language = useLanguage();
  const elsewhere = ALL_SHAPES.flatMap((shape) =>
    shape((of) =>
      of
        .entriesOf(profile)
        .filter(({ id }) => id.startsWith(ANSWERED))
        .map((entry) => ({
          id: entry.id,
          section: of.section,
          words: of.words(entry, m, language),
          remove: () =>
            onChange(
              (now) =>
                of.withEntries(
                  now,
                  of.entriesOf(now).filter(({ id }) => id !== entry.id),
                ),
              {
                kind: 'removed',
                what: of.words(entry, m, language).strong,
              },
            ),
        })),
    ),
  );
  if (!hasAnswers(profile)) return null;
  const answer = ({ id, words }: Answer, have: boolean): void =>
    onChange((now) => ({ ...now, answers: now.answers.map((other) => (other.id === id ? { ...other, have, on: today } : other)) }), {
      kind: 'saved',
      what: words,
    });
  const takeBack = ({ id, words }: Answer): void =>
    onChange((now) => ({ ...now, answers: now.answers.filter((other) => other.id !== id) }), { kind: 'removed', what: words });
  const said = ({ have, on }: Answer): string => {
    const day = sayDay(on, language);
    return have === null ? own.later(day) : have ? m.answerYes(day) : m.answerNo(day);
  };
  return (
    <section id="answers" class="profile-section" aria-labelledby="answers-title">
      <SectionHead section="answers" />
      <ul class="entries">
        {profile.answers.map((one) => (
          <li key={one.id} class="entry">
            <div class="grow">
              <p class="strong">{one.words}</p>
              <p class="entry-soft soft small">{said(one)}</p>
            </div>
            <fieldset class="seg">
              <legend class="out-of-sight">{own.of(one.words)}</legend>
              <button type="button" aria-pressed={one.have === true} onClick={() => answer(one, true)}>
                {tree.iHave}
              </button>
              <button type="button" aria-pressed={one.have === false} onClick={() => answer(one, false)}>
                {tree.iDoNot}
              </button>
            </fieldset>
            <button type="button" class="btn small" aria-label={m.takeBackOf(one.words)} onClick={() => takeBack(one)}>
              {m.takeBack}
            </button>
          </li>
        ))}
        {elsewhere.map(({ id, section, words: { strong, soft }, remove }) => (
          <li key={id} class="entry">
            <div class="grow">
              <p class="strong">{strong}</p>
              <p class="entry-soft soft small">
                {soft !== '' && `${soft} · `}
                <a href={`#${section}`}>{own.standsIn(m.sections[section].title)}</a>
              </p>
            </div>
            <button type="button" class="btn small" aria-label={m.takeBackOf(strong)} onClick={remove}>
              {m.takeBack}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
