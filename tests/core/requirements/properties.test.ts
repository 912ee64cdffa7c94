import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { libraryWork } from '../../../utils/core/library/library-work';
import { readFacts } from '../../../utils/core/posting/facts';
import { analyse } from '../../../utils/core/requirements/analyse';
import type { Analysis, Minimum } from '../../../utils/core/requirements/requirement';
import { readPlainText } from '../../../utils/core/text/plain-text';
import { madeUpPosting } from '../../tools/made-up-postings';

/** The words that rules look for, thrown together. */
const PIECES = [
  'MINIMUM QUALIFICATIONS\n',
  'Preferred:\n',
  '• ',
  '- ',
  '\n',
  '\n\n',
  '. ',
  '; ',
  ', ',
  ' and ',
  ' or ',
  ' -OR- ',
  'OPTION I: ',
  '(',
  ')',
  ':',
  "master's degree in library science",
  'MLIS',
  'ALA-accredited',
  'high school diploma or GED',
  'two (2) years of',
  '3-5 years',
  'experience',
  'professional library experience',
  'may be substituted for',
  'or equivalent',
  'combination of education and experience',
  'Spanish',
  'bilingual',
  "valid driver's license",
  'Class C',
  'type 40 wpm',
  'lift 50 pounds',
  'evenings and weekends',
  'background check',
  'résumé',
  'cover letter',
  'Knowledge of MARC, RDA and LCSH',
  'Ability to',
  'preferred',
  'required',
  'not required',
  'a plus',
  'within six months of hire',
  '$21.50 per hour',
  '$50,000 - ',
  'Closing date: ',
  'December 4, 2026',
  '12/4/26',
  'open until filled',
  'first 200 applications',
  '5:00 p.m.',
  'service.Qualifications',
  '\u00a0',
  '\u2011',
  '\u201c',
  '📚',
  '\ufffd',
  '\ud83d',
  'e\u0301',
  '\u200b',
  '<b>',
  '&nbsp;',
  '*',
  '**',
  '#',
  '| a | b |',
];
const textOfPieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(
  textOfPieces,
  textOfPieces,
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const leaves = (minimum: Minimum | null): readonly string[] =>
  minimum === null || minimum.kind === 'equivalent' ? [] : minimum.kind === 'requirement' ? [minimum.id] : minimum.of.flatMap(leaves);

const read = (text: string): Analysis => analyse(readPlainText(text), null);

describe('whatever the text', () => {
  test('each requirement stands in it, in order, and its quote is what stands there', { timeout: 120_000 }, () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const { requirements, minimum, sections, trace } = read(text);
        let last = 0;
        for (const [at, { id, span, quote }] of requirements.entries()) {
          expect(id).toBe(`r${at + 1}`);
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(quote).toBe(text.slice(span.start, span.end));
          expect(quote.trim()).not.toBe('');
          last = span.start;
        }
        for (const { span } of [...sections, ...trace]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
        }
        const ids = new Set(requirements.filter(({ screening }) => screening).map(({ id }) => id));
        for (const id of leaves(minimum)) expect(ids).toContain(id);
      }),
      { numRuns: 400, seed: 4 },
    ),
  );

  test('the same text is answered alike', { timeout: 120_000 }, () =>
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text)).toEqual(read(text));
        expect(readFacts(readPlainText(text))).toEqual(readFacts(readPlainText(text)));
      }),
      { numRuns: 150, seed: 5 },
    ),
  );

  test('facts and kind of work are read without a fault, and made of sound parts', { timeout: 120_000 }, () =>
    fc.assert(
      fc.property(anyText, anyText, (text, title) => {
        const { salary, closing, opens, limit } = readFacts(readPlainText(text), { salary: title, closing: title, opens: title });
        if (salary) expect(salary.min ?? 0).toBeLessThanOrEqual(salary.max ?? Number.POSITIVE_INFINITY);
        for (const date of [closing?.date, opens]) if (date) expect(Temporal.PlainDate.from(date).toString()).toBe(date);
        if (closing?.time) expect(closing.time).toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/u);
        if (limit !== null) expect(limit).toBeGreaterThan(0);
        const { score, verdict } = libraryWork({ title, employer: null, text });
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(verdict).toBe(score > 0.5);
      }),
      { numRuns: 400, seed: 6 },
    ),
  );

  test.each(Array.from({ length: 25 }, (_, seed) => seed))('more talk of benefits takes nothing away (posting %i)', (seed) => {
    const { title, text } = madeUpPosting(seed, 4_000);
    const talk =
      '\n\nBENEFITS\nMedical, dental and vision insurance from the first day. Twelve days of vacation a year, rising after five years of service. A retirement plan, deferred compensation and tuition help.';
    const quotes = (whole: string): readonly string[] => analyse(readPlainText(whole), title).requirements.map(({ quote }) => quote);
    expect(quotes(text).length).toBeGreaterThan(5);
    expect(quotes(text + talk)).toEqual(quotes(text));
  });
});
