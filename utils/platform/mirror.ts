import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Application } from '@/utils/core/tracker/application';
import { type Core, coreOf, fromCore } from '@/utils/core/tracker/mirror';
import { putChanged, write } from './application-rows';
import { application } from './application-shape';
import { withDatabase } from './database';
import { mirrorKey } from './mirror-key';
import { onRevision, revisionOf } from './revisions';
import { now } from './rows';
import { readApplication } from './stored-rows';

const KEY = 'mirror';
/** Of which revision of the list it was made. */
const MADE_OF = 'mirror-of';
const ALARM = 'mirror';
/** Changes are mirrored together, a minute after the first of them. */
const DELAY_MINUTES = 1;

/** A second, small copy of the list, kept where the database is not. Scripts on pages could read that store, so it is encrypted with a key that they cannot. */
export interface Mirror {
  readonly at: string;
  /** The device id of the database that it was made from: another one there now means that the old one is gone. */
  readonly device: string;
  readonly applications: readonly Core[];
}

const shape = v.object({ at: v.string(), device: v.string(), applications: v.array(v.unknown()) });
const stored = v.object({ iv: v.string(), data: v.string() });

/** Keeps the mirror right, a minute after a change, and at each start where that was missed. To be called once, when the background starts. */
export function keepMirror(): void {
  const mirror = () => void renewMirror().catch((error: unknown) => console.warn('Callslip could not write its mirror.', error));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) mirror();
  });
  onRevision((what) => {
    if (what === 'applications') void browser.alarms.create(ALARM, { delayInMinutes: DELAY_MINUTES });
  }, new AbortController().signal);
  mirror();
}

/** This device's id, as the open database has it; null in one that was never written to. */
async function deviceNow(): Promise<string | null> {
  const row = await withDatabase((db) => db.settings.get('device'));
  return typeof row === 'object' && row !== null && 'device' in row && typeof row.device === 'string' ? row.device : null;
}

/** Writes the mirror where the list was changed since it was made: the background starts with every posting, and reads no list for that. True where it was written. */
export async function renewMirror(): Promise<boolean> {
  const madeOf = (await browser.storage.local.get(MADE_OF))[MADE_OF];
  return madeOf !== (await revisionOf('applications')) && writeMirror();
}

/**
 * Writes the mirror from what is stored. A mirror that holds applications of a database that is gone is left alone until the user has decided (`force`),
 * and one that was never written to is not mirrored. True where it was written.
 */
export async function writeMirror(force = false): Promise<boolean> {
  const device = await deviceNow();
  if (device === null || (!force && (await lostMirror()) !== null)) return false;
  const revision = await revisionOf('applications');
  const rows = await withDatabase((db) => db.applications.toArray());
  const list = rows.flatMap((row) => readApplication(row) ?? []).filter(({ mergedInto }) => mergedInto === null);
  const mirror = await seal({ at: now(), device, applications: list.map(coreOf) });
  await browser.storage.local.set({ [KEY]: mirror, [MADE_OF]: revision });
  return true;
}

/** The mirror; null where there is none, or it cannot be read. */
export async function readMirror(): Promise<Mirror | null> {
  const read = v.safeParse(stored, (await browser.storage.local.get(KEY))[KEY]);
  if (!read.success) return null;
  try {
    const mirror = v.parse(shape, JSON.parse(await open(read.output)));
    return { ...mirror, applications: mirror.applications.flatMap(readCore) };
  } catch (error) {
    console.warn('Callslip cannot read its mirror.', error);
    return null;
  }
}

/** The mirror where it tells of a list that is gone: it holds applications of another database than the one that is there now. */
export async function lostMirror(): Promise<Mirror | null> {
  const mirror = await readMirror();
  return mirror === null || mirror.applications.length === 0 || mirror.device === (await deviceNow()) ? null : mirror;
}

/** Makes the list again out of the mirror: what is stored already stays as it is. Gives back how many were made. */
export async function restoreMirror(): Promise<number> {
  const mirror = await readMirror();
  if (mirror === null) return 0;
  const made = await write(async (db, stamp) => {
    const known = await db.applications.bulkGet(mirror.applications.map(({ id }) => id));
    const lost = mirror.applications.filter((_, at) => known[at] === undefined);
    await putChanged(
      db,
      lost.map((core) => fromCore(core, stamp)),
    );
    return lost.length;
  });
  await writeMirror(true);
  return made;
}

const NOTHING = { at: '2000-01-01T00:00:00.000Z', device: '', newId: () => '' };

/** A core that gives an application that can be read. */
function readCore(core: unknown): readonly Core[] {
  if (typeof core !== 'object' || core === null) return [];
  const [whole] = fromCore(core as Core, NOTHING);
  const read = v.safeParse(application, whole);
  return read.success ? [coreOf(read.output as Application)] : [];
}

type Sealed = v.InferOutput<typeof stored>;

async function seal(mirror: Mirror): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const packed = await new Response(new Blob([JSON.stringify(mirror)]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await mirrorKey(), packed);
  return { iv: toText(iv), data: toText(new Uint8Array(data)) };
}

async function open({ iv, data }: Sealed): Promise<string> {
  const packed = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: toBytes(iv) }, await mirrorKey(), toBytes(data));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

/** Bytes as base64: the store holds text. */
function toText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(text);
}

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text);
  const bytes = new Uint8Array(plain.length);
  for (let at = 0; at < plain.length; at++) bytes[at] = plain.charCodeAt(at);
  return bytes;
}
