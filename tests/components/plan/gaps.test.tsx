// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { GapsView, type GapsViewProps } from '@/components/plan/gaps-view';
import { guideOf } from '@/components/plan/guide-of';
import { guide } from '@/locales/en/guide';
import { credentialsFor } from '@/utils/core/plan/credentials';
import type { Gap, Lacking, Plan } from '@/utils/core/plan/gap';
import { gapId } from '@/utils/core/plan/gap-id';
import { mount } from '../mount';

const gap = (lacking: Lacking, rest: Partial<Gap> = {}): Gap => ({
  id: gapId(lacking),
  lacking,
  months: 1,
  silent: false,
  opens: [],
  mayOpen: [],
  nearer: [],
  preferred: 0,
  required: 0,
  ...rest,
});
const typing = gap({ kind: 'typing', wpm: 45 }, { months: 0.25, opens: ['p2', 'p5', 'p7'] });
const degree = gap(
  { kind: 'degree', level: 'master', library: true, field: null, enrolled: false, second: false, units: null },
  { months: 24, opens: ['p1', 'p2', 'p3', 'p4'], nearer: ['p6'] },
);
const driver = gap({ kind: 'licence', type: 'driver', class: null, words: 'driver’s license' }, { months: 2, opens: ['p1'], silent: true });
const skill = (name: string) => gap({ kind: 'skill', skills: [name], name }, { preferred: 3 });

const plan: Plan = {
  gaps: [typing, degree, driver, ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((one) => skill(`Skill ${one}`))],
  standings: [
    { posting: 'p1', eligibility: 'not-eligible', meetsOn: '2027-05-20', preferred: { met: 0, all: 1 } },
    { posting: 'p2', eligibility: 'eligible', meetsOn: null, preferred: { met: 0, all: 1 } },
  ],
};
const postings = Array.from({ length: 7 }, (_, at) => ({ id: `p${at + 1}`, name: `Librarian ${at + 1}` }));

function open(given: Partial<GapsViewProps> = {}, language: 'en' | 'es' = 'en') {
  const onProfile = vi.fn();
  const page = mount(
    <GapsView plan={plan} postings={postings} today="2026-11-26" credentialsFor={credentialsFor} onProfile={onProfile} {...given} />,
    language,
  );
  const names = () => [...page.root.querySelectorAll('.gap-name b')].map(({ textContent }) => textContent);
  const row = (words: string) => {
    const found = [...page.root.querySelectorAll('.gap')].find(({ textContent }) => textContent?.includes(words));
    if (!(found instanceof HTMLElement)) throw new Error(`no gap “${words}”`);
    return found;
  };
  return { page, names, row, onProfile };
}

describe('the gaps', () => {
  test('most doors first; by time, the week before the years', () => {
    const { page, names } = open();
    expect(names().slice(0, 3)).toEqual(['ALA master’s degree', 'Typing at 45 words a minute', 'Driver’s license']);
    page.click('time it takes');
    expect(names()[0]).toContain('Typing');
    expect(page.button('time it takes').getAttribute('aria-pressed')).toBe('true');
  });
  test('each says what it opens and how long it takes, how it is closed, by what credential, and which postings', () => {
    const { row } = open();
    const text = row('Typing').textContent ?? '';
    expect(text).toContain('Opens three postings · about a week');
    expect(text).toContain('five minutes, net words a minute');
    expect(text).toContain('Librarian 2 · Librarian 5 · Librarian 7');
    expect(row('Typing').querySelector('.ways b')?.textContent).toContain('yping');
  });
  test('what the profile only does not say can be answered first', () => {
    const { row, onProfile } = open();
    const [button] = row('Driver').querySelectorAll('button');
    void act(() => button?.click());
    expect(onProfile).toHaveBeenCalledOnce();
    expect(row('Typing').textContent).not.toContain('Your profile does not say.');
  });
  test('skills stand apart, six at first', () => {
    const { page, names } = open();
    expect(names().filter((name) => name?.startsWith('Skill'))).toHaveLength(6);
    page.click('Show two more');
    expect(names().filter((name) => name?.startsWith('Skill'))).toHaveLength(8);
  });
  test('what time does by itself, by its day', () => {
    const { page } = open();
    expect(page.get('.time-line').textContent).toContain('May 20, 2027');
    expect(page.get('.time-line').textContent).toContain('Librarian 1');
    expect(open({ plan: { ...plan, standings: [] } }).page.text()).toContain('Nothing that runs now');
  });
  test('nothing lacked is said so', () => {
    const { page } = open({ plan: { gaps: [], standings: [] } });
    expect(page.text()).toContain('Nothing that Callslip can name stands between you');
  });
  test('Spanish, with the ways to get a credential in Spanish', () => {
    const { row } = open({}, 'es');
    expect(row('palabras').textContent).toContain('prueba supervisada de cinco minutos');
  });
});

const LACKINGS: readonly Lacking[] = [
  typing.lacking,
  degree.lacking,
  driver.lacking,
  skill('x').lacking,
  { kind: 'language', code: 'es' },
  { kind: 'licence', type: 'teacher-librarian', class: null, words: '' },
  { kind: 'certificate', name: 'Digital Archives Specialist' },
  { kind: 'certificate', name: 'Notary' },
  ...(['office', 'school-library', 'library-supervisor', 'librarian', 'archivist', 'own'] as const).map(
    (work) => ({ kind: 'experience', work, months: 3, words: null }) as const,
  ),
];

test('every gap leads to a piece of the guide that is there', () => {
  const pieces = (['roles', 'questions', 'howTo'] as const).flatMap((group) => Object.keys(guide[group]).map((id) => `${group}-${id}`));
  for (const lacking of LACKINGS) expect(pieces).toContain(guideOf(lacking));
  const { row } = open();
  expect(row('Typing').querySelector('a[href="#guide/roles-clerk"]')?.textContent).toBe('Read about it in the guide');
});
