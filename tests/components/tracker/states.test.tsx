// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { shown } from './tracker-page';

describe('the page in the tab', () => {
  test('a posting on screen can be kept', () => {
    const page = shown({ page: { kind: 'posting', title: 'Archivist', kept: false } });
    page.click('Keep page');
    expect(page.wishes.onKeep).toHaveBeenCalledOnce();
  });

  test('a posting that is kept is not kept twice', () => {
    const page = shown({ page: { kind: 'posting', title: 'Archivist', kept: true } });
    expect(page.buttons('Keep page')).toHaveLength(0);
    expect(page.get('.stamp').textContent).toBe('Kept');
  });

  test('any other page can be read, and while that goes on not again', () => {
    const page = shown();
    page.click('Read page');
    expect(page.wishes.onRead).toHaveBeenCalledOnce();
    expect(shown({ page: { kind: 'busy' } }).button('Reading').disabled).toBe(true);
  });
});

describe('states', () => {
  test('empty says what to do, and leads to the profile while that is empty too', () => {
    const page = shown({ list: { state: 'ready', value: [] }, profileEmpty: true });
    expect(page.text()).toContain('Nothing kept yet');
    expect(page.get('a[href="/plan.html#guide"]').textContent).toBe('Guide to the jobs');
    page.click('Fill in your profile');
    expect(page.wishes.onProfile).toHaveBeenCalledOnce();
    expect(shown({ list: { state: 'ready', value: [] }, profileEmpty: false }).buttons('Fill in')).toHaveLength(0);
  });

  test('a list that the browser emptied is no first start: the ways back are one click away', () => {
    const page = shown({ list: { state: 'ready', value: [] }, lost: true });
    expect(page.get('[role=alert]').textContent).toContain('Your list was emptied');
    expect(page.text()).not.toContain('Nothing kept yet');
    page.click('See the ways back');
    expect(page.wishes.onBoard).toHaveBeenCalledOnce();
  });

  test('loading and failed are said', () => {
    expect(shown({ list: { state: 'loading' } }).get('.state').textContent).toBe('Opening your list…');
    expect(shown({ list: { state: 'failed', error: new Error() } }).get('[role=alert]').textContent).toContain('could not be opened');
  });

  test('what was not saved is said with its reason', () => {
    expect(shown({ notice: { kind: 'not-saved', failure: 'storage-full' } }).text()).toContain('the disk is full');
  });
});

describe('where Callslip may read', () => {
  const asks = [
    { host: 'indeed.com', why: 'mission' },
    { host: 'jobs.example.org', why: 'site' },
    { host: 'ocotillo.wd5.myworkdayjobs.com', why: 'frame' },
  ] as const;

  test.each([
    ['Allow on indeed.com', 'indeed.com'],
    ['Enable on this site', 'jobs.example.org'],
    ['Allow Callslip there', 'ocotillo.wd5.myworkdayjobs.com'],
  ])('%s', (words, host) => {
    const page = shown({ access: { asks, enabled: null } });
    [...page.root.querySelectorAll<HTMLElement>('.access .btn')].find(({ textContent }) => textContent === words)?.click();
    expect(page.wishes.onAllow).toHaveBeenCalledExactlyOnceWith(host);
  });

  test('an enabled site is turned off', () => {
    const page = shown({ access: { asks: [], enabled: 'jobs.example.org' } });
    page.click('Turn off');
    expect(page.wishes.onDisable).toHaveBeenCalledExactlyOnceWith('jobs.example.org');
  });

  test('a frame is of no interest while the posting itself is on screen, and nothing to ask is nothing to see', () => {
    const on = shown({ access: { asks, enabled: null }, page: { kind: 'posting', title: 'Archivist', kept: false } });
    expect(on.root.querySelector('.access')?.textContent).not.toContain('frame');
    expect(shown().root.querySelector('.access')).toBeNull();
  });
});
