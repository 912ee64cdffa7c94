import type { Page } from 'puppeteer-core';

/** What a page's own scripts could see while the extension worked on it. */
export interface Seen {
  /** Markup and box of every element that was added outside the page's own scripts. */
  readonly elements: readonly string[];
  readonly highlights: readonly { readonly name: string; readonly style: string; readonly texts: readonly string[] }[];
  readonly events: readonly string[];
  readonly messages: readonly string[];
  /** Every entry of the performance timeline, with all that it says. */
  readonly performance: readonly string[];
  readonly styleSheets: number;
  readonly globals: readonly string[];
  readonly openShadowRoots: number;
  /** What lies on top, at points of a grid over the window. */
  readonly onTop: readonly string[];
  /** Attributes of the page's own elements that were changed. */
  readonly attributes: readonly string[];
  readonly errors: readonly string[];
}

declare global {
  interface Window {
    spied?: {
      elements: Element[];
      events: string[];
      messages: string[];
      globals: string[];
      attributes: string[];
      errors: string[];
      entries: PerformanceEntry[];
    };
  }
}

/** Puts a spy into the page's own world before any script runs: it patches what a hostile page would patch, and records. */
export async function spyOn(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const spied: NonNullable<Window['spied']> = {
      elements: [],
      events: [],
      messages: [],
      globals: Object.keys(window),
      attributes: [],
      errors: [],
      entries: [],
    };
    window.spied = spied;
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event: Event) {
      spied.events.push(event.type);
      return dispatchEvent.call(this, event);
    };
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (init: ShadowRootInit) {
      spied.events.push('attachShadow');
      return attachShadow.call(this, { ...init, mode: 'open' });
    };
    // Whatever is called through the page's own prototypes would be caught here.
    for (const owner of [Array, JSON, Object, Promise, Reflect, Map.prototype, Set.prototype, Range.prototype, Node.prototype]) {
      for (const name of ['from', 'parse', 'stringify', 'entries', 'all', 'has', 'cloneRange', 'appendChild']) {
        const real: unknown = Reflect.get(owner, name);
        if (typeof real !== 'function') continue;
        Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
          const { stack = '' } = new Error();
          if (/-extension:/u.test(stack)) spied.events.push(stack);
          return real.apply(this, args);
        });
      }
    }
    window.addEventListener('message', (event) => spied.messages.push(JSON.stringify(event.data)), true);
    window.addEventListener('error', (event) => spied.errors.push(`${event.message} ${event.filename}`), true);
    window.addEventListener('unhandledrejection', (event) => spied.errors.push(String(event.reason)), true);
    document.addEventListener('securitypolicyviolation', (event) => spied.errors.push(JSON.stringify([event.sourceFile, event.sample])));
    for (const type of PerformanceObserver.supportedEntryTypes) {
      new PerformanceObserver((list) => spied.entries.push(...list.getEntries())).observe({ type, buffered: true });
    }
    new MutationObserver((records) => {
      if (document.readyState !== 'complete') return;
      for (const { addedNodes, attributeName, target } of records) {
        for (const node of addedNodes) if (node instanceof Element) spied.elements.push(node);
        if (attributeName !== null) spied.attributes.push(`${target.nodeName} ${attributeName}`);
      }
    }).observe(document, { childList: true, subtree: true, attributes: true });
  });
}

/** What the spy saw until now. */
export async function whatPageSaw(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const spied = window.spied;
    if (spied === undefined) throw new Error('the spy is not in this page');
    const describe = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      return `${element.outerHTML} ${[x, y, width, height].map(Math.round).join(',')} ${style.position} ${style.cssText}`;
    };
    const grid = [...Array(20).keys()].flatMap((column) => [...Array(20).keys()].map((row) => [column / 20, row / 20] as const));
    const markedElement = (range: AbstractRange) => range.startContainer.parentElement ?? document.body;
    return {
      elements: spied.elements.filter((element) => element.isConnected).map(describe),
      highlights: [...CSS.highlights].map(([name, highlight]) => {
        const ranges = [...highlight] as AbstractRange[];
        const style = ranges[0] === undefined ? undefined : getComputedStyle(markedElement(ranges[0]), `::highlight(${name})`);
        return {
          name,
          style: `${style?.backgroundColor} ${style?.color} ${style?.textDecorationLine}`,
          texts: ranges.map((range) => {
            const live = document.createRange();
            live.setStart(range.startContainer, range.startOffset);
            live.setEnd(range.endContainer, range.endOffset);
            return live.toString();
          }),
        };
      }),
      events: spied.events,
      messages: spied.messages,
      performance: [...performance.getEntries(), ...spied.entries].map((entry) => JSON.stringify(entry)),
      styleSheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      globals: Object.keys(window).filter((key) => !spied.globals.includes(key) && key !== 'spied'),
      openShadowRoots: [...document.querySelectorAll('*')].filter((element) => element.shadowRoot !== null).length,
      onTop: grid.map(([x, y]) => {
        const element = document.elementFromPoint(x * innerWidth, y * innerHeight);
        return `${element?.nodeName} ${element?.parentElement?.nodeName} ${element?.className}`;
      }),
      attributes: spied.attributes,
      errors: spied.errors,
    };
  });
}
