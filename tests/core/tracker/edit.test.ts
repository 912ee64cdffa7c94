import { describe, expect, test } from 'vitest';
import type { Application, TrackerEvent } from '@/utils/core/tracker/application';
import { archivedAs, deletedAs, editableOf, edited, undone } from '@/utils/core/tracker/edit';
import { type Changed, movedTo, onTrack } from '@/utils/core/tracker/keeping';
import { STAGES, TRACKS } from '@/utils/core/tracker/stages';
import fc from '../../tools/properties';
import { application, stamps } from './samples';

const stamp = stamps();

describe('moving', () => {
  test('forward and back leaves every step in the history, with time and note', () => {
    const there = movedTo(application({ track: 'civil' }), 'exam', stamp(), 'Written part on Saturday');
    const back = there && movedTo(there[0], 'filed', stamp());
    expect(there?.[1]).toMatchObject({ what: { kind: 'stage', from: 'kept', to: 'exam' }, note: 'Written part on Saturday' });
    expect(back?.[0].stage).toBe('filed');
    expect(back?.[1].what).toEqual({ kind: 'stage', from: 'exam', to: 'filed' });
    expect(back?.[1]).not.toHaveProperty('note');
    expect((back?.[1].at ?? '') > (there?.[1].at ?? '')).toBe(true);
  });

  test('a stage of the other track is its counterpart, and standing there already is no move', () => {
    const filed = movedTo(application({ track: 'civil' }), 'applied', stamp());
    expect(filed?.[0].stage).toBe('filed');
    expect(filed && movedTo(filed[0], 'applied', stamp())).toBeUndefined();
  });

  test('on another track it stands at the counterpart, and back where it was when undone', () => {
    const civil = application({ track: 'civil', stage: 'certified' });
    const moved = onTrack(civil, 'ordinary', stamp());
    expect(moved?.[0]).toMatchObject({ track: 'ordinary', stage: 'applied' });
    const back = moved && undone(moved[0], moved[1], stamp());
    expect(back?.[0]).toMatchObject({ track: 'civil', stage: 'certified' });
  });
});

test('an edit keeps what stood there before; nothing changed is no event', () => {
  const was = application({ notes: 'call Ruth' });
  const [is, event] = edited(was, { notes: 'called Ruth', title: 'Librarian II' }, stamp()) ?? [];
  expect(is?.notes).toBe('called Ruth');
  expect(event?.what).toEqual({ kind: 'edited', before: { notes: 'call Ruth' } });
  expect(edited(was, { exam: { list: null, parts: [] }, notes: 'call Ruth' }, stamp())).toBeUndefined();
});

test('an event that says only what was seen cannot be undone', () => {
  const [moved, event] = movedTo(application(), 'applied', stamp()) ?? [];
  if (moved === undefined || event === undefined) throw new Error('not moved');
  for (const what of [{ kind: 'kept' }, { kind: 'note' }, { kind: 'merged', other: 'b' }] as const)
    expect(undone(moved, { ...event, what }, stamp())).toBeUndefined();
  // Moved on since: undoing the older move would undo the newer one.
  const later = movedTo(moved, 'interview', stamp());
  expect(later && undone(later[0], event, stamp())).toBeUndefined();
});

/** Any change that a user can make. */
const change = fc.oneof(
  fc.constantFrom(...STAGES).map(
    ({ id }) =>
      (one: Application) =>
        movedTo(one, id, stamp()),
  ),
  fc.constantFrom(...TRACKS).map((track) => (one: Application) => onTrack(one, track, stamp())),
  fc.string().map((notes) => (one: Application) => edited(one, { notes }, stamp())),
  fc.option(fc.string()).map((employer) => (one: Application) => edited(one, { employer }, stamp())),
  fc.boolean().map((yes) => (one: Application) => ((one.archivedAt !== null) === yes ? undefined : archivedAs(one, yes, stamp()))),
  fc.boolean().map((yes) => (one: Application) => ((one.deletedAt !== null) === yes ? undefined : deletedAs(one, yes, stamp()))),
);

const state = (one: Application) => ({
  ...editableOf(one),
  stage: one.stage,
  track: one.track,
  archived: one.archivedAt !== null,
  deleted: one.deletedAt !== null,
});

test('any changes undone from the last to the first lead back to the beginning, and redone to the end', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const first = application();
      const step = (one: Application, events: TrackerEvent[], changed: Changed | undefined): Application => {
        if (changed === undefined) return one;
        events.push(changed[1]);
        return changed[0];
      };
      const [done, taken, again]: TrackerEvent[][] = [[], [], []];
      let now = first;
      for (const one of changes) now = step(now, done ?? [], one(now));
      const end = state(now);
      for (const event of [...(done ?? [])].reverse()) now = step(now, taken ?? [], undone(now, event, stamp()));
      expect(state(now)).toEqual(state(first));
      expect(taken).toHaveLength(done?.length ?? -1);
      for (const event of [...(taken ?? [])].reverse()) now = step(now, again ?? [], undone(now, event, stamp()));
      expect(state(now)).toEqual(end);
    }),
  );
});
