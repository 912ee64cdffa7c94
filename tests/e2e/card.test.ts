import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scenes } from '../components/overlay/scenes';
import { axeFaults } from './looks';
import { openStage, type Stage } from './stages';

const looks = [
  ['en', 'light', 1000],
  ['es', 'dark', 320],
] as const;

/** The card in each of its states. */
describe('the card', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage('tests/components/overlay/stage.tsx');
  }, 60_000);
  afterAll(() => stage?.close());

  test.each(Object.keys(scenes))('%s: axe finds nothing, in English and light, in Spanish, dark and narrow', async (scene) => {
    for (const [language, scheme, width] of looks) {
      const page = await stage.open({ scene, language }, scheme, width);
      expect(await axeFaults(page), `${language} ${scheme} ${width}`).toEqual([]);
      await page.close();
    }
  });

  test('its box is the same in every state, so that it tells the page nothing', async () => {
    const boxes = new Set<string>();
    const page = await stage.open({ scene: 'short' }, 'light', 1000);
    for (const scene of Object.keys(scenes).filter((name) => name !== 'folded' && name !== 'slip')) {
      await page.goto(`https://stage.example/?scene=${scene}`);
      boxes.add(
        await page.evaluate(() => {
          const card = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot)?.shadowRoot?.querySelector('.card');
          const { x, y, width, height } = card?.getBoundingClientRect() ?? new DOMRect();
          return [x, y, width, height].join();
        }),
      );
    }
    expect([...boxes]).toEqual(['648,72,336,680']);
    await page.close();
  });

  test('in a narrow window nothing is wider than the card', async () => {
    const page = await stage.open({ scene: 'short', language: 'es' }, 'light', 320);
    for (const scene of Object.keys(scenes)) {
      await page.goto(`https://stage.example/?scene=${scene}&language=es`);
      const wide = await page.evaluate(() => {
        const root = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
        return [...(root?.querySelectorAll('.card *, .tab') ?? [])]
          .filter((element) => element.getBoundingClientRect().right > 320)
          .map(({ outerHTML }) => outerHTML.slice(0, 80));
      });
      expect(wide, scene).toEqual([]);
    }
    await page.close();
  });

  test('every control is at least 24 pixels high and wide, and reached by keyboard in the order of the page', async () => {
    const page = await stage.open({ scene: 'chosen' }, 'light', 1000);
    const small = await page.evaluate(() => {
      const root = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
      return [...(root?.querySelectorAll('button, summary') ?? [])]
        .map((control) => ({ text: control.textContent, box: control.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
        .map(({ text, box }) => `${text} ${box.width}×${box.height}`);
    });
    expect(small).toEqual([]);
    const stops: string[] = [];
    for (let i = 0; i < 4; i++) {
      await page.keyboard.press('Tab');
      stops.push(
        await page.evaluate(() => {
          const root = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
          return root?.activeElement?.getAttribute('aria-label') ?? root?.activeElement?.textContent ?? '';
        }),
      );
    }
    expect(stops).toEqual(['Fold Callslip to a tab', 'Option I', 'ALA master’s degree', 'Two years of professional library experience']);
    await page.close();
  });
});

/** The marks of a list in each of their states, and their note. */
describe('the marks of lists', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage('tests/components/lists/stage.ts');
  }, 60_000);
  afterAll(() => stage?.close());

  test.each(['kept', 'hidden', 'trouble'])(
    'with a note %s: axe finds nothing, in English and light, in Spanish, dark and narrow',
    async (note) => {
      for (const [language, scheme, width] of looks) {
        const page = await stage.open({ note, language }, scheme, width);
        expect(await axeFaults(page), `${language} ${scheme} ${width}`).toEqual([]);
        await page.close();
      }
    },
  );
});
