import type { Kept, WhyFailed } from '@/components/overlay/card-state';
import type { Judgement } from '@/utils/core/matching/judgement';
import type { StatedFacts } from '@/utils/core/posting/facts';
import type { BarePosting, Posting } from '@/utils/core/posting/posting';
import type { Analysis, Requirement } from '@/utils/core/requirements/requirement';
import type { RawText } from '@/utils/core/text/tell-blocks';
import { sendBare } from '@/utils/platform/bare-messages';
import type { HiddenPosting } from '@/utils/platform/hidden-postings';
import type { Outcome, OverlayPart, ReadPosting, Seen } from '@/utils/platform/messages';
import type { NamedProfile } from '@/utils/platform/profiles';

/** What the overlay asks the background. None of these throws: a background that does not answer has failed, and the card says so. */
export const ask = {
  analyse: (posting: BarePosting, raw: RawText, stated: StatedFacts): Promise<Outcome<ReadPosting>> =>
    settled(() => sendBare('analyse', { posting, raw, stated })),
  /** Fetches a part of this script; where that failed it is not there. */
  part: (part: OverlayPart): Promise<void> => sendBare('injectPart', { part }).catch(console.warn),
  judge: (analysis: Analysis, employer: string | null): Promise<Outcome<Judgement>> =>
    settled(() => sendBare('judge', { analysis, employer })),
  /** The user's profiles; none where that cannot be known. */
  profiles: async (): Promise<readonly NamedProfile[]> => {
    const outcome = await settled(() => sendBare('profiles'));
    return outcome.ok ? outcome.value : [];
  },
  switchProfile: (id: string): Promise<Outcome<null>> => settled(() => sendBare('switchProfile', { id })),
  answer: (requirement: Requirement, have: boolean | null): Promise<Outcome<null>> =>
    settled(() => sendBare('answer', { requirement, have })),
  hide: (host: string): Promise<Outcome<null>> => settled(() => sendBare('hideSite', { host })),
  collapse: (collapsed: boolean): Promise<Outcome<null>> => settled(() => sendBare('setCollapsed', { collapsed })),
  hideInLists: (posting: HiddenPosting, hidden: boolean): Promise<Outcome<null>> =>
    settled(() => sendBare('hidePosting', { ...posting, hidden })),
  /** Whether a posting is hidden in lists; null where that cannot be known. */
  findHidden: async (source: string, externalId: string): Promise<boolean | null> => {
    const outcome = await settled(() => sendBare('listStates', { source, cards: [{ externalId, closing: null }] }));
    return outcome.ok ? (outcome.value[0]?.hidden ?? null) : null;
  },
  openProfile: (): Promise<void> => sendBare('openPage', { page: 'options' }).catch(() => undefined),
  /** A background that does not answer has not said no. */
  mayStay: (): Promise<boolean> => sendBare('mayStay').catch(() => true),
  claim: (): Promise<boolean> => sendBare('claim').catch(() => true),
  blockedHosts: (hosts: readonly string[]): Promise<readonly string[]> => sendBare('blockedHosts', { hosts }).catch(() => []),
  openPopup: (): Promise<boolean> => sendBare('openPopup').catch(() => false),
  styleMarks: (name: string): Promise<void> => sendBare('styleMarks', { name }).catch(() => undefined),
  /** Keeps it; the answer is how it stands then, or why it does not. */
  keep: async (posting: Posting, analysis: Analysis): Promise<Kept | { readonly kind: 'failed'; readonly why: WhyFailed }> => {
    const outcome = await settled(() => sendBare('keep', { posting, analysis }));
    return outcome.ok ? { kind: 'yes', stage: outcome.value.stage } : { kind: 'failed', why: outcome.failure };
  },
  /** Tells that a posting that is kept is open, so that what changed in it is noted. */
  seen: (posting: Posting, analysis: Analysis): Promise<Outcome<Seen | null>> => settled(() => sendBare('seen', { posting, analysis })),
  /** Whether it is kept; a list that cannot be read counts as no, since keeping twice is recognized. */
  findKept: async ({ source, externalId, url }: Posting): Promise<Kept> => {
    const outcome = await settled(() => sendBare('findKept', { source, externalId, url }));
    return outcome.ok && outcome.value !== null ? { kind: 'yes', stage: outcome.value.stage } : { kind: 'no' };
  },
};

/** A background that was stopped in the midst of an answer is awake again for the next question; each of these may be asked twice. */
const AGAIN_MS = 200;

async function settled<T>(question: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await question().catch(async () => {
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      return question();
    });
  } catch (error) {
    console.warn('Callslip got no answer.', error);
    return { ok: false, failure: 'failed' };
  }
}
