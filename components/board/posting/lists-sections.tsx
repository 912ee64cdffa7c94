import type { IsoInstant } from '@/utils/core/dates';
import type { Contact, Interview, SentDocument, Supplemental, Task } from '@/utils/core/tracker/details';
import { sayDay, sayTime } from '../../shared/say-day';
import { useLanguage, useRoom } from '../../shared/use-messages';
import { choice, day, line, text, whenAlways } from './field-kinds';
import type { SectionProps } from './form';
import { Items } from './items';

interface TimedProps extends SectionProps {
  readonly today: string;
  readonly now: () => IsoInstant;
}

/** What is still to be done for an application. */
export function TasksSection({ values, onEdit, newId, now }: TimedProps) {
  const m = useRoom('posting');
  const language = useLanguage();
  return (
    <Items<Task>
      heading={m.tasks.heading}
      addLabel={m.tasks.add}
      hint={m.tasks.hint}
      items={values.tasks}
      fields={[line<Task>('text', m.tasks.text, { wide: true }), day<Task>('due', m.tasks.due)]}
      newItem={() => ({ id: newId(), text: '', due: null, doneAt: null })}
      before={(task) => (
        <input
          type="checkbox"
          class="check"
          aria-label={m.tasks.done(task.text || m.unnamed)}
          checked={task.doneAt !== null}
          onChange={(event) => {
            const doneAt = event.currentTarget.checked ? now() : null;
            onEdit({ tasks: values.tasks.map((one) => (one.id === task.id ? { ...one, doneAt } : one)) }, true);
          }}
        />
      )}
      summary={(task) => (
        <>
          <p class={task.doneAt === null ? 'strong' : 'strong done'}>{task.text || m.unnamed}</p>
          {task.due !== null && <p class="soft small">{sayDay(task.due, language)}</p>}
        </>
      )}
      onItems={(tasks, done) => onEdit({ tasks }, done)}
    />
  );
}

/** Whom the user is in touch with. */
export function ContactsSection({ values, onEdit, newId }: SectionProps) {
  const m = useRoom('posting');
  const { contacts } = m;
  return (
    <Items<Contact>
      heading={contacts.heading}
      addLabel={contacts.add}
      items={values.contacts}
      fields={[
        line<Contact>('name', contacts.name),
        line<Contact>('role', contacts.role),
        line<Contact>('email', contacts.email),
        line<Contact>('phone', contacts.phone),
        text<Contact>('note', contacts.note),
      ]}
      newItem={() => ({ id: newId(), name: '', role: '', email: '', phone: '', note: '' })}
      summary={({ name, role, email, phone, note }) => (
        <>
          <p class="strong">{name || m.unnamed}</p>
          <p class="soft small">{[role, email, phone, note].filter((part) => part !== '').join(' · ')}</p>
        </>
      )}
      onItems={(next, done) => onEdit({ contacts: next }, done)}
    />
  );
}

/** What was sent: which résumé in which version, a letter, a transcript. */
export function DocumentsSection({ values, onEdit, newId, today }: TimedProps) {
  const m = useRoom('posting');
  const language = useLanguage();
  const { documents } = m;
  return (
    <Items<SentDocument>
      heading={documents.heading}
      addLabel={documents.add}
      hint={documents.hint}
      items={values.documents}
      fields={[
        line<SentDocument>('name', documents.name),
        line<SentDocument>('version', documents.version),
        day<SentDocument>('sentOn', documents.sentOn),
        text<SentDocument>('note', documents.note),
      ]}
      newItem={() => ({ id: newId(), name: '', version: '', sentOn: today, note: '' })}
      summary={({ name, version, sentOn, note }) => (
        <>
          <p class="strong">{[name || m.unnamed, version].filter((part) => part !== '').join(', ')}</p>
          <p class="soft small">{[sentOn === null ? '' : sayDay(sentOn, language), note].filter((part) => part !== '').join(' · ')}</p>
        </>
      )}
      onItems={(next, done) => onEdit({ documents: next }, done)}
    />
  );
}

/** Supplemental questions with the answers that were given. */
export function QuestionsSection({ values, onEdit, newId }: SectionProps) {
  const m = useRoom('posting');
  const { questions } = m;
  return (
    <Items<Supplemental>
      heading={questions.heading}
      addLabel={questions.add}
      hint={questions.hint}
      items={values.questions}
      fields={[text<Supplemental>('question', questions.question), text<Supplemental>('answer', questions.answer)]}
      newItem={() => ({ id: newId(), question: '', answer: '' })}
      summary={({ question, answer }) => (
        <>
          <p class="strong">{question || m.unnamed}</p>
          <p class="soft small pre">{answer || questions.open}</p>
        </>
      )}
      onItems={(next, done) => onEdit({ questions: next }, done)}
    />
  );
}

/** Interviews with day, hour and place. */
export function InterviewsSection({ values, onEdit, newId, today }: TimedProps) {
  const m = useRoom('posting');
  const language = useLanguage();
  const { interviews } = m;
  return (
    <Items<Interview>
      heading={interviews.heading}
      addLabel={interviews.add}
      items={values.interviews}
      fields={[
        ...whenAlways<Interview>(interviews.day, interviews.time),
        choice<Interview>('kind', interviews.kind, Object.entries(interviews.kinds)),
        line<Interview>('place', interviews.place),
        text<Interview>('note', interviews.note),
      ]}
      newItem={() => ({ id: newId(), when: { date: today, time: null, zone: null }, kind: 'in-person', place: '', note: '' })}
      summary={({ when, kind, place, note }) => (
        <>
          <p class="strong">
            {[sayDay(when.date, language), when.time === null ? '' : sayTime(when.date, when.time, null, language)]
              .filter((part) => part !== '')
              .join(', ')}
          </p>
          <p class="soft small">{[interviews.kinds[kind], place, note].filter((part) => part !== '').join(' · ')}</p>
        </>
      )}
      onItems={(next, done) => onEdit({ interviews: next }, done)}
    />
  );
}
