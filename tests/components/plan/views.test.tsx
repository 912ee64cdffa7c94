// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { GuideView } from '@/components/plan/guide-view';
import { LadderView } from '@/components/plan/ladder-view';
import { OutlookView, type OutlookViewProps } from '@/components/plan/outlook-view';
import { PLAN_PARTS, PlanPage } from '@/components/plan/plan-page';
import { PrepareView } from '@/components/plan/prepare-view';
import { WhereView } from '@/components/plan/where-view';
import { readRoute } from '@/entrypoints/plan/use-route';
import { guide as english, type GuidePiece } from '@/locales/en/guide';
import { guide as spanish } from '@/locales/es/guide';
import { allPlaces, allSearches } from '@/utils/core/plan/directory';
import type { Glimpse } from '@/utils/core/plan/glimpse-form';
import { judgeLadders } from '@/utils/core/plan/ladder-standing';
import { degree, person, post } from '../../core/matching/build';
import { mount } from '../mount';

const TODAY = '2026-11-26';

test('the frame names its parts and says which one is shown', () => {
  const page = mount(
    <PlanPage part="ladder" notice="Copied.">
      <p>inside</p>
    </PlanPage>,
  );
  expect(page.get('[aria-current=page]').textContent).toBe('Ladder');
  expect(page.root.querySelectorAll('nav a')).toHaveLength(PLAN_PARTS.length);
  expect(page.get('[role=status]').textContent).toBe('Copied.');
});

describe('preparing', () => {
  const postings = [
    { id: 'a1', title: 'Librarian II', employer: 'City of Marisol', text: true, ready: 2, practiced: 1 },
    { id: 'a2', title: 'Page', employer: null, text: false, ready: 0, practiced: 0 },
  ];
  test('every kept posting leads to its sheet and its interview', () => {
    const page = mount(<PrepareView postings={postings} />);
    expect(page.get('a[href="#tailoring/a1"]').getAttribute('aria-label')).toBe('Tailoring sheet: Librarian II');
    expect(page.get('a[href="#interview/a1"]').getAttribute('aria-label')).toBe('Interview: Librarian II');
    expect(page.text()).toContain('City of Marisol · two things to send ready · one question practiced');
    expect(page.root.querySelector('a[href="#tailoring/a2"]')).toBeNull();
    expect(page.text()).toContain('Its text was not kept.');
  });
  test('none kept leads to the guide', () =>
    expect(
      mount(<PrepareView postings={[]} />)
        .get('a')
        .getAttribute('href'),
    ).toBe('#guide'));
});

describe('the ladder', () => {
  const someone = person({
    work: [post({ title: 'Library Assistant', start: '2024-11-23' })],
    education: [degree({ level: 'bachelor', program: 'BA, History', institution: 'Westmere College' })],
  });
  const asked = new Map([
    [
      'pub-librarian-1',
      { postings: 3, degrees: [{ what: 'library-master' as const, postings: 3 }], experience: { postings: 1, months: 12 } },
    ],
    ['pub-page', { postings: 1, degrees: [{ what: 'none' as const, postings: 1 }], experience: null }],
  ]);
  test('where one stands, what is next, what it usually asks and what the kept postings ask', () => {
    const page = mount(<LadderView ladders={judgeLadders(someone, TODAY)} asked={asked} />);
    expect(page.get('[aria-current=step]').textContent).toContain('You stand here');
    expect(page.text()).toContain('The next rung');
    expect(page.text()).toContain(
      'Of three postings of this kind that you keep: three require an MLIS · one asks experience, from one year up',
    );
    expect(page.text()).toContain('Of one posting of this kind that you keep: one names no degree');
  });
  test('another ladder, and one of an employer', () => {
    const page = mount(<LadderView ladders={judgeLadders(someone, TODAY)} asked={asked} />);
    expect(page.text()).not.toContain('City of Los Angeles, 6152');
    page.choose('select', 'City of Los Angeles');
    expect(page.text()).toContain('City of Los Angeles, 6152');
    page.click('Archives');
    expect(page.button('Archives').getAttribute('aria-pressed')).toBe('true');
    expect(page.text()).toContain('Archivist');
  });
  test('every track has rungs of employers at large, from low to high', () => {
    for (const { employer, rungs, track } of judgeLadders(someone, TODAY)) {
      expect(rungs.length, `${track} ${employer}`).toBeGreaterThan(1);
      const orders = rungs.map(({ rung }) => rung.order);
      expect(orders).toEqual([...orders].sort((a, b) => a - b));
    }
  });
});

describe('where to look', () => {
  const open = (language: 'en' | 'es' = 'en') =>
    mount(<WhereView searches={allSearches()} place="Los Angeles, CA" only="all" keptAt={({ id }) => (id === 'lapl' ? 2 : 0)} />, language);
  test('found by words; what is kept there, what Callslip reads, where to volunteer', () => {
    const page = open();
    expect(page.get('[role=status]').textContent).toBe(`${allPlaces().length} found`);
    page.type('input[type=search]', 'lapl');
    expect(page.get('.place').textContent).toContain('you keep two postings here');
    expect(page.get('.place').textContent).toContain('Callslip reads its postings');
    expect(page.get('.place a[aria-label^="Volunteer"]').getAttribute('href')).toContain('https://');
    expect(page.get('.place').textContent).toContain('City civil service');
    page.type('input[type=search]', 'zanzibar');
    expect(page.get('[role=status]').textContent).toBe('Nothing found. Try fewer words.');
  });
  test('in Spanish the notes are Spanish', () => {
    const page = open('es');
    page.type('input[type=search]', 'lapl');
    expect(page.get('.place').textContent).toContain('Servicio civil municipal');
    expect(page.get('.place').textContent).toContain('armenio');
    expect(page.root.querySelector('[lang=en]')).toBeNull();
  });
  test('searches take another place', () => {
    const page = open();
    page.type('.where-near input', 'Pasadena, CA');
    expect(page.get('.searches a').getAttribute('href')).toContain(encodeURIComponent('Pasadena, CA'));
  });
});

