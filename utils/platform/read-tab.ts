import { browser } from 'wxt/browser';
import { startInFrames } from './enabled-scripts';
import { loadSettings, setHostHidden } from './settings';

/**
 * Reads the page in a tab whatever its site is, as the user asked by toolbar, menu or keyboard: the browser lets us into that tab for this once.
 * The detector is started first, in the page told that it was asked to read; a page where it runs already starts anew. A site that was hidden is shown again,
 * since to ask for it is to take that back. False where no extension is let in.
 */
export async function readTab(tab: number): Promise<boolean> {
  const target = { tabId: tab, frameIds: [0] };
  try {
    await browser.scripting.executeScript({ target, func: markAsked });
    await showAgain(tab);
    await browser.scripting.executeScript({ target, files: ['detector.js'] });
    await startInFrames(tab, true);
    return true;
  } catch (error) {
    console.warn('Callslip cannot read this page.', error);
    return false;
  }
}

/** Runs in the page's isolated world: tells the detector that starts next that the user asked. */
function markAsked(): void {
  (globalThis as { [key: symbol]: boolean })[Symbol.for('callslip.asked')] = true;
}

async function showAgain(tab: number): Promise<void> {
  const { url } = await browser.tabs.get(tab);
  if (url === undefined || !URL.canParse(url)) return;
  const { hostname } = new URL(url);
  if ((await loadSettings()).hiddenHosts.includes(hostname)) await setHostHidden(hostname, false);
}
