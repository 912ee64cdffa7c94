import * as v from 'valibot';
import type { MeetingNote } from '@/utils/core/plan/meeting-note';
import { type PersonNote, TALKS } from '@/utils/core/plan/person-note';
import type { Story } from '@/utils/core/plan/story';
import { withDatabase } from './database';
import { stampOf } from './rows';
import { day, line } from './shapes';

const text = v.pipe(v.string(), v.maxLength(20_000));
const few = v.pipe(v.array(line), v.maxLength(500));

const story: v.GenericSchema<unknown, Story> = v.object({
  id: line,
  title: line,
  situation: text,
  task: text,
  action: text,
  result: text,
  item: v.nullable(line),
  about: few,
  skills: few,
  when: v.nullable(line),
});
const person: v.GenericSchema<unknown, PersonNote> = v.object({
  id: line,
  name: line,
  place: line,
  reach: line,
  note: text,
  talk: v.picklist(TALKS),
  followUp: v.nullable(day),
});
const meeting: v.GenericSchema<unknown, MeetingNote> = v.object({ id: line, name: line, on: v.nullable(day), where: line, note: text });

/** What the user writes that belongs to no single application stands in rows of their own among the settings, where backups hold it. */
const KEYS = { story: 'story ', person: 'person ', meeting: 'meeting ' } as const;

/** Every story of the answer bank, told last first; a row that cannot be read stays stored and is left out. */
export function listStories(): Promise<readonly Story[]> {
  return listed(KEYS.story, v.object({ deletedAt: v.null(), updatedAt: v.string(), story }), (row) => row.story);
}

/** Every person noted, changed last first. */
export function listPeople(): Promise<readonly PersonNote[]> {
  return listed(KEYS.person, v.object({ deletedAt: v.null(), updatedAt: v.string(), person }), (row) => row.person);
}

/** Every meeting noted, changed last first. */
export function listMeetings(): Promise<readonly MeetingNote[]> {
  return listed(KEYS.meeting, v.object({ deletedAt: v.null(), updatedAt: v.string(), meeting }), (row) => row.meeting);
}

async function listed<Row extends { readonly updatedAt: string }, One>(
  key: string,
  schema: v.GenericSchema<unknown, Row>,
  of: (row: Row) => One,
): Promise<readonly One[]> {
  const rows = await withDatabase((db) => db.settings.where('id').startsWith(key).toArray());
  return rows
    .flatMap((row) => {
      const read = v.safeParse(schema, row);
      return read.success ? [read.output] : [];
    })
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
    .map(of);
}

/** Stores a story, new or changed; `deleted` puts it out of sight, and storing it again brings it back. */
export function putStory(one: Story, deleted = false): Promise<void> {
  return put(KEYS.story + one.id, { story: v.parse(story, one) }, deleted);
}

/** Stores a person, new or changed; `deleted` as above. */
export function putPerson(one: PersonNote, deleted = false): Promise<void> {
  return put(KEYS.person + one.id, { person: v.parse(person, one) }, deleted);
}

/** Stores a meeting, new or changed; `deleted` as above. */
export function putMeeting(one: MeetingNote, deleted = false): Promise<void> {
  return put(KEYS.meeting + one.id, { meeting: v.parse(meeting, one) }, deleted);
}

type Noted = { readonly story: Story } | { readonly person: PersonNote } | { readonly meeting: MeetingNote };

async function put(id: string, what: Noted, deleted: boolean): Promise<void> {
  await withDatabase((db) =>
    db.transaction('rw', db.settings, async () => {
      const { at, device } = await stampOf(db);
      await db.settings.put({ id, updatedAt: at, deletedAt: deleted ? at : null, device, ...what });
    }),
  );
}
