import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepBadge, updateBadge } from '@/utils/platform/badge';
import { keep } from '@/utils/platform/tracker';
import { changeStage, remove, restore, setArchived } from '@/utils/platform/tracker-changes';
import { freshDatabase } from './fresh-database';
import { analysis, posting } from './samples';

freshDatabase();

const badge = () => fakeBrowser.action.getBadgeText({});
const due = (externalId: string, days: number) => {
  const date = Temporal.Now.plainDateISO().add({ days }).toString();
  return posting({ externalId, url: null, facts: { ...posting().facts, closing: { kind: 'date', date, time: null, zone: null } } });
};

test('it counts what must be filed within seven days, and follows every change', async () => {
  keepBadge();
  await keep(due('1', 0), analysis);
  const { application } = await keep(due('2', 7), analysis);
  await keep(due('3', 8), analysis);
  await keep(due('4', -1), analysis);
  await vi.waitFor(async () => expect(await badge()).toBe('2'));
  await changeStage(application, 'applied');
  await vi.waitFor(async () => expect(await badge()).toBe('1'));
  await changeStage(application, 'kept');
  await remove(application);
  await vi.waitFor(async () => expect(await badge()).toBe('1'));
  await restore(application);
  await vi.waitFor(async () => expect(await badge()).toBe('2'));
  await setArchived([application], true);
  await vi.waitFor(async () => expect(await badge()).toBe('1'));
});

test('a new day counts anew, and sets the next alarm', async () => {
  keepBadge();
  await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('badge')).toBeDefined());
  const { scheduledTime = 0 } = (await fakeBrowser.alarms.get('badge')) ?? {};
  const at = Temporal.Instant.fromEpochMilliseconds(scheduledTime).toZonedDateTimeISO(Temporal.Now.timeZoneId());
  expect(at.toPlainDate().toString()).toBe(Temporal.Now.plainDateISO().add({ days: 1 }).toString());
  expect(at.hour).toBe(0);

  await keep(due('1', 3), analysis);
  await vi.waitFor(async () => expect(await badge()).toBe('1'));
  await fakeBrowser.action.setBadgeText({ text: 'old' });
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'badge', scheduledTime } as never);
  await vi.waitFor(async () => expect(await badge()).toBe('1'));
});

test('a tracker that cannot be read leaves no wrong number', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await fakeBrowser.action.setBadgeText({ text: '3' });
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', 'UnknownError');
  });
  await updateBadge();
  expect(await badge()).toBe('');
});
