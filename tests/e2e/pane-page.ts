import type { Page } from 'puppeteer-core';
import { at } from './helpers';

/** A posting that the pane can show; `asks` are the lines of its minimum. */
export interface PanePosting {
  readonly id: number;
  readonly title: string;
  readonly asks: readonly string[];
}

const NUMBER = [
  'one year',
  'two years',
  'three years',
  'four years',
  'five years',
  'six years',
  'seven years',
  'eight years',
  'nine years',
];

/** Postings that differ in title and words; every third is no library work. */
export const panePostings: readonly PanePosting[] = Array.from({ length: 9 }, (_, n) =>
  n % 3 === 2
    ? { id: 4712000 + n, title: `Traffic Engineer ${n}`, asks: [`${NUMBER[n]} of experience with traffic signals.`] }
    : {
        id: 4712000 + n,
        title: `Librarian ${n}`,
        asks: [
          'A master’s degree in library science.',
          `${NUMBER[n]} of professional experience in a public library.`,
          'Fluency in Spanish.',
        ],
      },
);

/** What a test tells the page to do. */
export interface Pane {
  /** Goes to a posting: the address at once, then header and text after so many milliseconds; `text: null` leaves the last one's words. */
  readonly go: (id: number, after?: { readonly header?: number; readonly text?: number | null; readonly rest?: number }) => void;
  readonly empty: () => void;
  /** Marks that stood, in any frame, on the words of another posting than the address names. */
  readonly wrong: readonly string[];
}

/** Does something with the pane of a page. */
export function inPane<T>(page: Page, act: (pane: Pane, id: number) => T, id = 0): Promise<T> {
  return page.evaluate(`(${act.toString()})(window.pane, ${id})`) as Promise<T>;
}

/** A list beside a pane that a script fills, as the site's own does, and that keeps watch over the marks in every frame. */
export function paneAt(): Readonly<Record<string, string>> {
  const script = `
    const postings = new Map(${JSON.stringify(panePostings.map((one) => [one.id, one]))});
    const flyout = document.body.appendChild(document.createElement('div'));
    flyout.className = 'new-job-flyout';
    flyout.innerHTML = '<div id="job-flyout-content"></div>';
    const content = flyout.firstChild;
    let turn = 0;
    const later = (ms, act) => { const mine = turn; setTimeout(() => { if (mine === turn) act(); }, ms); };
    const part = (name) => content.querySelector(name) ?? content.appendChild(Object.assign(document.createElement(name === 'h2' ? 'h2' : 'div'), name === 'h2' ? { className: 'entity-title' } : { id: 'details-info' }));
    const draw = (id, { header = 0, text = 0, rest = 0 } = {}) => {
      const { title, asks } = postings.get(id);
      const items = (lines) => lines.map((line) => '<li>' + line + '</li>').join('');
      later(header, () => { part('h2').textContent = title; });
      if (text === null) return;
      const first = rest > 0 ? asks.slice(0, 1) : asks;
      later(text, () => { part('#details-info').innerHTML = '<div data-job="' + id + '"><p>Serves the city.</p><h3>Minimum Qualifications</h3><ul>' + items(first) + '</ul></div>'; });
      if (rest > 0) later(text + rest, () => content.querySelector('#details-info ul').insertAdjacentHTML('beforeend', items(asks.slice(1))));
    };
    const idIn = () => Number(/jobs\\/(\\d+)/.exec(location.pathname)?.[1] ?? 0);
    const empty = () => { turn++; content.replaceChildren(); };
    addEventListener('popstate', () => { empty(); if (postings.has(idIn())) draw(idIn()); });
    const wrong = [];
    window.pane = {
      go: (id, after) => { turn++; history.pushState({}, '', '${new URL(at.list).pathname}/jobs/' + id + '/a-posting'); draw(id, after); },
      empty, wrong,
    };
    const watch = () => {
      for (const highlight of CSS.highlights.values())
        for (const { startContainer } of highlight) {
          const job = startContainer.parentElement?.closest('[data-job]')?.dataset.job;
          if (startContainer.isConnected && Number(job) !== idIn()) wrong.push(job + ' at ' + idIn());
        }
      requestAnimationFrame(watch);
    };
    watch();`;
  const html = `<!doctype html><html lang="en"><title>Job openings</title><style>.new-job-flyout{margin-left:40%;min-height:400px}</style><body><h1>Job openings</h1><script>${script}</script></body></html>`;
  return { [at.list]: html };
}
