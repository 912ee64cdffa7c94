import type { Judgement, Verdict } from '@/utils/core/matching/judgement';
import type { Analysis } from '@/utils/core/requirements/requirement';
import type { sayVerdict } from '../shared/say';

/** How a kept posting stands against the profile as it is now; `unread` where its text was not kept. `say` comes with the judge, after the list is painted. */
export type RowVerdict =
  | { readonly kind: 'judged'; readonly judgement: Judgement; readonly analysis: Analysis; readonly say: typeof sayVerdict }
  | { readonly kind: 'unread' };

/** The sign of a whole judgement: not eligible yet, but with a day on which it will be, counts as partly. */
export function signOf({ eligibility, meetsOn }: Judgement): Verdict {
  if (eligibility === 'eligible') return 'met';
  if (eligibility === 'cannot-tell') return 'unknown';
  return meetsOn === null ? 'unmet' : 'partly';
}
