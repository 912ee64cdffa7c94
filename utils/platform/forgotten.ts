/** Our pages and the background hear of it here: the browser's own stores are what is being emptied. */
const CHANNEL = 'callslip.forgotten';

/** Tells every other open page of ours that all was deleted: what it shows is gone. */
export function tellForgotten(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Calls back when another page has deleted all that was stored. To be called once by a page. */
export function onForgotten(callback: () => void): void {
  new BroadcastChannel(CHANNEL).onmessage = callback;
}
