import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepDaily } from '@/utils/platform/daily';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const ring = async () => {
  const alarm = await fakeBrowser.alarms.get('daily');
  if (alarm !== undefined) await fakeBrowser.alarms.onAlarm.trigger(alarm);
};

test('the alarm stands from the first start, and later starts do not put it off', async () => {
  keepDaily([]);
  await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('daily')).toMatchObject({ periodInMinutes: 360 }));
  const create = vi.spyOn(fakeBrowser.alarms, 'create');
  const get = vi.spyOn(fakeBrowser.alarms, 'get');
  keepDaily([]);
  await vi.waitFor(() => expect(get).toHaveResolved());
  await get.mock.results[0]?.value;
  expect(create).not.toHaveBeenCalled();
});

test('one after the other, and one that fails keeps none of the others back', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const done: string[] = [];
  keepDaily([
    ['make its daily backup', () => Promise.reject(new Error('disk'))],
    [
      'empty the trash',
      async () => {
        done.push('begun');
        await new Promise((resolve) => setTimeout(resolve, 5));
        done.push('emptied');
      },
    ],
    ['see to the last', async () => done.push('last')],
  ]);
  await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('daily')).toBeDefined());
  expect(done).toEqual([]);
  await ring();
  await vi.waitFor(() => expect(done).toEqual(['begun', 'emptied', 'last']));
  expect(error).toHaveBeenCalledExactlyOnceWith('Callslip could not make its daily backup.', expect.any(Error));
});
