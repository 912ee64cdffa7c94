import * as v from 'valibot';
import type { Snapshot } from '@/utils/core/tracker/application';
import type { Judged } from '@/utils/core/tracker/judged';
import { analysis } from './analysis-shape';
import { row } from './application-shape';
import { day, posting } from './shapes';
import { readRow } from './stored-rows';

const verdict = v.picklist(['met', 'partly', 'unmet', 'unknown']);
const judged: v.GenericSchema<unknown, Judged> = v.object({
  on: day,
  eligibility: v.picklist(['eligible', 'not-eligible', 'cannot-tell']),
  meetsOn: v.nullable(day),
  verdicts: v.record(v.pipe(v.string(), v.maxLength(40)), verdict),
});

/** A snapshot as stored. Its reader stands apart from the others': a list needs none of it. */
export const snapshot: v.GenericSchema<unknown, Snapshot> = v.object({
  ...row,
  application: v.string(),
  posting,
  analysis,
  judged: v.exactOptional(judged),
});

/** A stored snapshot; undefined where the row cannot be read. */
export function readSnapshot(stored: unknown): Snapshot | undefined {
  return readRow('snapshot', snapshot, stored);
}
