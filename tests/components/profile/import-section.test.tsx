// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { Mounted } from '../mount';
import { job, open } from './page-stage';

describe('import', () => {
  const later = (milliseconds: number) => act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)));
  /** Opens the page and waits for what it loads late. */
  const opened = async (...given: Parameters<typeof open>) => {
    const all = open(...given);
    await vi.waitFor(async () => {
      await later(5);
      all.page.get('input[type=file]');
    });
    return all;
  };
  const choose = async (page: Mounted, text: string, name = 'resume.json') => {
    const input = page.get<HTMLInputElement>('input[type=file]');
    Object.defineProperty(input, 'files', { value: [new File([text], name)], configurable: true });
    await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
    await vi.waitFor(async () => {
      await later(5);
      if (page.root.querySelector('#import progress') !== null) throw new Error('still reading');
    });
  };
  const ticks = (page: Mounted) => [...page.root.querySelectorAll<HTMLInputElement>('.preview input[type=checkbox]')];
  const resume = JSON.stringify({
    basics: { name: 'Rosa' },
    work: [{ name: 'City of Marisol', position: 'Librarian I', startDate: '2025-06-23', hoursPerWeek: 40 }],
    languages: [{ language: 'Spanish', fluency: 'Fluent' }],
  });

  test('all is shown, with the words it came from, before anything is written', async () => {
    const { page, seen, wishes } = await opened({ work: [job] });
    await choose(page, resume);
    expect(page.get('.preview').textContent).toContain('Librarian I');
    expect(page.get('.preview').textContent).toContain('position: Librarian I');
    expect(document.activeElement?.textContent).toBe('What resume.json says');
    expect(seen.profile.work).toEqual([job]);
    page.click('Write 3 entries');
    expect(seen.profile.work.map(({ title }) => title).sort()).toEqual(['Librarian I', 'Library Page']);
    expect(wishes.changed).toHaveBeenCalledWith({ kind: 'imported', count: 3 });
    expect(page.root.querySelector('.preview')).toBeNull();
  });

  test('what is not ticked is not written', async () => {
    const { page, seen } = await opened({ work: [job] });
    await choose(page, resume);
    const language = ticks(page).find((tick) => tick.closest('li')?.textContent?.includes('Spanish'));
    act(() => language?.click());
    page.click('Write 2 entries');
    expect(seen.profile.languages).toEqual([]);
    expect(seen.profile.work).toHaveLength(2);
  });

  test('what is there already is said, and is not written twice', async () => {
    const { page, seen } = await opened({ work: [{ ...job, hoursPerWeek: null }], name: 'Rosa' });
    const again = { name: 'Marisol, City of', position: 'Library Page', startDate: '2024-01' };
    await choose(page, JSON.stringify({ basics: { name: 'Rosa' }, work: [{ ...again, hoursPerWeek: 20 }] }));
    expect(page.get('.preview').textContent).toContain('You have this already. Adds: hours a week');
    expect(ticks(page).map(({ disabled }) => disabled)).toEqual([true, false]);
    page.click('Write 1 entry');
    expect(seen.profile.work).toEqual([{ ...job, hoursPerWeek: 20 }]);
  });

  test('a post without a date asks for it', async () => {
    const { page, seen } = await opened();
    page.click('Paste text instead');
    page.type('#import textarea', 'Ada Quill\n\nExperience\nLibrary Clerk, City of Saltmarsh Library\n');
    page.click('Read this text');
    await vi.waitFor(async () => {
      await later(5);
      page.get('.needs-start');
    });
    expect(ticks(page).map(({ checked }) => checked)).toEqual([true, false]);
    page.type('.needs-start input', 'March 2022');
    page.click('Write 2 entries');
    expect(seen.profile).toMatchObject({ name: 'Ada Quill', work: [{ title: 'Library Clerk', start: '2022-03' }] });
  });

  test('replacing is a choice', async () => {
    const { page, seen } = await opened({ work: [job] });
    await choose(page, resume);
    const [, replace] = page.root.querySelectorAll<HTMLInputElement>('.preview input[type=radio]');
    act(() => replace?.click());
    page.click('Write 3 entries');
    expect(seen.profile.work.map(({ title }) => title)).toEqual(['Librarian I']);
  });

  test('a file that is not valid names the field, and nothing is written', async () => {
    const { page, seen } = await opened({ work: [job] });
    await choose(page, JSON.stringify({ work: [{ name: 'City', startDate: 'once' }] }));
    expect(page.get('#import').textContent).toContain('Nothing was written. 1 field cannot be read.');
    expect(page.get('#import').textContent).toContain('work 1, startDate is not a date');
    expect(page.buttons('Write')).toHaveLength(0);
    expect(seen.profile.work).toEqual([job]);
  });

  test('one that says nothing says how to go on', async () => {
    const { page } = await opened();
    await choose(page, 'Dear reader, it rains.', 'letter.txt');
    expect(page.get('.preview').textContent).toContain('try pasting its text');
    page.click('Write nothing');
    expect(document.activeElement?.textContent).toBe('Choose a file…');
  });
});
