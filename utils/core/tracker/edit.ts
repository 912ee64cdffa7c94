import type { Application, Before, Editable, TrackerEvent } from './application';
import { type Changed, eventRow, type Stamp, touched } from './keeping';
import { sameValue } from './same-value';

/** The names of the fields that a form can change. */
export const EDITABLE = [
  'title',
  'employer',
  'location',
  'notes',
  'filed',
  'dates',
  'reminders',
  'exam',
  'contacts',
  'tasks',
  'documents',
  'questions',
  'accommodation',
  'interviews',
  'preparation',
] as const satisfies readonly (keyof Editable)[];

/** The fields of an application that a form works on. */
export function editableOf(application: Application): Editable {
  return pickFields(application, EDITABLE);
}

function pickFields<K extends keyof Editable>(from: Editable, fields: readonly K[]): Pick<Editable, K> {
  return Object.fromEntries(fields.map((field) => [field, from[field]])) as Pick<Editable, K>;
}

/** The application with these fields changed, with an event that holds them as they were; undefined where nothing differs. */
export function edited(application: Application, patch: Partial<Editable>, stamp: Stamp, note = '', undoes?: string): Changed | undefined {
  const changed = EDITABLE.filter((field) => field in patch && !sameValue(patch[field], application[field]));
  if (changed.length === 0) return undefined;
  const before: Before = pickFields(application, changed);
  const what = { kind: 'edited', before, ...(undoes === undefined ? {} : { undoes }) } as const;
  return [touched({ ...application, ...patch }, stamp), eventRow(application.id, what, stamp, note)];
}

/**
 * The application with what this event changed taken back, as a new event: the history only grows.
 * Undefined where the event cannot be undone by itself, or has nothing left to take back. Undoing an undoing does it again.
 */
export function undone(application: Application, event: TrackerEvent, stamp: Stamp): Changed | undefined {
  const { what, id: undoes } = event;
  switch (what.kind) {
    case 'stage': {
      if (application.stage !== what.to) return undefined;
      const back = { kind: 'stage', from: what.to, to: what.from, undoes } as const;
      return [touched({ ...application, stage: what.from }, stamp), eventRow(application.id, back, stamp)];
    }
    case 'track': {
      if (application.track !== what.to) return undefined;
      const back = { kind: 'track', from: what.to, to: what.from, stage: application.stage, undoes } as const;
      return [touched({ ...application, track: what.from, stage: what.stage }, stamp), eventRow(application.id, back, stamp)];
    }
    case 'edited':
      return edited(application, what.before, stamp, '', undoes);
    case 'archived':
      return application.archivedAt === null ? undefined : archivedAs(application, false, stamp);
    case 'unarchived':
      return application.archivedAt !== null ? undefined : archivedAs(application, true, stamp);
    case 'deleted':
      return application.deletedAt === null ? undefined : deletedAs(application, false, stamp);
    case 'restored':
      return application.deletedAt !== null ? undefined : deletedAs(application, true, stamp);
    default:
      return undefined;
  }
}

/** The application in the archive, or out of it, with the event. */
export function archivedAs(application: Application, archived: boolean, stamp: Stamp): Changed {
  const event = eventRow(application.id, { kind: archived ? 'archived' : 'unarchived' }, stamp);
  return [touched({ ...application, archivedAt: archived ? stamp.at : null }, stamp), event];
}

/** The application in the trash, or back from it, with the event. */
export function deletedAs(application: Application, deleted: boolean, stamp: Stamp): Changed {
  const event = eventRow(application.id, { kind: deleted ? 'deleted' : 'restored' }, stamp);
  return [touched({ ...application, deletedAt: deleted ? stamp.at : null }, stamp), event];
}
