// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { MaterialsSection } from '@/components/checklist/materials-section';
import { NextLinks } from '@/components/checklist/next-links';
import type { Preparing } from '@/components/checklist/prepare';
import { SkillState } from '@/components/checklist/skill-state';
import { es } from '@/locales/es';
import type { Materials } from '@/utils/core/plan/materials';
import { EMPTY_PROFILE, type Profile } from '@/utils/core/profile/profile';
import { NO_PREPARATION, type Preparation } from '@/utils/core/tracker/preparation';
import { post } from '../../core/matching/build';
import { type Mounted, mount } from '../mount';
import { type Drafts, mountOverDrafts } from '../plan/draft-desk';
import { leaf, requirement } from '../shared/sample';

const NOW = '2026-11-26T10:00:00.000Z';
const letter = requirement('r1', 'a cover letter', { kind: 'document', name: 'cover letter' });
const sample = requirement('r2', 'a writing sample', { kind: 'document', name: 'writing sample' }, { strength: 'preferred' });
const storytime = requirement('r7', 'Experience planning storytimes', { kind: 'skill', skills: ['storytime'] });
const KEY = 'skill:storytime';

const materials: Materials = {
  items: [
    { id: 'cover letter', quote: letter.quote, requirement: letter, optional: false },
    { id: 'writing sample', quote: sample.quote, requirement: sample, optional: true },
  ],
  where: ['jobs@alderbay.example'],
  form: ['as a single PDF'],
  warnings: [{ kind: 'resume-no-substitute', quote: 'Résumés are not accepted in place of the application.' }],
};
const profile: Profile = {
  ...EMPTY_PROFILE,
  work: [{ ...post({ title: 'Library Aide', employer: 'City of Marisol', start: '2024-01' }), id: 'w1' }],
};

/** What is prepared, kept in memory; what each wish made of it stands in `made`. */
function preparing(preparation: Preparation = NO_PREPARATION, kept = true) {
  const made: Preparation[] = [];
  const wishes = { onLearn: vi.fn(), onOpenPlan: vi.fn() };
  const of = (desk: Pick<Preparing, 'drafts' | 'onDraft'>): Preparing => ({
    ...desk,
    ...wishes,
    preparation,
    kept,
    profile,
    onPrepare: (change) => made.push(change(preparation)),
    now: () => NOW,
  });
  return { of, made, ...wishes };
}

const blur = (page: Mounted, selector: string): void => void act(() => void page.get(selector).dispatchEvent(new FocusEvent('blur')));

describe('what to send', () => {
  function open(preparation?: Preparation, kept = true, initial: Drafts = {}, onReveal?: (one: typeof letter) => void) {
    const desk = preparing(preparation, kept);
    const shown = mountOverDrafts(
      (drafts) => <MaterialsSection materials={materials} preparing={desk.of(drafts)} onReveal={onReveal} />,
      initial,
    );
    return { ...shown, ...desk };
  }
  test('each with its words, where it goes, in which form, and what to beware of', () => {
    const { page } = open();
    const text = page.text();
    for (const words of [
      'Cover letter',
      'a cover letter',
      'Work sample optional',
      'jobs@alderbay.example',
      'as a single PDF',
      'A résumé does not stand for the application.',
      'Résumés are not accepted in place of the application.',
      '0 of 2 ready',
    ])
      expect(text).toContain(words);
  });
  test('ticked off with the moment, and off again', () => {
    const { page, made } = open();
    void act(() => page.get('input[type=checkbox]').click());
    expect(made.at(-1)?.materials).toEqual([{ id: 'cover letter', doneAt: NOW, note: '' }]);
    const done = { ...NO_PREPARATION, materials: [{ id: 'cover letter', doneAt: NOW, note: '' }] };
    const again = open(done);
    expect(again.page.text()).toContain('1 of 2 ready');
    void act(() => again.page.get('input[type=checkbox]').click());
    expect(again.made.at(-1)?.materials).toEqual([]);
  });
  test('a note is a draft with each key, there again after closing, and stored when the field is left', () => {
    const first = open();
    first.page.click('Note on Cover letter');
    first.page.type('textarea', 'Version for brea');
    expect(first.kept()).toEqual({ 'material cover letter': 'Version for brea' });
    const again = open(NO_PREPARATION, true, first.kept());
    expect(again.page.get<HTMLTextAreaElement>('textarea').value).toBe('Version for brea');
    blur(again.page, 'textarea');
    expect(again.made.at(-1)?.materials).toEqual([{ id: 'cover letter', doneAt: null, note: 'Version for brea' }]);
    expect(again.kept()).toEqual({});
  });
  test('the first tick keeps the posting, and it says so beforehand', () => {
    expect(open(NO_PREPARATION, false).page.text()).toContain('Ticking something off keeps this posting.');
    expect(open().page.text()).not.toContain('keeps this posting');
  });
  test('its words on the page are one click away', () => {
    const onReveal = vi.fn();
    open(NO_PREPARATION, true, {}, onReveal).page.click('Words in the posting: Cover letter');
    expect(onReveal).toHaveBeenCalledWith(letter);
  });
  test('nothing named is said so', () => {
    const desk = preparing();
    const { page } = mountOverDrafts((drafts) => (
      <MaterialsSection materials={{ items: [], where: [], form: [], warnings: [] }} preparing={desk.of(drafts)} onReveal={undefined} />
    ));
    expect(page.text()).toContain('This posting names nothing to send.');
  });
});

