import type { Eligibility } from '../matching/judgement';
import type { EducationLevel, LicenceType } from '../requirements/ask';
import type { Analysis } from '../requirements/requirement';
import type { WorkKind } from './work-kinds';

/** A kept posting as the plan works on it. */
export interface PlannedPosting {
  readonly id: string;
  readonly employer: string | null;
  readonly analysis: Analysis;
}

/** What could be added to a profile. `fields` of a degree: none means any; `enrolled`: begun is enough; `second`: beside another of its level. */
export type Lacking =
  | {
      readonly kind: 'degree';
      readonly level: EducationLevel;
      readonly library: boolean;
      readonly field: string | null;
      readonly enrolled: boolean;
      readonly second: boolean;
      readonly units: number | null;
    }
  | { readonly kind: 'licence'; readonly type: LicenceType; readonly class: string | null; readonly words: string }
  | { readonly kind: 'certificate'; readonly name: string }
  | { readonly kind: 'typing'; readonly wpm: number }
  | { readonly kind: 'language'; readonly code: string }
  /** Full-time months more of such work; `words` are the posting's where no usual kind of post answers it. */
  | { readonly kind: 'experience'; readonly work: WorkKind; readonly months: number; readonly words: string | null }
  /** Several where a line asks for all of them together. */
  | { readonly kind: 'skill'; readonly skills: readonly string[]; readonly name: string };

/** One thing that is lacked, and what having it would change: found by judging each posting with it added to the profile. */
export interface Gap {
  /** The same for the same thing whatever the postings. */
  readonly id: string;
  readonly lacking: Lacking;
  /** Calendar months that closing it usually takes; a quarter is a week. */
  readonly months: number;
  /** The profile only says nothing about it, in every posting that asks: an answer may close it today. */
  readonly silent: boolean;
  /** Postings whose minimum would be met, and is not now. */
  readonly opens: readonly string[];
  /** Postings that are out of reach now, and would hang on an answer or on the employer. */
  readonly mayOpen: readonly string[];
  /** Postings where a line of the minimum would be met, though not yet the whole. */
  readonly nearer: readonly string[];
  /** Preferred lines that would be met over all postings. */
  readonly preferred: number;
  /** Required lines outside the minimum that would be met over all postings. */
  readonly required: number;
}

/** How one posting stands today. */
export interface Standing {
  readonly posting: string;
  readonly eligibility: Eligibility;
  /** The day on which time alone makes it eligible; null where it does not, or is so now. */
  readonly meetsOn: string | null;
  readonly preferred: { readonly met: number; readonly all: number };
}

/** The plan over all kept postings. */
export interface Plan {
  readonly standings: readonly Standing[];
  /** Most doors first; see `rankGaps` for other orders. */
  readonly gaps: readonly Gap[];
}
