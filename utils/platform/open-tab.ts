import { browser } from 'wxt/browser';

/** Opens our profile and settings page, there its open questions (`to-fill`), the board, or an address that was kept with a posting; anything but http and https is refused. */
export async function openTab(what: 'options' | 'to-fill' | 'board' | { readonly url: string }): Promise<void> {
  if (what === 'options') return browser.runtime.openOptionsPage();
  if (what === 'board') return openBoard();
  if (what === 'to-fill') {
    await browser.tabs.create({ url: browser.runtime.getURL('/options.html#to-fill') });
    return;
  }
  const url = URL.canParse(what.url) ? new URL(what.url) : null;
  if (url === null || !/^https?:$/u.test(url.protocol)) return;
  await browser.tabs.create({ url: url.href });
}

/** Shows the board, in the tab where it stands open already if there is one; `hash`: what it is to show. */
export async function openBoard(hash = ''): Promise<void> {
  const url = browser.runtime.getURL('/board.html');
  const [open] = await browser.tabs.query({ url: `${url}*` }).catch(() => []);
  if (open?.id === undefined) {
    await browser.tabs.create({ url: url + hash });
    return;
  }
  await browser.tabs.update(open.id, { active: true, ...(hash === '' ? {} : { url: url + hash }) });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
