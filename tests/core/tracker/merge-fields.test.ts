import { describe, expect, test } from 'vitest';
import type { Editable } from '@/utils/core/tracker/application';
import type { Contact } from '@/utils/core/tracker/details';
import { editableOf } from '@/utils/core/tracker/edit';
import { mergeFields } from '@/utils/core/tracker/merge-fields';
import { sameValue } from '@/utils/core/tracker/same-value';
import fc from '../../tools/properties';
import { application } from './samples';

const contact = (id: string, parts: Partial<Contact> = {}): Contact => ({
  id,
  name: `Name ${id}`,
  role: '',
  email: '',
  phone: '',
  note: '',
  ...parts,
});
const base = editableOf(application({ notes: 'first', contacts: [contact('c1'), contact('c2')], filed: { on: null, how: '' } }));

describe('two edits of one application', () => {
  test('of different fields: both stay', () => {
    const { merged, conflicts } = mergeFields(base, { ...base, notes: 'mine' }, { ...base, title: 'Theirs' });
    expect(merged).toEqual({ ...base, notes: 'mine', title: 'Theirs' });
    expect(conflicts).toEqual([]);
  });

  test('of different fields of one part: both stay', () => {
    const mine = { ...base, filed: { on: '2031-02-03', how: '' } };
    const theirs = { ...base, filed: { on: null, how: 'online' } };
    expect(mergeFields(base, mine, theirs).merged.filed).toEqual({ on: '2031-02-03', how: 'online' });
  });

  test('of different fields of one contact, one added by each, one deleted: all of it', () => {
    const mine = { ...base, contacts: [contact('c1', { phone: '555-0100' }), contact('c2'), contact('m')] };
    const theirs = { ...base, contacts: [contact('c1', { email: 'ines@example.org' }), contact('t')] };
    const { merged, conflicts } = mergeFields(base, mine, theirs);
    expect(merged.contacts).toEqual([contact('c1', { phone: '555-0100', email: 'ines@example.org' }), contact('t'), contact('m')]);
    expect(conflicts).toEqual([]);
  });

  test('of the same field: theirs stays, and mine is given back', () => {
    const { merged, conflicts } = mergeFields(base, { ...base, notes: 'mine' }, { ...base, notes: 'theirs' });
    expect(merged.notes).toBe('theirs');
    expect(conflicts).toEqual([{ path: 'notes', base: 'first', mine: 'mine', theirs: 'theirs' }]);
  });

  test('of the same field in the same way is no conflict', () => {
    expect(mergeFields(base, { ...base, notes: 'both' }, { ...base, notes: 'both' }).conflicts).toEqual([]);
  });

  test('one deletes what the other changes: it stays, and that is said', () => {
    const without = { ...base, contacts: [contact('c2')] };
    const changed = { ...base, contacts: [contact('c1', { phone: '555-0100' }), contact('c2')] };
    for (const [mine, theirs] of [
      [without, changed],
      [changed, without],
    ] as const) {
      const { merged, conflicts } = mergeFields(base, mine, theirs);
      expect(merged.contacts.find(({ id }) => id === 'c1')?.phone).toBe('555-0100');
      expect(conflicts.map(({ path }) => path)).toEqual(['contacts.c1']);
    }
  });

  test('an hour of one never joins the day of the other', () => {
    const closes = (date: string, time: string | null) => ({ ...base, dates: { ...base.dates, closes: { date, time, zone: null } } });
    const { merged, conflicts } = mergeFields(closes('2031-03-01', null), closes('2031-03-05', null), closes('2031-03-01', '17:00'));
    expect(merged.dates.closes).toEqual({ date: '2031-03-01', time: '17:00', zone: null });
    expect(conflicts.map(({ path }) => path)).toEqual(['dates.closes']);
  });
});

const anyEditable: fc.Arbitrary<Editable> = fc
  .record({
    title: fc.constantFrom('A', 'B', 'C'),
    notes: fc.constantFrom('', 'x', 'y'),
    employer: fc.option(fc.constantFrom('E', 'F')),
    reminders: fc.constantFrom({}, { opens: false }, { opens: true, 'closes-week': false }),
    contacts: fc.uniqueArray(fc.record({ id: fc.constantFrom('1', '2', '3'), name: fc.constantFrom('N', 'M') }), {
      selector: ({ id }) => id,
    }),
  })
  .map(({ contacts, ...rest }) => ({ ...base, ...rest, contacts: contacts.map(({ id, name }) => contact(id, { name })) }));

test('whatever two pages do: who changed nothing gives way, and nothing is invented', () => {
  fc.assert(
    fc.property(anyEditable, anyEditable, anyEditable, (was, mine, theirs) => {
      expect(mergeFields(was, mine, was)).toEqual({ merged: mine, conflicts: [] });
      expect(mergeFields(was, was, theirs)).toEqual({ merged: theirs, conflicts: [] });
      expect(mergeFields(was, mine, mine)).toEqual({ merged: mine, conflicts: [] });
      const { merged, conflicts } = mergeFields(was, mine, theirs);
      for (const field of ['title', 'notes', 'employer'] as const) {
        if (!sameValue(mine[field], was[field]) && sameValue(theirs[field], was[field])) expect(merged[field]).toEqual(mine[field]);
        else expect(merged[field]).toEqual(theirs[field]);
        const both = !sameValue(mine[field], was[field]) && !sameValue(theirs[field], was[field]);
        expect(conflicts.some(({ path }) => path === field)).toBe(both && !sameValue(mine[field], theirs[field]));
      }
      const known = new Set([...was.contacts, ...mine.contacts, ...theirs.contacts].map(({ id }) => id));
      expect(merged.contacts.every(({ id }) => known.has(id))).toBe(true);
      expect(new Set(merged.contacts.map(({ id }) => id)).size).toBe(merged.contacts.length);
    }),
  );
});
