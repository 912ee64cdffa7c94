import { browser } from 'wxt/browser';
import type { OverlayPart } from './messages';

/** A frame of a tab, as messages name it. */
export interface Frame {
  readonly tab: number;
  readonly frame: number;
}

/** The look of every mark: the same for all, so that the page learns no verdict, and transparent, so that it suits any page. */
const MARK = 'background-color: rgb(214 184 84 / 0.26)';

/** Puts the heavy script into a frame, with its sentences in one language. */
export async function injectOverlay({ tab, frame }: Frame, language: 'en' | 'es'): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [`words-${language}.js`, 'overlay.js'] });
}

/** Puts a part of the heavy script that stands in a file of its own into a frame. */
export async function injectPart({ tab, frame }: Frame, part: OverlayPart): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [`${part}.js`] });
}

/** Puts the detector into a frame. */
export async function injectDetector({ tab, frame }: Frame): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['detector.js'] });
}

/** Puts the script that marks result lists into a frame. */
export async function injectLists({ tab, frame }: Frame): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['lists.js'] });
}

/** Styles the highlight of this name in a frame, by a style sheet that the page cannot see. The name is one that `isMarkName` admits. */
export async function styleHighlight({ tab, frame }: Frame, name: string): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId: tab, frameIds: [frame] }, css: `::highlight(${name}) { ${MARK} }` });
}

/** Whether a highlight's name is a plain CSS identifier that can stand in a rule as it is. */
export function isMarkName(name: string): boolean {
  return /^[a-z][a-z0-9-]{3,39}$/u.test(name);
}
