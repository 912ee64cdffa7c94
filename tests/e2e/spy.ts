import type { Page } from 'puppeteer-core';

/** What a page's own scripts could see while the extension worked on it. */
export interface Seen {
  /** Tag, attributes and box of every element that was added outside the page's own scripts. */
  readonly elements: readonly string[];
  readonly highlights: readonly { readonly name: string; readonly texts: readonly string[] }[];
  readonly events: readonly string[];
  readonly messages: readonly string[];
  readonly performance: readonly string[];
  readonly styleSheets: number;
  readonly globals: readonly string[];
  readonly openShadowRoots: number;
}

declare global {
  interface Window {
    spied?: { elements: Element[]; events: string[]; messages: string[]; globals: string[]; shadow: number };
  }
}

/** Puts a spy into the page's own world before any script runs: it patches what a hostile page would patch, and records. */
export async function spyOn(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const spied = { elements: [] as Element[], events: [] as string[], messages: [] as string[], globals: Object.keys(window), shadow: 0 };
    window.spied = spied;
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event: Event) {
      spied.events.push(event.type);
      return dispatchEvent.call(this, event);
    };
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (init: ShadowRootInit) {
      spied.shadow++;
      return attachShadow.call(this, { ...init, mode: 'open' });
    };
    window.addEventListener('message', (event) => spied.messages.push(JSON.stringify(event.data)), true);
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node instanceof Element && document.readyState === 'complete') spied.elements.push(node);
    }).observe(document, { childList: true, subtree: true });
  });
}

/** What the spy saw until now. */
export async function whatPageSaw(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const spied = window.spied;
    if (spied === undefined) throw new Error('the spy is not in this page');
    const describe = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).join(' ');
      return `${element.outerHTML} [${attributes}] ${[x, y, width, height].map(Math.round).join(',')}`;
    };
    return {
      elements: spied.elements.filter((element) => element.isConnected).map(describe),
      highlights: [...CSS.highlights].map(([name, ranges]) => ({
        name,
        texts: [...ranges].map((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live.toString();
        }),
      })),
      events: spied.events,
      messages: spied.messages,
      performance: performance.getEntries().map(({ name }) => name),
      styleSheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      globals: Object.keys(window).filter((key) => !spied.globals.includes(key) && key !== 'spied'),
      openShadowRoots: [...document.querySelectorAll('*')].filter((element) => element.shadowRoot !== null).length,
    };
  });
}
