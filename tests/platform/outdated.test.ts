import { expect, test } from 'vitest';
import { createDatabase, storageOutdated } from '@/utils/platform/database';
import { failureOf } from '@/utils/platform/failure';
import { keep } from '@/utils/platform/tracker';
import { freshDatabase } from './fresh-database';
import { analysis, posting } from './samples';

freshDatabase();

test('a page that is older than the stored form lets go of it, says so and writes no more', async () => {
  await keep(posting(), analysis);
  expect(storageOutdated.aborted).toBe(false);

  const newer = createDatabase('callslip');
  newer.version(3).stores({ tasks: 'id' });
  await newer.open();
  expect(storageOutdated.aborted).toBe(true);

  expect(failureOf(await keep(posting({ externalId: '2' }), analysis).catch((error: unknown) => error))).toBe('storage-broken');
  expect(await newer.applications.count()).toBe(1);
  newer.close();
});
