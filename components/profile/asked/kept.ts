import type { Move } from '@/utils/core/matching/moves';
import type { JudgedPosting } from '@/utils/core/matching/to-fill';

/** A kept posting with its judgement as of now, and what it is called. */
export interface KeptPosting extends JudgedPosting {
  readonly title: string;
  readonly employer: string | null;
  readonly url: string | null;
}

/** The kept postings held against the profile as it is now; `of`: how many there are, of which only the first may have been looked at. */
export type Kept =
  | { readonly state: 'busy' | 'failed' }
  | { readonly state: 'ready'; readonly postings: readonly KeptPosting[]; readonly of: number };

/** What the last change of the profile moves; null where nothing was changed since the page was opened. */
export type Changes =
  | { readonly state: 'busy' }
  | { readonly state: 'ready'; readonly moved: readonly (readonly [KeptPosting, Move])[]; readonly of: number };
