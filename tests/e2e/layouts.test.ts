import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sayVerdict } from '@/components/shared/say';
import { en } from '@/locales/en';
import { judge } from '@/utils/core/matching/judge';
import { readJsonResume } from '@/utils/core/profile/json-resume';
import { analyse } from '@/utils/core/requirements/analyse';
import { fixtures, pageOf } from '../sites/fixtures';
import { readHtml } from '../tools/analyze/read-html';
import { launchChromium } from '../tools/chromium';
import { type Driven, storeProfile } from '../tools/driven';
import { launchFirefox } from '../tools/firefox';
import { at, cardSays, marksAre, web } from './helpers';
import { almost, qualified } from './people';

const MISSION = ['governmentjobs', 'indeed', 'linkedin', 'usajobs'];
const layouts = fixtures.filter(({ site }) => MISSION.includes(site));
const webOf = (layout: (typeof layouts)[number]) => new Map([[layout.url.replace(/[?#].*$/u, ''), pageOf(layout)]]);
const evenly = (words: string) => words.replaceAll(/\s+/gu, ' ').trim();

/** What the card must say first, and which words must be marked: read from the same file by the command line's way. */
function expected(layout: (typeof layouts)[number], resume: object): { readonly headline: string; readonly quotes: readonly string[] } {
  const posting = readHtml(pageOf(layout), layout.url);
  const read = readJsonResume(resume);
  if (posting === null || !read.ok) throw new Error(`${layout.name} cannot be read`);
  const analysis = analyse(posting.body, posting.title);
  const judgement = judge(analysis, read.profile, Temporal.Now.plainDateISO().toString());
  return {
    headline: sayVerdict(judgement, analysis, en, 'en').headline,
    quotes: analysis.requirements.map(({ quote }) => evenly(quote)),
  };
}

describe.each([
  ['chromium', launchChromium],
  ['firefox', launchFirefox],
] as const)('every layout of the mission’s sites in %s', (_, launch) => {
  let driven: Driven;

  beforeAll(async () => {
    driven = await launch();
  });
  afterAll(async () => {
    await driven?.close();
  });

  test.each(layouts.filter(({ library, posting }) => library && posting !== null))('$name', async (layout) => {
    await storeProfile(driven, almost);
    const page = await driven.open(layout.url, webOf(layout));
    const first = expected(layout, almost);
    await cardSays(driven, page, first.headline);
    // A requirement across two blocks is marked in pieces: held against each other as one text.
    await marksAre(page, 'the marks', (texts) => evenly(texts.join(' ')).length >= evenly(first.quotes.join(' ')).length);
    const texts = await marksAre(page, 'the marks', (all) => all.length >= first.quotes.length);
    expect(evenly(texts.join(' '))).toBe(first.quotes.join(' '));
    await storeProfile(driven, qualified);
    await page.bringToFront();
    await cardSays(driven, page, expected(layout, qualified).headline);
    await page.close();
  });

  test('nothing is shown where there is no library posting', async () => {
    const none = layouts.filter(({ library, posting }) => !library || posting === null);
    expect(none.length).toBeGreaterThan(4);
    const pages = [];
    for (const layout of none) pages.push({ name: layout.name, page: await driven.open(layout.url, webOf(layout)) });
    // What is opened later is read whole: by then the earlier pages have had their turn.
    const later = await driven.open(at.librarian, web());
    await cardSays(driven, later, 'Keep this posting');
    // A list has marks on its cards, and no card of ours.
    for (const { name, page } of pages) expect((await driven.closedRoot(page))?.has('Keep this posting') ?? false, name).toBe(false);
  });
});
