// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { Card } from '@/components/overlay/card';
import type { CardProps } from '@/components/overlay/card-state';
import { signOfJudgement } from '@/components/overlay/card-tab';
import type { Language } from '@/locales/messages';
import { mount } from '../mount';
import { judgedWith, sampleJudgement } from '../shared/sample';
import { scenes } from './scenes';

const spies = () => ({
  onCollapse: vi.fn(),
  onKeep: vi.fn(),
  onAnswer: vi.fn(),
  onReveal: vi.fn(),
  onToggle: vi.fn(),
  onSwitch: vi.fn(),
  onHide: vi.fn(),
  onHideInLists: vi.fn(),
  onProfile: vi.fn(),
  onRetry: vi.fn(),
  onReload: vi.fn(),
  onUnfold: vi.fn(),
  onClose: vi.fn(),
  onAllow: vi.fn(),
  report: () => 'Callslip 0.1.0: how a page was read\n',
  onCopy: vi.fn(async () => true),
});

function shown(name: string, given: Partial<CardProps> = {}, language: Language = 'en') {
  const wishes = spies();
  const scene = scenes[name];
  if (scene === undefined) throw new Error(`no scene ${name}`);
  const props: CardProps = {
    host: 'governmentjobs.com',
    side: 'right',
    collapsed: false,
    slip: false,
    current: null,
    opened: new Set(),
    trouble: null,
    hiddenInLists: null,
    profiles: [],
    ...scene,
    ...given,
    ...wishes,
  };
  const { root, click, press } = mount(<Card {...props} />, language);
  return {
    wishes,
    click,
    press,
    text: () => root.textContent,
    all: (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)],
    button: (words: string) => {
      const found = [...root.querySelectorAll('button')].find(
        (one) => one.textContent?.trim() === words || one.getAttribute('aria-label') === words,
      );
      if (found === undefined) throw new Error(`no button “${words}”`);
      return found;
    },
  };
}

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

describe('wishes', () => {
  test('to keep, once', () => {
    const first = shown('short');
    first.button('Keep this posting').click();
    expect(first.wishes.onKeep).toHaveBeenCalledOnce();
    const state = scenes.short?.state;
    if (state?.kind !== 'ready') throw new Error('the scene has changed');
    const again = shown('short', { state: { ...state, kept: { kind: 'keeping' } } });
    again.button('Keeping…').click();
    expect(again.wishes.onKeep).not.toHaveBeenCalled();
  });

  test('to keep, though it is not known yet whether it is kept', () => {
    const state = scenes.short?.state;
    if (state?.kind !== 'ready') throw new Error('the scene has changed');
    const early = shown('short', { state: { ...state, kept: { kind: 'asking' } } });
    early.button('Keep this posting').click();
    expect(early.wishes.onKeep).toHaveBeenCalledOnce();
  });

  test('to answer, to open, to see the words', () => {
    const { button, wishes } = shown('short');
    button('I don’t: Class C driver’s license').click();
    expect(wishes.onAnswer.mock.calls.map(([{ id }, have]) => [id, have])).toEqual([['r5', false]]);
    button('ALA master’s degree').click();
    expect(wishes.onToggle).toHaveBeenCalledWith('r1');
    button('Find in posting').click();
    expect(wishes.onReveal.mock.calls.map(([{ id }]) => id)).toEqual(['r2']);
  });

  test.each([
    ['short', 'Hide on governmentjobs.com', 'onHide'],
    ['short', 'Profile', 'onProfile'],
    ['empty', 'Fill in your profile', 'onProfile'],
    ['unread', 'Try again', 'onRetry'],
    ['failed', 'Try again', 'onRetry'],
    ['ended', 'Reload this page', 'onReload'],
    ['ended', 'Close', 'onClose'],
  ] as const)('%s: %s', (scene, words, wish) => {
    const { button, wishes } = shown(scene);
    button(words).click();
    expect(wishes[wish]).toHaveBeenCalledOnce();
  });

  test('to hide in lists, and to take it back; not where the posting has no number', () => {
    const hidden = shown('short', { hiddenInLists: false });
    hidden.button('Hide this posting in lists').click();
    expect(hidden.wishes.onHideInLists).toHaveBeenCalledWith(true);
    const again = shown('short', { hiddenInLists: true });
    expect(again.text()).toContain('Hidden in result lists.');
    again.button('Show again in lists').click();
    expect(again.wishes.onHideInLists).toHaveBeenCalledWith(false);
    expect(shown('short').text()).not.toContain('in lists');
  });

  test('to fold and to open', () => {
    const open = shown('short');
    open.button('Fold Callslip to a tab').click();
    expect(open.wishes.onCollapse).toHaveBeenCalledWith(true);
    const folded = shown('folded');
    folded.all('button')[0]?.click();
    expect(folded.wishes.onCollapse).toHaveBeenCalledWith(false);
  });
});

