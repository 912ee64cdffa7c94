import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sightList } from '@/utils/page/list-sight';
import { sightPosting } from '@/utils/page/posting-sight';
import { isExtensionAlive, takeOver } from '@/utils/platform/lifetime';
import { requestScript } from '@/utils/platform/request-overlay';

/** The smallest script, on every granted site: fetches the detector where a page may show library work, and what marks result lists where one may hold some. All other pages pay for no more than this. */
export default defineUnlistedScript(() => {
  let ends: readonly (() => void)[] = [];
  const end = () => {
    for (const one of ends) one();
  };
  const fetchScript = (type: 'injectDetector' | 'injectLists') => {
    // The extension was updated or removed: of that no event tells.
    if (isExtensionAlive()) requestScript(type).catch(console.warn);
    else end();
  };
  takeOver('scout', end);
  ends = [sightList(document, () => fetchScript('injectLists')), sightPosting(document, () => fetchScript('injectDetector'))];
});
