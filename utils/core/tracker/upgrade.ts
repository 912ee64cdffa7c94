import type { IsoInstant } from '../dates';
import type { PostingFacts } from '../posting/posting';
import type { Application, Row } from './application';
import { NO_DATES, NO_EXAM, NOT_FILED } from './details';
import { NO_PREPARATION } from './preparation';

/** The stages of the first stored form: one track, with an exam in it. */
type StageV1 = 'kept' | 'preparing' | 'applied' | 'exam' | 'interview' | 'offer' | 'accepted' | 'rejected' | 'withdrawn' | 'closed';

/** An application as the first stored form had it. */
export interface ApplicationV1 extends Row {
  readonly title: string;
  readonly employer: string | null;
  readonly location: string | null;
  readonly url: string | null;
  readonly source: string | null;
  readonly externalId: string | null;
  readonly facts: PostingFacts;
  readonly stage: StageV1;
  readonly keptAt: IsoInstant;
  readonly notes: string;
  readonly snapshot: string;
}

/**
 * v2 gave applications two tracks and everything that belongs to an application beside the posting.
 * What stands in the exam goes on in the civil service's track; every other one stays where it is, on the ordinary track, until the user moves it.
 */
export function upgradeToV2(application: ApplicationV1): Application {
  return {
    ...application,
    track: application.stage === 'exam' ? 'civil' : 'ordinary',
    addresses: [],
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
}
