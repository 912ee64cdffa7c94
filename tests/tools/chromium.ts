import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Frame, type Page } from 'puppeteer-core';
import { type ClosedRoot, closedRootIn, type PiercedNode } from './closed-root';
import type { Driven, LaunchOptions } from './driven';
import { getBrowser } from './find-browser';
import { standStill } from './stand-still';
import { answerFrom } from './web';

export { until } from './until';

/** Where `wxt build` puts the extension for Chromium. */
export const EXTENSION = join(process.cwd(), '.output/chrome-mv3');

/** Starts Chromium with the built extension. Throws if the extension has not been built or its worker does not start. */
export async function launchChromium({ userDataDir, headless = true, extension = EXTENSION }: LaunchOptions = {}): Promise<Driven> {
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
  const extensionId = await welcomed(browser);
  return {
    name: 'chromium',
    browser,
    extensionId,
    open: async (url, web, prepare) => {
      const page = await browser.newPage();
      await answerFrom(web, page);
      await prepare?.(page);
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    openOwn: async (name) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extensionId}/${name}.html`, { waitUntil: 'load' });
      return page;
    },
    closedRoot: findClosedRoot,
    close: async () => {
      await browser.close();
      if (userDataDir === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Waits until the extension has installed itself and shown its profile page, closes that, and gives the extension's id. */
async function welcomed(browser: Browser): Promise<string> {
  const ours = (url: string) => url.startsWith('chrome-extension://');
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker' && ours(target.url()));
  const welcome = await browser.waitForTarget((target) => target.type() === 'page' && ours(target.url()));
  const page = await welcome.page();
  await browser.newPage();
  await page?.close();
  return new URL(worker.url()).hostname;
}

/** A node as CDP gives it, with what it pierces. */
interface CdpNode {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeValue?: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly CdpNode[];
  readonly shadowRoots?: readonly (CdpNode & { readonly shadowRootType?: string })[];
}

/** Reads the extension's closed shadow root on a page through the debugger, or on a frame of another site, whose buttons cannot be clicked; undefined while there is none. It hangs on the root element or on the body. */
export async function findClosedRoot(page: Page, frame?: Frame): Promise<ClosedRoot | undefined> {
  // A frame of another site has a process of its own, and a debugger's session with it that puppeteer keeps to itself.
  const session = frame === undefined ? await page.createCDPSession() : (frame as unknown as { _client: () => CDPSession })._client();
  try {
    // Only what hangs there is read deep: a page may hold a megabyte.
    const { root } = (await session.send('DOM.getDocument', { depth: 3, pierce: true })) as unknown as { root: CdpNode };
    const top = (root.children ?? []).flatMap((html) => html.children ?? []);
    const hosts = [...top, ...top.flatMap((node) => node.children ?? [])].filter(({ shadowRoots = [] }) => shadowRoots.length > 0);
    const whole = await Promise.all(
      hosts.map(async ({ backendNodeId }) => {
        const { node } = await session.send('DOM.describeNode', { backendNodeId, depth: -1, pierce: true });
        return pierced(node as unknown as CdpNode);
      }),
    );
    return closedRootIn({ ...pierced(root), children: whole }, (ref) => press(page, Number(ref)));
  } finally {
    if (frame === undefined) await session.detach();
  }
}

async function press(page: Page, backendNodeId: number): Promise<void> {
  const session = await page.createCDPSession();
  try {
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const [x, y] = await standStill(async () => {
      const { model } = (await session.send('DOM.getBoxModel', { backendNodeId })) as unknown as { model: { border: number[] } };
      const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = model.border;
      return [(x1 + x3) / 2, (y1 + y3) / 2];
    });
    await page.mouse.click(x, y);
  } finally {
    await session.detach();
  }
}

function pierced(node: CdpNode): PiercedNode {
  const pairs = node.attributes ?? [];
  return {
    name: node.nodeName.startsWith('#') ? node.nodeName : node.nodeName.toUpperCase(),
    text: node.nodeValue ?? '',
    attributes: Object.fromEntries(pairs.flatMap((name, index) => (index % 2 === 0 ? [[name, pairs[index + 1] ?? '']] : []))),
    children: (node.children ?? []).map(pierced),
    roots: (node.shadowRoots ?? []).map((root) => ({ mode: root.shadowRootType ?? '', children: (root.children ?? []).map(pierced) })),
    ref: node.backendNodeId,
  };
}
