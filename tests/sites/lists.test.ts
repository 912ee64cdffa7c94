import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ToldCard, tellCard } from '@/utils/core/posting/list-card';
import { findListSite, isListOf, listSites } from '@/utils/sites/lists';
import { listAddresses } from '@/utils/sites/lists/addresses';
import { type FoundCard, findCards } from '@/utils/sites/lists/find-cards';
import type { ListSite } from '@/utils/sites/lists/list-site';
import { mayBeLibraryCard, readWords } from '@/utils/sites/lists/read-card';
import { documentOf, fixturesFolder, rebuilt } from './fixtures';
import { renamed } from './renamed';

/** What must be read on a list, card by card; null: the card does not say. */
interface ExpectedList {
  readonly file: string;
  readonly url: string;
  /** Its cards state their numbers in names alone, which a redesign takes away. */
  readonly numbersRenamed?: boolean;
  readonly cards: readonly {
    readonly externalId: string;
    readonly title: string;
    readonly employer: string | null;
    readonly library: boolean;
    readonly closing?: string;
  }[];
}

const lists = readdirSync(fixturesFolder)
  .filter((site) => existsSync(join(fixturesFolder, site, 'lists.json')))
  .flatMap((site) =>
    (JSON.parse(readFileSync(join(fixturesFolder, site, 'lists.json'), 'utf8')) as readonly ExpectedList[]).map((list) => ({
      ...list,
      site,
      name: `${site}/${list.file}`,
      html: readFileSync(join(fixturesFolder, site, list.file), 'utf8'),
    })),
  );

/** The cards as the page finds them and the background reads them. A card that the page does not even send is no library work. */
function cardsIn(document: Document, id: string): readonly (FoundCard & ToldCard)[] {
  const site = listSites.find((one) => one.id === id);
  if (site === undefined) throw new Error(`no lists of ${id}`);
  return findCards(document, site).flatMap((found) => {
    const words = readWords(found, site);
    const told = words === null ? null : tellCard(words);
    if (words === null || told === null) return [];
    if (!mayBeLibraryCard(words)) expect(told.library, told.title).toBe(false);
    return { ...found, ...told };
  });
}

describe('the cards of every list', () => {
  test('every site of lists has one', () => expect(new Set(lists.map(({ site }) => site))).toEqual(new Set(listSites.map(({ id }) => id))));

  test.each(lists)('$name', ({ html, url, site, cards }) => {
    for (const document of [documentOf(html, url), rebuilt(documentOf(html, url))]) {
      const read = cardsIn(document, site);
      expect(read.map(({ externalId, title, library }) => ({ externalId, title, library }))).toEqual(
        cards.map(({ externalId, title, library }) => ({ externalId, title, library })),
      );
      for (const [at, { employer, closing, title }] of cards.entries()) {
        expect(read[at]?.employer, title).toBe(employer);
        if (closing !== undefined) expect(read[at]?.closing, title).toContain(closing);
        else expect(read[at]?.closing ?? '', title).not.toMatch(/\d|week|day/u);
      }
    }
  });

  test.each(lists)('$name: a card holds no other posting’s words', ({ html, url, site, cards }) => {
    const read = cardsIn(documentOf(html, url), site);
    for (const [at, { element }] of read.entries()) {
      const own = cards[at]?.title ?? '';
      for (const { title } of cards) if (!own.includes(title)) expect(element.textContent, own).not.toContain(`${title}\n`);
      for (const other of read) if (other.element !== element) expect(element.contains(other.element)).toBe(false);
    }
  });
});

describe('after a redesign', () => {
  test.each(lists)(
    '$name: with all its names changed, every card is found and told by structure',
    ({ html, url, site, cards, numbersRenamed }) => {
      const read = cardsIn(documentOf(renamed(html), url), site);
      const firsts = new Map([...read].reverse().map((card) => [card.title, card]));
      for (const { title, library, externalId, employer } of cards) {
        const card = firsts.get(title);
        expect(card?.library, title).toBe(library);
        if (numbersRenamed !== true) expect(card?.externalId, title).toBe(externalId);
        expect(card?.employer ?? null, title).toBe(employer);
      }
    },
  );
});

describe('where lists stand', () => {
  const every = Object.entries(listAddresses).flatMap(([owner, { lists: urls }]) => urls.map((url) => ({ url, owner })));
  const none = Object.values(listAddresses).flatMap(({ notLists }) => notLists.map((url) => ({ url })));
  const ownersOf = (url: string) => listSites.filter((site: ListSite) => isListOf(site, new URL(url))).map(({ id }) => id);
  const found = (url: string) => findListSite(new URL(url))?.id;

  test.each(every)('$url is a list of $owner alone', ({ url, owner }) => {
    expect(ownersOf(url)).toEqual([owner]);
    expect(found(url)).toBe(owner);
  });
  test.each(none)('$url is none', ({ url }) => expect(ownersOf(url)).toEqual([]));
});

describe('what is no card', () => {
  const linkedin = 'linkedin';
  test.each([
    [
      'a pane with the whole posting',
      `<div><a href="/jobs/view/4400000009/">Librarian</a><p>${'It asks for much. '.repeat(200)}</p></div>`,
    ],
    ['a link without words', '<li><a href="/jobs/view/4400000009/"></a></li>'],
    ['a link elsewhere', '<li><a href="/jobs/collections/librarian/">Librarian</a></li>'],
    ['a link with a number that is none', '<li><a href="/jobs/view/12/">Librarian</a></li>'],
  ])('%s', (_, html) => expect(cardsIn(documentOf(html, 'https://www.linkedin.com/jobs/'), linkedin)).toEqual([]));

  test('a page of too many links is read no further than a list can be', { timeout: 30_000 }, () => {
    const html = Array.from({ length: 1_200 }, (_, n) => `<li><a href="/jobs/view/${4_400_000_000 + n}/">Librarian</a></li>`).join('');
    expect(cardsIn(documentOf(`<ul>${html}</ul>`, 'https://www.linkedin.com/jobs/'), linkedin)).toHaveLength(1_000);
  });
});
