import * as v from 'valibot';
import type { Application, Snapshot, TrackerEvent } from '@/utils/core/tracker/application';
import { STAGES } from '@/utils/core/tracker/stages';
import { analysis } from './analysis-shape';
import { facts, instant, line, posting, webAddress } from './shapes';

const row = { id: v.string(), updatedAt: instant, deletedAt: v.nullable(instant), device: v.string() };

/** A stage by its id. */
export const stage = v.picklist(STAGES.map(({ id }) => id));

const application: v.GenericSchema<unknown, Application> = v.object({
  ...row,
  title: line,
  employer: v.nullable(line),
  location: v.nullable(line),
  url: v.nullable(webAddress),
  source: v.nullable(line),
  externalId: v.nullable(line),
  facts,
  stage,
  keptAt: instant,
  notes: v.string(),
  snapshot: v.string(),
});

const snapshot: v.GenericSchema<unknown, Snapshot> = v.object({ ...row, application: v.string(), posting, analysis });

const event: v.GenericSchema<unknown, TrackerEvent> = v.object({
  ...row,
  application: v.string(),
  at: instant,
  what: v.variant('kind', [
    v.object({ kind: v.literal('kept') }),
    v.object({ kind: v.literal('stage'), from: stage, to: stage }),
    v.object({ kind: v.literal('deleted') }),
    v.object({ kind: v.literal('restored') }),
  ]),
});

/** A stored application, without the columns it is only found by; undefined where the row cannot be read, which stays stored as it is. */
export const readApplication = readerOf('application', application);

/** A stored snapshot; undefined where the row cannot be read. */
export const readSnapshot = readerOf('snapshot', snapshot);

/** A stored event; undefined where the row cannot be read. */
export const readEvent = readerOf('event', event);

function readerOf<T>(what: string, schema: v.GenericSchema<unknown, T>): (stored: unknown) => T | undefined {
  return (stored) => {
    if (stored === undefined) return undefined;
    const read = v.safeParse(schema, stored);
    if (read.success) return read.output;
    console.error(`Callslip cannot read a stored ${what}: ${read.issues.map((issue) => v.getDotPath(issue)).join(', ')}`);
    return undefined;
  };
}
