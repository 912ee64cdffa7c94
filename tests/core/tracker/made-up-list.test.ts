import { expect, test } from 'vitest';
import { readEvent } from '@/utils/platform/stored-event';
import { readApplication } from '@/utils/platform/stored-rows';
import { readSnapshot } from '@/utils/platform/stored-snapshot';
import { madeUpList } from '../../tools/made-up-list';

test('a made-up list is one that could be: all of it can be read, and it is the same every time', { timeout: 60_000 }, () => {
  const list = madeUpList(20, 120);
  expect([list.applications.length, list.snapshots.length, list.events.length]).toEqual([20, 20, 120]);
  expect(list.applications.every((row) => readApplication(row) !== undefined)).toBe(true);
  expect(list.snapshots.every((row) => readSnapshot(row) !== undefined)).toBe(true);
  expect(list.events.every((row) => readEvent(row) !== undefined)).toBe(true);
  expect(madeUpList(20, 120)).toEqual(list);
  expect(new Set(list.applications.map(({ stage }) => stage)).size).toBeGreaterThan(5);
});
