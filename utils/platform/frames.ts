import { browser } from 'wxt/browser';
import { type FrameOnPage, framesHere } from './frames-here';

/** The frames of the page in a tab; none where we are not let in. */
export async function framesIn(tab: number): Promise<readonly FrameOnPage[]> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, func: framesHere });
    return (answer?.result as readonly FrameOnPage[] | undefined) ?? [];
  } catch {
    return [];
  }
}
