import { describe, expect, test } from 'vitest';
import { closeDatabase, openDatabase } from '@/utils/platform/database';
import { askFirstRows } from '@/utils/platform/first-rows';
import { readFirstSight } from '@/utils/platform/first-sight';
import { changeSettings } from '@/utils/platform/settings';
import { addByHand } from '@/utils/platform/tracker';
import { setDeleted } from '@/utils/platform/tracker-changes';
import { freshDatabase } from './fresh-database';

freshDatabase();

const closing = (date: string) => ({ filing: null, opens: null, closes: { date, time: null, zone: null }, firstReview: null, limit: null });

describe('what a list is first drawn from', () => {
  test('where there is no database, none is made', async () => {
    expect(await readFirstSight('2026-11-25', 10)).toBeNull();
    expect(await indexedDB.databases()).toEqual([]);
    await openDatabase();
    expect(await readFirstSight('2026-11-25', 10)).toMatchObject({ applications: [], whole: true });
  });

  test('of a short list all, without the trash, with the settings', async () => {
    await changeSettings({ language: 'es' });
    await addByHand({ title: 'passed', dates: closing('2026-11-01') });
    await addByHand({ title: 'no day' });
    await setDeleted([await addByHand({ title: 'thrown away' })], true);
    const sight = await readFirstSight('2026-11-25', 10);
    expect(sight?.applications.map(({ title }) => title).sort()).toEqual(['no day', 'passed']);
    expect(sight).toMatchObject({ whole: true, settings: { language: 'es' } });
  });

  test('of a long list the next to be filed', async () => {
    for (let day = 10; day < 30; day++) await addByHand({ title: `d${day}`, dates: closing(`2026-11-${day}`) });
    const sight = await readFirstSight('2026-11-25', 3);
    expect(sight?.applications.map(({ title }) => title)).toEqual(['d25', 'd26', 'd27']);
    expect(sight?.whole).toBe(false);
  });

  test('a database that cannot be read gives nothing, and is closed again', async () => {
    await closeDatabase();
    await new Promise((resolve) => {
      const opening = indexedDB.open('callslip', 5);
      opening.onupgradeneeded = () => void opening.result.createObjectStore('settings');
      opening.onsuccess = () => resolve(opening.result.close());
    });
    expect(await readFirstSight('2026-11-25', 3)).toBeNull();
  });

  test('what was asked for as the page began to load is taken once, and then it is read anew', async () => {
    await addByHand({ title: 'kept before' });
    askFirstRows('2026-11-25', 10);
    await (globalThis as { callslipFirstRows?: Promise<unknown> }).callslipFirstRows;
    await addByHand({ title: 'kept after' });
    expect((await readFirstSight('2026-11-25', 10))?.applications.map(({ title }) => title)).toEqual(['kept before']);
    expect((await readFirstSight('2026-11-25', 10))?.applications).toHaveLength(2);
  });
});
