import { describe, expect, test } from 'vitest';
import { closeDatabase, openDatabase } from '@/utils/platform/database';
import { addByHand } from '@/utils/platform/tracker';
import { changeStage, setDeleted } from '@/utils/platform/tracker-changes';
import { purge } from '@/utils/platform/trash';
import { followWholeList, type WholeList } from '@/utils/platform/whole-list';
import { until } from '../tools/until';
import { freshDatabase } from './fresh-database';

freshDatabase();

/** Follows the list for one test. */
function follow(signal: AbortSignal): readonly WholeList[] {
  const lists: WholeList[] = [];
  followWholeList(
    '2026-11-25',
    (list) => lists.push(list),
    () => undefined,
    signal,
  );
  return lists;
}

const titles = (list: WholeList | undefined) => list?.applications.map(({ title }) => title).sort();

describe('everything that is kept', () => {
  test('is read whole, and changes follow one by one', async () => {
    for (let at = 0; at < 450; at++) await addByHand({ title: `T${at}` });
    const life = new AbortController();
    const lists = follow(life.signal);
    await until('the whole', async () => lists.at(-1)?.whole === true);
    expect(lists.at(-1)?.applications).toHaveLength(450);

    const id = await addByHand({ title: 'new' });
    await until('the new one', async () => lists.at(-1)?.applications.length === 451);
    await changeStage(id, 'offer');
    await until('the stage', async () => lists.at(-1)?.applications.find((one) => one.id === id)?.stage === 'offer');
    await setDeleted([id], true);
    await until('the trash', async () => lists.at(-1)?.applications.find((one) => one.id === id)?.deletedAt !== null);
    await purge([id]);
    await until('it is gone', async () => lists.at(-1)?.applications.length === 450);

    life.abort();
    const count = lists.length;
    await addByHand({ title: 'later' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(lists).toHaveLength(count);
  }, 20_000);

  test('a row that cannot be read is left out, and the others follow', async () => {
    await addByHand({ title: 'good' });
    const db = await openDatabase();
    await db.applications.put({ id: 'bad', listed: 1, updatedAt: 'x' } as never);
    const life = new AbortController();
    const lists = follow(life.signal);
    await until('the whole', async () => lists.at(-1)?.whole === true);
    expect(titles(lists.at(-1))).toEqual(['good']);
    await addByHand({ title: 'more' });
    await until('the next', async () => lists.at(-1)?.applications.length === 2);
    life.abort();
    await closeDatabase();
  });
});
