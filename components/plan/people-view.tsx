import { useState } from 'preact/hooks';
import type { IsoDate } from '@/utils/core/dates';
import type { Association } from '@/utils/core/plan/directory';
import type { MeetingNote } from '@/utils/core/plan/meeting-note';
import { type PersonNote, TALKS } from '@/utils/core/plan/person-note';
import { sayDay } from '../shared/say-day';
import { useLanguage, useRoom } from '../shared/use-messages';
import { MeetingForm } from './meeting-form';
import { NoteList, type NoteListProps } from './note-list';
import { PersonForm } from './person-form';

/** Somebody named in an application. */
export interface ApplicationContact {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly reach: string;
  readonly posting: string;
}

export interface PeopleViewProps extends Pick<NoteListProps<PersonNote>, 'drafts' | 'onDraft' | 'newId'> {
  readonly people: readonly PersonNote[];
  readonly meetings: readonly MeetingNote[];
  readonly contacts: readonly ApplicationContact[];
  readonly associations: readonly Association[];
  readonly isMember: (association: Association) => boolean;
  readonly today: IsoDate;
  readonly onPut: (person: PersonNote, deleted?: boolean) => void;
  readonly onMeeting: (meeting: MeetingNote, deleted?: boolean) => void;
}

const nobody = (id: string): PersonNote => ({ id, name: '', place: '', reach: '', note: '', talk: 'none', followUp: null });
const nothing = (id: string): MeetingNote => ({ id, name: '', on: null, where: '', note: '' });

/** A draft may hold any word where a person's holds one of a few. */
const wellFormed = (person: PersonNote): PersonNote => ({ ...person, talk: TALKS.find((one) => one === person.talk) ?? 'none' });

/** Whom the user knows: people of their own, contacts of their applications, events, and the associations of the field. */
export function PeopleView(props: PeopleViewProps) {
  const { people, meetings, contacts, today, newId, onPut, onMeeting } = props;
  const { drafts, onDraft } = props;
  const { people: m } = useRoom('plan');
  const [begun, setBegun] = useState<PersonNote | null>(null);
  const shared = { drafts, onDraft, newId };
  return (
    <>
      <section class="plan-part">
        <h2>{m.heading}</h2>
        <p class="soft">{m.lead}</p>
        <NoteList
          {...shared}
          notes={[...people].sort((a, b) => ((a.followUp ?? '9') < (b.followUp ?? '9') ? -1 : 1))}
          blank={nobody}
          add={m.add}
          none={m.none}
          field="plan person"
          begun={begun}
          onEnd={() => setBegun(null)}
          onPut={onPut}
          row={(person) => <Person {...person} today={today} />}
          form={({ note, ...form }) => <PersonForm person={wellFormed(note)} {...form} />}
        />
      </section>
      {contacts.length > 0 && (
        <section class="plan-part">
          <h2>{m.contacts}</h2>
          <ul class="people">
            {contacts.map(({ id, name, role, reach, posting }) => (
              <li key={id} class="row wrap">
                <div class="grow">
                  <b>{name}</b> <span class="soft small">{[role, reach, posting].filter(Boolean).join(' · ')}</span>
                </div>
                {!people.some((person) => person.name === name) && (
                  <button
                    type="button"
                    class="btn small"
                    aria-label={m.noteContactFor(name)}
                    onClick={() => setBegun({ ...nobody(newId()), name, place: [role, posting].filter(Boolean).join(', '), reach })}
                  >
                    {m.noteContact}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="plan-part">
        <h2>{m.meetings}</h2>
        <p class="soft">{m.meetingsLead}</p>
        <NoteList
          {...shared}
          notes={inOrder(meetings, today)}
          blank={nothing}
          add={m.addMeeting}
          none={m.noMeetings}
          field="plan meeting"
          onPut={onMeeting}
          row={(meeting) => <Meeting {...meeting} today={today} />}
          form={({ note, ...form }) => <MeetingForm meeting={note} {...form} />}
        />
      </section>
      <Associations {...props} />
    </>
  );
}

/** What is to come first, the nearest at the head; then what is over, the last one first; what has no day yet between them. */
function inOrder(meetings: readonly MeetingNote[], today: IsoDate): readonly MeetingNote[] {
  const group = ({ on }: MeetingNote): number => (on === null ? 1 : on >= today ? 0 : 2);
  return [...meetings].sort((a, b) => {
    if (group(a) !== group(b)) return group(a) - group(b);
    const earlier = (a.on ?? '') < (b.on ?? '') ? -1 : 1;
    return group(a) === 2 ? -earlier : earlier;
  });
}

function Person({ name, place, reach, note, talk, followUp, today }: PersonNote & { readonly today: IsoDate }) {
  const { people: m } = useRoom('plan');
  const language = useLanguage();
  const talkWords = talk === 'none' ? null : `${m.fields.talk}: ${m.talks[talk]}`;
  return (
    <>
      <b>{name}</b> <span class="soft small">{[place, reach, talkWords].filter(Boolean).join(' · ')}</span>
      {note !== '' && <p class="small">{note}</p>}
      {followUp !== null && (
        <p class={followUp <= today ? 'small due' : 'small soft'}>
          {followUp <= today ? m.overdue(sayDay(followUp, language)) : m.due(sayDay(followUp, language))}
        </p>
      )}
    </>
  );
}

function Meeting({ name, on, where, note, today }: MeetingNote & { readonly today: IsoDate }) {
  const { people: m } = useRoom('plan');
  const language = useLanguage();
  const day = on === null ? null : sayDay(on, language);
  return (
    <>
      <b>{name}</b> <span class="soft small">{[day, where, on !== null && on < today && m.passed].filter(Boolean).join(' · ')}</span>
      {note !== '' && <p class="small">{note}</p>}
    </>
  );
}

function Associations({ associations, isMember }: Pick<PeopleViewProps, 'associations' | 'isMember'>) {
  const { people: m, checkLive } = useRoom('plan');
  return (
    <section class="plan-part">
      <h2>{m.associations}</h2>
      <p class="soft small">{checkLive}</p>
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
              {[...one.offers.map((offer) => m.offers[offer]), isMember(one) && m.member].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
