import { describe, expect, test } from 'vitest';
import { addressKey, cleanAddress } from '@/utils/core/tracker/address';

/** Each row: addresses of one page. */
const same: readonly (readonly string[])[] = [
  [
    'https://www.governmentjobs.com/careers/ocotillo/jobs/4412345/librarian-ii',
    'https://www.governmentjobs.com/careers/ocotillo/jobs/4412345/librarian-ii/?utm_source=alert&utm_medium=email',
    'http://governmentjobs.com/careers/ocotillo/jobs/4412345/librarian-ii#main',
    'HTTPS://WWW.GOVERNMENTJOBS.COM:443/careers/ocotillo/jobs/4412345/librarian-ii',
    'https://www.governmentjobs.com/careers/ocotillo/jobs/4412345/librarian-ii#:~:text=Master',
    'https://someone:secret@www.governmentjobs.com/careers/ocotillo/jobs/4412345/librarian-ii',
  ],
  ['https://www.indeed.com/viewjob?jk=ab12&from=serp&tk=1x&vjs=3', 'https://www.indeed.com/viewjob?tk=2y&jk=ab12'],
  [
    'https://www.linkedin.com/jobs/view/4000000001/?trk=public_jobs&refId=Q%3D&trackingId=a',
    'https://www.linkedin.com/jobs/view/4000000001?TRK=other',
  ],
  ['https://jobs.example.org/list?b=2&a=1&gclid=x', 'https://jobs.example.org/list?a=1&b=2'],
];

/** Pairs of addresses of two pages. */
const different: readonly (readonly [string, string])[] = [
  ['https://www.indeed.com/viewjob?jk=ab12', 'https://www.indeed.com/viewjob?jk=ab13'],
  ['https://jobs.example.org/#/jobs/1', 'https://jobs.example.org/#/jobs/2'],
  // On other sites these may be what the page is about.
  ['https://jobs.example.org/view?from=1', 'https://jobs.example.org/view?from=2'],
  ['https://hr.example.org/recruit?cid=1&ref=7', 'https://hr.example.org/recruit?cid=2&ref=7'],
  ['https://notindeed.com/viewjob?jk=1&from=a', 'https://notindeed.com/viewjob?jk=1&from=b'],
  ['https://a.example.org/1', 'https://b.example.org/1'],
];

const none = [
  '',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'data:text/html,x',
  'www.example.org',
  'https://',
  'https://a b/',
  'about:blank',
  'java\nscript:1',
];

describe('addresses', () => {
  test.each(same.map((addresses) => ({ addresses })))('one page: $addresses.0', ({ addresses }) => {
    expect(new Set(addresses.map(addressKey))).toEqual(new Set([addressKey(addresses[0] ?? '')]));
    expect(addressKey(addresses[0] ?? '')).not.toBeNull();
  });

  test.each(different)('two pages: %s | %s', (one, other) => expect(addressKey(one)).not.toBe(addressKey(other)));

  test.each(none)('no web page: %j', (address) => {
    expect(addressKey(address)).toBeNull();
    expect(cleanAddress(address)).toBeNull();
  });

  test('a cleaned address is the same page and still opens', () => {
    const address = 'https://www.indeed.com/viewjob?jk=ab12&from=serp&q=archives%20assistant#jobDetails';
    expect(cleanAddress(address)).toBe('https://www.indeed.com/viewjob?jk=ab12&q=archives%20assistant');
    for (const one of same.flat()) expect(URL.canParse(cleanAddress(one) ?? '')).toBe(true);
  });

  test('cleaning twice changes nothing', () => {
    for (const one of [...same.flat(), ...different.flat()]) expect(cleanAddress(cleanAddress(one) ?? '')).toBe(cleanAddress(one));
  });
});
