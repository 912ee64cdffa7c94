import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Sighting } from '@/utils/page/bridge';
import { watchPostings } from '@/utils/page/watch';

const LIST = 'https://www.governmentjobs.com/careers/ocotillobeach';
const addressOf = (id: number) => `${LIST}/jobs/${id}/a-posting`;
const LIBRARY = 'A master’s degree in library science from a program accredited by the American Library Association.';

/** A site that draws its postings by script, as the real one does: a list, and a flyout over it. */
function openPage(url: string, navigationEvents: boolean) {
  const { window } = new JSDOM('<h1>Job openings</h1><div class="new-job-flyout"><div id="job-flyout-content"></div></div>', { url });
  const { document } = window;
  const navigation = new window.EventTarget();
  if (navigationEvents) Object.assign(window, { navigation });
  const flyout = document.querySelector('#job-flyout-content');
  if (flyout === null) throw new Error('no flyout');
  const seen: (Sighting | null)[] = [];
  const life = new window.AbortController();
  return {
    window,
    seen,
    life,
    titles: () => seen.map((sighting) => sighting?.title ?? null),
    numbers: () => seen.map((sighting) => sighting?.externalId ?? null),
    turn(visibility: 'hidden' | 'visible') {
      Object.defineProperty(document, 'visibilityState', { value: visibility, configurable: true });
      document.dispatchEvent(new window.Event('visibilitychange'));
    },
    start: (asked = false) => watchPostings(document, (sighting) => seen.push(sighting), life.signal, asked),
    go(to: string) {
      window.history.pushState({}, '', to);
      navigation.dispatchEvent(new window.Event('currententrychange'));
    },
    drawHeader(title: string) {
      if (flyout.firstElementChild === null) flyout.append(document.createElement('h2'), document.createElement('div'));
      const [heading, details] = flyout.children;
      if (heading === undefined || details === undefined) throw new Error('no header');
      heading.className = 'entity-title';
      details.id = 'details-info';
      heading.textContent = title;
    },
    drawText: (text: string) => flyout.querySelector('#details-info')?.replaceChildren(text),
    addText: (text: string) => flyout.querySelector('#details-info')?.append(text),
    empty: () => flyout.replaceChildren(),
    addTo: (selector: string, text: string) => document.querySelector(selector)?.append(text),
    /** The page as after a redesign that left none of the site's names. */
    redraw(title: string, text: string) {
      const main = document.createElement('main');
      main.append(document.createElement('h1'), document.createElement('div'));
      main.firstElementChild?.append(title);
      main.lastElementChild?.append(text);
      document.body.replaceChildren(main);
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe.each([{ navigationEvents: true }, { navigationEvents: false }])('navigation events: $navigationEvents', ({ navigationEvents }) => {
  test('the posting that is there at the start', async () => {
    const page = openPage(addressOf(4711001), navigationEvents);
    page.drawHeader('Librarian I');
    page.drawText(LIBRARY);
    page.start();
    await pass(500);
    expect(page.seen).toEqual([
      expect.objectContaining({ site: 'governmentjobs', externalId: '4711001', title: 'Librarian I', url: addressOf(4711001) }),
    ]);
  });

  test('a posting that is no library work is not announced', async () => {
    const page = openPage(addressOf(4711004), navigationEvents);
    page.drawHeader('Civil Engineer');
    page.drawText('Designs storm drains. A degree in civil engineering.');
    page.start();
    await pass(500);
    expect(page.seen).toEqual([]);
  });

  test('a description that arrives seconds later, in two parts', async () => {
    const page = openPage(addressOf(4711001), navigationEvents);
    page.start();
    await pass(2_000);
    page.drawHeader('Librarian I');
    await pass(6_000);
    expect(page.seen).toEqual([]);
    page.drawText(LIBRARY);
    await pass(500);
    page.addText(' Spanish is desirable.');
    await pass(500);
    expect(page.titles()).toEqual(['Librarian I', 'Librarian I']);
    expect(page.seen[0]?.key).not.toBe(page.seen[1]?.key);
  });

  test.each([
    [
      'a library posting without the site’s marks is found by structure, but only when they had time to come',
      addressOf(4711001),
      LIBRARY,
      1,
    ],
    ['a page without the site’s marks whose address names no posting is left alone', LIST, LIBRARY, 0],
    ['a posting without the site’s marks that is no library work is left alone', addressOf(4711001), 'A degree in civil engineering.', 0],
  ])('%s', async (_, url, degree, times) => {
    const page = openPage(url, navigationEvents);
    page.redraw(
      times === 0 && degree !== LIBRARY ? 'Civil Engineer' : 'Librarian I',
      `Requirements: ${degree} Two years of experience. Duties: all that is done.`,
    );
    page.start();
    await pass(3_900);
    expect(page.seen).toEqual([]);
    await pass(500);
    expect(page.seen).toEqual(
      Array.from({ length: times }, () => expect.objectContaining({ site: 'governmentjobs', externalId: '4711001', title: 'Librarian I' })),
    );
  });

  test('a pane that states another number than the address is not read by structure either', async () => {
    const page = openPage('https://www.indeed.com/viewjob?jk=0123456789abcdef', navigationEvents);
    page.redraw('Librarian I', `Requirements: ${LIBRARY} Two years of experience. Duties: all that is done.`);
    const [main] = page.window.document.getElementsByTagName('main');
    main?.setAttribute('data-testid', 'viewjob-main-content');
    main?.append(Object.assign(page.window.document.createElement('a'), { href: '/applystart?jk=fedcba9876543210', textContent: 'Apply' }));
    page.start();
    await pass(6_000);
    expect(page.seen).toEqual([]);
    page.window.document.querySelector('a')?.setAttribute('href', '/applystart?jk=0123456789abcdef');
    page.addTo('main', ' Spanish.');
    await pass(500);
    expect(page.numbers()).toEqual(['0123456789abcdef']);
  });

  test('a header that shows the next posting over the last one’s text', async () => {
    const page = openPage(addressOf(4711001), navigationEvents);
    page.drawHeader('Librarian I');
    page.drawText(LIBRARY);
    page.start();
    await pass(500);
    page.go(addressOf(4711004));
    page.drawHeader('Librarian for Engineers');
    await pass(2_000);
    expect(page.titles()).toEqual(['Librarian I', null]);
    page.drawText(`${LIBRARY} Four years of experience.`);
    await pass(500);
    expect(page.titles()).toEqual(['Librarian I', null, 'Librarian for Engineers']);
  });

  test('another posting with the very same words, once they had time to change', async () => {
    const page = openPage(addressOf(4711001), navigationEvents);
    page.drawHeader('Librarian I');
    page.drawText(LIBRARY);
    page.start();
    page.go(addressOf(4711005));
    page.drawHeader('Librarian I');
    page.drawText(LIBRARY);
    await pass(3_000);
    expect(page.numbers()).toEqual(['4711001', null]);
    await pass(2_000);
    expect(page.numbers()).toEqual(['4711001', null, '4711005']);
  });

  test('words that were not even drawn anew are the last posting’s for much longer', async () => {
    const page = openPage(addressOf(4711001), navigationEvents);
    page.drawHeader('Librarian I');
    page.drawText(LIBRARY);
    page.start();
    page.go(addressOf(4711005));
    page.drawHeader('Librarian II');
    await pass(12_000);
    expect(page.numbers()).toEqual(['4711001', null]);
    page.drawText(`${LIBRARY} Four years of experience.`);
    await pass(500);
    expect(page.titles()).toEqual(['Librarian I', null, 'Librarian II']);
  });

  test('a header that names the next posting before the address does', async () => {
    const page = openPage(addressOf(4711001), navigationEvents);
    page.drawHeader('Librarian I');
    page.drawText(LIBRARY);
    page.start();
    page.drawHeader('Archivist');
    await pass(1_000);
    page.go(addressOf(4711005));
    page.drawText('Describes the papers of the Marisol family. A degree in archival studies.');
    await pass(1_000);
    expect(page.titles()).toEqual(['Librarian I', null, 'Archivist']);
  });

  test('a header that is only written otherwise a moment later', async () => {
    const page = openPage(addressOf(4711001), navigationEvents);
    page.drawHeader('Librarian');
    page.drawText(LIBRARY);
    page.start();
    page.drawHeader('Librarian I');
    await pass(2_000);
    expect(page.titles()).toEqual(['Librarian', 'Librarian I']);
  });

  test('the same words drawn anew, with other spaces between them, change nothing', async () => {
    const page = openPage(addressOf(4711001), navigationEvents);
    page.drawHeader('Librarian I');
    page.drawText(LIBRARY);
    page.start();
    page.drawText(LIBRARY.replaceAll(' ', '\n  '));
    await pass(1_000);
    expect(page.titles()).toEqual(['Librarian I']);
  });

  test('back and forward between two postings, and from a list', async () => {
    const page = openPage(LIST, navigationEvents);
    page.start();
    const show = async (id: number, title: string) => {
      page.go(addressOf(id));
      page.drawHeader(title);
      page.drawText(`${LIBRARY} ${title}.`);
      await pass(500);
    };
    await show(4711001, 'Librarian I');
    await show(4711002, 'Archivist');
    await show(4711001, 'Librarian I');
    page.go(LIST);
    page.empty();
    await pass(500);
    await show(4711002, 'Archivist');
    expect(page.titles().filter((title) => title !== null)).toEqual(['Librarian I', 'Archivist', 'Librarian I', 'Archivist']);
    expect(page.titles().at(-2)).toBeNull();
  });

  test('a tab that is hidden for a minute is read when it is shown and drawn to its end', async () => {
    const page = openPage(addressOf(4711001), navigationEvents);
    page.turn('hidden');
    page.start();
    await pass(60_000);
    page.turn('visible');
    await pass(5_000);
    page.drawHeader('Librarian I');
    page.drawText(LIBRARY);
    await pass(500);
    expect(page.titles()).toEqual(['Librarian I']);
  });

  test('ten postings in a second: the last wins', async () => {
    const page = openPage(LIST, navigationEvents);
    page.start();
    for (let i = 0; i < 10; i++) {
      page.go(addressOf(4711010 + i));
      page.drawHeader(`Librarian ${i}`);
      page.drawText(`${LIBRARY} Post ${i}.`);
      await pass(100);
    }
    await pass(1_000);
    expect(page.titles().at(-1)).toBe('Librarian 9');
    expect(page.seen.at(-1)?.externalId).toBe('4711019');
    for (const sighting of page.seen) if (sighting) expect(sighting.title).toBe(`Librarian ${Number(sighting.externalId) - 4711010}`);
  });

  test('a pane that empties, and the way back to the list', async () => {
    const page = openPage(addressOf(4711001), navigationEvents);
    page.drawHeader('Librarian I');
    page.drawText(LIBRARY);
    page.start();
    await pass(500);
    page.empty();
    await pass(500);
    expect(page.titles()).toEqual(['Librarian I', null]);
    page.drawHeader('Librarian I');
    page.drawText(LIBRARY);
    await pass(500);
    page.go(LIST);
    page.empty();
    await pass(500);
    expect(page.titles()).toEqual(['Librarian I', null, 'Librarian I', null]);
  });

  test('an address that only says more of the same posting changes nothing', async () => {
    const page = openPage(addressOf(4711001), navigationEvents);
    page.drawHeader('Librarian I');
    page.drawText(LIBRARY);
    page.start();
    page.go(`${addressOf(4711001)}?tab=benefits`);
    await pass(1_000);
    expect(page.titles()).toEqual(['Librarian I']);
  });

  test('the end of the signal ends it', async () => {
    const page = openPage(LIST, navigationEvents);
    page.start();
    page.life.abort();
    page.go(addressOf(4711001));
    page.drawHeader('Librarian I');
    page.drawText(LIBRARY);
    await pass(1_000);
    expect(page.seen).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('words that were new when the address changed', () => {
  test('are not the next posting’s: the one before it had not been read yet', async () => {
    const page = openPage(addressOf(4711001), true);
    page.drawHeader('Librarian I');
    page.drawText(LIBRARY);
    page.start();
    await pass(500);
    page.go(addressOf(4711002));
    page.drawHeader('Archivist');
    page.drawText(`${LIBRARY} Describes papers.`);
    // Observers have had no turn, and the user goes on.
    page.go(addressOf(4711003));
    await pass(700);
    expect(page.numbers()).toEqual(['4711001', null]);
    page.drawHeader('Cataloger');
    page.drawText(`${LIBRARY} Describes maps.`);
    await pass(200);
    expect(page.seen.filter((sighting) => sighting !== null).map(({ externalId, title }) => `${externalId} ${title}`)).toEqual([
      '4711001 Librarian I',
      '4711003 Cataloger',
    ]);
  });

  test('count as its own when nothing else comes: the page drew them before it changed its address', async () => {
    const page = openPage(addressOf(4711001), true);
    page.drawHeader('Librarian I');
    page.drawText(LIBRARY);
    page.start();
    await pass(500);
    page.drawHeader('Archivist');
    page.drawText(`${LIBRARY} Describes papers.`);
    page.go(addressOf(4711002));
    await pass(900);
    expect(page.numbers()).toEqual(['4711001', null]);
    await pass(300);
    expect(page.numbers()).toEqual(['4711001', null, '4711002']);
  });
});

describe('cost', () => {
  test('a page that is no posting is not watched, until its address changes', async () => {
    const page = openPage(LIST, true);
    const look = vi.spyOn(page.window.document, 'querySelectorAll');
    page.start();
    await pass(500);
    look.mockClear();
    page.drawHeader('News');
    await pass(60_000);
    expect(look).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
    page.go(addressOf(4711001));
    page.drawText(LIBRARY);
    page.drawHeader('Librarian I');
    await pass(500);
    expect(page.titles()).toEqual(['Librarian I']);
  });

  test('an address for postings that shows none is given up', async () => {
    const page = openPage(addressOf(4711001), true);
    page.start();
    await pass(60_000);
    const look = vi.spyOn(page.window.document, 'querySelectorAll');
    page.window.document.body.append('an advertisement');
    await pass(60_000);
    expect(look).not.toHaveBeenCalled();
  });
});

test('what the user asked to be read is announced whatever it is', async () => {
  const page = openPage('https://parks.example.org/work/ranger', true);
  page.start(true);
  await pass(500);
  expect(page.seen).toEqual([expect.objectContaining({ site: 'any-page', title: 'Job openings' })]);
  page.go('https://parks.example.org/work/ranger#apply');
  await pass(500);
  expect(page.seen).toHaveLength(1);
});
