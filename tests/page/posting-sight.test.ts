import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hintsAtLibrary, sightPosting } from '@/utils/page/posting-sight';
import { missionHeads, missionSiteOf } from '@/utils/sites/mission';
import { isNearPosting } from '@/utils/sites/near-posting';
import { documentOf, fixtures, pageOf } from '../sites/fixtures';

const LIST = 'https://www.governmentjobs.com/careers/ocotillobeach';
const POSTING = `${LIST}/jobs/4711001/librarian-i`;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function openPage(url: string, html: string) {
  const { window } = new JSDOM(html, { url });
  const navigation = new window.EventTarget();
  Object.assign(window, { navigation });
  Object.defineProperty(window.document, 'visibilityState', { value: 'visible' });
  const seen = vi.fn();
  const end = sightPosting(window.document, seen);
  return {
    seen,
    end,
    write: async (text: string) => {
      window.document.body.append(text);
      await vi.advanceTimersByTimeAsync(500);
    },
    go: async (to: string) => {
      window.history.pushState({}, '', to);
      navigation.dispatchEvent(new window.Event('currententrychange'));
      await vi.advanceTimersByTimeAsync(500);
    },
  };
}

test('a word of library work where a posting can stand is told of once, now or when it comes', async () => {
  expect(openPage(POSTING, '<h1>Librarian I</h1>').seen).toHaveBeenCalledTimes(1);
  const page = openPage(POSTING, '<h1>Loading</h1>');
  await page.write('Associate Civil Engineer');
  expect(page.seen).not.toHaveBeenCalled();
  await page.write('Supervising LIBRARIAN');
  await page.write('Archivist');
  expect(page.seen).toHaveBeenCalledTimes(1);
});

test('elsewhere on the mission’s sites it is not looked for until a posting’s address is reached', async () => {
  const page = openPage(LIST, '<h1>Librarian I</h1>');
  await page.write('Librarian II');
  expect(page.seen).not.toHaveBeenCalled();
  await page.go(POSTING);
  expect(page.seen).toHaveBeenCalledTimes(1);
});

test('a page that says none for long is looked at no more, until its address changes', async () => {
  const page = openPage(POSTING, '<h1>Associate Civil Engineer</h1>');
  await vi.advanceTimersByTimeAsync(16_000);
  await page.write('Duties');
  await page.write('Librarian');
  expect(page.seen).not.toHaveBeenCalled();
  await page.go(`${LIST}/jobs/4711002/librarian`);
  expect(page.seen).toHaveBeenCalledTimes(1);
});

test('ended, it tells nothing', async () => {
  const page = openPage(POSTING, '');
  page.end();
  await page.write('Librarian');
  await page.go(`${LIST}/jobs/4711002/librarian`);
  expect(page.seen).not.toHaveBeenCalled();
});

/** The cheap looks may say yes too often, but never no where the sites' own patterns and the judgement say yes. */
test.each(fixtures.filter(({ library, posting }) => library && posting !== null))('$name is not overlooked', ({ site, url, file }) => {
  expect(hintsAtLibrary(documentOf(pageOf({ site, file }), url))).toBe(true);
  if (missionSiteOf(new URL(url).hostname)?.isPosting(new URL(url))) expect(isNearPosting(url)).toBe(true);
});

test.each([
  'https://www.indeed.com/?vjk=0123456789abcdef',
  'https://uk.indeed.com/m/viewjob?jk=0123456789abcdef',
  'https://www.indeed.com/q-librarian-l-los-angeles-jobs.html?vjk=0123456789abcdef',
  'https://www.linkedin.com/comm/jobs/view/4400000001/',
  'https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/4400000001',
  'https://agency.governmentjobs.com/ocotillobeach/job_bulletin.cfm?jobID=4711001',
  'https://www.governmentjobs.com/jobs/4711001-0/librarian-i',
  'https://www.schooljobs.com/careers/mesquiteusd/jobs/newprint/4711001',
  'https://www.usajobs.gov/GetJob/ViewDetails/830000001',
  'https://parks.example.org/work/ranger',
])('%s may show a posting', (url) => expect(isNearPosting(url)).toBe(true));

test.each([
  'https://www.linkedin.com/pulse/how-a-branch-library-moved',
  'https://www.linkedin.com/feed/',
  'https://www.usajobs.gov/search/results/?k=librarian',
  'https://secure.indeed.com/auth',
  LIST,
])('%s shows none', (url) => {
  expect(isNearPosting(url)).toBe(false);
  expect(missionHeads.some((site) => site.isPosting(new URL(url)))).toBe(false);
});
