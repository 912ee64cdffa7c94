// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followCards } from '@/utils/page/list-cards';
import { mayHoldLibraryCards, sightList } from '@/utils/page/list-sight';
import type { ListCard } from '@/utils/sites/lists/read-card';

const card = (id: number, title: string) =>
  `<li><h3><a href="/careers/ocotillobeach/jobs/${id}/post">${title}</a></h3><p>Ocotillo Beach, CA</p></li>`;
const filler = card(4711900, 'Associate Civil Engineer') + card(4711901, 'Nurse');

let life: AbortController;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  life = new AbortController();
  vi.stubGlobal('location', undefined);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** This document as if it stood at an address. */
function at(href: string): Document {
  const { hostname } = new URL(href);
  return new Proxy(document, {
    get: (target, key) => {
      if (key === 'location') return { href, hostname };
      if (key === 'URL') return href;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
const LIST = 'https://www.governmentjobs.com/careers/ocotillobeach';
const show = (html: string) => {
  document.body.innerHTML = html;
};
/** Lets observers and timers have their turn. */
const settle = async (ms = 1_000) => {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
};

describe('a cheap look for lists with library work', () => {
  test.each([
    ['two cards, one of them a library’s', `<ul>${card(4711001, 'Librarian II')}${filler}</ul>`, true],
    [
      'a library in the row and not in the title',
      `<ul><li><a href="/job/830000001">Page</a> Saltbush County Library</li>${filler}</ul>`,
      true,
    ],
    [
      'cards without links',
      '<div role="button" componentkey="a"><p>Archivist</p></div><div role="button" componentkey="b"><p>Nurse</p></div>',
      true,
    ],
    ['no library work', `<ul>${filler}</ul>`, false],
    ['one link alone', '<a href="/job/830000001">Librarian</a>', false],

    ['an article on libraries', '<article><h1>How a library moved</h1><p>Librarians and archives.</p></article>', false],
  ])('%s', (_, html, is) => {
    show(html);
    expect(mayHoldLibraryCards(document)).toBe(is);
  });

  test('a list that comes late is seen, once; and one that comes after a scroll', async () => {
    const onList = vi.fn();
    const end = sightList(at(LIST), onList);
    await settle(60_000);
    show(`<ul>${card(4711001, 'Librarian II')}${filler}</ul>`);
    await settle(60_000);
    expect(onList).not.toHaveBeenCalled();
    document.dispatchEvent(new Event('scroll'));
    await settle();
    document.dispatchEvent(new Event('scroll'));
    await settle();
    expect(onList).toHaveBeenCalledOnce();
    end();
  });

  test('a list that is drawn, without library work, is looked at again only when the user does something', async () => {
    const onList = vi.fn();
    const nine = Array.from({ length: 9 }, (_, at) => card(4711100 + at, 'Nurse')).join('');
    show(`<ul>${nine}</ul>`);
    const end = sightList(at(LIST), onList);
    show(`<ul>${nine}${card(4711001, 'Librarian II')}</ul>`);
    await settle(60_000);
    expect(onList).not.toHaveBeenCalled();
    document.dispatchEvent(new Event('click'));
    await settle();
    expect(onList).toHaveBeenCalledOnce();
    end();
  });

  test('a list to which a click leads within the page is seen, though no list can stand where the click was', async () => {
    const onList = vi.fn();
    const where = { href: 'https://www.usajobs.gov/job/830000001' };
    const page = new Proxy(at(LIST), { get: (target, key) => (key === 'URL' ? where.href : Reflect.get(target, key)) });
    const end = sightList(page, onList);
    document.dispatchEvent(new Event('click'));
    where.href = LIST;
    show(`<ul>${card(4711001, 'Librarian II')}${filler}</ul>`);
    await settle();
    expect(onList).toHaveBeenCalledOnce();
    end();
  });

  test('another host is not looked at, nor any after the end', async () => {
    const onList = vi.fn();
    show(`<ul>${card(4711001, 'Librarian II')}${filler}</ul>`);
    sightList(at('https://www.example.org/careers/x'), onList);
    show('');
    sightList(at(LIST), onList)();
    show(`<ul>${card(4711001, 'Librarian II')}${filler}</ul>`);
    await settle();
    expect(onList).not.toHaveBeenCalled();
  });
});

describe('the cards of a list, followed', () => {
  let cards: ListCard[] = [];
  let moves = 0;
  const ours = document.createElement('div');
  const follow = (href = LIST) => {
    const told: string[][] = [];
    cards = [];
    followCards(
      at(href),
      ours,
      {
        onCards: (_, next) => {
          told.push(next.map(({ externalId, words }) => `${externalId} ${words.title}`));
          cards.push(...next.slice(0, 1));
        },
        onMoved: () => void moves++,
      },
      life.signal,
    );
    return told;
  };

  test('library work alone', async () => {
    show(`<ul>${card(4711001, 'Librarian II')}${filler}${card(4711002, 'Library Page')}</ul>`);
    const told = follow();
    await settle();
    expect(told.at(-1)).toEqual(['4711001 Librarian II', '4711002 Library Page']);
  });

  test('a list that grows: what is known stays, what is new is added', async () => {
    show(`<ul>${card(4711001, 'Librarian II')}${filler}</ul>`);
    const told = follow();
    await settle();
    document.querySelector('ul')?.insertAdjacentHTML('beforeend', card(4711003, 'City Archivist'));
    await settle();
    expect(told).toEqual([['4711001 Librarian II'], ['4711001 Librarian II', '4711003 City Archivist']]);
  });

  test('a row used again for another posting loses its mark at once, before anything is painted', async () => {
    show(`<ul>${card(4711001, 'Librarian II')}${filler}${card(4711002, 'Library Page')}</ul>`);
    const told = follow();
    await settle();
    const link = document.querySelector('a');
    if (link?.firstChild == null) throw new Error('no link');
    link.href = '/careers/ocotillobeach/jobs/4711004/post';
    link.firstChild.nodeValue = 'Electrician';
    await Promise.resolve();
    expect(told.at(-1)).toEqual(['4711002 Library Page']);
    await settle();
    expect(told.at(-1)).toEqual(['4711002 Library Page']);
    link.firstChild.nodeValue = 'Bookmobile Librarian';
    await settle();
    expect(told.at(-1)).toEqual(['4711004 Bookmobile Librarian', '4711002 Library Page']);
  });

  test('the same title with another number is another posting', async () => {
    show(`<ul>${card(4711001, 'Librarian II')}${filler}</ul>`);
    const told = follow();
    await settle();
    document.querySelector('a')?.setAttribute('href', '/careers/ocotillobeach/jobs/4711005/post');
    await Promise.resolve();
    expect(told.at(-1)).toEqual([]);
    await settle();
    expect(told.at(-1)).toEqual(['4711005 Librarian II']);
  });

  test('a word more beside the title is told, and the card stays the one it is', async () => {
    show(`<ul>${card(4711001, 'Librarian II')}${filler}</ul>`);
    const told = follow();
    await settle();
    document.querySelector('li')?.insertAdjacentHTML('beforeend', '<p>Viewed</p>');
    await settle();
    expect(told).toEqual([['4711001 Librarian II'], ['4711001 Librarian II']]);
    expect(cards[1]).toBe(cards[0]);
    expect(cards[0]?.words.lines).toContain('Viewed');
  });

  test('our own element that comes or goes is no change of the page; another one is', async () => {
    show(`<ul>${card(4711001, 'Librarian II')}${filler}</ul>`);
    follow();
    await settle();
    moves = 0;
    document.documentElement.append(ours);
    await settle();
    ours.remove();
    await settle();
    expect(moves).toBe(0);
    document.documentElement.append(document.createElement('div'));
    await settle();
    expect(moves).toBe(1);
    document.documentElement.lastElementChild?.remove();
  });

  test('an address that shows no list has no cards', async () => {
    show(`<ul>${card(4711001, 'Librarian II')}${filler}</ul>`);
    const told = follow('https://www.linkedin.com/feed/');
    await settle();
    expect(told).toEqual([]);
  });
});
