import * as v from 'valibot';
import { DEGREES_ASKED, type Glimpse, ROLES } from '@/utils/core/plan/glimpse-form';
import { addressKey } from '@/utils/core/tracker/address';
import type { Application } from '@/utils/core/tracker/application';
import { type JobIdentity, jobKey } from '@/utils/core/tracker/same-job';
import { type Database, withDatabase } from './database';
import { stampOf, today } from './rows';
import { settingsIn } from './settings';

/** The most postings seen of which anything is remembered, and for how many days. */
export const MOST_SEEN = 500;
export const SEEN_DAYS = 180;

const KEY = 'seen ';
const word = v.pipe(v.string(), v.maxLength(80));
const amount = v.pipe(v.number(), v.finite());

const glimpse: v.GenericSchema<unknown, Glimpse> = v.object({
  role: v.picklist(ROLES),
  pay: v.nullable(v.object({ hour: amount, year: amount })),
  filing: v.nullable(v.picklist(['date', 'continuous', 'until-filled', 'first-n'])),
  degree: v.nullable(v.picklist(DEGREES_ASKED)),
  languages: v.pipe(v.array(word), v.maxLength(40)),
  systems: v.pipe(v.array(word), v.maxLength(80)),
});
const row = v.object({ id: v.string(), deletedAt: v.null(), glimpse });

/**
 * Remembers of a posting that was read on a page what the outlook counts, once for each posting, under a fingerprint that does not say which it was.
 * Nothing where the user turned that off, or the posting cannot be told from others.
 */
export async function noteGlimpse(job: JobIdentity, seen: Glimpse): Promise<void> {
  await withDatabase(async (db) => {
    const { device } = await db.transaction('rw', db.settings, () => stampOf(db));
    const mark = await fingerprint(job, device);
    if (mark === null) return;
    await db.transaction('rw', db.settings, async () => {
      if (!(await settingsIn(db)).seen) return;
      // The day and no more: when it was opened is nobody's business.
      const at = `${today()}T00:00:00.000Z`;
      await db.settings.put({ id: KEY + mark, updatedAt: at, deletedAt: null, device, glimpse: seen });
      await forgetOld(db);
    });
  });
}

/** What is remembered of postings that were seen and are not among these applications. */
export async function listGlimpses(kept: readonly Application[]): Promise<readonly Glimpse[]> {
  const { rows, device } = await withDatabase((db) =>
    db.transaction('r', db.settings, async () => ({
      rows: await db.settings.where('id').startsWith(KEY).toArray(),
      device: v.safeParse(v.object({ device: v.string() }), await db.settings.get('device')),
    })),
  );
  if (rows.length === 0 || !device.success) return [];
  const places = kept.flatMap((one) => [one, ...one.addresses]);
  const marks = await Promise.all(places.map((place) => fingerprint(place, device.output.device)));
  const own = new Set(marks.map((mark) => KEY + mark));
  return rows.flatMap((stored) => {
    const read = v.safeParse(row, stored);
    return read.success && !own.has(read.output.id) ? [read.output.glimpse] : [];
  });
}

/** Forgets every posting that was seen and is not kept. */
export async function forgetGlimpses(): Promise<void> {
  await withDatabase((db) => db.settings.where('id').startsWith(KEY).delete());
}

/** A posting's number or address, made unreadable together with the id of this device; null where it has neither. */
async function fingerprint(job: JobIdentity, device: string): Promise<string | null> {
  const name = jobKey(job) ?? (job.url === null ? null : addressKey(job.url));
  if (name === null) return null;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${device} ${name}`));
  return [...new Uint8Array(digest, 0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function forgetOld(db: Database): Promise<void> {
  const rows = await db.settings.where('id').startsWith(KEY).toArray();
  const dated = rows.flatMap((stored) => {
    const read = v.safeParse(v.object({ id: v.string(), updatedAt: v.string() }), stored);
    return read.success ? [read.output] : [];
  });
  const first = Temporal.PlainDate.from(today()).subtract({ days: SEEN_DAYS }).toString();
  const newest = dated.toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  const gone = newest.filter(({ updatedAt }, at) => at >= MOST_SEEN || updatedAt.slice(0, 10) < first);
  if (gone.length > 0) await db.settings.bulkDelete(gone.map(({ id }) => id));
}