describe('how a skill stands', () => {
  function open(verdict: 'met' | 'unmet' | 'unknown', preparation?: Preparation, initial: Drafts = {}) {
    const desk = preparing(preparation);
    const onAnswer = vi.fn();
    const shown = mountOverDrafts(
      (drafts) => (
        <SkillState
          requirement={storytime}
          leaf={leaf('r7', verdict, { kind: verdict === 'met' ? 'held' : 'not-listed' })}
          ask="Experience planning storytimes"
          preparing={desk.of(drafts)}
          onAnswer={onAnswer}
        />
      ),
      initial,
    );
    const pressed = () => [...shown.page.root.querySelectorAll('.skill-seg [aria-pressed=true]')].map(({ textContent }) => textContent);
    return { ...shown, ...desk, onAnswer, pressed };
  }
  test.each([
    ['met', ['Have']],
    ['unmet', ['Not yet']],
    ['unknown', []],
  ] as const)('%s by the profile is %s', (verdict, states) => expect(open(verdict).pressed()).toEqual(states));
  test('learning goes to the posting and to the profile; have and not yet to the profile', () => {
    const { page, made, onLearn, onAnswer } = open('unmet');
    page.click('Learning');
    expect(made.at(-1)?.skills).toEqual([{ id: KEY, state: 'learning', item: null, note: '' }]);
    expect(onLearn).toHaveBeenCalledWith(storytime);
    page.click('Have');
    expect(onAnswer).toHaveBeenLastCalledWith(storytime, true);
    page.click('Not yet');
    expect(onAnswer).toHaveBeenLastCalledWith(storytime, false);
  });
  test('what does not apply asks for no evidence', () => {
    const { page, made } = open('unmet');
    page.click('Does not apply');
    expect(made.at(-1)?.skills).toEqual([{ id: KEY, state: 'does-not-apply', item: null, note: '' }]);
    const after = open('unmet', { ...NO_PREPARATION, skills: [{ id: KEY, state: 'does-not-apply', item: null, note: '' }] });
    expect(after.pressed()).toEqual(['Does not apply']);
    expect(after.page.root.querySelector('select')).toBeNull();
  });
  test('shown by an item of the profile, or in own words, drafted with each key', () => {
    const { page, made, kept } = open('met');
    expect(page.get('select').textContent).toContain('Library Aide, City of Marisol');
    page.choose('select', 'w1');
    expect(made.at(-1)?.skills).toEqual([{ id: KEY, state: null, item: 'w1', note: '' }]);
    page.click('In your words: Experience planning storytimes');
    page.type('textarea', 'Weekly, for thir');
    const again = open('met', NO_PREPARATION, kept());
    expect(again.page.get<HTMLTextAreaElement>('textarea').value).toBe('Weekly, for thir');
    blur(again.page, 'textarea');
    expect(again.made.at(-1)?.skills).toEqual([{ id: KEY, state: null, item: null, note: 'Weekly, for thir' }]);
  });
  test('an open question can be put off', () => {
    const { page, onAnswer } = open('unknown');
    page.click('Not now');
    expect(onAnswer).toHaveBeenLastCalledWith(storytime, null);
    expect(open('met').page.buttons('Not now')).toEqual([]);
  });
});

test('on to the tailoring sheet, the interview and the plan', () => {
  const onOpenPlan = vi.fn();
  const page = mount(<NextLinks onOpenPlan={onOpenPlan} />, 'es');
  expect(page.text()).toContain(es.prepare.tailoring);
  for (const label of [es.prepare.tailoring, es.prepare.interview, es.prepare.plan]) page.click(label);
  expect(onOpenPlan.mock.calls).toEqual([['tailoring'], ['interview'], ['gaps']]);
});
