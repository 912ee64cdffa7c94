import { describe, expect, test } from 'vitest';
import { questions as en } from '@/locales/en/questions';
import { questions as es } from '@/locales/es/questions';
import { judge } from '@/utils/core/matching/judge';
import { type Glimpsed, glimpseOf, normalPay } from '@/utils/core/plan/glimpse';
import { judgeLadders } from '@/utils/core/plan/ladder-standing';
import { outlookOf } from '@/utils/core/plan/outlook';
import { ROLE_FAMILIES, roleFamily } from '@/utils/core/plan/role-family';
import { alsoFor, newStory, storiesFor, subjectOf } from '@/utils/core/plan/story';
import { tailoringSheet } from '@/utils/core/plan/tailoring';
import type { Profile } from '@/utils/core/profile/profile';
import { UNSTATED } from '@/utils/core/profile/profile';
import { AREAS } from '@/utils/core/vocabulary/area';
import { degree, person, post } from '../matching/build';
import { asks, posting, TODAY } from '../matching/posting';

describe('the question bank', () => {
  const all = (bank: typeof en): readonly string[] =>
    [...Object.values(bank.areas), ...Object.values(bank.roles)].flatMap((some) => Object.values<string>(some));
  test('eight questions or more for each area, five or more for each kind of post', () => {
    for (const area of AREAS) expect(Object.keys(en.areas[area]).length, area).toBeGreaterThanOrEqual(8);
    for (const family of ROLE_FAMILIES) expect(Object.keys(en.roles[family]).length, family).toBeGreaterThanOrEqual(5);
    expect(Object.keys(en.roles)).toEqual([...ROLE_FAMILIES]);
  });
  test('no question twice, each in both languages and under one id', () => {
    for (const bank of [en, es]) expect(new Set(all(bank)).size).toBe(all(bank).length);
    const ids = (bank: typeof en) =>
      [...Object.entries(bank.areas), ...Object.entries(bank.roles)].map(([key, some]) => [key, Object.keys(some)]);
    expect(ids(es)).toEqual(ids(en));
    expect(all(es).filter((question) => all(en).includes(question))).toEqual([]);
  });
  test('what libraries ask about is there', () => {
    const ids = [...Object.values(en.areas), ...Object.values(en.roles)].flatMap((some) => Object.keys(some));
    for (const id of [
      'difficult-patron',
      'reference-interview',
      'weeding',
      'storytime',
      'privacy',
      'copyright',
      'budget-cut',
      'intellectual-freedom',
    ])
      expect(ids).toContain(id);
  });
});

test.each([
  ['Library Page', 'City of Alder Bay', 'entry'],
  ['Library Assistant II', 'City of Alder Bay', 'support'],
  ['Librarian II', 'City of Alder Bay', 'public-librarian'],
  ['Reference Librarian', 'Copperfield College', 'academic-librarian'],
  ['Systems Librarian', 'Copperfield College', 'systems'],
  ['Teacher Librarian', 'Elmhollow Unified School District', 'school-librarian'],
  ['Archivist', 'Dorada Historical Society', 'archivist'],
  ['Library Director', 'City of Elmhollow', 'manager'],
])('%s at %s is asked as %s', (title, employer, family) => expect(roleFamily(title, employer)).toBe(family));

describe('pay', () => {
  test.each([
    [{ min: 30, max: 30, period: 'hour', currency: 'USD' } as const, undefined, { hour: 30, year: 62_400 }],
    [{ min: 5_000, max: 7_000, period: 'month', currency: 'USD' } as const, undefined, { hour: 34.62, year: 72_000 }],
    [{ min: 26_000, max: null, period: 'year', currency: 'USD' } as const, 20, { hour: 25, year: 52_000 }],
    [{ min: null, max: 2_000, period: 'biweek', currency: 'USD' } as const, undefined, { hour: 25, year: 52_000 }],
  ])('%o at %s hours a week', (salary, hours, pay) => expect(normalPay(salary, hours)).toEqual(pay));
  test('nothing is made of another currency or of nothing', () => {
    expect(normalPay({ min: 30, max: 30, period: 'hour', currency: 'CAD' }, undefined)).toBeNull();
    expect(normalPay(null, 40)).toBeNull();
  });
});

