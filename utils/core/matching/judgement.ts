import type { IsoDate, PartialDate } from '../dates';
import type { EducationLevel } from '../requirements/ask';
import type { Minimum } from '../requirements/requirement';

/** `partly` is some of it, so false in the tree; `unknown` is what the profile is silent about. */
export type Verdict = 'met' | 'partly' | 'unmet' | 'unknown';
export type Eligibility = 'eligible' | 'not-eligible' | 'cannot-tell';

/** A profile item that answers an ask. `label` is how it is shown: “Library Assistant II, City of Inglewood”. */
export interface Evidence {
  readonly item: string;
  readonly label: string;
}

/** One post in a sum of experience. `months` is what it adds, full-time, after overlaps are capped. */
export interface SumLine {
  readonly item: string;
  readonly label: string;
  readonly from: PartialDate;
  readonly to: PartialDate | null;
  readonly hoursPerWeek: number | null;
  readonly months: number;
  /** Why it counts or not. */
  readonly why:
    | 'counts'
    | 'not-library'
    | 'not-professional'
    | 'not-supervising'
    | 'unpaid'
    | 'hours-unknown'
    | 'not-the-class'
    | 'unclear';
}

/** A sum of experience with the rule that was used. `fullTimeHours` a week is full time (40 unless the posting says otherwise). */
export interface ExperienceSum {
  readonly months: number;
  readonly fullTimeHours: number;
  readonly lines: readonly SumLine[];
}

/** Why a verdict is what it is: data, put into words by the interface in the user's language. */
export type Reason =
  | { readonly kind: 'held' }
  | { readonly kind: 'months'; readonly has: number; readonly wants: number; readonly sum: ExperienceSum }
  | { readonly kind: 'experience-found'; readonly sum: ExperienceSum }
  | { readonly kind: 'level'; readonly has: EducationLevel | null; readonly wants: EducationLevel }
  | { readonly kind: 'other-field'; readonly has: string }
  | { readonly kind: 'in-progress'; readonly ends: PartialDate | null }
  | { readonly kind: 'not-accredited'; readonly institution: string }
  | { readonly kind: 'accreditation-unknown'; readonly institution: string }
  | { readonly kind: 'equivalent-may-do'; readonly has: string }
  | { readonly kind: 'wpm'; readonly has: number; readonly wants: number }
  | { readonly kind: 'expired'; readonly on: IsoDate }
  | { readonly kind: 'age'; readonly from: IsoDate }
  | { readonly kind: 'answered'; readonly have: boolean; readonly on: IsoDate }
  /** The profile lists such things, and this is not among them. */
  | { readonly kind: 'not-listed' }
  /** The profile says nothing of the kind. */
  | { readonly kind: 'silent' }
  /** Something to do or to accept, not to have: documents, clearances, availability. */
  | { readonly kind: 'to-do' };

/** The verdict on one requirement. */
export interface LeafJudgement {
  readonly requirement: string;
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly evidence: readonly Evidence[];
  /** The day on which it will be met if what runs goes on; null where it is met now, undecided, or nothing running leads there. */
  readonly meetsOn: IsoDate | null;
  /** The user has put this question off (“not now”). */
  readonly putOff?: true;
}

export type Truth = 'true' | 'false' | 'unknown';

/** The minimum with a truth at every node, in the shape of the tree. */
export interface JudgedNode {
  readonly node: Minimum;
  readonly truth: Truth;
  readonly meetsOn: IsoDate | null;
  readonly of: readonly JudgedNode[];
}

/** What a way through the minimum still lacks. */
export interface Gap {
  readonly requirement: string;
  /** Full-time months short, where it is a matter of time; null otherwise. */
  readonly months: number | null;
}

/** The way with the least to close. `label` is the posting's own name for it, null where the minimum has one way only. */
export interface NearestWay {
  readonly label: string | null;
  readonly gaps: readonly Gap[];
  readonly meetsOn: IsoDate | null;
}

/**
 * A question whose answer could decide; `requirement` is the first of those it is asked by. `about` is the key under which the answer is kept,
 * `yes` and `no` what the minimum comes to by either answer while all other questions stay open.
 */
export interface Question {
  readonly requirement: string;
  readonly about: string;
  readonly yes: Truth;
  readonly no: Truth;
}

/** One class of a posting that fills several (“Librarian I”, “Librarian II”), judged with what all of them need. */
export interface JudgedLevel {
  readonly label: string;
  readonly eligibility: Eligibility;
  readonly meetsOn: IsoDate | null;
}

/** The verdicts over one posting for one profile on one day. */
export interface Judgement {
  readonly today: IsoDate;
  readonly eligibility: Eligibility;
  readonly meetsOn: IsoDate | null;
  /** One for every requirement of the posting, screening or not, in its order. */
  readonly leaves: readonly LeafJudgement[];
  readonly minimum: JudgedNode | null;
  readonly nearest: NearestWay | null;
  /** Most deciding first. */
  readonly questions: readonly Question[];
  /** In the posting's order; empty where it fills one class. */
  readonly levels: readonly JudgedLevel[];
}
