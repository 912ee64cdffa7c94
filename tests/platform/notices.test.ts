import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noticeState, untold } from '@/utils/platform/notice-state';
import { keepNotices, ringDue } from '@/utils/platform/notices';
import { keep } from '@/utils/platform/tracker';
import { changeFields, changeStage } from '@/utils/platform/tracker-changes';
import { everyRow, freshDatabase, restart } from './fresh-database';
import { analysis, posting } from './samples';

freshDatabase();

let zone = 'America/Los_Angeles';
const shown: string[] = [];
const say = async ({ reminder }: { reminder: string }) => ({ title: 'Librarian II', message: reminder });

/** Sets the clock to a moment where the user is. */
function clock(local: string): void {
  vi.setSystemTime(Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  zone = 'America/Los_Angeles';
  vi.spyOn(Temporal.Now, 'timeZoneId').mockImplementation(() => zone);
  shown.length = 0;
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(async (...args: unknown[]) => {
    shown.push((args[1] as { message: string }).message);
    return String(args[0]);
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A posting that closes on March 14, kept on March 1. */
async function kept(): Promise<string> {
  clock('2031-03-01T12:00');
  return (await keep(posting(), analysis)).application;
}

const at = async (local: string) => {
  clock(local);
  await ringDue(say);
  return [...shown];
};
const alarm = async () => {
  const { scheduledTime = 0 } = (await fakeBrowser.alarms.get('notices')) ?? {};
  return Temporal.Instant.fromEpochMilliseconds(scheduledTime).toZonedDateTimeISO(zone).toPlainDateTime().toString().slice(0, 16);
};

test('each notice in its time, and once, over restarts', async () => {
  await kept();
  expect(await at('2031-03-07T08:59')).toEqual([]);
  expect(await alarm()).toBe('2031-03-07T09:00');
  expect(await at('2031-03-07T09:00')).toEqual(['closes-week']);
  await restart();
  expect(await at('2031-03-07T09:01')).toEqual(['closes-week']);
  expect(await at('2031-03-12T09:00')).toEqual(['closes-week', 'closes-two-days']);
  await restart();
  await Promise.all([ringDue(say), ringDue(say), ringDue(say)]);
  expect(await at('2031-03-14T08:00')).toEqual(['closes-week', 'closes-two-days', 'closes-morning']);
  expect(await at('2031-03-20T08:00')).toHaveLength(3);
  expect((await everyRow()).delivered).toHaveLength(3);
});

test('after a sleep over two of them the later one alone, and after the deadline none', async () => {
  await kept();
  expect(await at('2031-03-12T20:00')).toEqual(['closes-two-days']);
  expect(await at('2031-03-12T21:00')).toEqual(['closes-two-days']);
  expect(await at('2031-03-14T17:00')).toEqual(['closes-two-days']);
});

test('carried into another zone: not told twice, and told in the morning there', async () => {
  await kept();
  zone = 'America/New_York';
  expect(await at('2031-03-07T08:59')).toEqual([]);
  expect(await at('2031-03-07T09:00')).toEqual(['closes-week']);
  zone = 'Pacific/Honolulu';
  expect(await at('2031-03-07T09:00')).toEqual(['closes-week']);
  expect(await at('2031-03-12T09:00')).toEqual(['closes-week', 'closes-two-days']);
});

test('a clock that was put back and forth tells nothing twice', async () => {
  await kept();
  await at('2031-03-07T09:00');
  expect(await at('2031-03-05T09:00')).toEqual(['closes-week']);
  expect(await at('2031-03-08T09:00')).toEqual(['closes-week']);
});

test('filed, or turned off: no more of it; a deadline that was moved is told anew', async () => {
  const id = await kept();
  await changeFields([id], { reminders: { 'closes-week': false } });
  expect(await at('2031-03-07T09:00')).toEqual([]);
  const { filing, opens, firstReview, limit } = { filing: null, opens: null, firstReview: null, limit: null };
  await changeFields([id], { dates: { filing, opens, firstReview, limit, closes: { date: '2031-03-10', time: null, zone: null } } });
  expect(await at('2031-03-08T09:00')).toEqual(['closes-two-days']);
  await changeStage(id, 'filed');
  expect(await at('2031-03-10T08:00')).toEqual(['closes-two-days']);
});

test('denied: nothing is lost, the badge says it, and it is told once allowed while it is of use', async () => {
  const id = await kept();
  let level = 'denied';
  vi.stubGlobal('chrome', { notifications: { getPermissionLevel: (callback: (level: string) => void) => callback(level) } });
  expect(await noticeState()).toBe('denied');
  expect(await at('2031-03-12T09:00')).toEqual([]);
  expect(await untold()).toEqual([id]);
  expect(await fakeBrowser.action.getBadgeText({})).toBe('1!');
  await at('2031-03-12T10:00');
  expect((await everyRow()).delivered).toHaveLength(2);
  level = 'granted';
  expect(await at('2031-03-12T11:00')).toEqual(['closes-two-days']);
  expect(await at('2031-03-12T12:00')).toEqual(['closes-two-days']);
  expect(await untold()).toEqual([]);
  expect(await fakeBrowser.action.getBadgeText({})).toBe('1');
});

test('alarms that are gone are set anew at the start, from the database', async () => {
  await kept();
  await fakeBrowser.alarms.clearAll();
  clock('2031-03-07T05:00');
  const opened = vi.fn();
  keepNotices(say, opened);
  await vi.waitFor(async () => expect(await alarm()).toBe('2031-03-07T09:00'));
  clock('2031-03-07T09:00');
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'notices', scheduledTime: 0 } as never);
  await vi.waitFor(() => expect(shown).toEqual(['closes-week']));
  // Long before the next one it looks at the clock again.
  await vi.waitFor(async () => expect(await alarm()).toBe('2031-03-07T15:00'));
  await fakeBrowser.notifications.onClicked.trigger('a-1 closes-week closes 2031-03-14T17:00');
  expect(opened).toHaveBeenCalledExactlyOnceWith('a-1');
});
