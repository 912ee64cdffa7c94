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
  /** Where it was studied, if not in the United States. */
  readonly country: string | null;
  /** Whether an evaluation service has found it equivalent to a degree of the United States. */
  readonly evaluated: boolean | null;
}

/** Whom a post supervised. */
export type SupervisedKind = 'staff' | 'students' | 'volunteers' | 'pages';

/** A post, paid or not. `end` null: still held. `setting` and `level` null: told from employer and title when judged. */
export interface WorkEntry {
  readonly id: string;
  readonly employer: string;
  readonly title: string;
  readonly start: PartialDate;
  readonly end: PartialDate | null;
  /** Null: not stated; the judge says so and does not assume full time. */
  readonly hoursPerWeek: number | null;
  /** Hours in all, as a volunteer's letter states them; read where no hours a week are. */
  readonly totalHours: number | null;
  readonly paid: boolean;
  /** An internship or practicum, paid or not. */
  readonly internship: boolean;
  readonly setting: Setting | null;
  readonly level: WorkLevel | null;
  /** How many people reported to this post; null: not stated. */
  readonly supervised: number | null;
  readonly supervisedKinds: readonly SupervisedKind[];
  /** Systems used there, each by its name: “Sierra”. */
  readonly systems: readonly string[];
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
  /** Who has certified it: a test, an employer's bilingual examination. */
  readonly certifiedBy: string | null;
}

/** `held: false` records that the user does not have it, which is not the same as silence. */
export interface LicenceEntry {
  readonly id: string;
  readonly type: LicenceType;
  readonly name: string;
  readonly held: boolean;
  readonly issued: PartialDate | null;
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

export type SkillLevel = 'learning' | 'basic' | 'working' | 'expert';

/** A skill the user claims; `skill` is its vocabulary id where the vocabulary knows it. One that is being learned is not had yet. */
export interface SkillEntry {
  readonly id: string;
  readonly name: string;
  readonly skill: string | null;
  readonly level: SkillLevel | null;
  /** What was done with it, in the user's words, and the id of the post in which. */
  readonly evidence: string;
  readonly work: string | null;
  readonly lastUsed: PartialDate | null;
}

/** Where the user would work. */
export interface Mobility {
  readonly relocate: boolean | null;
  /** Places within reach, as written: “Long Beach to Pasadena”. */
  readonly reach: string | null;
}

/** A membership in an association: ALA, CLA, REFORMA, SAA … */
export interface MembershipEntry {
  readonly id: string;
  readonly name: string;
  /** An office or committee held. */
  readonly role: string | null;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
}

/** Somebody who would speak for the user. */
export interface ReferenceEntry {
  readonly id: string;
  readonly name: string;
  readonly relation: string;
  readonly contact: string;
}

export type DocumentKind = 'resume' | 'letter' | 'transcript' | 'typing-certificate' | 'other';

/** A document that stands ready to be sent; the file itself stays where it is. */
export interface DocumentEntry {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly name: string;
  readonly date: PartialDate | null;
  /** Where it lies, what it is for. */
  readonly note: string;
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

/**
 * An answer given to one question of a posting, kept because the profile has no better place for it. `about` is the ask's key.
 * `have` null: the question was put off (“not now”); it stays open, and is asked less loudly.
 */
export interface Answer {
  readonly id: string;
  readonly about: string;
  /** The posting's words that were asked about. */
  readonly words: string;
  readonly have: boolean | null;
  readonly on: IsoDate;
}

/** What the user says of themselves. It never leaves the browser, and it reaches no web page. */
export interface Profile {
  readonly version: 1;
  readonly name: string | null;
  readonly place: string | null;
  readonly birthDate: IsoDate | null;
  readonly availability: Availability;
  readonly mobility: Mobility;
  /** Whether the user may work in the United States without sponsorship; only if they want to say. */
  readonly workAuthorized: boolean | null;
  /** Whether the user would claim veteran's credit. */
  readonly veteran: boolean | null;
  readonly education: readonly EducationEntry[];
  readonly work: readonly WorkEntry[];
  readonly languages: readonly LanguageEntry[];
  readonly licences: readonly LicenceEntry[];
  readonly certificates: readonly CertificateEntry[];
  readonly skills: readonly SkillEntry[];
  readonly memberships: readonly MembershipEntry[];
  readonly references: readonly ReferenceEntry[];
  readonly documents: readonly DocumentEntry[];
  readonly answers: readonly Answer[];
}

/** Nothing said of when the user can work: what a profile has that was stored before it was asked. */
export const NO_AVAILABILITY: Availability = { evenings: null, weekends: null, travel: null, onCall: null, earliestStart: null };

export const NO_MOBILITY: Mobility = { relocate: null, reach: null };

/** What an entry has that was stored, or written by another program, before it was asked. */
export const UNSTATED = {
  education: { country: null, evaluated: null },
  work: { totalHours: null, internship: false, supervisedKinds: [], systems: [] },
  language: { certifiedBy: null },
  licence: { issued: null },
  skill: { level: null, evidence: '', work: null, lastUsed: null },
} as const;

/** A profile that says nothing: everything judged against it is unknown. */
export const EMPTY_PROFILE: Profile = {
  version: 1,
  name: null,
  place: null,
  birthDate: null,
  availability: NO_AVAILABILITY,
  mobility: NO_MOBILITY,
  workAuthorized: null,
  veteran: null,
  education: [],
  work: [],
  languages: [],
  licences: [],
  certificates: [],
  skills: [],
  memberships: [],
  references: [],
  documents: [],
  answers: [],
};

/** Whether a profile says nothing at all; an answer given on a posting says something, a question put off does not. */
export function saysNothing(profile: Profile): boolean {
  const said = { ...profile, answers: profile.answers.filter(({ have }) => have !== null) };
  // Field by field: what was read from a store stands in another order.
  return (Object.keys(EMPTY_PROFILE) as (keyof Profile)[]).every((key) => JSON.stringify(said[key]) === JSON.stringify(EMPTY_PROFILE[key]));
}
