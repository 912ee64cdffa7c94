import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renamed } from '../sites/renamed';
import { EXTENSION, launchChromium } from '../tools/chromium';
import { type Driven, storeProfile } from '../tools/driven';
import { at, cardSays, fixture, marked, marksAre, web } from './helpers';
import { almost } from './people';
import { spyOn, whatPageSaw } from './spy';

let driven: Driven;

beforeAll(async () => {
  driven = await launchChromium();
  await storeProfile(driven, almost);
});
afterAll(() => driven?.close());

const whole = fixture('detail-2026.html');
const DESCRIPTION = /(?<=<div id="details-info"[^>]{0,60}>)[\s\S]*?(?=<div id="details-benefits")/u;

/** Opens the librarian's posting with another page at its address. */
const open = (html: string) => driven.open(at.librarian, web({ [at.librarian]: html }), spyOn);

describe('pages that are not as they should be', () => {
  test('a description that arrives late is read when it is there', async () => {
    const description = DESCRIPTION.exec(whole)?.[0] ?? '';
    expect(description).toContain('OPTION II');
    const script = `<script>
      const description = ${JSON.stringify(description).replaceAll('<', '\\u003c')};
      window.arrive = () => { document.querySelector('#details-info').innerHTML = description.replace('</div>', ''); };
    </script>`;
    const page = await open(whole.replace(DESCRIPTION, '</div>').replace('</body>', `${script}</body>`));
    await page.waitForFunction(() => document.readyState === 'complete');
    expect(await marked(page)).toEqual([]);
    await page.evaluate(() => (window as unknown as { arrive: () => void }).arrive());
    await cardSays(driven, page, 'short of Option I');
    await marksAre(page, 'its marks', (texts) => texts.some((text) => text.includes('driver license')));
    await page.close();
  });

  test('a site that has changed all of its marks is read by structure, which is said', async () => {
    const page = await open(renamed(whole));
    await cardSays(driven, page, 'Read without the site’s usual marks');
    await cardSays(driven, page, 'short of Option I');
    await marksAre(page, 'its marks', (texts) => texts.some((text) => text.includes('driver license')));
    await page.close();
  });

  test('an empty description is said to be so, and nothing is made up for it', async () => {
    const page = await open(whole.replace(DESCRIPTION, '</div>'));
    await cardSays(driven, page, 'This posting cannot be read');
    expect(await marked(page)).toEqual([]);
    expect((await whatPageSaw(page)).errors).toEqual([]);
    await page.close();
  });

  test.each([
    ['cut off in the middle', '{"@context":"https://schema.org","@type":"JobPosting","title":"Chief Pilot","description":"<p>Must fly'],
    [
      'of another posting',
      '{"@context":"https://schema.org","@type":"JobPosting","title":"Chief Pilot","description":"<p>Ten years of flying.</p>"}',
    ],
    ['that is no object', '[[[[null]]]]'],
  ])('JSON-LD %s changes nothing', async (_, json) => {
    const page = await open(whole.replace('</head>', `<script type="application/ld+json">${json}</script></head>`));
    await cardSays(driven, page, 'short of Option I');
    expect((await marked(page)).some((text) => text.includes('Two years of professional experience as a librarian'))).toBe(true);
    await page.close();
  });

  const described = (words: readonly [heading: string, text: string, asks: string, lines: readonly string[]]): string => {
    const [heading, text, asks, lines] = words;
    const items = lines.map((line) => `<li>${line}</li>`).join('');
    return `<dl><dt><h2>${heading}</h2></dt><dd><p>${text}</p></dd><dt><h2>${asks}</h2></dt><dd><ul>${items}</ul></dd></dl></div>`;
  };

  test('a posting in another language is said to be so and not guessed at', async () => {
    const french = described([
      'Description',
      'La bibliothèque publique d’Ocotillo Beach cherche une personne pour les services à la jeunesse de la succursale du port. La personne retenue prépare et dirige l’heure du conte, les visites des écoles et le programme de lecture de l’été, et répond aux questions des familles au bureau de référence.',
      'Exigences',
      [
        'Maîtrise en bibliothéconomie d’un programme agréé.',
        'Deux ans d’expérience professionnelle dans une bibliothèque publique.',
        'Permis de conduire valide.',
      ],
    ]);
    const page = await open(whole.replace(DESCRIPTION, french));
    await cardSays(driven, page, 'This posting is in French');
    expect(await marked(page)).toEqual([]);
    await page.close();
  });

  test('a posting in Spanish is read and marked', async () => {
    const asked = [
      'Título de maestría en bibliotecología de un programa acreditado',
      'Dos años de experiencia profesional en una biblioteca pública',
      'Licencia de conducir vigente',
    ];
    const spanish = described([
      'Descripción',
      'La Biblioteca Pública de Ocotillo Beach busca una persona bibliotecaria para los servicios infantiles de la sucursal del puerto. La persona seleccionada planifica y dirige la hora del cuento, las visitas de las escuelas y el programa de lectura de verano, y atiende las preguntas de las familias en la mesa de referencia.',
      'Requisitos mínimos',
      asked.map((line) => `${line}.`),
    ]);
    const page = await open(whole.replace(DESCRIPTION, spanish));
    await cardSays(driven, page, 'Seven months short');
    const texts = await marked(page);
    for (const words of asked)
      expect(
        texts.filter((text) => text.includes(words)),
        words,
      ).toHaveLength(1);
    expect(texts).toHaveLength(asked.length);
    await page.close();
  });

  test('a megabyte of text is read in part, which is said, and what stands in that part is judged', async () => {
    const filler =
      '<p>The library district serves forty branches, and every branch has a degree of its own, a library of its own, and years of experience.</p>';
    const page = await open(
      whole.replace('Supplemental Information</h2></dt>', `Supplemental Information</h2></dt>${filler.repeat(8_000)}`),
    );
    await cardSays(driven, page, 'Its first 200,000 characters were read');
    await cardSays(driven, page, 'short of Option I');
    // The page still answers.
    expect(await page.evaluate(() => document.querySelectorAll('p').length)).toBeGreaterThan(8_000);
    await page.close();
  });

  test('when the extension is updated the old tab ends quietly and says to reload', async () => {
    const page = await open(whole);
    await cardSays(driven, page, 'Keep this posting');
    // Installed over itself, as an update is.
    await driven.browser.installExtension(EXTENSION);
    await page.bringToFront();
    const card = await cardSays(driven, page, 'Callslip was updated');
    expect(card.has('Reload this page')).toBe(true);
    expect(await marked(page)).toEqual([]);
    await page.evaluate(() => document.body.append('The page lives on.'));
    expect((await whatPageSaw(page)).errors).toEqual([]);

    await card.click('Reload this page');
    await cardSays(driven, page, 'Keep this posting');
    await page.close();
  });
});