test('the day on which it will be met stands under the verdict', () =>
  expect(shown('short').all('.detail')[0]?.textContent).toContain('You would meet it on June 23, 2027.'));

describe('with a second profile', () => {
  const profiles = [
    { id: 'profile', label: null, active: false },
    { id: 'a', label: 'Archivist', active: true },
  ];

  test('the active one stands in the card, and another is chosen by buttons', () => {
    expect(shown('short').all('.profile-menu')).toEqual([]);
    const card = shown('short', { profiles });
    expect(card.all('.profile-menu .cut')[0]?.textContent).toBe('Archivist');
    expect(card.all('.profile-menu ul')).toEqual([]);
    card.click('Held against: Archivist. Choose another profile');
    expect(card.all('.profile-menu li button').map((one) => [one.textContent, one.getAttribute('aria-pressed')])).toEqual([
      ['My first profile', 'false'],
      ['Archivist', 'true'],
    ]);
    expect(card.all('select, input, [contenteditable]')).toEqual([]);
    card.click('My first profile');
    expect(card.wishes.onSwitch).toHaveBeenCalledExactlyOnceWith('profile');
    expect(card.all('.profile-menu ul')).toEqual([]);
    expect(document.activeElement).toBe(card.button('Held against: Archivist. Choose another profile'));
  });

  test('choosing the one that is used wishes nothing; Escape closes, and the page does not hear it', () => {
    const card = shown('short', { profiles });
    card.click('Held against: Archivist. Choose another profile');
    card.click('Archivist');
    expect(card.wishes.onSwitch).not.toHaveBeenCalled();
    card.click('Held against: Archivist. Choose another profile');
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard);
    card.press('Escape');
    expect(card.all('.profile-menu ul')).toEqual([]);
    expect(heard).not.toHaveBeenCalled();
    document.body.removeEventListener('keydown', heard);
  });

  test('what failed is said', () =>
    expect(shown('short', { trouble: { kind: 'not-switched' } }).all('[role=alert]')[0]?.textContent).toContain('was not changed'));
});

describe('a question', () => {
  test('can be put off: asked less loudly from then on, and answered where it is opened', () => {
    const card = shown('asked');
    card.click('Not now: Class C driver');
    expect(card.wishes.onAnswer).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'r5' }), null);
    const scene = scenes.asked;
    if (scene?.state.kind !== 'ready') throw new Error('no scene');
    const { judgement } = scene.state;
    const leaves = judgement.leaves.map((leaf) => (leaf.requirement === 'r5' ? ({ ...leaf, putOff: true } as const) : leaf));
    const state = { ...scene.state, judgement: { ...judgement, leaves } };
    const later = shown('asked', { state });
    expect(later.text()).toContain('You put this off');
    expect(() => later.button('I have it: Class C driver’s license')).toThrow();
    const open = shown('asked', { state, opened: new Set(['r5']) });
    expect(open.text()).not.toContain('You put this off');
    open.click('I have it: Class C driver');
    expect(open.wishes.onAnswer).toHaveBeenCalledWith(expect.objectContaining({ id: 'r5' }), true);
  });
});

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

test('a posting in a frame that Callslip may not read: said plainly, with the button', () => {
  const card = shown('framed', { trouble: null });
  expect(card.text()).toContain('in a frame of ocotillo.wd5.myworkdayjobs.com, which Callslip may not read');
  expect(card.text()).not.toContain('Not found on this page');
  card.click('Allow Callslip there');
  expect(card.wishes.onAllow).toHaveBeenCalledOnce();
});

test('the report is shown before it is copied', async () => {
  const card = shown('short');
  card.click('Report what was not read');
  expect(card.text()).toContain('how a page was read');
  card.click('Copy');
  expect(card.wishes.onCopy).toHaveBeenCalledExactlyOnceWith('Callslip 0.1.0: how a page was read\n');
});
