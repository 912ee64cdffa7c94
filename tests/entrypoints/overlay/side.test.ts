import { expect, test } from 'vitest';
import { placeFor } from '@/entrypoints/overlay/side';

test.each([
  ['the text leaves the right free', { left: 100, right: 800 }, 1280, 'right', false],
  ['the text leaves the left free', { left: 420, right: 1200 }, 1280, 'left', false],
  ['the text takes all', { left: 20, right: 1260 }, 1280, 'right', true],
  ['the text reaches a little under it, and neither side is free', { left: 130, right: 930 }, 1280, 'right', true],
  ['there is no text', null, 1280, 'right', false],
  ['the window is narrow', { left: 8, right: 312 }, 320, 'right', true],
] as const)('the card’s place where %s', (_, text, width, side, covers) => expect(placeFor(text, width)).toEqual({ side, covers }));
