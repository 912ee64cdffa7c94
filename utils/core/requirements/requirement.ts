import type { Span } from '../text/flat-text';
import type { Area } from '../vocabulary/area';
import type { Ask } from './ask';

export type Strength = 'required' | 'preferred';

/** One criterion of a posting: the shortest stretch of its text that carries it, and what it asks. */
export interface Requirement {
  /** `r1`, `r2` … in the order of the text. */
  readonly id: string;
  readonly span: Span;
  /** Exactly the words of the span: what is shown, kept and judged where the text itself is not at hand. */
  readonly quote: string;
  readonly strength: Strength;
  readonly ask: Ask;
  /** Stands in the minimum: a screening kind, required, and to be held when applying (not “some positions may require”). */
  readonly screening: boolean;
  readonly area: Area | null;
  /** The id of the rule that found it, which is its path: `experience/years`. */
  readonly rule: string;
}

/** The screening requirements as logic. `label` is the posting's own name for a way: “Option I”, “Pattern A”, “Librarian II”. */
export type Minimum =
  | { readonly kind: 'all'; readonly of: readonly Minimum[]; readonly label?: string }
  | { readonly kind: 'any'; readonly of: readonly Minimum[]; readonly label?: string }
  | { readonly kind: 'requirement'; readonly id: string; readonly label?: string }
  /** An unspecified “equivalent combination of education and experience”. */
  | { readonly kind: 'equivalent'; readonly label?: string };

/** What a rule did and where: kept so that every answer can be explained. */
export interface TraceEntry {
  readonly rule: string;
  readonly what: string;
  readonly span: Span;
}

export type SectionKind =
  | 'required'
  | 'preferred'
  | 'qualifications'
  | 'duties'
  | 'benefits'
  | 'employer'
  | 'apply'
  | 'exam'
  | 'schedule'
  | 'physical'
  | 'pay'
  | 'other';

/** A stretch of the text that a heading (or an inline label) opened. */
export interface Section {
  readonly kind: SectionKind;
  readonly heading: Span | null;
  readonly span: Span;
}

/** What the reader understood of one posting's text. Pure data: it is stored with the snapshot. */
export interface Analysis {
  readonly version: 1;
  /** ISO 639-1 code of the text's language; postings not in English are said so and not guessed at. */
  readonly language: string;
  /** The text was longer than is analysed. */
  readonly cut: boolean;
  readonly sections: readonly Section[];
  readonly requirements: readonly Requirement[];
  readonly minimum: Minimum | null;
  readonly trace: readonly TraceEntry[];
}
