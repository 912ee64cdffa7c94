import { sendBare } from './bare-messages';

/** Asks the background to put the heavy script into this frame. Throws where it could not. */
export async function requestOverlay(): Promise<void> {
  await sendBare('inject');
}

/** Asks the background to put the script that marks result lists into this frame; it does not where the user wants none. Throws where it could not. */
export async function requestLists(): Promise<void> {
  await sendBare('injectLists');
}
