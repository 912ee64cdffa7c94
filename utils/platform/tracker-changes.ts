import type { Editable, TrackerEvent } from '@/utils/core/tracker/application';
import { archivedAs, deletedAs, editableOf, edited, undone } from '@/utils/core/tracker/edit';
import { eventRow, movedTo, onTrack, touched } from '@/utils/core/tracker/keeping';
import { type Conflict, mergeFields } from '@/utils/core/tracker/merge-fields';
import type { StageId, Track } from '@/utils/core/tracker/stages';
import { change, getApplication, putChanged, write } from './application-rows';
import { readEvent } from './stored-event';
import { readApplication } from './stored-rows';

/** The ids of events that were written, by which `undo` takes them back; empty where nothing was to be changed. */
export type Undoable = readonly string[];

const idsOf = (events: readonly TrackerEvent[]): Undoable => events.map(({ id }) => id);

/** Moves applications to another stage, with a note in the history; each takes the stage as its own track has it. Throws where one is not there, and then none is moved. */
export async function changeStages(ids: readonly string[], to: StageId, note = ''): Promise<Undoable> {
  return idsOf(await change(ids, (application, stamp) => movedTo(application, to, stamp, note)));
}

/** Moves an application to another stage. Throws where there is no such application. */
export function changeStage(id: string, to: StageId, note = ''): Promise<Undoable> {
  return changeStages([id], to, note);
}

/** Puts applications on the other track, each at its stage's counterpart there. */
export async function changeTrack(ids: readonly string[], track: Track): Promise<Undoable> {
  return idsOf(await change(ids, (application, stamp) => onTrack(application, track, stamp)));
}

/** Replaces the notes of an application. Throws where there is no such application. */
export async function setNotes(id: string, notes: string): Promise<Undoable> {
  return idsOf(await change([id], (application, stamp) => edited(application, { notes }, stamp)));
}

/** Changes single fields of applications, whatever else was changed meanwhile; for a form that was open a while see `saveForm`. */
export async function changeFields(ids: readonly string[], patch: Partial<Editable>, note = ''): Promise<Undoable> {
  return idsOf(await change(ids, (application, stamp) => edited(application, patch, stamp, note)));
}

/** What came of saving a form. */
export interface Saved {
  readonly events: Undoable;
  /** Fields that another page changed otherwise since the form was opened: they stay as stored, and the user decides. */
  readonly conflicts: readonly Conflict[];
  /** The application's fields as they are stored now: what the form goes on from. */
  readonly stored: Editable;
}

/** Saves a form that was opened with the fields `base`: joined field by field with what other pages stored meanwhile. Throws where the application is not there. */
export function saveForm(id: string, base: Editable, mine: Editable): Promise<Saved> {
  return write(async (db, stamp) => {
    const application = await getApplication(db, id);
    const { merged, conflicts } = mergeFields(base, mine, editableOf(application));
    const changed = edited(application, merged, stamp);
    if (changed !== undefined) await putChanged(db, [changed]);
    return { events: changed === undefined ? [] : [changed[1].id], conflicts, stored: merged };
  });
}

/** Writes a note into the history of an application. */
export function addNote(id: string, note: string): Promise<void> {
  return write(async (db, stamp) => {
    await getApplication(db, id);
    await db.events.add(eventRow(id, { kind: 'note' }, stamp, note));
  });
}

/** Puts applications into the archive, or takes them out. */
export async function setArchived(ids: readonly string[], archived: boolean): Promise<Undoable> {
  return idsOf(
    await change(ids, (application, stamp) =>
      (application.archivedAt !== null) === archived ? undefined : archivedAs(application, archived, stamp),
    ),
  );
}

/** Puts applications into the trash, from where `undo` or `setDeleted` brings them back whole for 30 days; or takes them out. */
export async function setDeleted(ids: readonly string[], deleted: boolean): Promise<Undoable> {
  return idsOf(
    await change(ids, (application, stamp) =>
      (application.deletedAt !== null) === deleted ? undefined : deletedAs(application, deleted, stamp),
    ),
  );
}

/** Puts one application into the trash. Throws where there is no such application. */
export function remove(id: string): Promise<Undoable> {
  return setDeleted([id], true);
}

/** Takes one application out of the trash. Throws where there is no such application. */
export function restore(id: string): Promise<Undoable> {
  return setDeleted([id], false);
}

/** Links an application to the earlier filing of the same job, or takes the link away. Throws for a link to itself or a circle of them. */
export function linkEarlier(id: string, earlier: string | null): Promise<void> {
  return write(async (db, stamp) => {
    const application = await getApplication(db, id);
    if (application.earlier === earlier) return;
    if (earlier !== null) await getApplication(db, earlier);
    // Further back one may be deleted for good: the chain ends there.
    for (let at = earlier; at !== null; at = readApplication(await db.applications.get(at))?.earlier ?? null)
      if (at === id) throw new RangeError('a filing cannot be its own earlier one');
    await putChanged(db, [[touched({ ...application, earlier }, stamp), eventRow(id, { kind: 'linked', earlier }, stamp)]]);
  });
}

/** Takes changes back, the last one first, as new events; all that can be, in one transaction. Gives back the new events, which can be undone in turn. */
export function undo(events: Undoable): Promise<Undoable> {
  return write(async (db, stamp) => {
    const written: string[] = [];
    for (const id of [...events].reverse()) {
      const event = readEvent(await db.events.get(id));
      if (event === undefined) continue;
      const back = undone(await getApplication(db, event.application), event, stamp);
      if (back === undefined) continue;
      await putChanged(db, [back]);
      written.push(back[1].id);
    }
    return written;
  });
}
