import { expect, test } from 'vitest';
import type { Contact } from '@/utils/core/tracker/details';
import { joined, parted, splitOff } from '@/utils/core/tracker/joining';
import { application, stamps } from './samples';

const stamp = stamps();
const contact = (id: string): Contact => ({ id, name: id, role: '', email: '', phone: '', note: '' });
const here = application({ id: 'here', notes: 'one', contacts: [contact('c1')], location: null });
const there = application({
  id: 'there',
  notes: 'other',
  url: 'https://www.indeed.com/viewjob?jk=ab12',
  source: 'indeed',
  externalId: 'ab12',
  contacts: [contact('c2')],
  snapshot: 's2',
});

test('joined: one with everything of both; the other stays stored as it was', () => {
  const [[whole, event], [aside, its]] = joined(here, there, stamp());
  expect(whole).toMatchObject({
    id: 'here',
    notes: 'one\n\nother',
    contacts: [{ id: 'c1' }, { id: 'c2' }],
    location: 'Ocotillo Beach, CA',
    addresses: [{ url: there.url, source: 'indeed', externalId: 'ab12', from: 'there' }],
    absorbed: ['there'],
    snapshot: 's2',
  });
  expect([event.what, its.what]).toEqual([
    { kind: 'merged', other: 'there' },
    { kind: 'merged', other: 'here' },
  ]);
  const { mergedInto, updatedAt, device, ...rest } = aside;
  expect(there).toMatchObject(rest);
  expect(mergedInto).toBe('here');
});

test('parted: both as they were, and what was added since stays where it was added', () => {
  const [[whole], [aside]] = joined(here, there, stamp());
  const since = { ...whole, contacts: [...whole.contacts, contact('c3')], stage: 'applied' as const };
  const [[rest], [back]] = parted(since, aside, stamp());
  expect(rest).toMatchObject({
    notes: 'one',
    contacts: [{ id: 'c1' }, { id: 'c3' }],
    addresses: [],
    absorbed: [],
    stage: 'applied',
    snapshot: '',
  });
  expect({ ...back, updatedAt: there.updatedAt }).toEqual(there);
});

test('notes that were rewritten since are nobody’s to take apart', () => {
  const [[whole], [aside]] = joined(here, there, stamp());
  expect(parted({ ...whole, notes: 'all new' }, aside, stamp())[0][0].notes).toBe('all new');
});

test('what cannot be joined or parted throws', () => {
  const [[whole], [aside]] = joined(here, there, stamp());
  expect(() => joined(here, here, stamp())).toThrow(RangeError);
  expect(() => joined(whole, aside, stamp())).toThrow(RangeError);
  expect(() => parted(whole, there, stamp())).toThrow(RangeError);
});

test('one address becomes a job of its own', () => {
  const one = application({ addresses: [{ url: there.url, source: 'indeed', externalId: 'ab12', at: '2031-02-01T00:00:00.000Z' }] });
  const [[rest], [own]] = splitOff(one, 'https://indeed.com/viewjob?jk=ab12&tk=1', stamp());
  expect(rest.addresses).toEqual([]);
  expect(own).toMatchObject({ url: there.url, externalId: 'ab12', title: one.title, stage: 'kept' });
  expect(() => splitOff(rest, 'https://indeed.com/viewjob?jk=ab12', stamp())).toThrow(RangeError);
});
