import { browser } from 'wxt/browser';

const READ_PAGE = 'read-page';

/** Puts “Read this page” into the menus of pages and of the toolbar button, in the user's words; called again, it changes the words. */
export async function offerReadPage(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: READ_PAGE, title, contexts: ['page', 'selection', 'action'] });
}

/** Calls back with the tab when the user asks for the page to be read, by menu or keyboard. To be called when the background starts. */
export function onReadPage(callback: (tab: number) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === READ_PAGE && tab?.id !== undefined) callback(tab.id);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === READ_PAGE && tab?.id !== undefined) callback(tab.id);
  });
}
