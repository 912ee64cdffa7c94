import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { offerReadPage, onReadPage } from '@/utils/platform/menu';
import { openByKey, openSidePanel } from '@/utils/platform/side-panel';

type OnCommand = (command: string, tab?: { readonly id?: number; readonly windowId?: number }) => void;
type OnMenu = (info: { readonly menuItemId: string }, tab?: { readonly id?: number }) => void;

const open = vi.fn(async () => undefined);
const commands: OnCommand[] = [];
const menus: OnMenu[] = [];
const create = vi.fn();
const removeAll = vi.fn(async () => undefined);

beforeEach(() => {
  open.mockReset();
  commands.length = 0;
  menus.length = 0;
  Object.assign(fakeBrowser, {
    sidebarAction: undefined,
    commands: { onCommand: { addListener: (listener: OnCommand) => commands.push(listener) } },
    contextMenus: { create, removeAll, onClicked: { addListener: (listener: OnMenu) => menus.push(listener) } },
  });
});
afterEach(() => void vi.unstubAllGlobals());

const press: OnCommand = (command, tab) => {
  for (const listener of commands) listener(command, tab);
};

describe('the side panel', () => {
  test('in Chromium it opens in the window of the click', async () => {
    vi.stubGlobal('chrome', { sidePanel: { open } });
    expect(await openSidePanel(7)).toBe(true);
    expect(open).toHaveBeenCalledWith({ windowId: 7 });
    expect(await openSidePanel(undefined)).toBe(false);
  });

  test('in Firefox it is the sidebar', async () => {
    Object.assign(fakeBrowser, { sidebarAction: { open } });
    expect(await openSidePanel(undefined)).toBe(true);
    expect(open).toHaveBeenCalledWith();
  });

  test('a browser that refuses is believed', async () => {
    open.mockRejectedValue(new Error('may only be called from a user input handler'));
    vi.stubGlobal('chrome', { sidePanel: { open } });
    expect(await openSidePanel(7)).toBe(false);
  });

  test('it opens by its key, and by no other', () => {
    vi.stubGlobal('chrome', { sidePanel: { open } });
    openByKey();
    press('read-page', { windowId: 3 });
    expect(open).not.toHaveBeenCalled();
    press('checklist', { windowId: 3 });
    expect(open).toHaveBeenCalledWith({ windowId: 3 });
  });
});

describe('“Read this page”', () => {
  test('stands once in the menus of pages and of the toolbar button', async () => {
    await offerReadPage('Leer esta página');
    expect(removeAll).toHaveBeenCalledBefore(create);
    expect(create).toHaveBeenCalledWith(expect.objectContaining({ title: 'Leer esta página', contexts: ['page', 'selection', 'action'] }));
  });

  test('is asked for by menu and by key, for the tab where that was', () => {
    const asked: number[] = [];
    onReadPage((tab) => asked.push(tab));
    for (const menu of menus) {
      menu({ menuItemId: 'read-page' }, { id: 4 });
      menu({ menuItemId: 'another extension’s' }, { id: 5 });
      menu({ menuItemId: 'read-page' });
    }
    press('read-page', { id: 6 });
    press('checklist', { id: 7 });
    expect(asked).toEqual([4, 6]);
  });
});
