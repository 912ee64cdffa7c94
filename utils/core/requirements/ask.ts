/** From least to most; `certificate` is a program certificate (library technician), beside the ladder. */
/** The levels of education, the lowest first. */
export const EDUCATION_LEVELS = ['high-school', 'some-college', 'certificate', 'associate', 'bachelor', 'master', 'doctorate'] as const;
export type EducationLevel = (typeof EDUCATION_LEVELS)[number];
export type LicenceType = 'driver' | 'teacher-librarian' | 'teaching' | 'other';
export type ClearanceType = 'background' | 'fingerprint' | 'tb' | 'drug' | 'medical' | 'credit';
export type EligibilityType = 'age' | 'residency' | 'work-authorization' | 'employee-only';
export type LanguageMode = 'speak' | 'read' | 'write' | 'sign';

/** What a requirement asks, typed. Keys are given only where the text fixes them. */
export type Ask =
  | {
      readonly kind: 'education';
      readonly level?: EducationLevel;
      /** A library, information science or archival degree is asked. */
      readonly library?: true;
      readonly ala?: true;
      /** Enrollment, or completion soon, is enough. */
      readonly inProgress?: true;
      readonly units?: number;
      /** “or equivalent”, “or foreign equivalent” stands with the degree. */
      readonly equivalent?: true;
      /** The named fields of study other than library science, as printed: “history”, “public administration”. */
      readonly fields?: readonly string[];
    }
  | {
      readonly kind: 'experience';
      /** Full-time months; null where the text gives no length. Hours are divided by 173.33. */
      readonly months: number | null;
      readonly library?: true;
      readonly professional?: true;
      readonly supervisory?: true;
      /** The posting lets unpaid work count. */
      readonly volunteer?: true;
      /** Only paid work counts (“full-time paid experience”). */
      readonly paid?: true;
      /** Whose work the posting says does not count: “Shelving alone does not count”. */
      readonly not?: readonly ('page' | 'volunteer' | 'intern')[];
      /** Hours a week that this posting calls full time, where it says so. */
      readonly fullTimeHours?: number;
      /** The class or title it must be in: “Library Assistant II”. */
      readonly classTitle?: string;
      /** What the experience is of, as printed, where it is neither library nor supervisory work: “cataloging”, “cash handling”. */
      readonly of?: string;
    }
  | { readonly kind: 'language'; readonly languages: readonly string[]; readonly modes?: readonly LanguageMode[] }
  | { readonly kind: 'licence'; readonly type: LicenceType; readonly class?: string }
  | { readonly kind: 'certificate'; readonly name: string | null }
  | {
      readonly kind: 'skill' /** Vocabulary ids found in the line; any of them answers it unless the line joins them by “and”. */;
      readonly skills: readonly string[];
    }
  | {
      readonly kind: 'typing';
      readonly wpm: number | null /** The certificate may not be older than this. */;
      readonly withinMonths?: number;
    }
  | { readonly kind: 'physical'; readonly liftLb?: number }
  | { readonly kind: 'availability'; readonly evenings?: true; readonly weekends?: true; readonly travel?: true; readonly onCall?: true }
  | { readonly kind: 'clearance'; readonly type?: ClearanceType }
  | { readonly kind: 'document'; readonly name: string }
  | { readonly kind: 'eligibility'; readonly type?: EligibilityType /** Years of age, for `age`. */; readonly age?: number };

export type AskKind = Ask['kind'];

/** The kinds checked before anyone reads the application; only they stand in the minimum. */
export const SCREENING: ReadonlySet<AskKind> = new Set([
  'education',
  'experience',
  'licence',
  'certificate',
  'language',
  'typing',
  'eligibility',
]);
