import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { getBrowser } from './find-browser';

/** Where `wxt build` puts the extension for Chromium. */
export const EXTENSION = join(process.cwd(), '.output/chrome-mv3');

/** What the pages of the web answer in a test: an address without its query → HTML. Nothing else is answered and nothing leaves the machine. */
export type Web = ReadonlyMap<string, string>;

/** A running Chromium with the extension loaded. */
export interface Chromium {
  readonly browser: Browser;
  readonly extensionId: string;
  /** Opens an address of `web` as the browser would, in a new tab. */
  readonly open: (url: string, web: Web) => Promise<Page>;
  /** Opens one of the extension's own pages in a new tab. */
  readonly openOwn: (page: 'options' | 'popup') => Promise<Page>;
  readonly close: () => Promise<void>;
}

export interface ChromiumOptions {
  /** Keep profile data between two launches; a folder of the caller's. Absent: a fresh one, deleted on close. */
  readonly userDataDir?: string;
  readonly headless?: boolean;
  readonly extension?: string;
}

/** Starts Chromium with the built extension. Throws if the extension has not been built or its worker does not start. */
export async function launchChromium({ userDataDir, headless = true, extension = EXTENSION }: ChromiumOptions = {}): Promise<Chromium> {
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`${extension} holds no built extension: run npm run build first.`);
  const folder = userDataDir ?? mkdtempSync(join(tmpdir(), 'callslip-browser-'));
  const browser = await puppeteer.launch({
    executablePath: getBrowser('chromium'),
    headless,
    pipe: true,
    userDataDir: folder,
    enableExtensions: [extension],
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--lang=en-US',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
    ],
  });
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
  );
  const extensionId = new URL(worker.url()).hostname;
  return {
    browser,
    extensionId,
    open: async (url, web) => {
      const page = await browser.newPage();
      await answer(page, web);
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    openOwn: async (name) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extensionId}/${name}.html`, { waitUntil: 'load' });
      return page;
    },
    close: async () => {
      await browser.close();
      if (userDataDir === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Answers every request of a page from `web`, by address without query and fragment, and refuses the others. */
async function answer(page: Page, web: Web): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    const body = web.get(url.replace(/[?#].*$/u, ''));
    if (body !== undefined) void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
    else if (/^(?:data|blob|chrome-extension):/u.test(url)) void request.continue();
    else void request.abort();
  });
}

/** A node as CDP gives it, with what it pierces. */
interface CdpNode {
  readonly nodeId: number;
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeValue?: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly CdpNode[];
  readonly shadowRoots?: readonly (CdpNode & { readonly shadowRootType?: string })[];
}

/** What stands in the closed shadow roots of a page, which its own scripts cannot reach. */
export interface ClosedRoot {
  /** All text in the card, pieces separated by spaces. */
  readonly text: string;
  /** Clicks the first button whose text or label is or begins with the words. Throws if there is none. */
  readonly click: (words: string) => Promise<void>;
  /** Whether such a button is there. */
  readonly has: (words: string) => boolean;
}

/** Reads the extension's closed shadow root on a page through the debugger; undefined while there is none. */
export async function findClosedRoot(page: Page): Promise<ClosedRoot | undefined> {
  const session = await page.createCDPSession();
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: CdpNode };
    const closed = rootsOf(root).filter((node) => node.shadowRootType === 'closed' && textOf(node).trim() !== '');
    if (closed.length === 0) return undefined;
    const buttons = closed
      .flatMap((node) => all(node))
      .filter((node) => node.nodeName === 'BUTTON' || node.nodeName === 'A' || node.nodeName === 'SUMMARY');
    const find = (words: string) =>
      buttons.find((node) => textOf(node).trim().startsWith(words) || (attribute(node, 'aria-label') ?? '').startsWith(words));
    return {
      text: closed.map(textOf).join(' ').replace(/\s+/gu, ' ').trim(),
      has: (words) => find(words) !== undefined,
      click: async (words) => {
        const button = find(words);
        if (button === undefined) throw new Error(`no button “${words}” among: ${buttons.map((node) => textOf(node).trim()).join(' | ')}`);
        await clickNode(page, button.backendNodeId);
      },
    };
  } finally {
    await session.detach();
  }
}

async function clickNode(page: Page, backendNodeId: number): Promise<void> {
  const session: CDPSession = await page.createCDPSession();
  try {
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { model } = (await session.send('DOM.getBoxModel', { backendNodeId })) as unknown as { model: { border: number[] } };
    const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = model.border;
    await page.mouse.click((x1 + x3) / 2, (y1 + y3) / 2);
  } finally {
    await session.detach();
  }
}

function all(node: CdpNode): readonly CdpNode[] {
  return [node, ...(node.children ?? []).flatMap(all), ...(node.shadowRoots ?? []).flatMap(all)];
}

function rootsOf(node: CdpNode): readonly (CdpNode & { readonly shadowRootType?: string })[] {
  return all(node).flatMap((inner) => inner.shadowRoots ?? []);
}

function attribute(node: CdpNode, name: string): string | undefined {
  const at = node.attributes?.findIndex((value, index) => index % 2 === 0 && value === name) ?? -1;
  return at < 0 ? undefined : node.attributes?.[at + 1];
}

function textOf(node: CdpNode): string {
  if (node.nodeName === 'STYLE') return '';
  if (node.nodeName === '#text') return node.nodeValue ?? '';
  return [...(node.children ?? []), ...(node.shadowRoots ?? [])].map(textOf).join(' ');
}

/** Waits until `find` gives something other than undefined or false, and returns it; throws with `what` after ten seconds. */
export async function until<T>(what: string, find: () => Promise<T | undefined | false>, milliseconds = 10_000): Promise<T> {
  const ends = performance.now() + milliseconds;
  let last: unknown;
  while (performance.now() < ends) {
    try {
      const found = await find();
      if (found !== undefined && found !== false) return found;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited ${milliseconds / 1000} s in vain for ${what}`, { cause: last });
}
