import type { Activity } from './activities/activity';
import { COLLECTIONS } from './activities/collections';
import { OFFICES } from './activities/offices';
import { SERVICES } from './activities/services';
import { TRADES } from './activities/trades';
import type { Post } from './post';

/** Whether a post includes an activity: it says so or consists of it, may well, or no. */
export type Fit = 'yes' | 'maybe' | 'no';

/** In the order of the field: readers, collections, special fields, administration. */
const ACTIVITIES: readonly Activity[] = [...SERVICES, ...COLLECTIONS, ...TRADES, ...OFFICES];

/** The activities that a posting's words ask for, in the order of the table. */
export function activitiesIn(words: string): readonly Activity[] {
  return ACTIVITIES.filter(({ asks }) => asks.test(words));
}

/** Whether the post includes the activity. */
export function activityFit(post: Post, { shows, asks, implies = [], could = [], rarely = [], apart, employer }: Activity): Fit {
  const stated = shows ?? asks;
  if (stated.test(post.duties) || (employer === true && stated.test(post.entry.employer))) return 'yes';
  if (implies.some((role) => post.roles.has(role))) return 'yes';
  if (post.kinds.length > 0 && post.kinds.every((kind) => rarely.includes(kind))) return 'no';
  if (apart?.test(post.entry.title) === true) return 'no';
  return could.some((role) => post.roles.has(role)) ? 'maybe' : 'no';
}
