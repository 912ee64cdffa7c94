import type { Ask } from '../requirements/ask';
import { type Leaf, TO_DO } from './leaf';
import type { Person } from './person';

const TIMES = ['evenings', 'weekends', 'travel', 'onCall'] as const;

/** Evenings, weekends, travel and being called in, as the profile states them; what it does not state, or the posting does not name, is agreed to when applying. */
export function judgeAvailability(ask: Extract<Ask, { readonly kind: 'availability' }>, { profile: { availability } }: Person): Leaf {
  const stated = TIMES.filter((time) => ask[time] === true).map((time) => availability[time]);
  if (stated.includes(false)) return { verdict: stated.includes(true) ? 'partly' : 'unmet', reason: { kind: 'not-listed' }, evidence: [] };
  if (stated.length === 0 || stated.includes(null)) return TO_DO;
  return { verdict: 'met', reason: { kind: 'held' }, evidence: [] };
}
