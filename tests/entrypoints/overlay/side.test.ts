import { expect, test } from 'vitest';
import { sideFor } from '@/entrypoints/overlay/side';

test.each([
  ['the text leaves the right free', { left: 100, right: 800 }, 1280, 'right'],
  ['the text leaves the left free', { left: 420, right: 1200 }, 1280, 'left'],
  ['the text takes all', { left: 20, right: 1260 }, 1280, 'right'],
  ['there is no text', null, 1280, 'right'],
] as const)('the card’s side where %s', (_, text, width, side) => expect(sideFor(text, width)).toBe(side));
