// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { shown } from './card-stage';
import { scenes } from './scenes';

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
