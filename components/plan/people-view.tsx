import { useState } from 'preact/hooks';
import type { IsoDate } from '@/utils/core/dates';
import type { Association } from '@/utils/core/plan/directory';
import { type PersonNote, TALKS } from '@/utils/core/plan/person-note';
import { sayDay } from '../shared/say-day';
import { useLanguage, useRoom } from '../shared/use-messages';

/** Somebody named in an application. */
export interface ApplicationContact {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly reach: string;
  readonly posting: string;
}

export interface PeopleViewProps {
  readonly people: readonly PersonNote[];
  readonly contacts: readonly ApplicationContact[];
  readonly associations: readonly Association[];
  readonly isMember: (association: Association) => boolean;
  readonly today: IsoDate;
  readonly newId: () => string;
  /** `deleted`: out of sight; storing it again brings it back. */
  readonly onPut: (person: PersonNote, deleted?: boolean) => void;
}

/** Whom the user knows: people of their own, contacts of their applications, and the associations of the field. */
export function PeopleView({ people, contacts, associations, isMember, today, newId, onPut }: PeopleViewProps) {
  const m = useRoom('plan');
  const [edited, setEdited] = useState<PersonNote | null>(null);
  const [removed, setRemoved] = useState<PersonNote | null>(null);
  const sorted = [...people].sort((a, b) => ((a.followUp ?? '9') < (b.followUp ?? '9') ? -1 : 1));
  const save = (person: PersonNote): void => {
    onPut(person);
    setEdited(null);
  };
  return (
    <>
      <section class="plan-part">
        <h2>{m.people.heading}</h2>
        <p class="soft">{m.people.lead}</p>
        <div role="status">
          {removed !== null && (
            <p class="toast">
              {m.people.removed(removed.name)}{' '}
              <button
                type="button"
                class="btn small"
                onClick={() => {
                  onPut(removed);
                  setRemoved(null);
                }}
              >
                {m.people.undo}
              </button>
            </p>
          )}
        </div>
        {people.length === 0 && edited === null && <p>{m.people.none}</p>}
        <ul class="people">
          {sorted.map((person) => (
            <PersonRow
              key={person.id}
              person={person}
              today={today}
              onEdit={() => setEdited(person)}
              onRemove={() => {
                onPut(person, true);
                setRemoved(person);
              }}
            />
          ))}
        </ul>
        {edited === null ? (
          <button
            type="button"
            class="btn"
            onClick={() => setEdited({ id: newId(), name: '', place: '', reach: '', note: '', talk: 'none', followUp: null })}
          >
            {m.people.add}
          </button>
        ) : (
          <PersonForm key={edited.id} person={edited} onSave={save} onCancel={() => setEdited(null)} />
        )}
      </section>
      {contacts.length > 0 && (
        <section class="plan-part">
          <h2>{m.people.contacts}</h2>
          <ul class="people">
            {contacts.map(({ id, name, role, reach, posting }) => (
              <li key={id}>
                <b>{name}</b> <span class="soft small">{[role, reach, posting].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="plan-part">
        <h2>{m.people.associations}</h2>
        <p class="soft small">{m.checkLive}</p>
        <ul class="associations">
          {associations.map((one) => (
            <li key={one.id}>
              {one.site === null ? (
                <b>{one.name}</b>
              ) : (
                <a href={one.site} target="_blank" rel="noreferrer">
                  {one.name}
                </a>
              )}{' '}
              <span class="soft small">
                {[...one.offers.map((offer) => m.people.offers[offer]), isMember(one) && m.people.member].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

interface PersonRowProps {
  readonly person: PersonNote;
  readonly today: IsoDate;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function PersonRow({ person, today, onEdit, onRemove }: PersonRowProps) {
  const m = useRoom('plan');
  const language = useLanguage();
  const { name, place, reach, note, talk, followUp } = person;
  const talkWords = talk === 'none' ? null : `${m.people.fields.talk}: ${m.people.talks[talk]}`;
  return (
    <li class="row wrap">
      <div class="grow">
        <b>{name}</b> <span class="soft small">{[place, reach, talkWords].filter(Boolean).join(' · ')}</span>
        {note !== '' && <p class="small">{note}</p>}
        {followUp !== null && (
          <p class={followUp <= today ? 'small due' : 'small soft'}>
            {followUp <= today ? m.people.overdue(sayDay(followUp, language)) : m.people.due(sayDay(followUp, language))}
          </p>
        )}
      </div>
      <button type="button" class="btn small" aria-label={m.people.edit(name)} onClick={onEdit}>
        {m.people.change}
      </button>
      <button type="button" class="btn small remove" aria-label={m.people.remove(name)} onClick={onRemove}>
        ✕
      </button>
    </li>
  );
}

interface PersonFormProps {
  readonly person: PersonNote;
  readonly onSave: (person: PersonNote) => void;
  readonly onCancel: () => void;
}

function PersonForm({ person, onSave, onCancel }: PersonFormProps) {
  const m = useRoom('plan');
  const { fields } = m.people;
  const [form, setForm] = useState(person);
  const [tried, setTried] = useState(false);
  const unnamed = tried && form.name.trim() === '';
  const text = (field: 'name' | 'place' | 'reach') => (
    <label class="stack">
      <span class="small soft">{fields[field]}</span>
      <input
        type="text"
        class="field"
        value={form[field]}
        aria-invalid={field === 'name' && unnamed}
        onInput={(event) => setForm({ ...form, [field]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <form
      class="person-form"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (form.name.trim() !== '') onSave({ ...form, name: form.name.trim() });
      }}
    >
      {text('name')}
      {unnamed && (
        <p class="small unmet-words" role="alert">
          {m.people.unnamed}
        </p>
      )}
      {text('place')}
      {text('reach')}
      <label class="stack">
        <span class="small soft">{fields.talk}</span>
        <select
          class="field"
          value={form.talk}
          onChange={(event) => setForm({ ...form, talk: TALKS.find((one) => one === event.currentTarget.value) ?? 'none' })}
        >
          {TALKS.map((one) => (
            <option key={one} value={one}>
              {m.people.talks[one]}
            </option>
          ))}
        </select>
      </label>
      <label class="stack">
        <span class="small soft">{fields.followUp}</span>
        <input
          type="date"
          class="field"
          value={form.followUp ?? ''}
          onInput={(event) => setForm({ ...form, followUp: event.currentTarget.value || null })}
        />
      </label>
      <label class="stack wide">
        <span class="small soft">{fields.note}</span>
        <textarea class="field" rows={3} value={form.note} onInput={(event) => setForm({ ...form, note: event.currentTarget.value })} />
      </label>
      <p class="row wide">
        <button type="submit" class="btn primary">
          {m.people.save}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {m.people.cancel}
        </button>
      </p>
    </form>
  );
}
