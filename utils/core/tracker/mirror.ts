import type { Application, Row } from './application';
import { eventRow, newApplication, type Stamp } from './keeping';

/** What of an application stands in the mirror, out of which a list can be made again when everything else is lost. */
export type Core = Pick<
  Application,
  | keyof Row
  | 'title'
  | 'employer'
  | 'location'
  | 'url'
  | 'source'
  | 'externalId'
  | 'track'
  | 'stage'
  | 'keptAt'
  | 'archivedAt'
  | 'notes'
  | 'filed'
  | 'dates'
  | 'facts'
>;

const LONGEST_NOTES = 2_000;

/** The core of an application. */
export function coreOf(application: Application): Core {
  const { id, updatedAt, deletedAt, device, title, employer, location, url, source, externalId, track, stage, keptAt, archivedAt } =
    application;
  const { notes, filed, dates, facts } = application;
  const row = { id, updatedAt, deletedAt, device };
  const what = { title, employer, location, url, source, externalId, track, stage, keptAt, archivedAt };
  return { ...row, ...what, notes: notes.slice(0, LONGEST_NOTES), filed, dates, facts };
}

/** An application made again out of its core, under its own id, with the event that says so. */
export function fromCore(core: Core, stamp: Stamp) {
  return [{ ...newApplication({}, stamp), ...core }, eventRow(core.id, { kind: 'imported', from: 'mirror' }, stamp)] as const;
}
