import type { IsoInstant } from '../dates';
import type { Posting } from '../posting/posting';
import type { Analysis } from '../requirements/requirement';
import type { StageId } from './stages';

/** What every stored row carries, so that several machines can be joined later. `deletedAt` set: deleted, and restorable. */
export interface Row {
  readonly id: string;
  readonly updatedAt: IsoInstant;
  readonly deletedAt: IsoInstant | null;
  readonly device: string;
}

/** A posting the user keeps. The posting's own text stands in its snapshot. */
export interface Application extends Row {
  readonly title: string;
  readonly employer: string | null;
  readonly location: string | null;
  readonly url: string | null;
  readonly source: string | null;
  readonly externalId: string | null;
  readonly facts: Posting['facts'];
  readonly stage: StageId;
  readonly keptAt: IsoInstant;
  readonly notes: string;
  readonly snapshot: string;
}

/** The posting as it was when kept, and what was read in it. */
export interface Snapshot extends Row {
  readonly application: string;
  readonly posting: Posting;
  readonly analysis: Analysis;
}

/** What happened to an application: never changed, never lost. */
export interface TrackerEvent extends Row {
  readonly application: string;
  readonly at: IsoInstant;
  readonly what:
    | { readonly kind: 'kept' }
    | { readonly kind: 'stage'; readonly from: StageId; readonly to: StageId }
    | { readonly kind: 'deleted' }
    | { readonly kind: 'restored' };
}
