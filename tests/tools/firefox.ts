import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { type ClosedRoot, closedRootIn, type PiercedNode } from './closed-root';
import type { Driven, LaunchOptions } from './driven';
import { getBrowser } from './find-browser';
import { standStill } from './stand-still';
import { until } from './until';
import { answerFrom } from './web';

/** Where `wxt build -b firefox --mv3` puts the extension. */
export const FIREFOX_EXTENSION = join(process.cwd(), '.output/firefox-mv3');

const GECKO_ID = 'callslip@callslip.org';
/** Firefox draws the id in its pages' addresses at random; here it is given. */
const UUID = '5b0c5f0a-6f57-4c5e-9c37-0d3f6b1f2a11';

/** Starts Firefox with the built extension, its host permissions granted. Throws if the extension has not been built. */
export async function launchFirefox({ userDataDir, headless = true, extension = FIREFOX_EXTENSION }: LaunchOptions = {}): Promise<Driven> {
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`${extension} holds no built extension: run npm run build:firefox first.`);
  const folder = userDataDir ?? mkdtempSync(join(tmpdir(), 'callslip-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: getBrowser('firefox'),
    headless,
    userDataDir: folder,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // Nothing leaves the machine: every request that a test does not answer ends at a closed port.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'intl.accept_languages': 'en-US',
      // Nobody is there to answer a prompt: what a click asks for is granted.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  const page = await browser.newPage();
  // Firefox opens a new page in an empty tab where one is in front: that must not be the tab which waits for it.
  await page.goto('data:text/html,not%20empty');
  await browser.installExtension(extension);
  await welcomed(browser, page);
  return {
    name: 'firefox',
    browser,
    extensionId: UUID,
    open: async (url, web, prepare) => {
      const page = await browser.newPage();
      await answerFrom(web, page);
      await prepare?.(page);
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    openOwn: async (name) => openOwnPage(await browser.newPage(), name),
    closedRoot: findClosedRoot,
    close: async () => {
      await browser.close();
      if (userDataDir === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** How often a page of the extension is opened, and for how long it must stay, in milliseconds: the driver may take a tab back to `about:blank` just after. */
const OPENINGS = 3;
const STAYS_MS = 150;

/** Opens a page of the extension in a tab. */
async function openOwnPage(page: Page, name: string): Promise<Page> {
  const url = `moz-extension://${UUID}/${name}.html`;
  const stands = () => page.evaluate((address) => location.href === address && document.readyState === 'complete', url);
  for (let opening = 0; opening < OPENINGS; opening++) {
    // This navigation never reports its end.
    void page.goto(url, { timeout: 0 }).catch(() => undefined);
    await until(`${name}.html`, stands);
    await new Promise((resolve) => setTimeout(resolve, STAYS_MS));
    if (await stands().catch(() => false)) return page;
  }
  throw new Error(`${name}.html did not stay open`);
}

/** The part of the extension's own API that the harness uses. */
interface Extension {
  readonly tabs: {
    readonly query: (wanted: { readonly url: string }) => Promise<readonly { readonly id: number }[]>;
    readonly remove: (tab: number) => Promise<void>;
  };
}

/** Waits until the extension has installed itself and shown its profile page, and closes that: puppeteer does not see the tab, the extension does. */
async function welcomed(browser: Browser, page: Page): Promise<void> {
  await openOwnPage(page, 'popup');
  await until(
    'the profile page',
    () =>
      page.evaluate(async (url) => {
        const { tabs } = (globalThis as unknown as { readonly browser: Extension }).browser;
        const [welcome] = await tabs.query({ url });
        if (welcome !== undefined) await tabs.remove(welcome.id);
        return welcome !== undefined;
      }, `moz-extension://${UUID}/options.html`),
    30_000,
  );
  await browser.newPage();
  await page.close();
}

/** A node as WebDriver BiDi serializes it. */
interface BidiNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly nodeType: number;
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly BidiNode[];
    readonly mode?: string;
    readonly shadowRoot?: BidiNode | null;
  };
}

/** The part of puppeteer's connection that speaks BiDi itself: its own `evaluate` does not look into closed roots. */
interface Bidi {
  readonly connection: { readonly send: (method: string, params: object) => Promise<{ readonly result: { readonly result: unknown } }> };
}

async function call(page: Page, frame: Frame, fn: string, ...args: readonly object[]): Promise<unknown> {
  const { connection } = page.browser() as unknown as Bidi;
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: fn,
    arguments: args,
    awaitPromise: false,
    target: { context: (frame as unknown as { readonly _id: string })._id },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: null, maxObjectDepth: null },
  });
  return result.result;
}

async function findClosedRoot(page: Page, frame?: Frame): Promise<ClosedRoot | undefined> {
  const document = (await call(page, frame ?? page.mainFrame(), '() => document.documentElement')) as BidiNode;
  return closedRootIn(pierced(document), (ref) => press(page, String(ref)));
}

async function press(page: Page, sharedId: string): Promise<void> {
  const [x, y] = await standStill(async () => {
    const middle = (await call(
      page,
      page.mainFrame(),
      `(element) => {
        element.scrollIntoView({ block: 'nearest' });
        const { x, y, width, height } = element.getBoundingClientRect();
        return JSON.stringify([x + width / 2, y + height / 2]);
      }`,
      { sharedId },
    )) as { readonly value: string };
    return JSON.parse(middle.value) as [number, number];
  });
  await page.mouse.click(x, y);
}

const NAMES: Readonly<Record<number, string>> = { 3: '#text', 8: '#comment', 11: '#document-fragment' };

function pierced({ sharedId, value }: BidiNode): PiercedNode {
  const root = value?.shadowRoot?.value;
  return {
    name: NAMES[value?.nodeType ?? 0] ?? (value?.localName ?? '').toUpperCase(),
    text: value?.nodeValue ?? '',
    attributes: value?.attributes ?? {},
    children: (value?.children ?? []).map(pierced),
    roots: root === undefined ? [] : [{ mode: root.mode ?? '', children: (root.children ?? []).map(pierced) }],
    ref: sharedId,
  };
}
