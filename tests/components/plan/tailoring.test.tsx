// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { tailoringMarkdown } from '@/components/plan/tailoring-markdown';
import { TailoringView } from '@/components/plan/tailoring-view';
import { en } from '@/locales/en';
import { newStory, subjectOf } from '@/utils/core/plan/story';
import type { TailoringLine, TailoringSheet } from '@/utils/core/plan/tailoring';
import { leaf, requirement } from '../shared/sample';
import { mountOverDrafts } from './draft-desk';

const spanish = requirement('r6', 'Fluency in Spanish', { kind: 'language', languages: ['es'] }, { strength: 'preferred' });
const licence = requirement('r5', 'A valid California Class C driver license', { kind: 'licence', type: 'driver', class: 'C' });
const storytime = requirement('r7', 'Experience planning storytimes', { kind: 'skill', skills: ['storytime'] });
const story = {
  ...newStory('s1', subjectOf(storytime)),
  title: 'Storytime *in* the [park]',
  situation: 'Rain,\nand a tent # for ten',
  result: '40 families | two languages',
};

const line = (one: typeof spanish, rest: Partial<TailoringLine>): TailoringLine => ({
  requirement: one,
  leaf: leaf(one.id, 'unmet', { kind: 'silent' }),
  evidence: [],
  gap: true,
  stories: [],
  ...rest,
});

const sheet: TailoringSheet = {
  minimum: [line(licence, { leaf: leaf('r5', 'unknown', { kind: 'silent' }) })],
  required: [
    line(storytime, {
      leaf: leaf('r7', 'met', { kind: 'silent' }),
      gap: false,
      evidence: ['Library Aide, City of <Marisol>', '- 2. grade ~ R&D', '3) Clerk'],
      stories: [story],
    }),
  ],
  preferred: [line(spanish, {})],
  words: [{ words: 'readers_advisory', has: ['Reading `groups`', 'Book talks'] }],
};

describe('as Markdown', () => {
  test('exactly this, with every sign of Markdown in foreign words as itself', () => {
    const text = tailoringMarkdown({ title: 'Librarian II\n# Children', employer: 'City of *Marisol*', sheet }, en.plan, en, 'en');
    expect(text).toBe(
      [
        '# Librarian II \\# Children',
        '',
        'City of \\*Marisol\\*',
        '',
        '## The minimum',
        '',
        '- **Class C driver’s license** (“A valid California Class C driver license”)',
        '  - *Open.* Your profile does not say. Answer it before you write.',
        '',
        '## Also required',
        '',
        '- **Experience planning storytimes** (“Experience planning storytimes”)',
        '  - Library Aide, City of \\<Marisol\\>',
        '  - \\- 2. grade \\~ R\\&D',
        '  - 3\\) Clerk',
        '  - **Storytime \\*in\\* the \\[park\\]**',
        '    - Situation: Rain, and a tent \\# for ten',
        '    - Result: 40 families \\| two languages',
        '',
        '## Preferred',
        '',
        '- **Spanish** (“Fluency in Spanish”)',
        '  - *Gap.* Nothing in your profile shows this. Say so plainly, or say what comes nearest.',
        '',
        '## Words to use',
        '',
        '- readers\\_advisory (you have it by Reading \\`groups\\`; Book talks)',
        '',
      ].join('\n'),
    );
  });
  test('an empty sheet is its title alone', () => {
    const empty = { minimum: [], required: [], preferred: [], words: [] };
    expect(tailoringMarkdown({ title: 'Page', employer: null, sheet: empty }, en.plan, en, 'en')).toBe('# Page\n');
  });
});

function open(language: 'en' | 'es' = 'en') {
  const wishes = { onCopy: vi.fn(), onPrint: vi.fn(), onOpen: vi.fn(), onStory: vi.fn() };
  const { page } = mountOverDrafts(
    (desk) => (
      <TailoringView
        {...desk}
        {...wishes}
        title="Librarian II"
        employer="City of Marisol"
        sheet={sheet}
        stories={[story]}
        items={[]}
        newId={() => 'new'}
        interview="#interview/1"
      />
    ),
    {},
    language,
  );
  return { page, ...wishes };
}

describe('on the page', () => {
  test('each requirement beside what answers it; a gap is called one, an open question one too', () => {
    const { page } = open();
    expect([...page.root.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
      'The minimum',
      'Also required',
      'Preferred',
      'Words to use',
    ]);
    const [first, second, third] = [...page.root.querySelectorAll('.sheet-line')].map(({ textContent }) => textContent ?? '');
    expect(first).toContain('Open. Your profile does not say.');
    expect(second).toContain('Library Aide, City of <Marisol>');
    expect(second).not.toContain('Gap.');
    expect(second).toContain('Storytime *in* the [park]');
    expect(third).toContain('Gap. Nothing in your profile shows this.');
  });
  test('copied as what the Markdown says, printed, and on to the interview', () => {
    const { page, onCopy, onPrint, onOpen } = open();
    page.click('Copy as Markdown');
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(
      tailoringMarkdown({ title: 'Librarian II', employer: 'City of Marisol', sheet }, en.plan, en, 'en'),
    );
    page.click('Print');
    expect(onPrint).toHaveBeenCalledOnce();
    page.click('Open posting');
    expect(onOpen).toHaveBeenCalledOnce();
    expect(page.get('a[href="#interview/1"]').textContent).toBe('Interview');
  });
  test('everything to be pressed is left off the paper', () => {
    const { page } = open();
    const loose = [...page.root.querySelectorAll('button, select, textarea, a')].filter((one) => one.closest('.no-print') === null);
    expect(loose.map(({ textContent }) => textContent)).toEqual([]);
  });
  test('in Spanish', () => expect(open('es').page.text()).toContain('Nada en su perfil lo muestra.'));
});
