// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { lightness } from '@/utils/page/backdrop';
import { type Box, joinLines, layOut } from '@/utils/page/marks-layout';
import { type Highlights, markPaint, randomName } from '@/utils/page/marks-paint';
import { mapMarks, segmentsOf } from '@/utils/page/marks-segments';

/** A registry like the browser's, which a simulated document lacks. */
function highlights() {
  const shown = new Map<string, readonly AbstractRange[]>();
  const fake: Highlights = {
    registry: { set: (name, highlight) => shown.set(name, highlight as unknown as AbstractRange[]), delete: (name) => shown.delete(name) },
    make: (ranges) => ranges as unknown as Highlight,
  };
  return { shown, fake };
}

function page(html: string) {
  document.body.innerHTML = html;
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

const range = (start: Text, startOffset: number, end: Text, endOffset: number) =>
  new StaticRange({ startContainer: start, startOffset, endContainer: end, endOffset });

describe('the highlight', () => {
  test('is one group while it shows something, and no group when it does not', () => {
    const { shown, fake } = highlights();
    const paint = markPaint(fake);
    const [text] = page('<p>Two years</p>');
    if (text === undefined) throw new Error('no text');
    paint.show([range(text, 0, text, 3), range(text, 4, text, 9)]);
    expect([...shown].map(([name, ranges]) => [name, ranges.length])).toEqual([[paint.name, 2]]);
    paint.show([]);
    expect(shown.size).toBe(0);
  });

  test('has another name each time, which tells nothing and is plain CSS', () => {
    const names = new Set(Array.from({ length: 50 }, randomName));
    expect(names.size).toBe(50);
    for (const name of names) expect(name).toMatch(/^[a-z]{10}$/u);
  });
});

describe('segments', () => {
  test('a range over several nodes is a stretch of each', () => {
    const [a, b, c] = page('<p>Two <b>years</b> of</p>');
    if (!a || !b || !c) throw new Error('no text');
    expect(segmentsOf([range(a, 0, c, 3)]).map(({ words }) => words)).toEqual(['Two ', 'years', ' of']);
    expect(segmentsOf([range(b, 1, b, 3)]).map(({ words }) => words)).toEqual(['ea']);
  });

  test('what the page took away or shortened covers nothing more', () => {
    const [a] = page('<p>Two years</p>');
    if (!a) throw new Error('no text');
    const marked = range(a, 4, a, 9);
    a.data = 'Two ye';
    expect(segmentsOf([marked]).map(({ words }) => words)).toEqual(['ye']);
    a.remove();
    expect(segmentsOf([marked])).toEqual([]);
  });

  test('a place belongs to the shortest mark around it', () => {
    const [a] = page('<p>Two years of experience</p>');
    if (!a) throw new Error('no text');
    const map = mapMarks(
      new Map([
        ['long', segmentsOf([range(a, 0, a, 23)])],
        ['short', segmentsOf([range(a, 0, a, 9)])],
      ]),
    );
    expect(map.at(a, 4)).toBe('short');
    expect(map.at(a, 15)).toBe('long');
    expect(map.at(document.body, 0)).toBeUndefined();
  });
});

const box = (left: number, top: number, right: number, bottom = top + 20): Box => ({ left, top, right, bottom });

describe('lines', () => {
  test('pieces of one line are joined, lines are not', () => {
    expect(joinLines([box(10, 0, 50), box(54, 2, 90, 18), box(10, 24, 40)])).toEqual([box(10, 0, 90), box(10, 24, 40)]);
  });
  test('a gap wider than a space, and boxes of nothing, are left', () => {
    expect(joinLines([box(10, 0, 50), box(90, 0, 120), box(130, 0, 130)])).toEqual([box(10, 0, 50), box(90, 0, 120)]);
  });
});

describe('layout', () => {
  const [text] = page('<p>Two years of experience</p>');
  if (text === undefined) throw new Error('no text');
  const marks = new Map([
    ['a', segmentsOf([range(text, 0, text, 3)])],
    ['b', segmentsOf([range(text, 4, text, 9)])],
  ]);
  const measures = (clip: Box | null, margin = 100, isShown = () => true, isNear = () => true) => ({
    isNear,
    boxesOf: ({ start }: { readonly start: number }) => [box(100 + start * 10, 50, 130 + start * 10)],
    clipOf: () => clip,
    isShown,
    margin,
    blockLeft: () => 100,
  });

  test('badges on one line stand beside each other', () => {
    expect(layOut(marks, measures(null)).map(({ badge }) => badge)).toEqual([
      { x: 96, y: 60 },
      { x: 78, y: 60 },
    ]);
  });
  test('there is no badge where the margin has no room for it', () => {
    expect(layOut(marks, measures(box(90, 0, 400, 300))).map(({ badge }) => badge)?.[0]).toBeNull();
  });
  test('where all text begins at the window’s edge, badges stand before their own block, clear of a bullet', () => {
    expect(layOut(marks, measures(null, 12)).map(({ badge }) => badge)).toEqual([
      { x: 74, y: 60 },
      { x: 56, y: 60 },
    ]);
  });
  test('a pane cuts lines at its sides, and takes those beyond its edges', () => {
    expect(layOut(marks, measures(box(0, 0, 120, 300))).map(({ lines }) => lines)).toEqual([[box(100, 50, 120)], []]);
    expect(layOut(marks, measures(box(0, 100, 400, 300))).map(({ lines }) => lines)).toEqual([[], []]);
  });
  test('what is far from the screen is not even measured', () => {
    expect(
      layOut(
        marks,
        measures(null, 100, undefined, () => false),
      ),
    ).toEqual([]);
  });
  test('what is covered is not drawn', () => {
    expect(
      layOut(
        marks,
        measures(null, 100, () => false),
      ).every(({ lines, badge }) => lines.length === 0 && badge === null),
    ).toBe(true);
  });
});

test.each([
  ['rgb(255, 255, 255)', 1],
  ['rgb(17, 17, 17)', 17 / 255],
  ['rgba(0, 0, 0, 0)', null],
  ['rgba(0, 0, 0, 0.9)', 0],
  ['color(srgb 0.1 0.1 0.1)', 0.1],
  ['color(display-p3 1 1 1 / 0.2)', null],
  ['oklch(0.2 0.1 40)', 0.2],
  ['lab(90 1 1)', 0.9],
  ['transparent', null],
])('%s', (color, light) => {
  const found = lightness(color);
  if (light === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(light, 5);
});
