import { describe, expect, test } from 'vitest';
import { readCsv, writeCsv } from '@/utils/core/tracker/csv';
import fc from '../../tools/properties';

const cells = (file: string) => {
  const csv = readCsv(file);
  return csv.ok ? csv.rows.map((row) => row.cells) : csv;
};

describe('writing', () => {
  test('quotes, commas and line breaks stay within their cell', () => {
    expect(writeCsv([['a', 'b "c"', 'd,e', 'f\ng']])).toBe('\ufeffa,"b ""c""","d,e","f\ng"\r\n');
  });

  test.each(['=cmd|calc', '+1', '-2+3', '@SUM(A1)', '\tx', '\rx'])('%j is no formula in any spreadsheet', (value) => {
    expect(writeCsv([[value]]).slice(1)).toMatch(/^"?'/u);
  });
});

describe('reading', () => {
  test.each<[string, string, unknown]>([
    [
      'comma',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolon, as in half of Europe',
      'a;b\n"1,5";2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tab',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a byte-order mark',
      '\ufeffa,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'empty rows and cells',
      'a,b\n\n,\n1,\n',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['a quote in a quoted cell, and what follows it', '"a ""b"" c"x,d', [['a "b" cx', 'd']]],
    [
      'old line ends',
      'a,b\r1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'line ends of two kinds',
      'a,b\r\n1,2\n3,4\n',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'more commas than separators below the names',
      'a;b\n"1,5";"2,5"\n"3,5";4',
      [
        ['a', 'b'],
        ['1,5', '2,5'],
        ['3,5', '4'],
      ],
    ],
    ['nothing', '', []],
  ])('%s', (_, file, expected) => expect(cells(file)).toEqual(expected));

  test('lines are counted through cells of several', () => {
    const csv = readCsv('a,b\n"1\n2",x\ny,z');
    expect(csv.ok && csv.rows.map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  test('a quote that is never closed is told with its line', () => expect(readCsv('a,b\n1,"2\n3')).toEqual({ ok: false, line: 2 }));
});

test('any table is read back as it was written', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('=1', "'=1", '-', '@x', '"', ',', ';', '\t', '\r\n', 'a\nb', ' a '),
  );
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 });
  fc.assert(
    fc.property(table, (rows) => {
      const kept = [['a', 'b', 'c'], ...rows.filter((row) => row.some((value) => value !== ''))];
      // A text that begins like our own sign for “no formula” loses it: the one thing that cannot be told apart.
      fc.pre(!kept.flat().some((value) => /^'[=+\-@\t\r]/u.test(value)));
      expect(cells(writeCsv(kept))).toEqual(kept);
    }),
  );
});
