import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { setBridge, takeAsked } from '@/utils/page/bridge';
import { watchPostings } from '@/utils/page/watch';
import { lifetime } from '@/utils/platform/lifetime';
import { requestOverlay } from '@/utils/platform/request-overlay';

/** The small script on every granted site: announces the library posting on screen, and fetches the heavy script with the first. */
export default defineUnlistedScript(() => {
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
    takeAsked(),
  );
});
