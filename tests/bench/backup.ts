import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { pageSays } from '../e2e/helpers';
import { digestOf, storeList, wipe } from '../e2e/whole-list';
import { launchChromium } from '../tools/chromium';
import { madeUpList } from '../tools/made-up-list';
import { buildOnce } from './built';
import type { BenchLine, Measured } from './line';

const APPLICATIONS = 10_000;
const EVENTS = 60_000;
const MOST_MS = 300_000;

/** Presses the button of this label, and gives the moment in the page's own time. */
function press(page: Page, label: string): Promise<number> {
  return page.evaluate((words) => {
    const button = [...document.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent) === words);
    if (button === undefined) throw new Error(`no “${words}”`);
    button.click();
    return performance.now();
  }, label);
}

/** Until a whole file stands in a folder. */
async function fileIn(folder: string): Promise<string> {
  for (const end = Date.now() + MOST_MS; Date.now() < end; ) {
    const [name] = readdirSync(folder).filter((one) => one.endsWith('.json'));
    if (name !== undefined && !existsSync(join(folder, `${name}.crdownload`))) return join(folder, name);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('no file was written');
}

interface Seconds {
  readonly write: number;
  readonly restore: number;
}

/** A list backed up to a file by the board, all of it deleted, and restored from the file: how long each took. Throws where a row is not what it was. */
async function thereAndBack(applications: number, events: number): Promise<Seconds> {
  buildOnce();
  const driven = await launchChromium();
  const folder = mkdtempSync(join(tmpdir(), 'callslip-downloads-'));
  try {
    const page = await driven.openOwn('board');
    await storeList(page, madeUpList(applications, events));
    const before = await digestOf(page);
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await page.goto(`chrome-extension://${driven.extensionId}/board.html#/files`, { waitUntil: 'load' });
    await page.reload({ waitUntil: 'load' });
    await pageSays(page, 'Take it away');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const begun = Date.now();
    await press(page, 'Save: Backup');
    const file = await fileIn(folder);
    const write = (Date.now() - begun) / 1_000;

    await wipe(page);
    await page.reload({ waitUntil: 'load' });
    const input = await page.waitForSelector('input[type=file][accept*="json"]:not([accept*=csv])');
    const given = Date.now();
    await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(file);
    const says = (words: string) =>
      page.waitForFunction((text) => document.body.innerText.includes(text), { polling: 20, timeout: MOST_MS }, words);
    await says('was read and checked');
    const checked = Date.now();
    await press(page, 'Replace what is here');
    await says('Restored: ');
    const restore = (checked - given + Date.now() - checked) / 1_000;
    const after = await digestOf(page);
    if (JSON.stringify(after) !== JSON.stringify(before)) throw new Error(`not what it was: ${JSON.stringify({ before, after })}`);
    return { write, restore };
  } finally {
    await driven.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

let measured: Promise<{ readonly full: Seconds; readonly empty: Seconds }> | undefined;

/** Both lines are of one run. */
async function of(what: keyof Seconds, note: string): Promise<Measured> {
  measured ??= thereAndBack(0, 0).then(async (empty) => ({ empty, full: await thereAndBack(APPLICATIONS, EVENTS) }));
  const { full, empty } = await measured;
  return { value: full[what], baseline: empty[what], ratio: full[what] / empty[what], runs: 1, note };
}

/** 10,000 applications with snapshots and 60,000 events, backed up by the board to a file on the disk, wiped and restored from it in Chromium, every row compared. The baseline is an empty list. */
export const lines: readonly BenchLine[] = [
  {
    name: 'backup/10000/write-s',
    unit: 's',
    run: () => of('write', 'from the click to the whole file on the disk, read back and checked'),
  },
  {
    name: 'backup/10000/restore-s',
    unit: 's',
    run: () => of('restore', 'read, every row checked, written; then compared with what there was, row by row'),
  },
];
