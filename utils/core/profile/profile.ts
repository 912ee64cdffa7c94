import type { IsoDate, PartialDate } from '../dates';
import type { EducationLevel, LanguageMode, LicenceType } from '../requirements/ask';

export type Setting = 'library' | 'archive' | 'school' | 'other';
export type WorkLevel = 'page' | 'clerk' | 'assistant' | 'paraprofessional' | 'professional' | 'manager';

/** A degree, certificate program or course of study. `end` in the future, or `finished: false`, means in progress. */
export interface EducationEntry {
  readonly id: string;
  readonly level: EducationLevel | null;
  /** As written: “Master of Library and Information Science”. */
  readonly program: string;
  readonly institution: string;
  /** What the user states about ALA accreditation; null leaves it to the list of accredited programs. */
  readonly ala: boolean | null;
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  readonly finished: boolean;
  readonly units: number | null;
}

/** A post, paid or not. `end` null: still held. `setting` and `level` null: told from employer and title when judged. */
export interface WorkEntry {
  readonly id: string;
  readonly employer: string;
  readonly title: string;
  readonly start: PartialDate;
  readonly end: PartialDate | null;
  /** Null: not stated; the judge says so and does not assume full time. */
  readonly hoursPerWeek: number | null;
  readonly paid: boolean;
  readonly setting: Setting | null;
  readonly level: WorkLevel | null;
  /** How many people reported to this post; null: not stated. */
  readonly supervised: number | null;
  readonly summary: string;
}

export type LanguageLevel = 'native' | 'fluent' | 'professional' | 'conversational' | 'basic';

/** `code`: as in LABELS' languages (ISO 639-1 where there is one, else 639-3), null for a language that the list does not know. `modes` null: not stated. */
export interface LanguageEntry {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly level: LanguageLevel | null;
  readonly modes: readonly LanguageMode[] | null;
}

/** `held: false` records that the user does not have it, which is not the same as silence. */
export interface LicenceEntry {
  readonly id: string;
  readonly type: LicenceType;
  readonly name: string;
  readonly held: boolean;
  readonly expires: IsoDate | null;
}

export interface CertificateEntry {
  readonly id: string;
  readonly name: string;
  readonly issuer: string | null;
  readonly date: PartialDate | null;
  readonly expires: IsoDate | null;
  /** Net words a minute, for a typing certificate. */
  readonly wpm: number | null;
}

/** A skill the user claims; `skill` is its vocabulary id where the vocabulary knows it. */
export interface SkillEntry {
  readonly id: string;
  readonly name: string;
  readonly skill: string | null;
}

/** When the user can work and from when on. Null: not stated. */
export interface Availability {
  readonly evenings: boolean | null;
  readonly weekends: boolean | null;
  /** Between branches, to meetings, to other places. */
  readonly travel: boolean | null;
  readonly onCall: boolean | null;
  /** The first day on which they could begin. */
  readonly earliestStart: IsoDate | null;
}

/** An answer given to one question of a posting, kept because the profile has no better place for it. `about` is the ask's key. */
export interface Answer {
  readonly id: string;
  readonly about: string;
  /** The posting's words that were asked about. */
  readonly words: string;
  readonly have: boolean;
  readonly on: IsoDate;
}

/** What the user says of themselves. It never leaves the browser, and it reaches no web page. */
export interface Profile {
  readonly version: 1;
  readonly name: string | null;
  readonly place: string | null;
  readonly birthDate: IsoDate | null;
  readonly availability: Availability;
  readonly education: readonly EducationEntry[];
  readonly work: readonly WorkEntry[];
  readonly languages: readonly LanguageEntry[];
  readonly licences: readonly LicenceEntry[];
  readonly certificates: readonly CertificateEntry[];
  readonly skills: readonly SkillEntry[];
  readonly answers: readonly Answer[];
}

/** Nothing said of when the user can work: what a profile has that was stored before it was asked. */
export const NO_AVAILABILITY: Availability = { evenings: null, weekends: null, travel: null, onCall: null, earliestStart: null };

/** A profile that says nothing: everything judged against it is unknown. */
export const EMPTY_PROFILE: Profile = {
  version: 1,
  name: null,
  place: null,
  birthDate: null,
  availability: NO_AVAILABILITY,
  education: [],
  work: [],
  languages: [],
  licences: [],
  certificates: [],
  skills: [],
  answers: [],
};
