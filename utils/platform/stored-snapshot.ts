import * as v from 'valibot';
import type { Snapshot } from '@/utils/core/tracker/application';
import { analysis } from './analysis-shape';
import { row } from './application-shape';
import { posting } from './shapes';
import { readRow } from './stored-rows';

/** A snapshot as stored. Its reader stands apart from the others': a list needs none of it. */
export const snapshot: v.GenericSchema<unknown, Snapshot> = v.object({ ...row, application: v.string(), posting, analysis });

/** A stored snapshot; undefined where the row cannot be read. */
export function readSnapshot(stored: unknown): Snapshot | undefined {
  return readRow('snapshot', snapshot, stored);
}
