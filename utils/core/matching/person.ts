import type { IsoDate } from '../dates';
import type { Profile } from '../profile/profile';
import type { Remembered } from './judge-once';
import type { Evidence } from './judgement';
import { type Post, readPost } from './post';

/** A profile made ready to be judged: its posts read once, whatever the number of requirements and days. */
export interface Person {
  readonly profile: Profile;
  readonly posts: readonly Post[];
  /** The day on which one really judges: studies that should have ended before it are in doubt. Null: no such day. */
  readonly today: IsoDate | null;
  /** The employer of the posting, where the caller knows it: an exam for its own employees cannot be told without. */
  readonly employer: string | null;
  /** Absent: nothing is remembered from one posting to the next. */
  readonly remembered?: Remembered;
}

export function readPerson(profile: Profile, today: IsoDate | null = null, employer: string | null = null): Person {
  return { profile, posts: profile.work.map(readPost), today, employer };
}

/** The same person before a posting of another employer: what was read of the posts is read once. */
export function beforeEmployer(person: Person, employer: string | null): Person {
  return person.employer === employer ? person : { ...person, employer };
}

/** How an item of the profile is named beside a verdict: “Library Assistant II, City of Inglewood”. */
export function evidence(item: string, ...parts: readonly string[]): Evidence {
  return { item, label: parts.filter((part) => part !== '').join(', ') };
}

/** A person on a day. */
export interface Moment {
  readonly person: Person;
  readonly day: IsoDate;
}
