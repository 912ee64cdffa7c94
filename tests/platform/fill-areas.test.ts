import { expect, test } from 'vitest';
import type { Application } from '@/utils/core/tracker/application';
import { makeBackup, readBackup, restoreBackup } from '@/utils/platform/backup';
import { withDatabase } from '@/utils/platform/database';
import { fillAreas } from '@/utils/platform/fill-areas';
import { addByHand, findApplication, keep } from '@/utils/platform/tracker';
import { freshDatabase } from './fresh-database';
import { analysis, posting } from './samples';

freshDatabase();

const technical = { ...analysis, requirements: analysis.requirements.map((one) => ({ ...one, area: 'technology' as const })) };

/** As what was kept before areas were kept with it. */
const forgetAreas = (id: string): Promise<unknown> =>
  withDatabase(async (db) => {
    const { areas: _, ...row } = (await db.applications.get(id)) as Application;
    await db.applications.put(row as never);
  });

test('what was kept without its areas has those of its text, changes in nothing else, and is filled in once', async () => {
  const { application: id } = await keep(posting(), technical);
  const before = await findApplication(id);
  await forgetAreas(id);
  expect((await findApplication(id))?.areas).toBeUndefined();
  expect(await fillAreas()).toBe(1);
  expect(await findApplication(id)).toEqual(before);
  expect(before?.areas).toEqual(['technology']);
  expect(await fillAreas()).toBe(0);
});

test('once all were looked at, only what was changed since is; after a restoring all are again', async () => {
  const old = (await keep(posting(), technical)).application;
  await withDatabase((db) => db.applications.update(old, { updatedAt: '2026-01-01T00:00:00.000Z' } as never));
  expect(await fillAreas()).toBe(0);
  // As nothing of ours would do: a row without areas, and without a sign that it was changed.
  await forgetAreas(old);
  await addByHand({ title: 'by hand' });
  expect(await fillAreas()).toBe(1);
  expect((await findApplication(old))?.areas).toBeUndefined();
  const read = await readBackup(await makeBackup());
  if (!read.ok) throw new Error(read.why);
  await restoreBackup(read.backup, 'replace');
  expect(await fillAreas()).toBe(1);
  expect((await findApplication(old))?.areas).toEqual(['technology']);
});

test('without a text there are none, however long the list', async () => {
  const one = await withDatabase(async (db) => db.applications.get(await addByHand({ title: 'by hand' })));
  await withDatabase((db) =>
    db.applications.bulkPut(Array.from({ length: 204 }, () => ({ ...(one as object), id: crypto.randomUUID() })) as never),
  );
  expect(await fillAreas()).toBe(205);
  expect(await fillAreas()).toBe(0);
});
