import type { ProfileChoice } from '@/components/shared/profile-select';
import type { Judgement } from '@/utils/core/matching/judgement';
import type { Field, Posting } from '@/utils/core/posting/posting';
import type { Analysis, Requirement } from '@/utils/core/requirements/requirement';
import type { StageId } from '@/utils/core/tracker/stages';

/** Why something was not done, as the background says it. */
export type WhyFailed = 'storage-full' | 'storage-broken' | 'refused' | 'failed';

/** What the card shows. */
export type CardState =
  | { readonly kind: 'reading' }
  /** The page gave no posting to read. `frames`: hosts of frames in it that may hold the posting and that Callslip may not read. */
  | {
      readonly kind: 'unread';
      readonly why: 'no-posting' | 'no-description' | 'not-settled';
      readonly missing: readonly Field[];
      readonly frames: readonly string[];
    }
  /** It was read, and the profile could not be. */
  | { readonly kind: 'failed'; readonly why: WhyFailed }
  /** The extension was updated or removed while the tab lived. */
  | { readonly kind: 'ended' }
  | { readonly kind: 'ready'; readonly posting: Posting; readonly analysis: Analysis; readonly judgement: Judgement; readonly kept: Kept };

/** Whether the posting is in the user's list: `asking` until the background has said so. */
export type Kept =
  | { readonly kind: 'asking' }
  | { readonly kind: 'no' }
  | { readonly kind: 'keeping' }
  | { readonly kind: 'yes'; readonly stage: StageId };

/** Something the user wished for and that failed, said until the next wish. */
export type Trouble =
  | { readonly kind: 'not-kept'; readonly why: WhyFailed }
  | { readonly kind: 'not-answered' }
  | { readonly kind: 'not-hidden' }
  | { readonly kind: 'not-switched' }
  /** What was wished for can only be done at the browser's toolbar. */
  | { readonly kind: 'at-toolbar' };

/** What the user can wish for in the card. */
export interface CardWishes {
  readonly onCollapse: (collapsed: boolean) => void;
  /** The slip was opened: the card may cover the posting's text. */
  readonly onUnfold: () => void;
  readonly onKeep: () => void;
  /** Null: not now. */
  readonly onAnswer: (requirement: Requirement, have: boolean | null) => void;
  /** Makes one of the profiles the active one. */
  readonly onSwitch: (profile: string) => void;
  readonly onReveal: (requirement: Requirement) => void;
  readonly onToggle: (requirement: string) => void;
  readonly onHide: () => void;
  /** Marks the posting as hidden in result lists, or shows it there again. */
  readonly onHideInLists: (hidden: boolean) => void;
  readonly onProfile: () => void;
  readonly onRetry: () => void;
  readonly onReload: () => void;
  readonly onClose: () => void;
  /** How this page was read, for a report of a fault. */
  readonly report: () => string;
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Leads to where a site can be allowed. */
  readonly onAllow: () => void;
}

/** Everything the card is given. `host` is the site's own name for itself: its hostname. */
export interface CardProps extends CardWishes {
  readonly state: CardState;
  readonly host: string;
  readonly collapsed: boolean;
  /** Only the verdict is shown, in a slip in the corner: the card would cover the posting's text, and nobody has opened it yet. */
  readonly slip: boolean;
  /** The side of the window where it stands: the right, unless only the left leaves the posting's text free. */
  readonly side: 'left' | 'right';
  /** The requirement that the keyboard or a click in the page chose, and those whose reasons stand open. */
  readonly current: string | null;
  readonly opened: ReadonlySet<string>;
  readonly trouble: Trouble | null;
  /** Whether the posting is hidden in result lists; null where that cannot be: it is not known, or the posting has no number. */
  readonly hiddenInLists: boolean | null;
  /** The user's profiles; with more than one of them, the active one is chosen in the card. */
  readonly profiles: readonly ProfileChoice[];
}
