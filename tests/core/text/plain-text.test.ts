import { describe, expect, test } from 'vitest';
import { evenText } from '../../../utils/core/text/even';
import { TEXT_LIMIT } from '../../../utils/core/text/flat-text';
import { readPlainText } from '../../../utils/core/text/plain-text';
import { readSentences } from '../../../utils/core/text/sentences';

function finished<Value>(slices: Generator<undefined, Value>): Value {
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
  }
}

const blocks = (text: string) =>
  readPlainText(text).blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).replace(/\s+/gu, ' ')}`);
const sentences = (text: string) => readSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe('typed text', () => {
  test.each(['• ', '· ', '– ', '- ', '* ', 'o ', '1. ', '2) ', '(a) ', 'a. ', 'iv) ', '✅ ', '•'])('“%s” opens an item', (bullet) => {
    expect(blocks(`${bullet}Cataloging rules\n${bullet}Shelving carts`)).toEqual(['item: Cataloging rules', 'item: Shelving carts']);
  });

  test('headings by case, colon and hash signs', () => {
    expect(blocks('MINIMUM QUALIFICATIONS\nMLIS.\n\nHow to Apply\n\nSend a letter.\n\n## Benefits\nLeave.\nRequired:\nMLIS.')).toEqual([
      'heading: MINIMUM QUALIFICATIONS',
      'paragraph: MLIS.',
      'heading: How to Apply',
      'paragraph: Send a letter.',
      'heading: Benefits',
      'paragraph: Leave.',
      'heading: Required:',
      'paragraph: MLIS.',
    ]);
  });

  test('lines that a page width broke are one block', () => {
    const text =
      '1. A master’s degree in Library Science from a school accredited by the American\n   Library Association and two years of experience in a public library or in\n   an archive.\n2. High school diploma.';
    expect(blocks(text)).toHaveLength(2);
  });

  test('a number in words goes on in its figures, which open no item there; figures that count items do', () => {
    expect(blocks('- A diploma, with not fewer than five\n(5) years at a circulation desk.\n- Typing.')).toEqual([
      'item: A diploma, with not fewer than five (5) years at a circulation desk.',
      'item: Typing.',
    ]);
    expect(blocks('The two parts of the test weigh one\n(2) written test\n(3) interview')).toHaveLength(3);
  });

  test('a join in dashes parts two criteria; a dashed word does not', () => {
    expect(sentences('An MLIS* -AND- one year as a librarian.')).toEqual(['An MLIS*', 'one year as a librarian.']);
    expect(sentences('An MLIS - AND - a one-and-only OR-gate')).toEqual(['An MLIS', 'a one-and-only OR-gate']);
  });

  test('what is beyond the limit is cut and said so', () => {
    const flat = readPlainText('a'.repeat(TEXT_LIMIT + 1));
    expect([flat.cut, flat.text.length]).toEqual([true, TEXT_LIMIT]);
  });
});

describe('sentences', () => {
  test.each([
    ['a full stop', 'MLIS required. Two years preferred.', ['MLIS required.', 'Two years preferred.']],
    [
      'abbreviations',
      'An A.L.A. accredited M.L.S. degree, e.g. from U.C. Riverbend.',
      ['An A.L.A. accredited M.L.S. degree, e.g. from U.C. Riverbend.'],
    ],
    ['a lost space', 'Loves good service.Qualifications follow', ['Loves good service.', 'Qualifications follow']],
    ['a lost break', 'MLIS or equivalentKnowledge of archives', ['MLIS or equivalent', 'Knowledge of archives']],
    ['names with capitals inside', 'Uses ArchivesSpace, LibGuides and JavaScript', ['Uses ArchivesSpace, LibGuides and JavaScript']],
    ['bullets in the line', 'Needed: • MLIS • tact', ['Needed:', 'MLIS', 'tact']],
    ['semicolons', 'telephone courtesy; arithmetic', ['telephone courtesy;', 'arithmetic']],
  ])('%s', (_, text, wanted) => expect(sentences(text)).toEqual(wanted));
});

describe('even text', () => {
  test('leads every span back to the given words', () => {
    const given = 'a master’s\n     degree  in “**archival** studies”';
    const even = finished(evenText(given, [{ start: 0, end: given.length }]));
    expect(even.text).toBe('a master\'s degree in "archival studies"');
    const start = even.text.indexOf('degree');
    const span = even.outer({ start, end: start + 6 });
    expect(given.slice(span.start, span.end)).toBe('degree');
    expect(even.inner(span)).toEqual({ start, end: start + 6 });
  });
});

describe('lines filled as far as a column', () => {
  const prose =
    'The branch stands beside a park and serves some nine thousand readers, who come for picture books, for help with forms and for a quiet table by the window; it is open on six days of the week and lends more than forty thousand items in a year, and its small staff plans one program after another with the schools and clubs of the quarter. ';
  /** The words broken before the one that would pass the column. */
  function filled(words: string, column: number): string {
    const lines = [''];
    for (const word of words.trim().split(' ')) {
      const last = lines.length - 1;
      const line = lines[last] ?? '';
      if (line !== '' && line.length + 1 + word.length > column) lines.push(word);
      else lines[last] = line === '' ? word : `${line} ${word}`;
    }
    return lines.join('\n');
  }
  const paragraphs = (text: string): readonly string[] =>
    readPlainText(text)
      .blocks.filter(({ kind }) => kind === 'paragraph')
      .map(({ start, end }) => text.slice(start, end).replaceAll('\n', ' '));

  test('go on where the next word had no room', () => {
    const name = 'Every spring the staff reads aloud from the letters of the Marigold Historical Society of Alder Creek.';
    expect(paragraphs(`${filled(prose.repeat(2), 72)}\n\n${filled(name, 72)}\n`)).toContain(name);
  });

  test('end where it had', () => {
    const list = [
      'Knowledge of literature for readers of every age and of books',
      'Experience with groups of children who come from several schools',
    ];
    expect(paragraphs(`${filled(prose.repeat(2), 72)}\n\n${list.join('\n')}\n`)).toContain(
      'Knowledge of literature for readers of every age and of books',
    );
  });
});
