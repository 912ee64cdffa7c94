import * as v from 'valibot';
import type { Application, Editable } from '@/utils/core/tracker/application';
import { CLOCK_TIME, REMINDERS, type Reminders, type When } from '@/utils/core/tracker/details';
import { NO_PREPARATION, type Preparation } from '@/utils/core/tracker/preparation';
import { STAGES, TRACKS } from '@/utils/core/tracker/stages';
import type { ApplicationV1 } from '@/utils/core/tracker/upgrade';
import { AREAS } from '@/utils/core/vocabulary/area';
import { day, facts, instant, line, webAddress } from './shapes';

/** What stands in every stored row. */
export const row = { id: v.string(), updatedAt: instant, deletedAt: v.nullable(instant), device: v.string() };

/** A stage and a track by their ids. */
export const stage = v.picklist(STAGES.map(({ id }) => id));
export const track = v.picklist(TRACKS);

const amount = v.nullable(v.pipe(v.number(), v.finite()));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const time = v.nullable(v.pipe(v.string(), v.regex(CLOCK_TIME)));
const text = v.pipe(v.string(), v.maxLength(200_000));
const list = <const T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(1_000));
const when: v.GenericSchema<unknown, When> = v.object({ date: day, time, zone: v.nullable(line) });

const reminders: v.GenericSchema<unknown, Reminders> = v.object(
  v.entriesFromList(REMINDERS, v.exactOptional(v.boolean())),
) as v.GenericSchema<unknown, Reminders>;

const prepared = list(v.object({ id, doneAt: v.nullable(instant), note: text }));

/** What was prepared. */
const preparation: v.GenericSchema<unknown, Preparation> = v.object({
  materials: prepared,
  skills: list(v.object({ id, state: v.nullable(v.picklist(['learning', 'does-not-apply'])), item: v.nullable(line), note: text })),
  research: prepared,
  practice: prepared,
});

/** The fields that a form changes, as stored. */
export const editableEntries = {
  title: line,
  employer: v.nullable(line),
  location: v.nullable(line),
  notes: text,
  filed: v.object({ on: v.nullable(day), how: line }),
  dates: v.object({
    filing: v.nullable(v.picklist(['date', 'continuous', 'until-filled', 'first-n'])),
    opens: v.nullable(when),
    closes: v.nullable(when),
    firstReview: v.nullable(when),
    limit: amount,
  }),
  reminders,
  exam: v.object({
    parts: list(
      v.object({
        id,
        name: line,
        kind: v.picklist(['written', 'oral', 'performance', 'training-experience', 'questionnaire', 'other']),
        weight: amount,
        passing: amount,
        score: amount,
        when: v.nullable(when),
        place: line,
      }),
    ),
    list: v.nullable(
      v.object({ score: amount, band: v.nullable(line), rank: amount, of: amount, since: v.nullable(day), expires: v.nullable(day) }),
    ),
  }),
  contacts: list(v.object({ id, name: line, role: line, email: line, phone: line, note: text })),
  tasks: list(v.object({ id, text: line, due: v.nullable(day), doneAt: v.nullable(instant) })),
  documents: list(v.object({ id, name: line, version: line, sentOn: v.nullable(day), note: text })),
  questions: list(v.object({ id, question: text, answer: text })),
  accommodation: v.nullable(
    v.object({ request: text, askedOn: v.nullable(day), status: v.picklist(['planned', 'asked', 'granted', 'denied']) }),
  ),
  // Absent in what was stored before anything could be prepared.
  preparation: v.optional(preparation, NO_PREPARATION),
  interviews: list(v.object({ id, when, kind: v.picklist(['phone', 'video', 'in-person', 'panel', 'other']), place: line, note: text })),
} satisfies { readonly [K in keyof Editable]: v.GenericSchema<unknown, Editable[K]> };

/** An application as stored now. */
export const application: v.GenericSchema<unknown, Application> = v.object({
  ...row,
  ...editableEntries,
  url: v.nullable(webAddress),
  source: v.nullable(line),
  externalId: v.nullable(line),
  addresses: list(
    v.object({
      url: v.nullable(webAddress),
      source: v.nullable(line),
      externalId: v.nullable(line),
      at: instant,
      from: v.exactOptional(v.string()),
    }),
  ),
  facts,
  areas: v.exactOptional(list(v.picklist(AREAS))),
  track,
  stage,
  keptAt: instant,
  snapshot: v.string(),
  archivedAt: v.nullable(instant),
  earlier: v.nullable(v.string()),
  absorbed: list(v.string()),
  mergedInto: v.nullable(v.string()),
});

/** An application as the first stored form had it. */
export const applicationV1: v.GenericSchema<unknown, ApplicationV1> = v.object({
  ...row,
  title: line,
  employer: v.nullable(line),
  location: v.nullable(line),
  url: v.nullable(webAddress),
  source: v.nullable(line),
  externalId: v.nullable(line),
  facts,
  stage: v.picklist(['kept', 'preparing', 'applied', 'exam', 'interview', 'offer', 'accepted', 'rejected', 'withdrawn', 'closed']),
  keptAt: instant,
  notes: v.string(),
  snapshot: v.string(),
});
