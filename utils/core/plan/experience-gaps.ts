import type { IsoDate } from '../dates';
import { judgeLeaf } from '../matching/judge-leaf';
import type { LeafJudgement } from '../matching/judgement';
import type { Person } from '../matching/person';
import { type Post, readPost } from '../matching/post';
import type { Profile } from '../profile/profile';
import type { Requirement } from '../requirements/requirement';
import { madeRoom } from './close-gap';
import type { Lacking } from './gap';
import { imaginedPost, postInWords, WORK_KINDS, type WorkKind } from './work-kinds';

type Experience = Extract<Lacking, { kind: 'experience' }>;

/** Longer than any posting asks: whether such work answers it at all. */
const ENOUGH = 480;

/** Where no length is asked, a year of it is something to show. */
const A_YEAR = 12;

const KINDS = WORK_KINDS.filter((work): work is Exclude<WorkKind, 'own'> => work !== 'own');

/** One person's past moved back, to which work can be added, read once for all of it. */
export interface Room {
  readonly today: IsoDate;
  readonly profile: Profile;
  readonly posts: readonly Post[];
}

/** Makes room in a profile. */
export function roomOf(profile: Profile, today: IsoDate): Room {
  const moved = madeRoom(profile, today);
  return { today, profile: moved, posts: moved.work.map(readPost) };
}

/** The person with so many months of such work behind them. */
export function personWith(room: Room, { work, months, words }: Omit<Experience, 'kind'>, employer: string | null): Person {
  const { today, profile, posts } = room;
  const entry = work === 'own' ? postInWords(words ?? '', {}, months, today) : imaginedPost(work, months, today);
  return { profile: { ...profile, work: [...profile.work, entry] }, posts: [...posts, readPost(entry)], today, employer };
}

/** Finds the work that answers requirements of experience, the kind that is had first; what was found for the same words is found once. */
export function experienceFinder(
  room: Room,
): (requirement: Requirement, leaf: LeafJudgement, employer: string | null) => Experience | null {
  const people = new Map<string, Person>();
  const found = new Map<string, Experience | null>();
  const personOf = (work: WorkKind, words: string | null, employer: string | null): Person => {
    const key = JSON.stringify([work, words, employer]);
    const person = people.get(key) ?? personWith(room, { work, months: ENOUGH, words }, employer);
    people.set(key, person);
    return person;
  };
  return (requirement, leaf, employer) => {
    const { ask, quote } = requirement;
    if (ask.kind !== 'experience') return null;
    const key = JSON.stringify([ask, quote, employer]);
    const known = found.get(key);
    if (known !== undefined) return known;
    const answers = (work: WorkKind, words: string | null): boolean =>
      judgeLeaf(requirement, { person: personOf(work, words, employer), day: room.today }).verdict === 'met';
    const has = leaf.reason.kind === 'months' ? leaf.reason.has : 0;
    const months = ask.months === null ? A_YEAR : Math.max(1, Math.ceil(ask.months - has - 1e-6));
    const work = KINDS.find((one) => answers(one, null));
    const own = work === undefined && answers('own', quote);
    const gap: Experience | null =
      work === undefined
        ? own
          ? { kind: 'experience', work: 'own', months, words: quote }
          : null
        : { kind: 'experience', work, months, words: null };
    found.set(key, gap);
    return gap;
  };
}
