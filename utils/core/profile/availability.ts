import type { Cursor } from './cursor';
import type { Availability } from './profile';

/** Availability as stored or as in a file; what is absent, as in every profile stored before it was asked, is not stated. */
export function readAvailability(item: Cursor): Availability {
  return {
    evenings: item.flag('evenings'),
    weekends: item.flag('weekends'),
    travel: item.flag('travel'),
    onCall: item.flag('onCall'),
    earliestStart: item.day('earliestStart'),
  };
}
