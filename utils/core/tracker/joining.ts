import { addressKey } from './address';
import type { Application } from './application';
import type { Item, JobAddress } from './details';
import { type Changed, eventRow, newApplication, type Stamp, touched } from './keeping';
import { isSamePlace } from './same-job';

/** The first place of an application, as one of its addresses. */
function firstAddress({ url, source, externalId, keptAt }: Application): JobAddress {
  return { url, source, externalId, at: keptAt };
}

const isSomewhere = ({ url, source, externalId }: JobAddress): boolean => url !== null || (source !== null && externalId !== null);

function joinItems<T extends Item>(into: readonly T[], from: readonly T[]): readonly T[] {
  const known = new Set(into.map(({ id }) => id));
  return [...into, ...from.filter(({ id }) => !known.has(id))];
}

function without<T extends Item>(items: readonly T[], theirs: readonly T[]): readonly T[] {
  const ids = new Set(theirs.map(({ id }) => id));
  return items.filter(({ id }) => !ids.has(id));
}

const BETWEEN_NOTES = '\n\n';
const joinedNotes = (into: string, from: string): string =>
  from === '' || into === from ? into : into === '' ? from : into + BETWEEN_NOTES + from;

/**
 * Two applications of one job as one: the first goes on with the other's addresses, items and notes beside its own, and what it does not know from it.
 * The other stays stored as it was, out of every list, with its own history, which is shown with the first's. Throws for one and the same, or one that was joined before.
 */
export function joined(into: Application, other: Application, stamp: Stamp): readonly [Changed, Changed] {
  if (into.id === other.id || other.mergedInto !== null || into.mergedInto !== null) throw new RangeError('these cannot be joined');
  const places = [firstAddress(other), ...other.addresses]
    .filter((address) => isSomewhere(address) && ![firstAddress(into), ...into.addresses].some((known) => isSamePlace(known, address)))
    .map((address) => ({ ...address, from: other.id }));
  const facts = Object.fromEntries(
    Object.entries(into.facts).map(([name, value]) => [name, value ?? other.facts[name as keyof typeof other.facts]]),
  );
  const whole: Application = {
    ...into,
    employer: into.employer ?? other.employer,
    location: into.location ?? other.location,
    facts: { ...into.facts, ...facts },
    addresses: [...into.addresses, ...places],
    notes: joinedNotes(into.notes, other.notes),
    contacts: joinItems(into.contacts, other.contacts),
    tasks: joinItems(into.tasks, other.tasks),
    documents: joinItems(into.documents, other.documents),
    questions: joinItems(into.questions, other.questions),
    interviews: joinItems(into.interviews, other.interviews),
    exam: { parts: joinItems(into.exam.parts, other.exam.parts), list: into.exam.list ?? other.exam.list },
    accommodation: into.accommodation ?? other.accommodation,
    earlier: into.earlier === other.id ? other.earlier : (into.earlier ?? other.earlier),
    snapshot: into.snapshot || other.snapshot,
    absorbed: [...into.absorbed, other.id, ...other.absorbed],
  };
  return [
    [touched(whole, stamp), eventRow(into.id, { kind: 'merged', other: other.id }, stamp)],
    [touched({ ...other, mergedInto: into.id }, stamp), eventRow(other.id, { kind: 'merged', other: into.id }, stamp)],
  ];
}

/**
 * Takes an application that was joined out again: it stands in the lists as it was, with its own items and addresses;
 * what was noted in the joint one since stays there. Throws where it was not joined into this one.
 */
export function parted(from: Application, other: Application, stamp: Stamp): readonly [Changed, Changed] {
  if (other.mergedInto !== from.id) throw new RangeError('these were not joined');
  const tail = from.notes === other.notes ? other.notes : BETWEEN_NOTES + other.notes;
  const theirs = new Set([other.id, ...other.absorbed]);
  const rest: Application = {
    ...from,
    addresses: from.addresses.filter((address) => address.from === undefined || !theirs.has(address.from)),
    notes: other.notes !== '' && from.notes.endsWith(tail) ? from.notes.slice(0, from.notes.length - tail.length) : from.notes,
    contacts: without(from.contacts, other.contacts),
    tasks: without(from.tasks, other.tasks),
    documents: without(from.documents, other.documents),
    questions: without(from.questions, other.questions),
    interviews: without(from.interviews, other.interviews),
    exam: { ...from.exam, parts: without(from.exam.parts, other.exam.parts) },
    snapshot: from.snapshot === other.snapshot ? '' : from.snapshot,
    absorbed: from.absorbed.filter((id) => !theirs.has(id)),
  };
  return [
    [touched(rest, stamp), eventRow(from.id, { kind: 'split', other: other.id }, stamp)],
    [touched({ ...other, mergedInto: null }, stamp), eventRow(other.id, { kind: 'split', other: from.id }, stamp)],
  ];
}

/** Makes one of the further addresses an application of its own, at its beginning, with the job's name. Throws where there is no such address. */
export function splitOff(from: Application, address: string, stamp: Stamp): readonly [Changed, Changed] {
  const key = addressKey(address);
  const place = from.addresses.find(({ url }) => url !== null && addressKey(url) === key);
  if (key === null || place === undefined) throw new RangeError('no such address');
  const { url, source, externalId } = place;
  const { title, employer, location, track } = from;
  const own = newApplication({ title, employer, location, track, url, source, externalId, keptAt: place.at }, stamp);
  const rest = touched({ ...from, addresses: from.addresses.filter((one) => one !== place) }, stamp);
  return [
    [rest, eventRow(from.id, { kind: 'split', other: own.id }, stamp)],
    [own, eventRow(own.id, { kind: 'split', other: from.id }, stamp)],
  ];
}
