import type { Ask } from '@/utils/core/requirements/ask';
import type { Analysis, Minimum, Requirement } from '@/utils/core/requirements/requirement';

/** The day on which the tests judge. */
export const TODAY = '2026-11-23';

/** One required screening criterion, `r1` unless said otherwise. */
export function asks(quote: string, ask: Ask, id = 'r1'): Requirement {
  return { id, span: { start: 0, end: quote.length }, quote, strength: 'required', ask, screening: true, area: null, rule: 'test' };
}

/** A posting that asks for these, all of them unless a minimum is given. */
export function posting(requirements: readonly Requirement[], minimum?: Minimum): Analysis {
  const all: Minimum = { kind: 'all', of: requirements.map(({ id }) => ({ kind: 'requirement', id })) };
  return { version: 1, language: 'en', cut: false, sections: [], requirements, minimum: minimum ?? all, trace: [] };
}
