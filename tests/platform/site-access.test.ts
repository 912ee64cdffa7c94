import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerEnabled } from '@/utils/platform/enabled-scripts';
import { askedFor, disableHost, enabledHosts, isMissionHost, missingDomains, patternsFor } from '@/utils/platform/site-access';

const MISSION = ['*://*.indeed.com/*', '*://*.usajobs.gov/*'];

let granted: string[] = [];
let registered: { readonly id: string; readonly matches?: readonly string[] }[] = [];

const put = async (scripts: typeof registered): Promise<void> => {
  registered = scripts;
};

beforeEach(() => {
  granted = [...MISSION];
  registered = [];
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ host_permissions: MISSION }) });
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: granted, permissions: [] }),
    contains: async ({ origins }: { origins: readonly string[] }) => origins.every((origin) => granted.includes(origin)),
    remove: vi.fn(async ({ origins }: { origins: readonly string[] }) => {
      granted = granted.filter((origin) => !origins.includes(origin));
      return true;
    }),
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => registered,
    registerContentScripts: put,
    updateContentScripts: put,
    unregisterContentScripts: () => put([]),
  });
});

describe('what is asked for', () => {
  test.each([
    ['example.org', ['*://example.org/*', '*://www.example.org/*']],
    ['www.example.org', ['*://example.org/*', '*://www.example.org/*']],
    ['jobs.example.org', ['*://jobs.example.org/*']],
    ['localhost', ['*://localhost/*']],
  ])('%s', (host, patterns) => expect(patternsFor(host)).toEqual(patterns));
  test('a mission’s host as its whole domain, whichever of its hosts is open', () =>
    expect(askedFor('ca.indeed.com')).toEqual(['*://*.indeed.com/*']));
  test('a host that only ends alike is none of the mission’s', () => {
    expect(isMissionHost('notindeed.com')).toBe(false);
    expect(isMissionHost('secure.indeed.com')).toBe(true);
  });
});

describe('the small script', () => {
  const matches = () => registered.flatMap((script) => script.matches ?? []);

  test('is registered on what the user granted beyond the mission, changed with it, and taken away with the last', async () => {
    await registerEnabled();
    expect(registered).toEqual([]);
    granted.push('*://example.org/*', '*://www.example.org/*');
    await registerEnabled();
    expect(matches()).toEqual(['*://example.org/*', '*://www.example.org/*']);
    granted.push('https://jobs.example.net/*', 'file:///*');
    await registerEnabled();
    expect(matches()).toEqual(['*://example.org/*', '*://www.example.org/*', 'https://jobs.example.net/*']);
    expect(await enabledHosts()).toEqual(['example.org', 'jobs.example.net']);
    // Another start of the background, the browser telling in another order.
    granted.reverse();
    const update = vi.spyOn(fakeBrowser.scripting, 'updateContentScripts');
    await registerEnabled();
    expect(update).not.toHaveBeenCalled();
    await disableHost('example.org');
    await disableHost('jobs.example.net');
    await registerEnabled();
    expect(registered).toEqual([]);
  });

  test('the browser’s narrower grant of a mission’s host is no site of the user’s', async () => {
    granted = ['https://www.indeed.com/*'];
    expect(await enabledHosts()).toEqual([]);
    expect(await missingDomains()).toEqual(['indeed.com', 'usajobs.gov']);
  });

  test('every site, where the browser grants that', async () => {
    granted.push('<all_urls>');
    expect(await enabledHosts()).toEqual(['*']);
    await disableHost('*');
    expect(await enabledHosts()).toEqual([]);
  });
});
