import { browser } from 'wxt/browser';

/** Shows one of our full pages, in the tab where it stands open already if there is one, its window in front; `hash`: what of it is to be shown (`#gaps`, `#/posting/ID`). */
export async function showOwnPage(name: 'board' | 'plan', hash = ''): Promise<void> {
  const url = browser.runtime.getURL(`/${name}.html`);
  const [open] = await browser.tabs.query({ url: `${url}*` }).catch(() => []);
  if (open?.id === undefined) {
    await browser.tabs.create({ url: url + hash });
    return;
  }
  await browser.tabs.update(open.id, { active: true, ...(hash === '' ? {} : { url: url + hash }) });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
