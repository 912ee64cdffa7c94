import type { Minimum, Requirement } from './requirement';
import type { Context } from './rule';

/** The screening requirements of a posting as logic; null where nothing is screened. */
export function buildMinimum(requirements: readonly Requirement[], _context: Pick<Context, 'flat' | 'sections'>): Minimum | null {
  const of = requirements.filter(({ screening }) => screening).map(({ id }): Minimum => ({ kind: 'requirement', id }));
  return of.length === 0 ? null : { kind: 'all', of };
}
