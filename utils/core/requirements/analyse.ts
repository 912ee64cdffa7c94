import { textLanguage } from '../posting/language';
import type { FlatText } from '../text/flat-text';
import { buildMinimum } from './minimum';
import { parsers, refiners } from './pack';
import type { Analysis, Requirement, TraceEntry } from './requirement';
import type { Context, Finding, Place } from './rule';
import { isScreening } from './screening';
import { readSections } from './sections/read-sections';
import { readStretches } from './stretches';

/** Reads a posting's text whole: its sections, its requirements, its minimum. Pure, and the same for the same text. */
export function analyse(flat: FlatText, title: string | null = null): Analysis {
  const slices = analyseInSlices(flat, title);
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
  }
}

/** The same in slices of a few milliseconds, so that a page stays responsive: call `next()` again when there is time. */
export function* analyseInSlices(flat: FlatText, title: string | null = null): Generator<undefined, Analysis> {
  const trace: TraceEntry[] = [];
  const language = textLanguage(flat.text);
  yield;
  const { sections, outline } = readSections(flat);
  yield;
  const stretches = readStretches(flat, outline);
  yield;
  const context: Context = {
    flat,
    title,
    sections,
    stretches,
    trace: (rule, what, span) => trace.push({ rule, what, span }),
  };
  let findings: readonly Finding[] = [];
  if (language === 'en') {
    const all: Finding[] = [];
    let read = 0;
    for (const stretch of stretches) {
      const text = flat.text.slice(stretch.start, stretch.end);
      let found: readonly Finding[] = [];
      const place = (): Place => ({ ...context, stretch, found });
      for (const parser of parsers) {
        const more = parser.find(text, stretch.start, place());
        if (more.length > 0) found = [...found, ...more];
      }
      all.push(...found);
      read += text.length;
      if (read > 1_500) {
        read = 0;
        yield;
      }
    }
    findings = sorted(all);
    for (const refiner of refiners) {
      findings = sorted(refiner.refine(findings, context));
      yield;
    }
  }
  const requirements = findings.map((finding, at) => toRequirement(finding, at, flat.text));
  return { version: 1, language, cut: flat.cut, sections, requirements, minimum: buildMinimum(requirements, context), trace };
}

function sorted(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
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
