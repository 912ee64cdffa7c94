import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../tools/chromium';
import { type Driven, storeProfile } from '../tools/driven';
import { launchFirefox } from '../tools/firefox';
import { at, cardSays, fixture, marksAre, web } from './helpers';
import { almost } from './people';

/** The verdicts' colors as the style sheet has them: on a light page and on a dark one. */
const tokens = readFileSync(join(process.cwd(), 'components/shared/tokens.css'), 'utf8');
const verdicts = [...tokens.matchAll(/--(?:met|partly|unmet|unknown): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/gu)];
const colors = { light: verdicts.map(([, light]) => light), dark: verdicts.map(([, , dark]) => dark) };

const pages = {
  light: fixture('detail-2026.html'),
  // As many dark pages: they say of themselves no scheme at all.
  dark: fixture('detail-2026.html').replace(
    '</head>',
    '<style>html body,body .container{background:#101418;color:#e8e6e1}.agency-header{background:#000}</style></head>',
  ),
};

/** The colors of a picture that fill more than a few of its points. */
async function colorsOf(driven: Driven, picture: Uint8Array): Promise<readonly string[]> {
  const page = await driven.browser.newPage();
  try {
    return await page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, 900, 700);
      const counts = new Map<string, number>();
      for (let i = 0; i < data.length; i += 4) {
        const color = `#${[data[i], data[i + 1], data[i + 2]].map((value = 0) => value.toString(16).padStart(2, '0')).join('')}`;
        counts.set(color, (counts.get(color) ?? 0) + 1);
      }
      return [...counts].filter(([, count]) => count >= 20).map(([color]) => color);
    }, Buffer.from(picture).toString('base64'));
  } finally {
    await page.close();
  }
}

describe.each([
  ['chromium', launchChromium, ['light', 'dark']],
  ['firefox', launchFirefox, ['its own']],
] as const)('the colors of the verdict lines in %s', (name, launch, schemes) => {
  let driven: Driven;

  beforeAll(async () => {
    driven = await launch();
    await storeProfile(driven, almost);
  });
  afterAll(() => driven?.close());

  /** The posting's minimum, without the card beside it: that follows the browser's scheme. */
  const picture = async (page: Page) => {
    await page.evaluate(() => {
      const heading = [...document.querySelectorAll('dt,h2')].find(({ textContent }) => textContent?.trim() === 'Minimum Qualifications');
      heading?.scrollIntoView({ block: 'start', behavior: 'instant' });
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    return page.screenshot({ captureBeyondViewport: false });
  };

  const cases = schemes.flatMap((scheme) => (['light', 'dark'] as const).map((kind) => [kind, scheme] as const));
  test.each(cases)('a %s page, the browser’s scheme %s: they are those for what lies behind them', async (kind, scheme) => {
    const page = await driven.open(at.librarian, web({ [at.librarian]: pages[kind] }), async (fresh) => {
      if (name === 'chromium') await fresh.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    });
    await cardSays(driven, page, 'short of Option I');
    await marksAre(page, 'marks', (texts) => texts.length > 3);
    const seen = await colorsOf(driven, await picture(page));
    const other = kind === 'light' ? 'dark' : 'light';
    expect(colors[kind].filter((color) => seen.includes(color ?? '')).length).toBeGreaterThan(1);
    expect(colors[other].filter((color) => seen.includes(color ?? ''))).toEqual([]);
    await page.close();
  });
});
