import { isReadLanguage, textLanguage } from '../posting/language';
import { lowered } from '../text/any-case';
import { evenText } from '../text/even';
import type { FlatText } from '../text/flat-text';
import { narrowSlice } from '../text/narrow';
import { atOnce } from '../text/slices';
import { evenRead } from './even-context';
import { gateOf } from './gated';
import { noteLeft } from './judging/left';
import { buildMinimum } from './minimum';
import { withoutElsewhere } from './minimum/elsewhere';
import { readLayout } from './minimum/ways';
import { parsers, refiners } from './pack';
import type { Analysis, Requirement, TraceEntry } from './requirement';
import type { Context, Finding, Place, Stretch } from './rule';
import { toldOnce } from './said-again';
import { isScreening } from './screening';
import { readSections } from './sections/read-sections';
import { isSpanish, mayHoldSpanish } from './spanish/is-spanish';
import { spanishLine } from './spanish/line';
import { withPlainOr } from './spanish/plain-or';
import { MOST_STRETCHES, readStretches } from './stretches';

/** How much is read between two yields, in UTF-16 code units: about a millisecond. */
const SLICE = 1_500;

/** How many sentences have a slice each: the first take a hundred times as long as the same would later, for the engine compiles what they need. */
const FIRST = 300;

/** The most findings that are judged: no posting has as many, and a hostile text is not to make the judging long. */
const MOST = 500;

const worthTrying = gateOf(parsers);

/** How a text is read. `left`: the trace also says what was left and why, which nobody looks at on a page. */
export interface AnalyseOptions {
  readonly left?: boolean;
}

/** Reads a posting's text whole: its sections, its requirements, its minimum. Pure, and the same for the same text. */
export function analyse(flat: FlatText, title: string | null = null, options: AnalyseOptions = {}): Analysis {
  return atOnce(analyseInSlices(flat, title, options));
}

/** The same in slices of a few milliseconds, so that a page stays responsive: call `next()` again when there is time. */
export function* analyseInSlices(
  flat: FlatText,
  title: string | null = null,
  { left = false }: AnalyseOptions = {},
): Generator<undefined, Analysis> {
  const language = textLanguage(flat.text);
  yield;
  const { sections, outline } = yield* readSections(flat);
  yield;
  const stretches = yield* readStretches(flat, outline);
  yield;
  const even = yield* evenText(flat.text, outline.passages);
  const trace: TraceEntry[] = [];
  const read = yield* evenRead({ flat, sections, stretches }, even);
  yield;
  const context: Context = {
    ...read,
    layout: yield* readLayout(read.flat),
    title,
    trace: (rule, what, span) => trace.push({ rule, what, span: even.outer(span) }),
  };
  if (outline.full)
    context.trace(
      'sections',
      'too many headings: labels in the rest are not looked for',
      context.sections.at(-1)?.span ?? { start: 0, end: 0 },
    );
  if (stretches.length === MOST_STRETCHES)
    context.trace('analyse', 'too many sentences: the rest is not read', context.stretches.at(-1) ?? { start: 0, end: 0 });
  yield;
  const findings = isReadLanguage(language) ? yield* judged(yield* found(context, language === 'es'), context) : [];
  if (left) noteLeft(findings, context);
  // The tree is built where the rules worked; what leaves this room stands in the given text.
  const inner = findings.map((finding, at) => toRequirement(finding, at, context.flat.text));
  const told = toldOnce(inner, yield* buildMinimum(withoutElsewhere(inner, context), withPlainOr(context)));
  const requirements = told.requirements.map((requirement): Requirement => {
    const span = even.outer(requirement.span);
    return { ...requirement, span, quote: flat.text.slice(span.start, span.end) };
  });
  return { version: 1, language, cut: flat.cut, sections, requirements, minimum: told.minimum, trace };
}

function* found(context: Context, allSpanish: boolean): Generator<undefined, readonly Finding[]> {
  const all: Finding[] = [];
  const spanish = allSpanish || mayHoldSpanish(context.flat.text);
  const low = lowered(context.flat.text);
  let read = 0;
  for (const [at, stretch] of context.stretches.entries()) {
    if (at < FIRST || read > SLICE) {
      read = 0;
      yield;
    }
    const text = narrowSlice(context.flat.text, stretch.start, stretch.end);
    if (stretch.example) {
      context.trace('examples', 'shows what would count, and asks nothing', { start: stretch.start, end: stretch.end });
      continue;
    }
    const here: Finding[] = [];
    // A line in Spanish is read by its own rule alone.
    if (spanish && isSpanish(text, allSpanish)) {
      all.push(...spanishLine.find(text, stretch.start, placeIn(context, stretch, here)));
      continue;
    }
    read += text.length;
    const worth = worthTrying(text, low, stretch);
    const place = placeIn(context, stretch, here);
    for (let at = 0; at < parsers.length; at++)
      if ((worth & (1 << at)) !== 0) here.push(...(parsers[at]?.find(text, stretch.start, place) ?? []));
    if (here.length > 0) all.push(...here);
    if (all.length >= MOST) {
      context.trace('analyse', 'too many findings: the rest is not read', { start: stretch.end, end: context.flat.text.length });
      break;
    }
  }
  return sorted(all);
}

/** Written out: the engine copies an object of so many fields slowly, and there is one a sentence. */
const placeIn = ({ flat, title, sections, stretches, layout, trace }: Context, stretch: Stretch, found: readonly Finding[]): Place => ({
  flat,
  title,
  sections,
  stretches,
  layout,
  trace,
  stretch,
  found,
});

function* judged(findings: readonly Finding[], context: Context): Generator<undefined, readonly Finding[]> {
  let left = findings;
  for (const refiner of refiners) {
    left = sorted(refiner.refine(left, context));
    yield;
  }
  return left;
}

const inOrder = (a: Finding, b: Finding): number => a.span.start - b.span.start || a.span.end - b.span.end;

/** Findings in the order of the text; most come so. */
function sorted(findings: readonly Finding[]): readonly Finding[] {
  for (let at = 1; at < findings.length; at++) {
    const [before, one] = [findings[at - 1], findings[at]];
    if (before && one && inOrder(before, one) > 0) return [...findings].sort(inOrder);
  }
  return findings;
}

function toRequirement({ rule, span, ask, area, strength = 'required', later }: Finding, at: number, text: string): Requirement {
  return {
    id: `r${at + 1}`,
    span,
    quote: text.slice(span.start, span.end),
    strength,
    ask,
    screening: isScreening(ask, strength, later === true),
    area: area ?? null,
    rule,
  };
}
