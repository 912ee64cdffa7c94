// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { signOfJudgement } from '@/components/overlay/card-tab';
import { judgedWith, sampleJudgement } from '../shared/sample';
import { shown } from './card-stage';
import { scenes } from './scenes';

describe('what the card says', () => {
  test.each([
    ['short', 'Seven months short of Option I', 'Le faltan siete meses para Option I'],
    ['met', 'You meet the minimum', 'Usted cumple el mínimo'],
    ['asked', 'One answer decides this', 'Una respuesta lo decide'],
    ['nothing', 'No requirements recognized', 'No se reconoció ningún requisito'],
    ['french', 'This posting is in French', 'Este anuncio está en francés'],
    ['reading', 'Reading the posting', 'Leyendo el anuncio'],
    ['unread', 'This posting cannot be read', 'Este anuncio no se puede leer'],
    ['failed', 'This posting could not be judged', 'No se pudo evaluar este anuncio'],
    ['ended', 'Callslip was updated', 'Callslip se actualizó'],
  ])('%s', (scene, english, spanish) => {
    expect(
      shown(scene)
        .all('h2')
        .map(({ textContent }) => textContent),
    ).toEqual([english]);
    expect(
      shown(scene, {}, 'es')
        .all('h2')
        .map(({ textContent }) => textContent),
    ).toEqual([spanish]);
  });

  test('names what was not found, how it was read, and that it was cut', () => {
    const text = shown('empty').text();
    expect(text).toContain('Not found on this page: pay and closing date.');
    expect(text).toContain('Read without the site’s usual marks: check the title');
    expect(text).toContain('Its first 200,000 characters were read.');
    expect(text).toContain('Your profile says nothing yet.');
    expect(shown('short').text()).not.toMatch(/Not found|usual marks|first 200,000|says nothing yet/u);
  });

  test('the deadline, and whether it is kept', () => {
    expect(shown('short').text()).toContain('Closes in 11 days');
    expect(shown('met').text()).toContain('In your list as “Applied”.');
  });

  test('what failed is an alert', () => {
    expect(
      shown('trouble')
        .all('[role=alert]')
        .map(({ textContent }) => textContent),
    ).toEqual(['Not kept: this computer’s disk is full. Nothing was half saved.']);
  });

  test('folded, it is one button that names the verdict', () => {
    const { all } = shown('folded');
    expect(all('button').map(({ textContent }) => textContent)).toEqual(['Open Callslip. Seven months short of Option I']);
  });
});

describe('requirements', () => {
  test('the minimum is a tree by the posting’s own names, the rest stands below by area', () => {
    const { all } = shown('short');
    expect(all('.way summary').map(({ textContent }) => textContent)).toEqual(['Option I', 'Option II']);
    expect(all('.way details').map((way) => way.hasAttribute('open'))).toEqual([true, false]);
    expect(all('.group summary').map(({ textContent }) => textContent)).toEqual([
      'Option I',
      'Option II',
      'Preferred2 of 3',
      'Also required1 of 1',
      'To send in and agree to2',
    ]);
    expect(all('.area .label').map(({ textContent }) => textContent)).toEqual([
      'Community engagement',
      'Technology',
      'Languages and culture',
      'Customer service',
    ]);
  });

  test('an opened one shows the reason, and the sum on request', () => {
    const { all, click, text } = shown('short');
    expect(all('.why')).toHaveLength(1);
    expect(text()).toContain('17 of 24 months.');
    expect(all('table')).toEqual([]);
    click('Show the sum');
    expect(all('table').map(({ textContent }) => textContent)).toEqual([
      'PostMonthsLibrarian I, Ocotillo BeachJune 23, 2025 to now · 40 h a week17.1Library Page, Ocotillo BeachMarch 2023 to May 2025 · 18 h a weeknot professionalCounted17',
    ]);
  });

  test('the words of the posting stand beside the reason where the name differs from them', () => {
    const { all } = shown('short', { opened: new Set(['r1', 'r7']) });
    expect(all('q').map(({ textContent }) => textContent)).toEqual(['A master’s degree in library science from an ALA-accredited school']);
    expect(all('blockquote').map(({ lang }) => lang)).toEqual(['en']);
  });

  test('one that is open to answer has its buttons at once; one that is only to be done has not', () => {
    const { all } = shown('short');
    expect(all('.answers')).toHaveLength(1);
    expect(all('.answers button').map((button) => button.getAttribute('aria-label'))).toEqual([
      'I have it: Class C driver’s license',
      'I don’t: Class C driver’s license',
      'Not now: Class C driver’s license',
    ]);
  });

  test('where it would cover the text, it is a slip with the verdict and two buttons', () => {
    const slip = shown('slip');
    expect(slip.all('h2').map(({ textContent }) => textContent)).toEqual(['Seven months short of Option I']);
    expect(slip.all('.slip button')).toHaveLength(2);
    slip.button('Show why').click();
    expect(slip.wishes.onUnfold).toHaveBeenCalledTimes(1);
    slip.button('Fold Callslip to a tab').click();
    expect(slip.wishes.onCollapse).toHaveBeenCalledWith(true);
  });

  test('what could not be read is no slip: it says what can be done', () => {
    expect(shown('failed', { slip: true }).all('.slip')).toEqual([]);
  });

  test('the chosen one is marked, shown although its group is folded, and announced', () => {
    const { all } = shown('short', { current: 'r9' });
    expect(all('[data-current]').map(({ dataset }) => dataset.requirement)).toEqual(['r9']);
    expect(all('.group').map((group) => group.hasAttribute('open'))).toEqual([false, true, true, false]);
    expect(all('[aria-live]').map(({ textContent }) => textContent)).toEqual([
      '9 of 11. Knowledge of reference sources and interviewing techniques. Met.',
    ]);
  });
});

test('the day on which it will be met stands under the verdict', () =>
  expect(shown('short').all('.detail')[0]?.textContent).toContain('You would meet it on June 23, 2027.'));

test('no field to type in, ever: a page can hear its keys', () => {
  for (const scene of Object.keys(scenes)) {
    expect(shown(scene).all('input,textarea,select,[contenteditable]'), scene).toEqual([]);
  }
});

test('the tab’s sign', () => {
  expect(signOfJudgement(sampleJudgement)).toBe('partly');
  expect(signOfJudgement({ ...sampleJudgement, meetsOn: null })).toBe('unmet');
  expect(signOfJudgement(judgedWith({ eligibility: 'cannot-tell' }))).toBe('unknown');
  expect(signOfJudgement(judgedWith({ eligibility: 'eligible' }))).toBe('met');
  expect(signOfJudgement(judgedWith({ minimum: null }))).toBeNull();
});
