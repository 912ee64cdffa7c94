// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { job, open } from './page-stage';

describe('forgetting everything', () => {
  test('offers a backup, and wants to be told in words', async () => {
    const { page, wishes } = open({ work: [job] });
    page.click('Forget everything…');
    expect(document.activeElement).toBe(page.get('#forget input'));
    page.click('Save a backup file first');
    await act(async () => undefined);
    expect(wishes.onBackup).toHaveBeenCalledOnce();
    expect(page.get('#forget').textContent).toContain('The backup was saved.');
    page.click('Delete it all for good');
    page.type('#forget input', 'forget');
    page.click('Delete it all for good');
    expect(wishes.onForget).not.toHaveBeenCalled();
    page.type('#forget input', ' Forget everything ');
    page.click('Delete it all for good');
    page.click('Deleting…');
    expect(wishes.onForget).toHaveBeenCalledOnce();
  });

  test('what could not be deleted is said; keeping it closes', async () => {
    const { page } = open({}, {}, { onForget: () => Promise.reject(new Error('held')) });
    page.click('Forget everything…');
    page.type('#forget input', 'forget everything');
    page.click('Delete it all for good');
    await act(async () => undefined);
    expect(page.get('#forget [role=alert]').textContent).toContain('Not everything could be deleted.');
    page.click('Keep it');
    expect(page.root.querySelector('#forget form')).toBeNull();
  });
});

describe('states', () => {
  test('empty explains itself and offers the import first', () => {
    const { page } = open();
    expect(page.text()).toContain('what is missing becomes a question');
    expect(page.get('main').querySelector('section')?.id).toBe('import');
    expect(
      open({ work: [job] })
        .page.get('main')
        .querySelector('section')?.id,
    ).toBe('education');
  });

  test('a profile that cannot be opened is not shown as an empty one', () => {
    const { page } = open({}, {}, { profile: { state: 'failed', error: new Error() } });
    expect(page.get('[role=alert]').textContent).toContain('could not be opened');
    expect(page.buttons('Add a job')).toHaveLength(0);
  });

  test('settings: language and hidden sites', () => {
    const { page, wishes } = open({}, {}, { hiddenHosts: ['jobs.example.org'] });
    page.click('Show again on jobs.example.org');
    expect(wishes.onShowAgain).toHaveBeenCalledWith('jobs.example.org');
    page.choose('[lang=es] input', 'on');
    expect(wishes.onLanguage).toHaveBeenCalledWith('es');
  });

  test('the guide is offered to who begins, plan and guide to everybody', () => {
    const { page, wishes } = open();
    expect(page.text()).toContain('The guide says what the jobs are');
    page.click('Guide to the jobs');
    expect(wishes.onPlan).toHaveBeenLastCalledWith('guide');
    const { page: filled, wishes: theirs } = open({ work: [job] });
    expect(filled.text()).not.toContain('The guide says what the jobs are');
    filled.click('Plan');
    expect(theirs.onPlan).toHaveBeenLastCalledWith('plan');
  });

  test('settings: what is remembered of postings that are only looked at', () => {
    const { page, wishes } = open();
    const boxes = [...page.root.querySelectorAll<HTMLInputElement>('#settings input[type=checkbox]')];
    const box = boxes.find((one) => one.closest('label')?.textContent?.startsWith('Count what postings offer'));
    expect(box?.checked).toBe(true);
    box?.click();
    expect(wishes.onSeen).toHaveBeenCalledWith(false);
    expect(page.get('#settings').textContent).toContain('without their names or addresses');
  });

  test('settings: marks in lists, and the postings hidden there', () => {
    const posting = { source: 'indeed', externalId: '0123456789abcdef', title: 'Library Page' };
    const { page, wishes } = open({}, {}, { lists: true, hiddenPostings: [posting] });
    expect(page.text()).toContain('Hidden in lists: 1 posting');
    page.click('Show again in lists: Library Page');
    expect(wishes.onShowPosting).toHaveBeenCalledWith(posting);
    const box = page.get<HTMLInputElement>('#settings input[type=checkbox]');
    expect(box.checked).toBe(true);
    box.click();
    expect(wishes.onLists).toHaveBeenCalledWith(false);
    expect(open().page.text()).not.toContain('Hidden in lists');
  });
});
