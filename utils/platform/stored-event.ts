import type { TrackerEvent } from '@/utils/core/tracker/application';
import { event } from './event-shape';
import { readRow } from './stored-rows';

/** A stored event; undefined where the row cannot be read. */
export function readEvent(stored: unknown): TrackerEvent | undefined {
  return readRow('event', event, stored);
}
