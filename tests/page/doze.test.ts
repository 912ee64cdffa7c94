import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { doze } from '@/utils/page/doze';

const LIST = 'https://www.governmentjobs.com/careers/ocotillobeach';
const POSTING = `${LIST}/jobs/4711001/librarian-i`;

function openPage(url: string, navigationEvents = true) {
  const { window } = new JSDOM('<h1>Job openings</h1>', { url });
  const navigation = new window.EventTarget();
  if (navigationEvents) Object.assign(window, { navigation });
  const wake = vi.fn();
  return {
    wake,
    end: doze(window.document, wake),
    go(to: string) {
      window.history.pushState({}, '', to);
      navigation.dispatchEvent(new window.Event('currententrychange'));
    },
  };
}

test('it wakes at once where a posting can stand, on the mission’s sites and on any other that it was let into', () => {
  expect(openPage(POSTING).wake).toHaveBeenCalledTimes(1);
  expect(openPage('https://parks.example.org/work/ranger').wake).toHaveBeenCalledTimes(1);
});

test('it wakes once, when a posting’s address is reached', () => {
  const page = openPage(LIST);
  page.go(`${LIST}?page=2`);
  expect(page.wake).not.toHaveBeenCalled();
  page.go(POSTING);
  page.go(LIST);
  page.go(POSTING);
  expect(page.wake).toHaveBeenCalledTimes(1);
});

test('ended, it does not wake any more', () => {
  const page = openPage(LIST);
  page.end?.();
  page.go(POSTING);
  expect(page.wake).not.toHaveBeenCalled();
});

test('where no event tells of navigation, it wakes at once', () => {
  expect(openPage(LIST, false).wake).toHaveBeenCalledTimes(1);
});
