import { describe, expect, test } from 'vitest';
import { flatten } from '@/utils/page/flatten';
import { findSite, sites } from '@/utils/sites';
import { addresses } from '@/utils/sites/addresses';
import { NEEDED, readFields } from '@/utils/sites/read-fields';
import { readPosting } from '@/utils/sites/read-posting';
import { documentOf, fixtures, pageOf, rebuilt } from './fixtures';

const everyPosting = sites.flatMap(({ id }) => (addresses[id]?.postings ?? []).map((url) => ({ url, owner: id })));

describe.each(sites)('$id', (site) => {
  test.each(everyPosting)('owns only its own: $url', ({ url, owner }) => expect(site.isPosting(new URL(url))).toBe(owner === site.id));
  test('has addresses', () => expect(addresses[site.id]?.postings.length).toBeGreaterThan(0));
  test.each(addresses[site.id]?.notPostings ?? [])('leaves %s', (url) => expect(findSite(new URL(url))).toBeUndefined());
  test('has a fixture page', () => expect(fixtures.some((fixture) => fixture.site === site.id)).toBe(true));
});

describe.each(fixtures)('$name', ({ site: id, file, url, posting }) => {
  const site = sites.find((one) => one.id === id);
  const document = documentOf(pageOf({ site: id, file }), url);
  const read = (from: Document) => {
    if (site === undefined) throw new Error(`no site is called ${id}`);
    return readFields(from, new URL(url), site);
  };
  /** Sites with little or no markup of their own, and pages that are not drawn, are left to the generic readers. */
  const alone = site !== undefined && NEEDED.every((field) => site.selectors[field as 'title'].length > 0) && file !== 'undrawn.html';
  const whole = (from: Document = document) => {
    const reading = readPosting(from, new URL(url));
    if (!reading.ok) throw new Error(`${reading.why}: ${reading.missing.join(', ')}`);
    return reading.posting;
  };
  const textOf = (from: Document) => (alone ? flatten(read(from).description, site.leaveOut?.join(',')).raw.text : whole(from).body.text);

  if (posting === null) {
    test('shows no posting, whatever reads it', () => expect(readPosting(document, new URL(url)).ok).toBe(false));
    return;
  }

  test('its fields, by the site’s selectors alone where they name all', () => {
    const { externalId, title, employer, location, salary, closing } = alone ? read(document) : { ...read(document), ...whole() };
    expect({ externalId, title, employer, location }).toEqual({
      externalId: posting.externalId,
      title: posting.title,
      employer: posting.employer,
      location: posting.location,
    });
    if (posting.salary !== undefined) expect(salary).toBe(posting.salary);
    if (posting.closing !== undefined) expect(closing).toBe(posting.closing);
  });

  test('its whole description and nothing else', () => {
    const text = textOf(document);
    expect(text.slice(0, posting.starts.length)).toBe(posting.starts);
    expect(text.slice(-posting.ends.length)).toBe(posting.ends);
    for (const words of posting.holds) expect(text).toContain(words);
    for (const words of posting.lacks) expect(text).not.toContain(words);
  });

  // Embedded text is parsed by a window, which a rebuilt document has none of.
  if (file === 'undrawn.html') return;
  test('the same text from a tree built by script', () => expect(textOf(rebuilt(document))).toBe(textOf(document)));
});
