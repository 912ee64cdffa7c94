import type { IsoDate } from '@/utils/core/dates';
import type { Stamp } from '@/utils/core/tracker/keeping';
import type { Database } from './database';

/** The moment, as rows carry it. */
export function now(): string {
  return Temporal.Now.instant().toString({ smallestUnit: 'millisecond' });
}

/** Today where the user is. */
export function today(): IsoDate {
  return Temporal.Now.plainDateISO().toString();
}

/** This device's id, made on the first write; to be called inside a transaction that holds `settings`. */
async function deviceOf(db: Database): Promise<string> {
  const row = await db.settings.get('device');
  if (typeof row === 'object' && row !== null && 'device' in row && typeof row.device === 'string') return row.device;
  const device = crypto.randomUUID();
  await db.settings.put({ id: 'device', updatedAt: now(), deletedAt: null, device });
  return device;
}

/** What the rows of this transaction are stamped with; to be called inside a transaction that may write `settings`. */
export async function stampOf(db: Database): Promise<Stamp> {
  return { at: now(), device: await deviceOf(db), newId: () => crypto.randomUUID() };
}
