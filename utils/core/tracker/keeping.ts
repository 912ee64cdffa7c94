import type { IsoInstant } from '../dates';
import type { Posting, PostingFacts } from '../posting/posting';
import type { Analysis } from '../requirements/requirement';
import { cleanAddress } from './address';
import type { Application, Editable, Happening, Row, Snapshot, TrackerEvent } from './application';
import { mainAreas } from './areas';
import { NO_DATES, NO_EXAM, NOT_FILED } from './details';
import type { Judged } from './judged';
import { NO_PREPARATION } from './preparation';
import { type StageId, stageIn, type Track } from './stages';

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

const NO_FACTS: PostingFacts = { salary: null, closing: null, opens: null, limit: null, examNumber: null };

/** What an application holds beside its row before anything was entered. */
const NOTHING: Omit<Application, keyof Row | 'keptAt'> = {
  title: '',
  employer: null,
  location: null,
  url: null,
  source: null,
  externalId: null,
  addresses: [],
  facts: NO_FACTS,
  track: 'ordinary',
  stage: 'kept',
  notes: '',
  snapshot: '',
  archivedAt: null,
  earlier: null,
  absorbed: [],
  mergedInto: null,
  filed: NOT_FILED,
  dates: NO_DATES,
  reminders: {},
  exam: NO_EXAM,
  contacts: [],
  tasks: [],
  documents: [],
  questions: [],
  accommodation: null,
  interviews: [],
  preparation: NO_PREPARATION,
};

/** An application with these parts, kept at the stamp's moment; what is left out is empty. */
export function newApplication(parts: Partial<Omit<Application, keyof Row>>, stamp: Stamp): Application {
  return { ...newRow(stamp), ...NOTHING, keptAt: stamp.at, ...parts };
}

/** A posting kept for the first time: the application, the posting as it was, and the event that says so. */
export function keptRows(
  posting: Posting,
  analysis: Analysis,
  stamp: Stamp,
  judged?: Judged,
): readonly [Application, Snapshot, TrackerEvent] {
  const application = newApplication({ ...statedBy(posting), areas: mainAreas(analysis), track: trackOf(posting, analysis) }, stamp);
  const snapshot = snapshotRow(application.id, posting, analysis, stamp, judged);
  return [{ ...application, snapshot: snapshot.id }, snapshot, eventRow(application.id, { kind: 'kept' }, stamp)];
}

/** What the user says of a posting that no page showed. */
export type AddedByHand = Partial<Editable> & { readonly url?: string | null; readonly track?: Track; readonly facts?: PostingFacts };

/** A posting added by hand, without its text. An address that is none of a web page is left out. */
export function addedRows(parts: AddedByHand, stamp: Stamp): readonly [Application, TrackerEvent] {
  const application = newApplication({ ...parts, url: parts.url ? cleanAddress(parts.url) : null }, stamp);
  return [application, eventRow(application.id, { kind: 'added' }, stamp)];
}

/** Which track a posting begins on: the civil service's where it has an exam number or a section about its examination, or closes after so many applications. */
export function trackOf({ facts }: Posting, { sections }: Pick<Analysis, 'sections'>): Track {
  return facts.examNumber !== null || facts.limit !== null || sections.some(({ kind }) => kind === 'exam') ? 'civil' : 'ordinary';
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
export function snapshotRow(application: string, posting: Posting, analysis: Analysis, stamp: Stamp, judged?: Judged): Snapshot {
  return { ...newRow(stamp), application, posting, analysis, ...(judged === undefined ? {} : { judged }) };
}

/** What happened to an application; an empty note is none. */
export function eventRow(application: string, what: Happening, stamp: Stamp, note = ''): TrackerEvent {
  return { ...newRow(stamp), application, at: stamp.at, what, ...(note === '' ? {} : { note }) };
}

/** An application as changed, with the event that says so. */
export type Changed = readonly [Application, TrackerEvent];

/**
 * The application at another stage, with the event; undefined where it stands there already.
 * A stage of the other track stands for its counterpart in this one, so that a choice for many applications fits all of them.
 */
export function movedTo(application: Application, to: StageId, stamp: Stamp, note = ''): Changed | undefined {
  const stage = stageIn(application.track, to);
  if (application.stage === stage) return undefined;
  const what = { kind: 'stage', from: application.stage, to: stage } as const;
  return [touched({ ...application, stage }, stamp), eventRow(application.id, what, stamp, note)];
}

/** The application on the other track, at the stage's counterpart there, with the event; undefined where it is on that track already. */
export function onTrack(application: Application, track: Track, stamp: Stamp): Changed | undefined {
  if (application.track === track) return undefined;
  const what = { kind: 'track', from: application.track, to: track, stage: application.stage } as const;
  return [touched({ ...application, track, stage: stageIn(track, application.stage) }, stamp), eventRow(application.id, what, stamp)];
}
