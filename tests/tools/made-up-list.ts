import { readFacts } from '@/utils/core/posting/facts';
import type { Posting } from '@/utils/core/posting/posting';
import { analyse } from '@/utils/core/requirements/analyse';
import { readPlainText } from '@/utils/core/text/plain-text';
import type { Application, Snapshot, TrackerEvent } from '@/utils/core/tracker/application';
import { type Columns, columnsOf } from '@/utils/core/tracker/columns';
import { edited } from '@/utils/core/tracker/edit';
import { type Changed, eventRow, keptRows, movedTo, type Stamp } from '@/utils/core/tracker/keeping';
import { stagesOf } from '@/utils/core/tracker/stages';
import { madeUpPosting } from './made-up-postings';
import { pick, randomFrom } from './random';

/** A list of kept postings with its history, as the database would hold it. */
export interface MadeUpList {
  readonly applications: readonly (Application & Columns)[];
  readonly snapshots: readonly Snapshot[];
  readonly events: readonly TrackerEvent[];
}

/** Kinds of postings: each is read once, and kept many times. */
const KINDS = 40;
const NOTES = ['call Ines', 'résumé of May', 'ask about the oral exam', 'parking behind the branch', ''];

/** So many applications with a snapshot each and so many events in all, the same for the same seed; `text`: code units of a posting's text. */
export function madeUpList(count: number, events: number, { seed = 1, text = 3_000 } = {}): MadeUpList {
  const random = randomFrom(seed);
  const kinds = Array.from({ length: KINDS }, (_, kind) => {
    const { title, employer, text: words } = madeUpPosting(kind, text);
    const body = readPlainText(words);
    return { title, employer, body, facts: readFacts(body), analysis: analyse(body, title) };
  });
  const start = Temporal.Instant.from('2026-01-05T17:00:00Z');
  let ids = 0;
  const newId = () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`;
  const stampAt = (minutes: number): Stamp => ({
    at: start.add({ minutes }).toString({ smallestUnit: 'millisecond' }),
    device: 'made-up',
    newId,
  });
  const applications: Application[] = [];
  const snapshots: Snapshot[] = [];
  const history: TrackerEvent[] = [];
  for (let at = 0; at < count; at++) {
    const { title, employer, body, facts, analysis } = pick(kinds, random);
    const closes = Temporal.PlainDate.from('2026-06-01')
      .add({ days: Math.floor(random() * 400) })
      .toString();
    const posting: Posting = {
      source: 'governmentjobs',
      externalId: String(4_000_000 + at),
      url: `https://www.governmentjobs.com/careers/example/jobs/${4_000_000 + at}`,
      title: `${title} ${at}`,
      employer,
      location: `${employer.replace('City of ', '')}, CA`,
      facts: { ...facts, closing: random() < 0.2 ? null : { kind: 'date', date: closes, time: '17:00', zone: null } },
      body,
      missing: [],
      readBy: {},
    };
    const [application, snapshot, event] = keptRows(posting, analysis, stampAt(at));
    applications.push(application);
    snapshots.push(snapshot);
    history.push(event);
  }
  // What happens to them afterwards: moved on and back, noted, edited.
  for (let at = 0; history.length < events && count > 0; at++) {
    const index = at % count;
    const application = applications[index];
    if (application === undefined) break;
    const stamp = stampAt(count + at);
    const changed = happen(application, random, stamp);
    if (changed === undefined) history.push(eventRow(application.id, { kind: 'note' }, stamp, pick(NOTES, random)));
    else {
      applications[index] = changed[0];
      history.push(changed[1]);
    }
  }
  return { applications: applications.map((one) => ({ ...one, ...columnsOf(one) })), snapshots, events: history };
}

function happen(application: Application, random: () => number, stamp: Stamp): Changed | undefined {
  const what = random();
  if (what < 0.5) return movedTo(application, pick(stagesOf(application.track), random).id, stamp);
  if (what < 0.8) return edited(application, { notes: pick(NOTES, random) }, stamp);
  return undefined;
}
