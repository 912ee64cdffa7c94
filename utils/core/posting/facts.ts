import type { FlatText } from '../text/flat-text';
import type { PostingFacts } from './posting';

/** What a site's own fields state, as printed: it wins over the text. */
export interface StatedFacts {
  readonly salary?: string | null;
  readonly closing?: string | null;
  readonly opens?: string | null;
  readonly examNumber?: string | null;
}

/** What a posting states about itself. */
export function readFacts(_flat: FlatText, stated: StatedFacts = {}): PostingFacts {
  return { salary: null, closing: null, opens: null, limit: null, examNumber: stated.examNumber ?? null };
}
