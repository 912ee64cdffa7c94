import * as v from 'valibot';
import type { Application, Snapshot, TrackerEvent } from '@/utils/core/tracker/application';
import { upgradeToV2 } from '@/utils/core/tracker/upgrade';
import { analysis } from './analysis-shape';
import { application, applicationV1, row } from './application-shape';
import { event } from './event-shape';
import { posting } from './shapes';

/** A snapshot as stored. */
export const snapshot: v.GenericSchema<unknown, Snapshot> = v.object({ ...row, application: v.string(), posting, analysis });

/**
 * A stored application, without the columns it is only found by; one that still has the first stored form is read as upgraded.
 * Undefined where the row cannot be read, which stays stored as it is.
 */
export function readApplication(stored: unknown): Application | undefined {
  const first = isFirstForm(stored) ? v.safeParse(applicationV1, stored) : undefined;
  return first?.success ? upgradeToV2(first.output) : read('application', application, stored);
}

function isFirstForm(stored: unknown): boolean {
  return typeof stored === 'object' && stored !== null && !('track' in stored);
}

/** A stored snapshot; undefined where the row cannot be read. */
export function readSnapshot(stored: unknown): Snapshot | undefined {
  return read('snapshot', snapshot, stored);
}

/** A stored event; undefined where the row cannot be read. */
export function readEvent(stored: unknown): TrackerEvent | undefined {
  return read('event', event, stored);
}

function read<T>(what: string, schema: v.GenericSchema<unknown, T>, stored: unknown): T | undefined {
  if (stored === undefined) return undefined;
  const result = v.safeParse(schema, stored);
  if (result.success) return result.output;
  console.error(`Callslip cannot read a stored ${what}: ${result.issues.map((issue) => v.getDotPath(issue)).join(', ')}`);
  return undefined;
}
