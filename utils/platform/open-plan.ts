import { browser } from 'wxt/browser';

/** Shows the plan's page at one of its parts (`#gaps`, `#tailoring/ID`), in the tab where it stands open already if there is one. */
export async function openPlan(hash = ''): Promise<void> {
  const url = browser.runtime.getURL('/plan.html');
  const [open] = await browser.tabs.query({ url: `${url}*` }).catch(() => []);
  if (open?.id === undefined) {
    await browser.tabs.create({ url: url + hash });
    return;
  }
  await browser.tabs.update(open.id, { active: true, ...(hash === '' ? {} : { url: url + hash }) });
}
