import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { setBridge, takeAsked } from '@/utils/page/bridge';
import { doze } from '@/utils/page/doze';
import { watchPostings } from '@/utils/page/watch';
import { isExtensionAlive, takeOver } from '@/utils/platform/lifetime';
import { requestScript } from '@/utils/platform/request-overlay';

/** The small script on pages that may show library work: announces the library posting on screen, and fetches the heavy script with the first. */
export default defineUnlistedScript(() => {
  let end = () => {};
  takeOver('detector', () => end());
  const watch = (asked: boolean) => {
    const life = new AbortController();
    end = () => life.abort();
    start(life, asked);
  };
  if (takeAsked()) watch(true);
  else end = doze(document, () => watch(false)) ?? end;
});

function start(life: AbortController, asked: boolean): void {
  const announce = setBridge();
  let fetched = false;
  watchPostings(
    document,
    (sighting) => {
      // The extension was updated or removed: of that no event tells, and no clock of ours runs on a page without a posting.
      if (!isExtensionAlive()) {
        life.abort();
        return;
      }
      announce(sighting);
      if (sighting === null || fetched) return;
      fetched = true;
      requestScript('inject').catch((error: unknown) => {
        fetched = false;
        if (!life.signal.aborted) console.warn('Callslip could not be shown on this page.', error);
      });
    },
    life.signal,
    asked,
  );
}
