import { describe, expect, test } from 'vitest';
import { type Piece, pageText } from '@/utils/core/profile/resume-text/page-text';

const at = (text: string, x: number, y: number, size = 10): Piece => ({ text, x, y: 800 - y, width: text.length * size * 0.5, size });
const lines = (texts: readonly string[], x: number, from = 100): readonly Piece[] => texts.map((text, row) => at(text, x, from + row * 14));

describe('the text of a page', () => {
  test('pieces of a line are joined, with a space where there is one', () => {
    expect(pageText([at('Libr', 50, 100), at('arian', 70, 100), at('II', 100, 100)])).toBe('Librarian II');
  });
  test('what stands at the right margin is parted by a tab', () => {
    expect(pageText([at('Librarian II', 50, 100), at('2019 – 2021', 450, 101)])).toBe('Librarian II\t2019 – 2021');
  });
  test('a wider gap between lines is an empty line', () => {
    expect(pageText([at('Ada Quill', 50, 100), at('Experience', 50, 140), at('Clerk', 50, 153)])).toBe('Ada Quill\n\nExperience\nClerk');
  });
  test('lines come from the top to the bottom, however they were drawn', () => {
    expect(pageText([at('second', 50, 114), at('first', 50, 100)])).toBe('first\nsecond');
  });
  const left = ['SKILLS', 'Koha', 'MARC 21', 'RDA', 'French', 'Spanish', 'Typing'];
  const right = [
    'EXPERIENCE',
    'Librarian, a public library',
    'Reference and instruction',
    'Clerk, a public library',
    'Circulation and holds',
    'EDUCATION',
    'MLIS',
  ];
  test('two columns are read one after the other', () => {
    expect(pageText([...lines(left, 40), ...lines(right, 240)])).toBe([...left, '', ...right].join('\n'));
  });
  test('and what goes over both comes where it stands', () => {
    const name = at('Ada Quill, a librarian of many years who likes maps and atlases', 40, 60);
    const text = pageText([...lines(left, 40), ...lines(right, 240), name]);
    expect(text.startsWith(name.text)).toBe(true);
    expect(text.indexOf('Typing')).toBeLessThan(text.indexOf('EXPERIENCE'));
  });
  test('a column of dates is none', () => {
    const posts = Array.from({ length: 8 }, (_, row) => [
      at(`Librarian ${row}, a library`, 40, 100 + row * 14),
      at(`20${10 + row} – 20${11 + row}`, 400, 100 + row * 14),
    ]).flat();
    expect(pageText(posts).split('\n')[0]).toBe('Librarian 0, a library\t2010 – 2011');
  });
  test('nor is a table', () => {
    const rows = Array.from({ length: 8 }, (_, row) =>
      ['Clerk', 'City of Marisol', '2019', '40'].map((cell, column) => at(cell, 40 + column * 130, 100 + row * 14)),
    ).flat();
    expect(pageText(rows).split('\n')[0]).toBe('Clerk\tCity of Marisol\t2019\t40');
  });
  test('nothing is nothing', () => expect(pageText([at('  ', 1, 1)])).toBe(''));
});
