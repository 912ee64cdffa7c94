import type { IsoInstant } from '../dates';
import type { Posting } from '../posting/posting';
import type { Analysis } from '../requirements/requirement';
import type { Area } from '../vocabulary/area';
import type { PostingChange } from './compare';
import type {
  Accommodation,
  Contact,
  Exam,
  Filed,
  Interview,
  JobAddress,
  OwnDates,
  Reminders,
  SentDocument,
  Supplemental,
  Task,
} from './details';
import type { Judged } from './judged';
import type { Preparation } from './preparation';
import type { StageId, Track } from './stages';

/** What every stored row carries, so that several machines can be joined later. `deletedAt` set: deleted, and restorable. */
export interface Row {
  readonly id: string;
  readonly updatedAt: IsoInstant;
  readonly deletedAt: IsoInstant | null;
  readonly device: string;
}

/** What the user can change of an application in a form; see `merge-fields.ts` for two forms at once. */
export interface Editable {
  readonly title: string;
  readonly employer: string | null;
  readonly location: string | null;
  /** Markdown, shown as text unless read by a safe reader. */
  readonly notes: string;
  readonly filed: Filed;
  readonly dates: OwnDates;
  readonly reminders: Reminders;
  readonly exam: Exam;
  readonly contacts: readonly Contact[];
  readonly tasks: readonly Task[];
  readonly documents: readonly SentDocument[];
  readonly questions: readonly Supplemental[];
  readonly accommodation: Accommodation | null;
  readonly interviews: readonly Interview[];
  readonly preparation: Preparation;
}

/** A posting the user keeps. The posting's own text stands in its snapshot; `snapshot` is '' where no text was kept (added by hand, imported). */
export interface Application extends Row, Editable {
  readonly url: string | null;
  readonly source: string | null;
  readonly externalId: string | null;
  /** Further places where the same job is posted; the first one is `url`, `source` and `externalId`. */
  readonly addresses: readonly JobAddress[];
  readonly facts: Posting['facts'];
  /** What the posting is mostly about; absent where it was kept before that was noted, or without a text. */
  readonly areas?: readonly Area[];
  readonly track: Track;
  readonly stage: StageId;
  readonly keptAt: IsoInstant;
  readonly snapshot: string;
  /** Out of the way, and not deleted. */
  readonly archivedAt: IsoInstant | null;
  /** The earlier filing of the same job: a reposted exam is a new application linked to the old one. */
  readonly earlier: string | null;
  /** Applications that were joined into this one; their events and snapshots belong to its history. */
  readonly absorbed: readonly string[];
  /** The application that this one was joined into: it is neither listed nor in the trash. */
  readonly mergedInto: string | null;
}

/** The posting as it was when kept or opened again, and what was read in it. */
export interface Snapshot extends Row {
  readonly application: string;
  readonly posting: Posting;
  readonly analysis: Analysis;
  /** How it was judged then; absent where it was kept before that was noted, or the profile could not be read. */
  readonly judged?: Judged;
}

/** What an edit changed, by field, as it was before: what undoing it restores. */
export type Before = Partial<Editable>;

/** One thing that happened. */
export type Happening =
  | { readonly kind: 'kept' }
  | { readonly kind: 'added' }
  | { readonly kind: 'imported'; readonly from: string }
  | { readonly kind: 'stage'; readonly from: StageId; readonly to: StageId; readonly undoes?: string }
  | { readonly kind: 'track'; readonly from: Track; readonly to: Track; readonly stage: StageId; readonly undoes?: string }
  | { readonly kind: 'edited'; readonly before: Before; readonly undoes?: string }
  | { readonly kind: 'note' }
  | { readonly kind: 'archived' }
  | { readonly kind: 'unarchived' }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'restored' }
  /** The posting differed when it was opened again: the new version, and what changed in it. */
  | { readonly kind: 'posting'; readonly snapshot: string; readonly changes: readonly PostingChange[] }
  /** The same job was found at one more place. */
  | { readonly kind: 'address'; readonly url: string | null }
  | { readonly kind: 'linked'; readonly earlier: string | null }
  | { readonly kind: 'merged'; readonly other: string }
  | { readonly kind: 'split'; readonly other: string };

/** What happened to an application, with what the user noted about it: never changed, never lost. */
export interface TrackerEvent extends Row {
  readonly application: string;
  readonly at: IsoInstant;
  readonly what: Happening;
  readonly note?: string;
}