test('the outlook counts each posting once', () => {
  const facts = { salary: null, closing: null, opens: null, limit: null, examNumber: null };
  const spanish = asks('Spanish', { kind: 'language', languages: ['es', 'en'] }, 'r1');
  const again = asks('fluent Spanish', { kind: 'language', languages: ['es'] }, 'r2');
  const mlis = asks('MLIS', { kind: 'education', level: 'master', library: true }, 'r3');
  const postings: readonly Glimpsed[] = [
    { title: 'Librarian I', employer: 'Alder Bay', facts, analysis: posting([spanish, again, mlis]) },
    {
      title: 'Library Page',
      employer: 'Alder Bay',
      facts: { ...facts, salary: { min: 18, max: 18, period: 'hour', currency: 'USD' } },
      analysis: null,
    },
  ];
  const outlook = outlookOf(postings.map(glimpseOf));
  expect(outlook).toMatchObject({
    postings: 2,
    languages: [{ what: 'es', postings: 1 }],
    degrees: [{ what: 'library-master', postings: 1 }],
    pay: { postings: 1, middle: { hour: 18 } },
  });
  expect(outlook.roles.map(({ what }) => what).sort()).toEqual(['librarian', 'page']);
});

const someone: Profile = person({
  work: [post({ title: 'Library Assistant', start: '2024-11-23', summary: 'Checked materials in and out with Sierra.' })],
  education: [degree({ level: 'bachelor', program: 'BA, History', institution: 'Westmere College' })],
  skills: [{ id: 'k1', name: 'Sierra', skill: 'sierra', ...UNSTATED.skill }],
});

describe('the tailoring sheet', () => {
  const ils = asks('experience with an integrated library system', { kind: 'skill', skills: ['ils'] }, 'r1');
  const mlis = asks('MLIS', { kind: 'education', level: 'master', library: true, ala: true }, 'r2');
  const dublin = { ...asks('Dublin Core', { kind: 'skill', skills: ['dublin-core'] }, 'r3'), strength: 'preferred' as const };
  const letter = asks('cover letter', { kind: 'document', name: 'cover letter' }, 'r4');
  const analysis = posting([ils, mlis, dublin, letter], { kind: 'all', of: [{ kind: 'requirement', id: 'r2' }] });
  const judgement = judge(analysis, someone, TODAY);
  const story = { ...newStory('s1', subjectOf(dublin)), title: 'Described two hundred photographs' };

  test('a gap is said to be one, and nothing is invented', () => {
    const sheet = tailoringSheet(analysis, judgement, someone, { stories: [], notes: [] });
    expect(sheet.minimum).toMatchObject([{ gap: true, evidence: [] }]);
    expect(sheet.preferred).toMatchObject([{ gap: true, evidence: [], stories: [] }]);
    expect(JSON.stringify(sheet)).not.toContain('cover letter');
  });
  test('what the user picked or wrote stands beside it, and a story told for the like', () => {
    const notes = [{ id: 'skill:dublin-core', state: null, item: 'work/2024-11-23', note: 'Two hundred photographs.' }];
    const sheet = tailoringSheet(analysis, judgement, someone, { stories: [story], notes });
    expect(sheet.preferred).toMatchObject([
      { gap: false, evidence: ['Library Assistant, Alder Grove Public Library', 'Two hundred photographs.'], stories: [{ id: 's1' }] },
    ]);
  });
  test('the posting’s words that the résumé lacks and the profile has', () => {
    const sheet = tailoringSheet(analysis, judgement, someone, { stories: [], notes: [] });
    expect(sheet.words.map(({ words }) => words)).toEqual(['integrated library system']);
  });
  test('a story is found again for a like requirement, and not for another', () => {
    const elsewhere = { ...dublin, quote: 'working knowledge of Dublin Core and other schemas' };
    expect(storiesFor(subjectOf(elsewhere), [story])).toEqual([story]);
    expect(storiesFor(subjectOf(ils), [story])).toEqual([]);
    const told = alsoFor(story, subjectOf(ils));
    expect(storiesFor(subjectOf(ils), [told])).toEqual([told]);
    expect(alsoFor(told, subjectOf(ils))).toBe(told);
  });
});

test('the ladder: where one stands and what the next rung lacks', () => {
  const ladder = judgeLadders(someone, TODAY).find(({ track }) => track === 'public');
  expect(ladder?.rungs.find(({ rung }) => rung.id === 'pub-assistant')).toMatchObject({ held: 'now', eligibility: 'eligible' });
  expect(ladder?.at).not.toBeNull();
  expect(ladder?.rungs.find(({ rung }) => rung.id === 'pub-librarian-1')?.eligibility).toBe('not-eligible');
  expect(ladder?.next?.nearest?.gaps.length).toBeGreaterThan(0);
});
