import type { Eligibility, Truth } from './judgement';

/** What the truth of the minimum means for the applicant. */
export function eligibilityOf(truthOfMinimum: Truth): Eligibility {
  return truthOfMinimum === 'true' ? 'eligible' : truthOfMinimum === 'false' ? 'not-eligible' : 'cannot-tell';
}
