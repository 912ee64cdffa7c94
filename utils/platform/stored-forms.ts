import type { Transaction } from 'dexie';
import * as v from 'valibot';
import { columnsOf } from '@/utils/core/tracker/columns';
import { upgradeToV2 } from '@/utils/core/tracker/upgrade';
import { applicationV1 } from './application-shape';

/** The version of the stored form that this code writes. */
export const SCHEMA = 2;

/** The tables and indexes of the first stored form. */
export const FIRST_FORM = {
  applications: 'id, [listed+due], [listed+updatedAt], stage, job, address',
  snapshots: 'id, application',
  events: 'id, [application+at], at',
  profile: 'id',
  settings: 'id',
};

/** Of the second: a job at several places, what alike postings share, and the notices that were given. */
export const SECOND_FORM = {
  applications: 'id, [listed+due], [listed+updatedAt], stage, *jobs, *places, *traits, rings',
  delivered: 'id, at, application',
};

/** Brings every application to the second form. A row that cannot be read stays as it is, and is left out of the lists as before. */
export async function upgradeRows(transaction: Transaction): Promise<void> {
  try {
    await transaction
      .table<Record<string, unknown>>('applications')
      .toCollection()
      .modify((stored, ref) => {
        const read = v.safeParse(applicationV1, stored);
        if (!read.success) return;
        const application = upgradeToV2(read.output);
        // To be looked at by the notices, which then know when it rings.
        ref.value = { ...application, ...columnsOf(application), rings: application.keptAt };
      });
  } catch (error) {
    throw Object.assign(new Error('the stored rows could not be upgraded', { cause: error }), { name: 'UpgradeFailure' });
  }
}
