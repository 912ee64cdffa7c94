import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { readFacts } from '@/utils/core/posting/facts';
import { analyse } from '@/utils/core/requirements/analyse';
import { readPlainText } from '@/utils/core/text/plain-text';
import { launchChromium } from '../tools/chromium';
import type { Driven } from '../tools/driven';
import { madeUpPosting } from '../tools/made-up-postings';
import { randomFrom } from '../tools/random';
import { until } from '../tools/until';
import { rowsIn } from './kept';

/** How often the browser is killed: six times with the other tests, since each costs a start; a hundred times take some twenty minutes (`CALLSLIP_KILLS=100`). */
const KILLS = Number(process.env.CALLSLIP_KILLS ?? 6);
/** The browser is killed within so many milliseconds from the first save that was answered: amid the ones after it. */
const WITHIN_MS = 150;
/** How often a popup is closed amid a change. */
const CLOSED = 10;
/** Saves begun before a kill, at most. */
const SAVES = 60;

const userDataDir = mkdtempSync(join(tmpdir(), 'callslip-killed-'));
let driven: Driven | undefined;
afterAll(async () => {
  driven?.browser.process()?.kill('SIGKILL');
  await new Promise((resolve) => setTimeout(resolve, 300));
  rmSync(userDataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

const { title, employer, text } = madeUpPosting(1);
const body = readPlainText(text);
const posting = { title, employer, location: null, source: 'governmentjobs', facts: readFacts(body), body, missing: [], readBy: {} };
const analysis = analyse(body, title);

/** Keeps one posting after another as the card does, and calls back with the number of each that was answered. */
async function keepOn(page: Page, round: number, onAnswer: (number: string) => void): Promise<void> {
  await page.exposeFunction('answered', onAnswer);
  await page.evaluate(
    (saves, shared, read, prefix) => {
      const { chrome, answered } = globalThis as unknown as {
        chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } };
        answered: (number: string) => Promise<void>;
      };
      const work = async (): Promise<void> => {
        for (let save = 0; save < saves; save++) {
          const externalId = `${prefix}-${save}`;
          const data = {
            posting: { ...shared, externalId, url: `https://www.governmentjobs.com/careers/kill/jobs/${externalId}` },
            analysis: read,
          };
          const answer = await chrome.runtime.sendMessage({ id: save + 1, type: 'keep', data, timestamp: Date.now() });
          if (!JSON.stringify(answer).includes('"ok":true')) throw new Error(JSON.stringify(answer));
          void answered(externalId);
        }
      };
      void work();
    },
    SAVES,
    posting as never as object,
    analysis as never as object,
    `9${round}`,
  );
}

/** Ends the browser and everything it started, as a crash or a power cut would: nothing of it gets to finish anything. */
async function kill({ browser }: Driven): Promise<void> {
  const process_ = browser.process();
  if (process_?.pid === undefined) throw new Error('no process');
  process.kill(-process_.pid, 'SIGKILL');
  await until('the end of the browser', async () => process_.signalCode !== null || process_.exitCode !== null);
}

/** Moves a posting on in the popup, and closes that before it can answer: the row and its history say the same, whichever came of it. */
async function closedAmid({ openOwn }: Pick<Driven, 'openOwn'>): Promise<void> {
  const onlooker = await openOwn('options');
  for (let time = 0; time < CLOSED; time++) {
    const popup = await openOwn('popup');
    await popup.waitForSelector('.item select');
    await popup.focus('.item select');
    await popup.evaluate(
      (stage) => {
        const select = document.querySelector<HTMLSelectElement>('.item select');
        if (select === null) throw new Error('no stage');
        select.value = stage;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
      time % 2 === 0 ? 'preparing' : 'kept',
    );
    await new Promise((resolve) => setTimeout(resolve, time * 4));
    await popup.close({ runBeforeUnload: false });
    const moves = (await rowsIn(onlooker, 'events')).map(({ application, at, what }) => ({
      application,
      at: String(at),
      ...(what as { kind: string; to?: string }),
    }));
    const last = new Map(
      moves
        .filter(({ kind }) => kind === 'stage')
        .sort((a, b) => (a.at < b.at ? -1 : 1))
        .map(({ application, to }) => [application, to]),
    );
    for (const { id, stage } of await rowsIn(onlooker, 'applications')) expect(stage).toBe(last.get(id) ?? 'kept');
  }
}

test(
  `killed ${KILLS} times amid saves: what was answered is there, and nothing is half written`,
  async () => {
    const random = randomFrom(8);
    const answered = new Set<string>();
    let amid = 0;
    for (let round = 0; round <= KILLS; round++) {
      driven = await launchChromium({ userDataDir });
      const page = await driven.openOwn('options');
      const applications = await rowsIn(page, 'applications');
      const kept = new Set(applications.map(({ externalId }) => String(externalId)));
      expect([...answered].filter((number) => !kept.has(number))).toEqual([]);
      expect(kept.size).toBe(applications.length);
      const of = async (table: string) => (await rowsIn(page, table)).map(({ application }) => application).sort();
      const ids = applications.map(({ id }) => id).sort();
      expect(await of('snapshots')).toEqual(ids);
      expect(await of('events')).toEqual(ids);
      // Begun and not answered: it is there whole, or not at all.
      if (kept.size > answered.size) amid++;
      for (const number of kept) answered.add(number);
      if (KILLS > 10 && round % 10 === 0) console.log(`${round} kills, ${answered.size} saves`);
      if (round === KILLS) break;
      const before = answered.size;
      await keepOn(page, round, (number) => void answered.add(number));
      await until('a save that is answered', async () => answered.size > before);
      await new Promise((resolve) => setTimeout(resolve, random() * WITHIN_MS));
      await kill(driven);
    }
    if (driven !== undefined) await closedAmid(driven);
    console.log(`${answered.size} saves over ${KILLS} kills; ${amid} times one stood whole that was not answered yet`);
    expect(answered.size).toBeGreaterThanOrEqual(KILLS);
    await driven?.close();
    driven = undefined;
  },
  60_000 + KILLS * 60_000,
);
