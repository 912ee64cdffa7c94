import type { IsoInstant } from '../dates';
import type { Posting } from '../posting/posting';
import type { Analysis } from '../requirements/requirement';
import { cleanAddress } from './address';
import type { Application, Row, Snapshot, TrackerEvent } from './application';
import type { StageId } from './stages';

/** Who writes and when: what every row of one transaction shares, and where new ids come from. */
export interface Stamp {
  readonly at: IsoInstant;
  readonly device: string;
  readonly newId: () => string;
}

function newRow({ at, device, newId }: Stamp): Row {
  return { id: newId(), updatedAt: at, deletedAt: null, device };
}

/** The row as changed now. */
export function touched<T extends Row>(row: T, { at, device }: Stamp): T {
  return { ...row, updatedAt: at, device };
}

/** A posting kept for the first time: the application, the posting as it was, and the event that says so. */
export function keptRows(posting: Posting, analysis: Analysis, stamp: Stamp): readonly [Application, Snapshot, TrackerEvent] {
  const application = newRow(stamp);
  const snapshot = snapshotRow(application.id, posting, analysis, stamp);
  return [
    {
      ...application,
      ...statedBy(posting),
      stage: 'kept',
      keptAt: stamp.at,
      notes: '',
      snapshot: snapshot.id,
    },
    snapshot,
    eventRow(application.id, { kind: 'kept' }, stamp),
  ];
}

/** What an application takes over from the posting itself. A posting without a title is kept under its employer, else under nothing. */
export function statedBy(
  posting: Posting,
): Pick<Application, 'title' | 'employer' | 'location' | 'url' | 'source' | 'externalId' | 'facts'> {
  return {
    title: posting.title ?? posting.employer ?? '',
    employer: posting.employer,
    location: posting.location,
    url: posting.url === null ? null : cleanAddress(posting.url),
    source: posting.source,
    externalId: posting.externalId,
    facts: posting.facts,
  };
}

/** The posting as it is now, for an application. */
export function snapshotRow(application: string, posting: Posting, analysis: Analysis, stamp: Stamp): Snapshot {
  return { ...newRow(stamp), application, posting, analysis };
}

/** What happened to an application. */
export function eventRow(application: string, what: TrackerEvent['what'], stamp: Stamp): TrackerEvent {
  return { ...newRow(stamp), application, at: stamp.at, what };
}

/** The application at another stage, with the event; undefined where it stands there already. */
export function movedTo(application: Application, to: StageId, stamp: Stamp): readonly [Application, TrackerEvent] | undefined {
  if (application.stage === to) return undefined;
  return [touched({ ...application, stage: to }, stamp), eventRow(application.id, { kind: 'stage', from: application.stage, to }, stamp)];
}
