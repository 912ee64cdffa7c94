// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { Changes, Kept, KeptPosting } from '@/components/profile/asked/kept';
import { MovedList } from '@/components/profile/asked/moved-list';
import { ToFillList } from '@/components/profile/asked/to-fill-list';
import { ToFillSection } from '@/components/profile/asked/to-fill-section';
import { type ProfileNotice, ProfileToast } from '@/components/profile/profile-toast';
import { judge } from '@/utils/core/matching/judge';
import { moveBetween, standingOf } from '@/utils/core/matching/moves';
import { EMPTY_PROFILE, type Profile } from '@/utils/core/profile/profile';
import { withAnswer } from '@/utils/core/profile/with-answer';
import { asks, posting, TODAY } from '../../core/matching/posting';
import { mount } from '../mount';

const license = asks('valid driver’s license', { kind: 'licence', type: 'driver' }, 'r1');
const typing = asks('45 words a minute', { kind: 'typing', wpm: 45 }, 'r2');
const kept = (profile: Profile = EMPTY_PROFILE): readonly KeptPosting[] =>
  [
    ['a', 'Library Assistant', [license]],
    ['b', 'Library Clerk', [license, typing]],
  ].map(([id, title, requirements]) => {
    const analysis = posting(requirements as (typeof license)[]);
    const named = { id: String(id), title: String(title), employer: 'City of Marisol', url: `https://jobs.example.org/${String(id)}` };
    return { ...named, analysis, judgement: judge(analysis, profile, TODAY) };
  });
const ready = (postings: readonly KeptPosting[], of = postings.length): Kept & { state: 'ready' } => ({ state: 'ready', postings, of });

describe('the questions to answer', () => {
  test('the most deciding first, with the postings it decides, three answers and the section that answers it', () => {
    const onAnswer = vi.fn();
    const page = mount(<ToFillList kept={ready(kept())} onAnswer={onAnswer} />);
    const [first, second] = [...page.root.querySelectorAll('.question')].map(({ textContent }) => textContent ?? '');
    expect(first).toContain('Decides 2 postings: Library Assistant, City of Marisol; Library Clerk, City of Marisol');
    expect(second).toContain('Decides 1 posting: Library Clerk, City of Marisol');
    expect([...page.root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      ...['https://jobs.example.org/a', 'https://jobs.example.org/b', '#licences', 'https://jobs.example.org/b', '#certificates'],
    ]);
    for (const label of ['I have it: ', 'I don’t: ', 'Not now: ']) page.click(label);
    expect(onAnswer.mock.calls).toEqual([true, false, null].map((have) => [license, have]));
  });

  test('what was put off stands below, and is asked no more but answered', () => {
    const page = mount(<ToFillList kept={ready(kept(withAnswer(EMPTY_PROFILE, license, null, TODAY)))} onAnswer={vi.fn()} />);
    expect(page.get('details').textContent).toContain('Put off: 1 question');
    expect(page.get('details').querySelectorAll('.question')).toHaveLength(1);
    expect([...page.get('details').querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual(['I have it', 'I don’t']);
  });

  test('an address that is none of the web’s is no link', () => {
    const [one] = kept();
    if (one === undefined) throw new Error('nothing kept');
    const page = mount(<ToFillList kept={ready([{ ...one, url: 'javascript:alert(1)' }])} onAnswer={vi.fn()} />);
    expect([...page.root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['#licences']);
  });

  test.each([
    ['nothing is kept', ready([]), 'Nothing is kept yet.'],
    ['nothing is open', ready(kept(withAnswer(withAnswer(EMPTY_PROFILE, license, true, TODAY), typing, false, TODAY))), 'Nothing is open'],
    ['only some were looked at', ready(kept(), 900), 'Looked at 2 of 900 postings'],
  ])('%s', (_, state, words) => expect(mount(<ToFillList kept={state} onAnswer={vi.fn()} />).text()).toContain(words));

  test('before they are known, and where they cannot be', () => {
    const page = (state: 'busy' | 'failed') => mount(<ToFillSection kept={{ state }} onAnswer={vi.fn()} />);
    expect(page('busy').text()).toContain('Looking through the postings you keep');
    expect(page('busy').get('section').ariaBusy).toBe('true');
    expect(page('failed').text()).toContain('could not be looked through');
  });
});

describe('what a change moves', () => {
  const after = kept(withAnswer(EMPTY_PROFILE, license, true, TODAY));
  const moved = kept().flatMap((before, at) => {
    const now = after[at];
    const move = now === undefined ? null : moveBetween(standingOf(before.judgement), standingOf(now.judgement));
    return now === undefined || move === null ? [] : [[now, move] as const];
  });
  const shown = async (changes: Changes | null, notice: ProfileNotice | null = { kind: 'saved', what: 'driver’s license' }) => {
    const page = mount(<ProfileToast notice={notice} changes={changes} onUndo={vi.fn()} onDismiss={vi.fn()} />);
    await act(async () => {
      await import('@/components/profile/asked/moved-list');
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
    return page;
  };

  test('names and links each posting, with what it is and what it was', async () => {
    const page = await shown({ state: 'ready', moved, of: 5 });
    expect(page.text()).toContain('Saved: driver’s license');
    expect(page.text()).toContain('Of 5 postings you keep, 2 move:');
    expect(page.text()).toContain('Library Assistant, City of MarisolYou meet the minimum · was open');
    expect(page.text()).toContain('Library Clerk, City of MarisolOne answer decides this · 1 requirement met, before 0');
    expect(page.get('a').getAttribute('href')).toBe('https://jobs.example.org/a');
  });

  test('none is said to be none; without kept postings there is nothing to say', async () => {
    expect((await shown({ state: 'ready', moved: [], of: 5 })).text()).toContain('None of 5 postings you keep moves.');
    expect((await shown({ state: 'ready', moved: [], of: 0 })).text()).not.toContain('postings');
    expect((await shown({ state: 'busy' })).text()).toContain('Looking at what this changes');
    expect((await shown({ state: 'busy' }, { kind: 'copied' })).text()).not.toContain('changes');
    expect((await shown({ state: 'ready', moved, of: 5 }, null)).text()).toBe('');
  });

  test('more than three are shown when asked for', () => {
    const [one] = moved;
    if (one === undefined) throw new Error('nothing moved');
    const many = Array.from({ length: 5 }, (_, at) => [{ ...one[0], id: String(at) }, one[1]] as const);
    const page = mount(<MovedList moved={many} />);
    expect(page.root.querySelectorAll('li')).toHaveLength(3);
    page.click('Show all 5');
    expect(page.root.querySelectorAll('li')).toHaveLength(5);
  });
});
