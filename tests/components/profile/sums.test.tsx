// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { barsOf, yearsOf } from '@/components/profile/sums/bars';
import { sheetFields } from '@/components/profile/sums/sheet-fields';
import { Sums } from '@/components/profile/sums/sums-section';
import { en } from '@/locales/en';
import { es } from '@/locales/es';
import { ledger } from '@/utils/core/matching/ledger';
import { degree, person, post } from '../../core/matching/build';
import { TODAY } from '../../core/matching/posting';
import { mount } from '../mount';

const clerk = post({ id: 'a', title: 'Library Clerk', employer: 'City of Marisol', start: '2024-11-23', hoursPerWeek: 20, supervised: 3 });
const helper = post({ id: 'b', title: 'Helper', start: '2020-01', end: '2020-12', hoursPerWeek: null, totalHours: 260, paid: false });

test('each sum is the total of its lines', () => {
  const sums = ledger(person({ work: [clerk, helper] }), TODAY);
  for (const sum of [sums.all, sums.library, sums.professional, sums.supervising, sums.unpaid, ...Object.values(sums.bySetting)]) {
    const lines = sum.lines.filter(({ why }) => why === 'counts').reduce((total, { months }) => total + months, 0);
    expect(sum.months).toBeCloseTo(lines, 5);
  }
});

test('the ledger says years and months: half time for two years is one year', () => {
  const page = mount(<Sums profile={person({ work: [clerk, helper] })} today={TODAY} onCopy={() => undefined} />);
  const rows = [...page.get('.ledger').querySelectorAll('summary')].map(({ textContent }) => textContent);
  expect(rows).toContain('Paid work in all1 year');
  // 260 ÷ 173.33 = 1.5 months.
  expect(rows).toContain('Unpaid1 month');
});

test('months are said in the same whole number in the row and in its sum', () => {
  // Nine months of 39.99 hours: 8.998 full-time months, which count as nine.
  const almost = post({ id: 'c', title: 'Library Aide', start: '2026-02-23', hoursPerWeek: 39.99 });
  const page = mount(<Sums profile={person({ work: [almost] })} today={TODAY} onCopy={() => undefined} />);
  expect(page.get('.ledger summary').textContent).toBe('Paid work in all9 months');
  expect(page.get('.ledger tfoot .figure').textContent).toBe('9');
});

test('a length in figures, in both languages', () => {
  expect([0, 1, 11, 12, 19, 24, 25].map(en.options.sums.amount)).toEqual([
    '0 months',
    '1 month',
    '11 months',
    '1 year',
    '1 year 7 months',
    '2 years',
    '2 years 1 month',
  ]);
  expect([0, 1, 19, 24].map(es.options.sums.amount)).toEqual(['0 meses', '1 mes', '1 año y 7 meses', '2 años']);
});

test('the bars lie where their years are', () => {
  const work = [post({ id: 'a', title: 'Clerk', start: '2024-01-01', end: '2024-12-30' })];
  const page = mount(<Sums profile={person({ work })} today="2027-12-30" onCopy={() => undefined} />);
  const { style } = page.get<HTMLElement>('.timeline-bar');
  expect(style.insetInlineStart).toBe('0%');
  // Four years: 2024 is a quarter of them, but for its last day.
  expect(Number.parseFloat(style.inlineSize.replace('calc(', ''))).toBeCloseTo(25, 0);
  expect(page.get('.timeline-years').textContent).toBe('20242028');
});

test('an empty profile says what makes the first line', () => {
  expect(mount(<Sums profile={person({})} today={TODAY} onCopy={() => undefined} />).text()).toContain(en.options.sums.empty);
});

test('a bar runs from start to end, what still goes on ends today, a degree of which only the end is known is a point', () => {
  const bars = barsOf(person({ work: [clerk, helper], education: [degree({ end: '2015-05-20' })] }), TODAY);
  expect(bars.map(({ lane }) => lane)).toEqual(['work', 'volunteering', 'study']);
  expect(bars[0]?.to).toBeCloseTo(2026 + 10 / 12 + 22 / 360, 5);
  expect(bars[2]?.from).toBe(bars[2]?.to);
  expect(yearsOf(bars, TODAY)).toEqual({ from: 2015, to: 2027 });
  expect(yearsOf([], TODAY)).toEqual({ from: 2026, to: 2027 });
});

test('the sheet leaves out what the profile does not say', () => {
  const names = (entry: typeof clerk) =>
    sheetFields(entry, ledger(person({ work: [clerk, helper] }), TODAY), en.options, 'en').map(({ name, value }) => `${name}: ${value}`);
  expect(names(clerk)).toEqual([
    'Employer: City of Marisol',
    'Job title: Library Clerk',
    'From: November 23, 2024',
    'To: now',
    'Hours a week: 20',
    'Full-time months: 12',
    'Paid: Yes',
    'People who reported to you: 3',
  ]);
  expect(names(helper)).toEqual([
    'Organization: Alder Grove Public Library',
    'What you were: Helper',
    'From: January 2020',
    'To: December 2020',
    'Hours a week: 5',
    'Full-time months: 1.5',
    'Hours in all: 260',
    'Paid: No',
  ]);
});

test('a field is copied by its own button, and all of them by one', () => {
  const onCopy = vi.fn();
  const page = mount(<Sums profile={person({ work: [clerk] })} today={TODAY} onCopy={onCopy} />);
  page.click('Copy Job title');
  expect(onCopy).toHaveBeenLastCalledWith('Library Clerk');
  page.click('Copy all fields');
  expect(onCopy.mock.lastCall?.[0]).toMatch(/^Employer: City of Marisol\nJob title: Library Clerk\n/u);
});
