import { describe, expect, test } from 'vitest';
import { libraryWork } from '../../../utils/core/library/library-work';
import { readFacts } from '../../../utils/core/posting/facts';
import { analyse, analyseInSlices } from '../../../utils/core/requirements/analyse';
import type { Analysis } from '../../../utils/core/requirements/requirement';
import { TEXT_LIMIT } from '../../../utils/core/text/flat-text';
import { readPlainText } from '../../../utils/core/text/plain-text';
import { hostileTexts } from '../../tools/hostile-texts';

// How long they take is the bench's to say (reader/hostile-ms): here it is only seen that they are read, cut and told of.

/** The most requirements that are made of one text, and the steps that a text of `TEXT_LIMIT` may be read in: at least a yield for each 20,000 code units of running text. */
const MOST = 600;
const [FEW_STEPS, MANY_STEPS] = [10, 2_000];

function inSlices(text: string): { readonly analysis: Analysis; readonly steps: number } {
  const slices = analyseInSlices(readPlainText(text), null);
  for (let steps = 1; ; steps++) {
    const step = slices.next();
    if (step.done) return { analysis: step.value, steps };
  }
}

function expectWellMade({ requirements, sections }: Analysis, text: string): void {
  for (const { span, quote } of requirements) {
    expect(quote).not.toBe('');
    expect(quote).toBe(text.slice(span.start, span.end));
  }
  expect(sections[0]?.span.start).toBe(0);
  expect(sections.at(-1)?.span.end).toBe(text.length);
}

describe('texts made to be slow', () => {
  test.each(hostileTexts(10_000))('$name', ({ text }) => {
    const { analysis } = inSlices(text);
    expect(analysis).toEqual(analyse(readPlainText(text), null));
    expect(analysis.cut).toBe(false);
    expectWellMade(analysis, text);
    readFacts(readPlainText(text));
    expect(libraryWork({ title: null, employer: null, text }).score).toBeGreaterThanOrEqual(0);
  });
});

describe('a million characters of them', () => {
  const texts = hostileTexts().filter(({ name }) => ['spaces and letters', 'years of', 'bullets', 'semicolons', 'mixed'].includes(name));

  test.each(texts)('$name', ({ text }) => {
    expect(text).toHaveLength(1_000_000);
    const { analysis, steps } = inSlices(text);
    expect(analysis.cut).toBe(true);
    expectWellMade(analysis, text.slice(0, TEXT_LIMIT));
    expect(analysis.requirements.length).toBeLessThan(MOST);
    expect(steps).toBeGreaterThan(FEW_STEPS);
    expect(steps).toBeLessThan(MANY_STEPS);
  });

  test('sentences without end are read up to a number, and it is said', () => {
    const { trace } = inSlices(`Requirements:\n${'or;\n'.repeat(20_000)}`).analysis;
    expect(trace.some(({ what }) => what === 'too many sentences: the rest is not read')).toBe(true);
  });

  test('a text that is nothing but labels is divided up to a number, and it is said', () => {
    const many = inSlices('Education: '.repeat(12_000)).analysis;
    expect(many.sections.length).toBeLessThan(6_000);
    expect(many.trace.filter(({ rule }) => rule === 'sections')).toHaveLength(1);
    expect(inSlices('Education: '.repeat(1_000)).analysis.trace.filter(({ rule }) => rule === 'sections')).toEqual([]);
  });

  test('what is left unread is said', () => {
    const text = `Requirements:\n${'Valid driver license required.\n\n'.repeat(1_000)}`;
    const { trace } = inSlices(text).analysis;
    expect(trace.filter(({ rule }) => rule === 'analyse').map(({ what }) => what)).toEqual(['too many findings: the rest is not read']);
  });
});
