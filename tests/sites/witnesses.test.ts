import { describe, expect, test } from 'vitest';
import { readPosting } from '@/utils/sites/read-posting';
import { mostWitnessed, type Witness } from '@/utils/sites/structure/employer-witnesses';
import { readLeaves } from '@/utils/sites/structure/leaves';
import { isPlace } from '@/utils/sites/structure/places';
import { houseNames, saidNames } from '@/utils/sites/structure/said-names';
import { ASKS, SECTION } from '@/utils/sites/structure/words';
import { documentOf } from './fixtures';

const ADDRESS = 'https://news.example.org/x';
const said = (html: string) => saidNames(readLeaves(documentOf(html, ADDRESS).body)).map(({ name }) => name);

describe('the name that the most witnesses agree on', () => {
  const beside: Witness = { name: 'Evening Shelf', where: 'beside', weight: 4 };
  const site: Witness = { name: 'Juniper County Library', where: 'site', weight: 2 };

  test.each<[string, readonly Witness[], string, string | null]>([
    ['what stands beside the title, where nothing else speaks', [beside], '', 'Evening Shelf'],
    [
      'an institution whose name the text holds, before a line beside the title',
      [beside, site],
      'Juniper County Library lends maps.',
      'Juniper County Library',
    ],
    [
      'not a board that is named all over its page',
      [beside, ...Array<Witness>(4).fill({ name: 'Allwork', where: 'site', weight: 2 })],
      '',
      'Evening Shelf',
    ],
    ['nobody, where only a department speaks', [{ name: 'Library Services', where: 'beside', weight: 4 }], '', null],
    ['nobody, where only a number speaks', [{ name: 'Posting 26-041', where: 'beside', weight: 4 }], '', null],
    ['nobody, where an author and an hour speak', [{ name: 'Ada at HQ at 9:12 AM', where: 'beside', weight: 4 }], '', null],
    ['nobody for a heading of the site', [{ name: 'Join our network', where: 'beside', weight: 4 }], '', null],
    [
      'the full name of what the site calls by its short one',
      [
        { name: 'Juniper Historical Museum & Archives', where: 'over', weight: 2 },
        { name: 'Juniper Museum', where: 'site', weight: 2.5 },
      ],
      '',
      'Juniper Historical Museum & Archives',
    ],
  ])('%s', (_, witnesses, text, name) => expect(mostWitnessed(witnesses, text)).toBe(name));

  test.each([
    ['made of its first word', 'junipermuseum'],
    ['made of its initials', 'jmsa'],
  ])('the institution that an address is made of, %s', (_, address) => {
    const two: readonly Witness[] = [
      { name: 'Harbor College', where: 'page-title', weight: 2 },
      { name: 'Juniper Museum of Ships and Anchors', where: 'page-title', weight: 1.5 },
    ];
    expect(mostWitnessed(two, '', [address])).toBe('Juniper Museum of Ships and Anchors');
    expect(mostWitnessed(two, '', ['allwork'])).toBe('Harbor College');
  });
});

describe('names that sentences say', () => {
  test.each([
    ['<p>The Juniper County Library, a system of nine branches, is seeking a clerk.</p>', 'Juniper County Library'],
    ['<p>Meridian Aid Fund works in sixty countries.</p>', 'Meridian Aid Fund'],
    ['<h3>About Juniper Museum</h3><p>It is old.</p>', 'Juniper Museum'],
    ['<p>The City of Juniper (population 9,870) and its Library Board seek a clerk.</p>', 'City of Juniper'],
    ['<p>The Juniper County Library has a part-time opening for a clerk.</p>', 'Juniper County Library'],
    ['<p>Juniper University Libraries invite applications.</p>', 'Juniper University Libraries'],
  ])('%s', (html, name) => expect(said(html)).toContain(name));
  test.each([
    '<p>The successful candidate is seeking growth.</p>',
    '<p>This Position is a full-time one.</p>',
    '<p>Branch Librarian is a new post.</p>',
  ])('none in %s', (html) => expect(said(html)).toEqual([]));
});

test.each(['Auto req ID', 'Job ID', 'Posting ID 20418'])('no place: %s', (text) => expect(isPlace(text)).toBe(false));

test('a list of openings under one name is no posting, though its prose speaks as one', () => {
  const item = `<h3><a href="/j/1">Map Room Assistant</a></h3><p>The assistant fetches maps and reports to the head of the room; a diploma and a year of experience are required. The pay is $17 an hour for twelve hours a week. Submit an application before December 4, and two people who know your work.</p>`;
  const list = `<title>Map Room Assistant and more</title>${item.repeat(2)}`;
  expect(readPosting(documentOf(list, ADDRESS), new URL(ADDRESS)).ok).toBe(false);
});

test('an article about hiring is no posting, whatever it speaks of', () => {
  const name = 'How we hired three librarians in a month';
  const article = `<title>${name} | Shelf News</title><h1>${name}</h1><p>Last spring three of our colleagues left at once, and here is what we learned about advertisements and waiting.</p><h2>We cut the requirements</h2><p>Our old text asked for five years. We took that out and wrote the duties in plain words.</p><h2>What we look for now</h2><p>Patience, and one good story.</p>`;
  expect(readPosting(documentOf(article, ADDRESS), new URL(ADDRESS)).ok).toBe(false);
});

describe('headings of a posting', () => {
  test.each([
    'You',
    'We hope that you',
    'Ihr Profil',
    'Was Sie mitbringen',
    'Profil recherché',
    'Obowiązki',
    'Требования:',
    'Чем предстоит заниматься:',
  ])('%j says that what is asked or done follows', (heading) => {
    expect(ASKS.test(heading)).toBe(true);
  });
  test.each(['Was wir bieten', 'Мы предлагаем', 'Vi erbjuder'])('%j is one, and asks nothing', (heading) => {
    expect([ASKS.test(heading), SECTION.test(heading)]).toEqual([false, true]);
  });
  test.each(['You are here', 'Umweltaufgabenheft', 'Profil', 'Предтребования'])('%j is none', (heading) => {
    expect([ASKS.test(heading), SECTION.test(heading)]).toEqual([false, false]);
  });
});

test('the name under a heading about whoever hires, behind a colon of its own', () => {
  const { body } = documentOf('<h2>Organization</h2><span>:&nbsp;</span><span>Judicial Library of Kansota</span>', ADDRESS);
  expect(houseNames(readLeaves(body)).map(({ name }) => name)).toEqual(['Judicial Library of Kansota']);
});
