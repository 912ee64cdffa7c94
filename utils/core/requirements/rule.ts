import type { FlatText, Span } from '../text/flat-text';
import type { Area } from '../vocabulary/area';
import type { Ask } from './ask';
import type { Section, Strength } from './requirement';

/** What a parser found; refiners narrow, join and drop findings until requirements are left. */
export interface Finding {
  readonly rule: string;
  readonly span: Span;
  readonly ask: Ask;
  readonly area?: Area | null;
  readonly strength?: Strength;
  /** Not to be held when applying: “some positions may require”, “within six months of hire”. */
  readonly later?: true;
}

/** Where a rule works: the text, its sections, and the trace that every judgement writes to. */
export interface Context {
  readonly flat: FlatText;
  readonly sections: readonly Section[];
  readonly trace: (rule: string, what: string, span: Span) => void;
}

/** A rule that only finds. It is given one sentence or block at a time (never longer than 2,000 code units) and answers with spans in the whole text. */
export interface Parser {
  readonly id: string;
  readonly find: (stretch: string, offset: number, context: Context) => readonly Finding[];
}

/** A rule that judges between findings and says why. */
export interface Refiner {
  readonly id: string;
  readonly refine: (findings: readonly Finding[], context: Context) => readonly Finding[];
}