describe('the outlook', () => {
  const one = (rest: Partial<Glimpse>): Glimpse => ({
    role: 'librarian',
    pay: null,
    filing: null,
    degree: 'none',
    languages: [],
    systems: [],
    ...rest,
  });
  const open = (given: Partial<OutlookViewProps> = {}) => {
    const onSettings = vi.fn();
    const page = mount(
      <OutlookView
        kept={[one({ pay: { hour: 30, year: 62_400 }, languages: ['es'] }), one({ role: 'page' })]}
        seen={[one({ role: 'clerk', filing: 'first-n', pay: { hour: 20, year: 41_600 } })]}
        fit={['eligible', 'not-eligible']}
        languageName={(code) => `<${code}>`}
        skillName={(id) => id}
        onSettings={onSettings}
        {...given}
      />,
    );
    return { page, onSettings };
  };
  test('kept and seen are counted together, or the kept alone', () => {
    const { page } = open();
    expect(page.text()).toContain('What three postings offer and want: two that you keep, one that you looked at.');
    expect(page.text()).toContain('Clerk1 of 3');
    expect(page.text()).toContain('$20.00 an hour');
    page.click('kept');
    page.click('kept');
    const [, only] = page.buttons('kept');
    expect(only?.textContent).toBe('kept');
  });
  test('the kept alone', () => {
    const { page } = open();
    page.buttons('kept')[1]?.click();
    return vi.waitFor(() => {
      expect(page.text()).toContain('What two postings that you keep offer and want.');
      expect(page.text()).not.toContain('Clerk1');
    });
  });
  test('how they fit, and how filing ends', () => {
    const { page } = open();
    expect(page.text()).toContain('You meet the minimum1 of 2');
    expect(page.text()).toContain('After the first so many1 of 3');
    expect(page.text()).toContain('<es>1 of 3');
  });
  test('what is remembered of a posting that is looked at is said, and leads to its setting', () => {
    const { page, onSettings } = open();
    expect(page.text()).toContain('neither its name nor its address');
    page.click('Change this in the settings');
    expect(onSettings).toHaveBeenCalledOnce();
    expect(open({ seen: null }).page.text()).toContain('nothing is remembered');
  });
  test('empty leads to the guide', () => {
    const { page } = open({ kept: [], seen: [], fit: [] });
    expect(page.get('a[href="#guide"]').textContent).toBe('Read the guide meanwhile');
  });
});

describe('the guide', () => {
  const groups = ['roles', 'questions', 'howTo'] as const;
  test.each([
    ['English', english],
    ['Spanish', spanish],
  ])('every piece in %s says something and ends in what Callslip does, at an address that is there', (_, guide) => {
    for (const group of groups)
      for (const [id, piece] of Object.entries<GuidePiece>(guide[group])) {
        expect(piece.title.length, id).toBeGreaterThan(3);
        expect(piece.text.join(' ').length, id).toBeGreaterThan(120);
        expect(piece.does.text.length, id).toBeGreaterThan(8);
        if (piece.does.to === 'profile') continue;
        const route = readRoute(piece.does.to);
        expect(route.kind === 'part' ? `#${[route.part, route.detail].filter(Boolean).join('/')}` : '', id).toBe(piece.does.to);
      }
  });
  test('the Spanish is no English, piece by piece, and leads to the same place', () => {
    for (const group of groups)
      for (const [id, piece] of Object.entries<GuidePiece>(english[group])) {
        const other = (spanish[group] as Readonly<Record<string, GuidePiece>>)[id];
        expect(other?.title, id).not.toBe(piece.title);
        expect(other?.does.to, id).toBe(piece.does.to);
        expect(other?.text.length, id).toBe(piece.text.length);
      }
  });
  test('the seven how-tos, the six questions, and the roles from page to director', () => {
    expect(Object.keys(english.howTo)).toEqual([
      'target-skills',
      'languages',
      'volunteering-that-counts',
      'tailoring',
      'networking',
      'interviews',
      'show-technology',
    ]);
    expect(Object.keys(english.questions)).toHaveLength(6);
    expect(Object.keys(english.roles)).toEqual([
      'page',
      'clerk',
      'assistant',
      'librarian',
      'academic',
      'school',
      'archivist',
      'systems',
      'manager',
    ]);
  });
  test('what it holds stands at its head; the piece asked for takes the focus', () => {
    const onProfile = vi.fn();
    const page = mount(<GuideView guide={english} at="howTo-languages" onProfile={onProfile} />);
    const targets = [...page.root.querySelectorAll('.guide-contents a')].map((one) =>
      one.getAttribute('href')?.replace('#guide/', 'guide-'),
    );
    expect(targets.filter((id) => document.getElementById(id ?? '') === null)).toEqual([]);
    expect(document.activeElement?.id).toBe('guide-howTo-languages');
    page.click('Put your languages and their level into the profile');
    expect(onProfile).toHaveBeenCalledOnce();
  });
});
