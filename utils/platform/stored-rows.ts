import * as v from 'valibot';
import type { Application } from '@/utils/core/tracker/application';
import { upgradeToV2 } from '@/utils/core/tracker/upgrade';
import { application, applicationV1 } from './application-shape';

/**
 * A stored application, without the columns it is only found by; one that still has the first stored form is read as upgraded.
 * Undefined where the row cannot be read, which stays stored as it is.
 */
export function readApplication(stored: unknown): Application | undefined {
  const first = isFirstForm(stored) ? v.safeParse(applicationV1, stored) : undefined;
  return first?.success ? upgradeToV2(first.output) : readRow('application', application, stored);
}

function isFirstForm(stored: unknown): boolean {
  return typeof stored === 'object' && stored !== null && !('track' in stored);
}

/** A stored row by its schema, undefined where there is none or it cannot be read; `what` is its name for whoever looks into the console. */
export function readRow<T>(what: string, schema: v.GenericSchema<unknown, T>, stored: unknown): T | undefined {
  if (stored === undefined) return undefined;
  const result = v.safeParse(schema, stored);
  if (result.success) return result.output;
  console.error(`Callslip cannot read a stored ${what}: ${result.issues.map((issue) => v.getDotPath(issue)).join(', ')}`);
  return undefined;
}
