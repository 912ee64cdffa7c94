import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Judgement } from '@/utils/core/matching/judgement';
import type { StatedFacts } from '@/utils/core/posting/facts';
import type { BarePosting, Posting, PostingFacts } from '@/utils/core/posting/posting';
import type { Analysis, Requirement } from '@/utils/core/requirements/requirement';
import type { Block } from '@/utils/core/text/flat-text';
import type { RawText } from '@/utils/core/text/tell-blocks';
import type { PostingChange } from '@/utils/core/tracker/compare';
import type { StageId } from '@/utils/core/tracker/stages';
import type { HiddenPosting } from './hidden-postings';
import type { AskedCard, CardState, MarkedCard, SeenCard } from './list-states';
import type { NamedProfile } from './profiles';

/** A kept posting, as the overlay needs to know it. */
export interface KeptState {
  readonly application: string;
  readonly stage: StageId;
}

/** What was found when a kept posting was opened again; `changes` empty where it says what it said. */
export interface Seen {
  readonly application: string;
  readonly changes: readonly PostingChange[];
}

/** What the reader found in a posting's text, and how it was judged in the same go: where that failed, the reading stands. */
export interface ReadPosting {
  readonly analysis: Analysis;
  readonly facts: PostingFacts;
  readonly blocks: readonly Block[];
  readonly judgement: Outcome<Judgement>;
}

/** A part of the overlay in a file of its own: what reads beyond a site's marks, and the sentences of a language. */
export type OverlayPart = 'structure' | 'words-en' | 'words-es';

/** The posting on screen in a tab, as the overlay read it: what the side panel and the popup work on. */
export interface CurrentPosting {
  readonly posting: Posting;
  readonly analysis: Analysis;
}

/** Why something was not done, for a sentence to the user: storage full, storage broken, or anything else. */
export type Failure = 'storage-full' | 'storage-broken' | 'refused' | 'failed';
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/**
 * Every message between scripts on pages, our own pages and the background. The background answers all of them;
 * it checks that the sender is this extension and that the data is of the right shape before it acts.
 */
export interface Messages {
  /** Detector → background: a library posting is on screen, put the overlay into this frame. */
  inject(): void;
  /** Scout → background: the page may show library work, put the detector into this frame. */
  injectDetector(): void;
  /** Scout → background: a result list with library work is on screen, put the script that marks it into this frame. */
  injectLists(): void;
  /** Overlay → background: put a part of the overlay that stands in a file of its own into this frame. */
  injectPart(data: { readonly part: OverlayPart }): void;
  /** Lists → background: which of these cards of one site are library work, and how they stand, in their order; null for the others. */
  listCards(data: { readonly source: string; readonly cards: readonly SeenCard[] }): Outcome<readonly (MarkedCard | null)[]>;
  /** Overlay → background: how these postings of one site stand in lists, in their order. */
  listStates(data: { readonly source: string; readonly cards: readonly AskedCard[] }): Outcome<readonly CardState[]>;
  /** Lists and overlay → background: mark a posting as hidden in lists, or show it again. */
  hidePosting(data: HiddenPosting & { readonly hidden: boolean }): Outcome<null>;
  /** Overlay → background: whether this frame's card may be shown; not while one in another frame of the tab shows a posting. Cards with none give way. */
  claim(): boolean;
  /** Background → overlays of one tab: a card that shows no posting gives way to another frame's. */
  giveWay(): void;
  /** Overlay → background: which of these hosts, of frames in its page, Callslip may not read. */
  blockedHosts(data: { readonly hosts: readonly string[] }): readonly string[];
  /** Overlay → background: open the popup, where a site can be allowed; false where the browser wants the user to do it. */
  openPopup(): boolean;
  /** Overlay → background: whether the user still grants this frame's site, after one was taken back. */
  mayStay(): boolean;
  /** Overlay → background: style this highlight name in the sender's frame (by `scripting.insertCSS`, which the page cannot see). */
  styleMarks(data: { readonly name: string }): void;
  /** Overlay → background: what this posting asks, and what it states of itself, judged against the stored profile. The reader works there and not in the page's process, whose turn it would take. */
  analyse(data: { readonly posting: BarePosting; readonly raw: RawText; readonly stated: StatedFacts }): Outcome<ReadPosting>;
  /** Overlay → background: judge this analysis anew against the stored profile, as of now; exams for an employer's own people need its name. The profile itself never reaches a page's process. */
  judge(data: { readonly analysis: Analysis; readonly employer?: string | null }): Outcome<Judgement>;
  /** “I have this”, “I don't” or (null) “not now” about one requirement: stored where it belongs in the profile, whose revision then changes. */
  answer(data: { readonly requirement: Requirement; readonly have: boolean | null }): Outcome<null>;
  /** Overlay → background: the user's profiles by the names they gave them, and which is the active one. The card shows them in its closed root alone. */
  profiles(): Outcome<readonly NamedProfile[]>;
  /** Overlay → background: makes one of the profiles the active one; the revision of the profile then changes. */
  switchProfile(data: { readonly id: string }): Outcome<null>;
  keep(data: { readonly posting: Posting; readonly analysis: Analysis }): Outcome<KeptState>;
  /** Whether this posting is kept already, by site and number, else by address. */
  findKept(data: {
    readonly source: string | null;
    readonly externalId: string | null;
    readonly url: string | null;
  }): Outcome<KeptState | null>;
  /** Overlay → background: a posting that is kept is open: where it says otherwise than before, it is kept as a new version, and what changed comes back. */
  seen(data: { readonly posting: Posting; readonly analysis: Analysis }): Outcome<Seen | null>;
  /** Opens one of our own pages in a tab. */
  openPage(data: { readonly page: 'options' }): void;
  /** Hides the overlay on this host until the setting is taken back. */
  hideSite(data: { readonly host: string }): Outcome<null>;
  /** Overlay → background: the card was folded or unfolded, here and on every page from now on. */
  setCollapsed(data: { readonly collapsed: boolean }): Outcome<null>;
  /** Our pages → overlay of one tab: which posting is on screen there. `current-posting.ts` asks, `showing.ts` answers. */
  showing(): CurrentPosting | null;
  /** Overlay → our pages: another posting is on screen, or none. Carries nothing: who cares asks with `showing`. */
  shown(): void;
  /** Our pages → overlay of one tab: scroll to the words of this requirement and open its reason. */
  reveal(data: { readonly requirement: string }): void;
  /** Popup → background: read the active tab whatever its site is; `refused` where the browser lets no extension in. */
  readPage(): Outcome<null>;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<{ [K in keyof Messages]: Messages[K] }>();
