import type { IsoDate } from '../dates';
import { judgePerson } from '../matching/judge';
import { newMemory } from '../matching/judge-once';
import type { Eligibility, NearestWay } from '../matching/judgement';
import { type Person, readPerson } from '../matching/person';
import type { Profile } from '../profile/profile';
import type { Analysis, Minimum, Requirement } from '../requirements/requirement';
import { atOnce } from '../text/slices';
import { allRungs, type LadderTrack, type Rung } from './ladder';

/** One rung as this profile stands to it. */
export interface JudgedRung {
  readonly rung: Rung;
  readonly eligibility: Eligibility;
  readonly meetsOn: IsoDate | null;
  /** What is lacking for it, by requirement; null where nothing is. */
  readonly nearest: NearestWay | null;
  /** What it usually asks, as requirements. */
  readonly analysis: Analysis;
  /** A post of this name is held, or was. */
  readonly held: 'now' | 'once' | 'never';
}

/** One ladder, of employers at large or of one of them: its rungs from the lowest, the highest that is held or within reach, and the next one. */
export interface JudgedLadder {
  readonly track: LadderTrack;
  /** Null: as it is at most employers. */
  readonly employer: string | null;
  readonly rungs: readonly JudgedRung[];
  /** The id of the rung where the profile stands; null where it stands on none. */
  readonly at: string | null;
  readonly next: JudgedRung | null;
}

const fold = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** What a rung usually asks, in the form that postings are judged in. */
function rungAnalysis({ education, months, professional, supervises, track, order }: Rung): Analysis {
  const { level, library, ala, inProgress } = education;
  const asks: Requirement['ask'][] = [];
  if (level !== null)
    asks.push({ kind: 'education', level, ...(library && { library }), ...(ala && { ala }), ...(inProgress && { inProgress }) });
  if (months > 0)
    asks.push({
      kind: 'experience',
      months,
      ...(order >= 3 && track !== 'archives' && { library: true as const }),
      ...(professional && { professional: true as const }),
      ...(supervises && order >= 10 && { supervisory: true as const }),
    });
  const words = track === 'archives' && months > 0 ? 'archival experience' : '';
  const requirements = asks.map(
    (ask, at): Requirement => ({
      id: `r${at + 1}`,
      span: { start: 0, end: 0 },
      quote: ask.kind === 'experience' ? words : '',
      strength: 'required',
      ask,
      screening: true,
      area: null,
      rule: 'ladder',
    }),
  );
  const minimum: Minimum | null =
    requirements.length === 0 ? null : { kind: 'all', of: requirements.map(({ id }) => ({ kind: 'requirement', id })) };
  return { version: 1, language: 'en', cut: false, sections: [], requirements, minimum, trace: [] };
}

/** Every ladder, judged by what its rungs usually ask: a guide and no verdict on any posting. Within a track the one of employers at large comes first, then those of single employers. */
export function judgeLadders(profile: Profile, today: IsoDate): readonly JudgedLadder[] {
  return atOnce(judgeLaddersInSlices(profile, today));
}

/** The same in slices of a rung each: call `next()` again when there is time. */
export function* judgeLaddersInSlices(profile: Profile, today: IsoDate): Generator<undefined, readonly JudgedLadder[]> {
  const person: Person = { ...readPerson(profile, today), remembered: newMemory() };
  const titles = profile.work.map(({ title, end }) => ({ title: fold(title), now: end === null || end >= today }));
  const judged: JudgedRung[] = [];
  for (const rung of allRungs()) {
    const analysis = rungAnalysis(rung);
    const { eligibility, meetsOn, nearest } = judgePerson(analysis, person, today);
    const names = new Set([rung.name, ...rung.aliases].map(fold));
    const same = titles.filter(({ title }) => names.has(title));
    const held = same.some(({ now }) => now) ? 'now' : same.length > 0 ? 'once' : 'never';
    judged.push({ rung, eligibility, meetsOn, nearest, analysis, held });
    yield;
  }
  const tracks = [...new Set(judged.map(({ rung }) => rung.track))];
  return tracks.flatMap((track) => {
    const own = judged.filter(({ rung }) => rung.track === track);
    const employers = [...new Set(own.flatMap(({ rung }) => rung.employers))].filter((one) => rungsAt(own, one).length > 1);
    return [null, ...employers].map((employer) => standingOn(track, employer, rungsAt(own, employer)));
  });
}

/** The rungs at one employer, or at employers at large. */
function rungsAt(judged: readonly JudgedRung[], employer: string | null): readonly JudgedRung[] {
  return judged.filter(({ rung: { employers } }) => (employer === null ? employers.length === 0 : employers.includes(employer)));
}

function standingOn(track: LadderTrack, employer: string | null, some: readonly JudgedRung[]): JudgedLadder {
  const rungs = [...some].sort((a, b) => a.rung.order - b.rung.order);
  const reached = rungs.filter(({ eligibility, held }) => held !== 'never' || eligibility === 'eligible');
  const at = reached[reached.length - 1];
  const next = rungs.find(({ rung, eligibility }) => rung.order > (at?.rung.order ?? -1) && eligibility !== 'eligible') ?? null;
  return { track, employer, rungs, at: at?.rung.id ?? null, next };
}
