import { describe, expect, test } from 'vitest';
import { readPosting } from '@/utils/sites/read-posting';
import { readSchemaOrg } from '@/utils/sites/schema-org';
import { readTolerantJson } from '@/utils/sites/tolerant-json';
import { documentOf } from './fixtures';

const URL_OF_PAGE = 'https://jobs.example.org/view/1';
const embed = (data: unknown) => `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const read = (html: string) => readSchemaOrg(documentOf(html, URL_OF_PAGE));

describe('JSON as sites write it', () => {
  test.each([
    ['as it should be', '{"a":[1,{"b":"c"}]}', { a: [1, { b: 'c' }] }],
    ['tabs and line feeds in strings', '{"a":"one\ttwo\nthree"}', { a: 'one two three' }],
    ['nothing where a value should be', '{"minValue": ,"maxValue":92000,"unit":}', { minValue: null, maxValue: 92000, unit: null }],
    ['escapes that JSON does not know', String.raw`{"a":"Children\'s room \d \u12"}`, { a: "Children's room d u12" }],
    ['commas too many', '{"a":[1,2,],"b":3,}', { a: [1, 2], b: 3 }],
    ['quotation marks within a string', '{"a":"the "Rare" Book Room","b":1}', { a: 'the "Rare" Book Room', b: 1 }],
    ['a comment around it', '<!-- {"a":1} -->', { a: 1 }],
  ])('%s', (_, text, value) => expect(readTolerantJson(text)).toEqual(value));

  test.each(['', 'not found', '{"a":', '{'.repeat(50_000)])('nothing can be made of %.20s', (text) =>
    expect(readTolerantJson(text)).toBeUndefined(),
  );
});

describe('postings in a page', () => {
  const posting = { '@type': 'JobPosting', title: 'Archivist', hiringOrganization: { name: 'Ocotillo Museum' } };
  const place = { '@type': 'Place', address: { addressLocality: 'Ocotillo Beach', addressRegion: 'CA' } };

  test.each([
    ['an object', posting],
    ['a list', [{ '@type': 'WebSite' }, posting]],
    ['a graph', { '@graph': [{ '@type': 'BreadcrumbList' }, posting] }],
    ['several types', { ...posting, '@type': ['Thing', 'JobPosting'] }],
    ['an employer that is a string', { ...posting, hiringOrganization: 'Ocotillo Museum' }],
  ])('%s', (_, data) => expect(read(embed(data))).toEqual([expect.objectContaining({ title: 'Archivist', employer: 'Ocotillo Museum' })]));

  test.each([
    ['one place', place, 'Ocotillo Beach, CA'],
    ['several', [place, place], 'Ocotillo Beach, CA'],
    ['a name alone', { name: 'Main Library' }, 'Main Library'],
    ['none', undefined, null],
  ])('where: %s', (_, jobLocation, location) => expect(read(embed({ ...posting, jobLocation }))[0]?.location).toBe(location));

  test('microdata', () => {
    const html = `<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Archivist</h1>
      <div itemprop="hiringOrganization"><span itemprop="name">Ocotillo Museum</span></div><span itemprop="addressLocality">Ocotillo Beach</span></div>`;
    expect(read(html)).toEqual([expect.objectContaining({ title: 'Archivist', employer: 'Ocotillo Museum', location: 'Ocotillo Beach' })]);
  });

  test('other data is none', () =>
    expect(read(embed({ '@type': 'ItemList', itemListElement: [{ url: 'https://example.org' }] }))).toEqual([]));
});

describe('embedded data and the screen', () => {
  const description = `<p>${'The museum keeps the papers of twelve painters and lends them to scholars. '.repeat(5)}</p><p>Requirements: a degree in archives.</p>`;
  const shown = (title: string) =>
    `<title>Careers</title><nav><a href="/">Home</a></nav><main><h1>${title}</h1><p>Open until filled</p><div>${description}</div></main>`;
  const readPage = (html: string) => {
    const reading = readPosting(documentOf(html, URL_OF_PAGE), new URL(URL_OF_PAGE));
    return reading.ok ? reading.posting : null;
  };
  const data = { '@type': 'JobPosting', title: 'Archivist', description, hiringOrganization: 'Ocotillo Museum of Art' };

  test('data that agrees with the screen gives what the screen does not', () =>
    expect(readPage(embed(data) + shown('Archivist'))).toMatchObject({ title: 'Archivist', employer: 'Ocotillo Museum of Art' }));
  test.each([
    ['<p>Job Locations: US-AZ-Mesa</p>', 'US-AZ-Mesa'],
    ['<p>Job Locations: US-AZ-Tempe</p>', 'Mesa, AZ'],
  ])('a place on screen that names the same town is told as it stands there: %s', (row, location) => {
    const here = { ...data, jobLocation: { address: { addressLocality: 'Mesa', addressRegion: 'AZ' } } };
    expect(readPage(embed(here) + shown('Archivist').replace('<p>Open', `${row}<p>Open`))).toMatchObject({ location });
  });
  test('data of another posting is not used', () =>
    expect(readPage(embed(data) + shown('Registrar'))).toMatchObject({ title: 'Registrar', employer: null }));
  test('“Archivist II” on screen is not “Archivist I” in the data', () =>
    expect(readPage(embed({ ...data, title: 'Archivist I' }) + shown('Archivist II'))?.employer).toBeNull());
  test('data of many postings is a list’s', () =>
    expect(readPage(embed([data, { ...data, title: 'Registrar' }]) + shown('Archivist'))?.title).toBe('Archivist'));
  test('a description of short lines is found on the page by the data', () => {
    const lines = `<p>${'The clinic keeps the files of four thousand people, and a person who likes order looks after them. '.repeat(3)}</p><p>Welcoming of guests<br>Typing from dictation<br>Keeping of the diary</p>`;
    const short = { ...data, title: 'Medical Aide (W/M)', description: lines };
    const page = `${embed(short)}<h1>Medical Aide (W/M)</h1><p>Published on 2 September</p><div>${lines}</div><p>Offer no 193 of the agency</p>`;
    expect(readPage(page)?.body.text).toMatch(/^The clinic[\s\S]{200,500}\nKeeping of the diary$/u);
  });
  test('HTML that was escaped twice is read as HTML', () => {
    const twice = description.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    expect(readPage(`<title>Archivist</title>${embed({ ...data, description: twice })}<div id="root"></div>`)?.body.text).toMatch(
      /\nRequirements: a degree in archives\.$/u,
    );
  });
});
