// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followFrames, type Spot } from '@/utils/page/list-frames';
import { placeOn } from '@/utils/page/list-place';
import type { ListCard } from '@/utils/sites/lists/read-card';

vi.mock('@/utils/page/list-place', { spy: true });

let life: AbortController;
let told: (near: boolean) => void;
let spots: readonly Spot[];
let held: ListCard | null;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  spots = [];
  held = null;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly targets = new Set<Element>();
      constructor(tell: (entries: readonly { target: Element; isIntersecting: boolean }[]) => void) {
        told = (isIntersecting) => tell([...this.targets].map((target) => ({ target, isIntersecting })));
      }
      observe(target: Element) {
        this.targets.add(target);
      }
      unobserve(target: Element) {
        this.targets.delete(target);
      }
      disconnect() {}
    },
  );
  document.elementFromPoint = () => null;
  vi.mocked(placeOn).mockReturnValue({ x: 10, y: 4, room: 0, side: 'after' });
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const pass = (ms = 300) => vi.advanceTimersByTimeAsync(ms);

function cardOf(title: string): ListCard {
  const element = document.body.appendChild(document.createElement('li'));
  element.getBoundingClientRect = () => new DOMRect(0, 100, 400, 80);
  return { element, lead: element, externalId: title, words: { title, employer: null, location: null, closing: null, lines: [title] } };
}

async function follow(titles: readonly string[]) {
  const cards = titles.map(cardOf);
  const frames = followFrames(
    document,
    document.createElement('div'),
    (card) => card === held,
    (next) => (spots = next),
    life.signal,
  );
  frames.setCards(cards);
  told(true);
  await pass();
  return { cards, frames, titles: () => spots.map(({ card }) => card.words.title) };
}

test('a mark that has a place keeps it while a busy machine finds the places anew', async () => {
  const { frames, titles } = await follow(['one', 'two', 'three']);
  expect(titles()).toEqual(['one', 'two', 'three']);
  const each: (readonly string[])[] = [];
  // Finding a place takes longer than a frame may.
  vi.mocked(placeOn).mockImplementation(() => {
    vi.setSystemTime(Date.now() + 10);
    vi.advanceTimersByTime(0);
    each.push(titles());
    return { x: 30, y: 4, room: 0, side: 'after' };
  });
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => Date.now());
  frames.changed();
  for (let frame = 0; frame < 30; frame++) {
    await pass(16);
    each.push(titles());
  }
  clock.mockRestore();
  expect(new Set(each.map((names) => names.join(' ')))).toEqual(new Set(['one two three']));
  expect(spots.map(({ x }) => x)).toEqual([30, 30, 30]);
});

test('cards far from the screen have no marks, but for the one that the user is at', async () => {
  const { cards, frames, titles } = await follow(['one', 'two']);
  held = cards[1] ?? null;
  told(false);
  await pass();
  expect(titles()).toEqual(['two']);
  held = null;
  frames.moved();
  await pass();
  expect(titles()).toEqual([]);
});
