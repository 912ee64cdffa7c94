import type { Block, FlatText, Span } from '../text/flat-text';
import type { Area } from '../vocabulary/area';
import type { Ask } from './ask';
import type { Layout } from './minimum/ways';
import type { Section, SectionKind, Strength } from './requirement';

/** What a parser found; refiners narrow, join and drop findings until requirements are left. */
export interface Finding {
  readonly rule: string;
  readonly span: Span;
  readonly ask: Ask;
  readonly area?: Area | null;
  /** Given only where the rule itself knows; else the refiners tell it from the words around and the section. */
  readonly strength?: Strength;
  /** Not to be held when applying: “some positions may require”, “within six months of hire”. */
  readonly later?: true;
}

/**
 * One sentence, or one item's sentence, or one part of a list in a line (“telephone courtesy; arithmetic; word processing”):
 * what parsers are given, one after the other, in the order of the text. Never longer than `STRETCH_LIMIT`.
 */
export interface Stretch extends Span {
  readonly block: Block;
  /** The section it stands in: its kind says whether anything is asked here at all. */
  readonly section: Section;
  /** Whether qualifications stand here: `yes` under required, preferred and like headings; `no` among duties, benefits, employer talk; `maybe` elsewhere. */
  readonly asks: 'yes' | 'no' | 'maybe';
  /** What the heading, the list's opening words, or the section make of it, before its own words are heard. */
  readonly strength: Strength;
  /** Stands in a list: an item by its bullet, or one of several lines under an opening line. */
  readonly item: boolean;
  /** It only shows what would count (“Examples of experience include …”): nothing in it is asked. */
  readonly example?: true;
  /** The words that open its list or line, without the colon: “Knowledge of”, “Ability to”, “Preferred”; empty where there are none. */
  readonly lead: string;
}

/** Where a rule works: the text, its sections, its lines and named ways, and the trace that every judgement writes to. */
export interface Context {
  readonly flat: FlatText;
  readonly title: string | null;
  readonly sections: readonly Section[];
  readonly stretches: readonly Stretch[];
  readonly layout: Layout;
  readonly trace: (rule: string, what: string, span: Span) => void;
}

/** What a parser sees of the place it reads in. `found`: what the parsers before it in the pack found in this stretch. */
export interface Place extends Context {
  readonly stretch: Stretch;
  readonly found: readonly Finding[];
}

/** The longest stretch a parser is given, in UTF-16 code units. */
export const STRETCH_LIMIT = 2_000;

/** A rule that only finds. It is given one stretch's text at a time and its offset, and answers with spans in the whole text. */
export interface Parser {
  readonly id: string;
  /** Words without which the rule finds nothing: tried on the stretch in lower case first, because most stretches hold none. Plain alternatives, no `i`. */
  readonly cue?: RegExp;
  /** The same as a list, given by the pack (`gated`): parts of words in lower case. */
  readonly words?: readonly string[];
  /** The sections where it is tried without any of them. */
  readonly always?: readonly SectionKind[];
  readonly find: (text: string, offset: number, place: Place) => readonly Finding[];
}

/** A rule that judges between findings, which come in the order of the text, and says why. */
export interface Refiner {
  readonly id: string;
  readonly refine: (findings: readonly Finding[], context: Context) => readonly Finding[];
}
