import { useState } from 'preact/hooks';
import type { questions as english } from '@/locales/en/questions';
import type { IsoDate } from '@/utils/core/dates';
import { addDays } from '@/utils/core/matching/time';
import type { RoleFamily } from '@/utils/core/plan/role-family';
import { subjectOf } from '@/utils/core/plan/story';
import type { Requirement } from '@/utils/core/requirements/requirement';
import { type Preparation, type Prepared, withPrepared } from '@/utils/core/tracker/preparation';
import type { Area } from '@/utils/core/vocabulary/area';
import { NoteField } from '../checklist/note-field';
import { sayAsk } from '../shared/say';
import { useLanguage, useRoom, useWords } from '../shared/use-messages';
import { Stories, type StoryWishes } from './story-bank';

export interface InterviewViewProps extends StoryWishes {
  readonly title: string;
  readonly employer: string | null;
  readonly family: RoleFamily;
  /** The areas that the posting asks for, most asked first. */
  readonly areas: readonly Area[];
  /** Skills and experience that are asked, the required first. */
  readonly requirements: readonly Requirement[];
  readonly questions: typeof english;
  readonly preparation: Preparation;
  readonly today: IsoDate;
  readonly onPrepare: (change: (before: Preparation) => Preparation) => void;
  readonly onTask: (text: string, due: IsoDate) => void;
  readonly now: () => string;
  readonly tailoring: string;
}

const FIRST = 4;

/** Questions for one post with the stories that answer them, what to find out about the library, and what comes after. */
export function InterviewView(props: InterviewViewProps) {
  const { title, employer, family, areas, requirements, questions, tailoring } = props;
  const m = useRoom('plan');
  const { interview: i } = m;
  const words = useWords();
  const language = useLanguage();
  return (
    <article class="interview">
      <header class="plan-part">
        <p class="soft small">{i.heading}</p>
        <h2>{title}</h2>
        {employer !== null && <p class="soft">{employer}</p>}
        <p class="soft">{i.lead}</p>
        {props.stories.length === 0 && <p class="soft">{m.story.empty}</p>}
        <p>
          <a class="btn" href={tailoring}>
            {m.tailoring.heading}
          </a>
        </p>
      </header>
      <QuestionGroup
        heading={i.byRole(i.families[family])}
        first={9}
        items={Object.entries<string>(questions.roles[family]).map(([key, text]) => ({ id: `role ${family} ${key}`, text }))}
        view={props}
      />
      {areas.map((area) => (
        <QuestionGroup
          key={area}
          heading={words.verdicts.areas[area]}
          first={FIRST}
          items={Object.entries<string>(questions.areas[area]).map(([key, text]) => ({ id: `area ${area} ${key}`, text }))}
          view={props}
        />
      ))}
      {requirements.length > 0 && (
        <section class="plan-part">
          <h3>{i.byRequirement}</h3>
          <ul class="questions">
            {requirements.map((requirement) => (
              <li key={requirement.id}>
                <p>{i.requirement(sayAsk(requirement, words, language))}</p>
                <Stories subject={subjectOf(requirement)} name={sayAsk(requirement, words, language)} wishes={props} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Research {...props} />
      <Afterwards {...props} />
    </article>
  );
}

interface QuestionGroupProps {
  readonly heading: string;
  readonly first: number;
  readonly items: readonly { readonly id: string; readonly text: string }[];
  readonly view: InterviewViewProps;
}

function QuestionGroup({ heading, first, items, view }: QuestionGroupProps) {
  const { interview: i } = useRoom('plan');
  const [all, setAll] = useState(false);
  return (
    <section class="plan-part">
      <h3>{heading}</h3>
      <ul class="questions">
        {(all ? items : items.slice(0, first)).map(({ id, text }) => (
          <Tick
            key={id}
            id={id}
            text={text}
            list="practice"
            label={i.practicedFor(text)}
            noteLabel={i.noteFor(text)}
            placeholder={i.notePlaceholder}
            view={view}
          />
        ))}
      </ul>
      {!all && items.length > first && (
        <button type="button" class="btn" onClick={() => setAll(true)}>
          {i.showAll}
        </button>
      )}
    </section>
  );
}

interface TickProps {
  readonly id: string;
  readonly text: string;
  readonly list: 'practice' | 'research';
  readonly label: string;
  readonly noteLabel: string;
  readonly placeholder: string;
  readonly view: InterviewViewProps;
}

function Tick({ id, text, list, label, noteLabel, placeholder, view }: TickProps) {
  const { interview: i } = useRoom('plan');
  const { preparation, onPrepare, now, drafts, onDraft } = view;
  const stored: Prepared = preparation[list].find((one) => one.id === id) ?? { id, doneAt: null, note: '' };
  const change = (part: Partial<Prepared>): void =>
    onPrepare((before) => ({ ...before, [list]: withPrepared(before[list], { ...stored, ...part }) }));
  return (
    <li class="question">
      <label class="material-tick">
        <input
          type="checkbox"
          aria-label={label}
          checked={stored.doneAt !== null}
          onChange={(event) => change({ doneAt: event.currentTarget.checked ? now() : null })}
        />
        <span class="grow">{text}</span>
      </label>
      <div class="question-actions">
        <NoteField
          field={`${list} ${id}`}
          label={noteLabel}
          open={i.note}
          placeholder={placeholder}
          value={stored.note}
          preparing={{ drafts, onDraft }}
          onChange={(note) => change({ note })}
        />
        {list === 'practice' && <Stories subject={{ key: `question ${id}`, skills: [] }} name={text} wishes={view} />}
      </div>
    </li>
  );
}

function Research(view: InterviewViewProps) {
  const { interview: i } = useRoom('plan');
  return (
    <section class="plan-part">
      <h3>{i.research}</h3>
      <ul class="questions">
        {Object.entries(i.researchItems).map(([id, text]) => (
          <Tick key={id} id={id} text={text} list="research" label={text} noteLabel={i.noteFor(text)} placeholder="" view={view} />
        ))}
      </ul>
    </section>
  );
}

function Afterwards({ today, onTask }: InterviewViewProps) {
  const { interview: i } = useRoom('plan');
  const [held, setHeld] = useState(today);
  const [added, setAdded] = useState<readonly string[]>([]);
  const tasks = [
    [i.thanks, 1],
    [i.followUp, 10],
  ] as const;
  return (
    <section class="plan-part">
      <h3>{i.after}</h3>
      <p class="soft">{i.afterLead}</p>
      <label class="stack where-near">
        <span class="small soft">{i.held}</span>
        <input type="date" class="field" value={held} onInput={(event) => setHeld(event.currentTarget.value || today)} />
      </label>
      <ul class="questions">
        {tasks.map(([text, days]) => (
          <li key={text} class="row wrap">
            <span class="grow">{text}</span>
            <button
              type="button"
              class="btn small"
              disabled={added.includes(text)}
              aria-label={`${i.addTask}: ${text}`}
              onClick={() => {
                onTask(text, addDays(held, days));
                setAdded([...added, text]);
              }}
            >
              {i.addTask}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" class="small soft">
        {added.length > 0 && i.added}
      </p>
    </section>
  );
}
