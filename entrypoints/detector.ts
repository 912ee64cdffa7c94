import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { setBridge, takeAsked } from '@/utils/page/bridge';
import { doze } from '@/utils/page/doze';
import { watchPostings } from '@/utils/page/watch';
import { isExtensionAlive, lifetime, takeOver } from '@/utils/platform/lifetime';
import { requestOverlay } from '@/utils/platform/request-overlay';

/** The small script on every granted site: announces the library posting on screen, and fetches the heavy script with the first. */
export default defineUnlistedScript(() => {
  let end = () => {};
  takeOver('detector', () => end());
  if (takeAsked()) start(true);
  else
    end = doze(document, () => {
      if (isExtensionAlive()) start(false);
    });
});

function start(asked: boolean): void {
  const signal = lifetime('detector');
  const announce = setBridge(signal);
  let fetched = false;
  watchPostings(
    document,
    (sighting) => {
      announce(sighting);
      if (sighting === null || fetched) return;
      fetched = true;
      requestOverlay().catch((error: unknown) => {
        fetched = false;
        if (!signal.aborted) console.warn('Callslip could not be shown on this page.', error);
      });
    },
    signal,
    asked,
  );
}
