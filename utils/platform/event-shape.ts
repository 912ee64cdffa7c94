import * as v from 'valibot';
import type { Before, Happening, TrackerEvent } from '@/utils/core/tracker/application';
import type { PostingChange } from '@/utils/core/tracker/compare';
import { editableEntries, row, stage, track } from './application-shape';
import { closing, day, instant, line, salary, webAddress } from './shapes';

const strength = v.picklist(['required', 'preferred']);
const amount = v.nullable(v.pipe(v.number(), v.finite()));
const undoes = v.exactOptional(v.string());

/** One thing that a posting said otherwise than before. */
const postingChange: v.GenericSchema<unknown, PostingChange> = v.variant('kind', [
  v.object({ kind: v.picklist(['title', 'employer', 'location', 'exam-number']), from: v.nullable(line), to: v.nullable(line) }),
  v.object({ kind: v.literal('deadline'), from: v.nullable(closing), to: v.nullable(closing) }),
  v.object({ kind: v.literal('opens'), from: v.nullable(day), to: v.nullable(day) }),
  v.object({ kind: v.literal('limit'), from: amount, to: amount }),
  v.object({ kind: v.literal('pay'), from: v.nullable(salary), to: v.nullable(salary) }),
  v.object({ kind: v.picklist(['requirement-added', 'requirement-removed']), quote: line, strength }),
  v.object({ kind: v.literal('strength'), quote: line, from: strength, to: strength }),
  v.object({ kind: v.picklist(['reposted', 'text']) }),
]);

/** The fields that an edit changed. */
const before = v.partial(v.object(editableEntries)) as v.GenericSchema<unknown, Before>;

const happening: v.GenericSchema<unknown, Happening> = v.variant('kind', [
  v.object({ kind: v.picklist(['kept', 'added', 'note', 'archived', 'unarchived', 'deleted', 'restored']) }),
  v.object({ kind: v.literal('imported'), from: line }),
  v.object({ kind: v.literal('stage'), from: stage, to: stage, undoes }),
  v.object({ kind: v.literal('track'), from: track, to: track, stage, undoes }),
  v.object({ kind: v.literal('edited'), before, undoes }),
  v.object({ kind: v.literal('posting'), snapshot: v.string(), changes: v.pipe(v.array(postingChange), v.maxLength(10_000)) }),
  v.object({ kind: v.literal('address'), url: v.nullable(webAddress) }),
  v.object({ kind: v.literal('linked'), earlier: v.nullable(v.string()) }),
  v.object({ kind: v.picklist(['merged', 'split']), other: v.string() }),
]);

/** An event as stored. */
export const event: v.GenericSchema<unknown, TrackerEvent> = v.object({
  ...row,
  application: v.string(),
  at: instant,
  what: happening,
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(200_000))),
});
