import type { FlatText } from '../text/flat-text';
import type { PostingFacts } from './posting';

/** What a site's own fields say of a posting, as printed there. */
export interface StatedFacts {
  readonly salary?: string | null;
  readonly closing?: string | null;
  readonly opens?: string | null;
  readonly examNumber?: string | null;
}

/** What a posting states about itself; a site's own fields win over the text, and what nobody states is null. */
export function readFacts(_flat: FlatText, _stated: StatedFacts = {}): PostingFacts {
  return { salary: null, closing: null, opens: null, limit: null, examNumber: null };
}
