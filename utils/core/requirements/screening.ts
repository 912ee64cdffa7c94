import { type Ask, SCREENING } from './ask';
import type { Strength } from './requirement';

/** Whether a criterion stands in the minimum: a screening kind, required, to be held when applying. Work authorization is shown at hire. */
export function isScreening(ask: Ask, strength: Strength, later: boolean): boolean {
  if (strength !== 'required' || later || !SCREENING.has(ask.kind)) return false;
  return !(ask.kind === 'eligibility' && ask.type === 'work-authorization');
}
