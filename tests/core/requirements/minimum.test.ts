import { describe, expect, test } from 'vitest';
import type { Ask } from '@/utils/core/requirements/ask';
import { buildMinimum } from '@/utils/core/requirements/minimum';
import { readLayout } from '@/utils/core/requirements/minimum/ways';
import type { Minimum, Requirement } from '@/utils/core/requirements/requirement';
import { readPlainText } from '@/utils/core/text/plain-text';
import { atOnce } from '@/utils/core/text/slices';
import { differs, tellLogic } from './logic';
import { CASES } from './minimum-cases';

const ASKS: Readonly<Record<string, Ask>> = {
  e: { kind: 'education', level: 'bachelor' },
  m: { kind: 'education', level: 'master', library: true },
  s: { kind: 'education', level: 'master', library: true, inProgress: true },
  h: { kind: 'education', level: 'high-school' },
  x: { kind: 'experience', months: 12 },
  y: { kind: 'experience', months: 48 },
  l: { kind: 'licence', type: 'driver' },
  c: { kind: 'certificate', name: null },
  g: { kind: 'language', languages: [] },
  t: { kind: 'typing', wpm: 40 },
  a: { kind: 'eligibility', type: 'employee-only' },
};

/** Takes the brackets out of a case and makes requirements of them. */
function unmark(marked: string): { readonly text: string; readonly requirements: readonly Requirement[] } {
  let text = '';
  let last = 0;
  const requirements: Requirement[] = [];
  for (const match of marked.matchAll(/\[(?<kind>[a-z]):(?<quote>[^\]]+)\]/gu)) {
    const { kind = 'e', quote = '' } = match.groups ?? {};
    text += marked.slice(last, match.index);
    const ask = ASKS[kind];
    if (ask === undefined) throw new Error(`no such kind: ${kind}`);
    requirements.push({
      id: `r${requirements.length + 1}`,
      span: { start: text.length, end: text.length + quote.length },
      quote,
      strength: 'required',
      ask,
      screening: true,
      area: null,
      rule: 'test',
    });
    text += quote;
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), requirements };
}

const show = (node: Minimum | null): string => (node === null ? 'null' : tellLogic(node, (id) => id.slice(1)));

function minimumOf(marked: string): Minimum | null {
  const { text, requirements } = unmark(marked);
  const flat = readPlainText(text);
  return atOnce(buildMinimum(requirements, { flat, sections: [], layout: atOnce(readLayout(flat)) }));
}

describe('the logic of the words between criteria', () => {
  test.each(CASES)('%s', (_, marked, logic) => {
    const minimum = minimumOf(marked);
    expect(
      differs(minimum, logic, (id) => id.slice(1)),
      `${show(minimum)} against ${logic}`,
    ).toBe(false);
  });
});

describe('names of ways', () => {
  test('options keep their name', () => {
    expect(show(minimumOf('OPTION I: [x:One year of clerical experience].\n\nOPTION II: [e:Associate degree] and [x:six months].'))).toBe(
      '(Option I:1 | Option II:(2 & 3))',
    );
  });
  test('classes keep theirs', () => {
    expect(show(minimumOf('Librarian I: [e:MLIS].\nLibrarian II: [e:MLIS degree] and [x:two years as a librarian].'))).toBe(
      '(Librarian I:1 | Librarian II:(2 & 3))',
    );
  });
  test('what is asked again in the same words is the same', () => {
    expect(show(minimumOf('Librarian I: [e:MLIS].\nLibrarian II: [e:MLIS] and [x:two years as a librarian].'))).toBe(
      '(Librarian I:1 | Librarian II:(1 & 3))',
    );
  });
  test('a class builds on the one before it', () => {
    expect(show(minimumOf('Librarian I: [m:MLIS].\nLibrarian II: [x:two years as a librarian].\nLicense\n[l:Driver’s license]'))).toBe(
      '((Librarian I:1 | Librarian II:(1 & 2)) & 3)',
    );
  });
  test('one name alone is no choice', () => {
    expect(show(minimumOf('Librarian II: [e:MLIS]\n[x:two years as a librarian]'))).toBe('(1 & 2)');
  });
});

describe('what need not be held when applying', () => {
  test.each([
    ['another way to get there', '[m:MLIS].\n[l:A driver’s license] or the ability to use an alternate method of transportation.', '1'],
    ['a license to come', '[m:MLIS].\nPossession of, or ability to obtain, [l:a driver’s license].', '1'],
    ['a license to have', '[m:MLIS].\nPossession of [l:a driver’s license].', '(1 & 2)'],
    ['a test there', '[m:MLIS].\n[t:Type 40 words a minute] (tested at the interview).', '1'],
    ['a test behind one', '[m:MLIS].\n[t:Type 40 words a minute] on a certificate.', '(1 & 2)'],
    ['what to send', '[m:MLIS].\nIn order to receive credit for [e:any college degree], include a copy.', '1'],
    ['what counts', '[m:MLIS] and [x:one year of experience].\n[e:30 semester units] = one year of education.', '(1 & 2)'],
  ])('%s', (_, marked, logic) => {
    expect(show(minimumOf(marked))).toBe(logic);
  });
});

test('nothing screened, no minimum', () => {
  expect(minimumOf('Ability to lift.')).toBeNull();
});
