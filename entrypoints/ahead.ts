import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askFirstRows } from '@/utils/platform/first-rows';

/** Named by the pages that begin with a list, before their own scripts: the database answers while those are fetched. `data-rows`: how many rows a screen of that page shows. */
export default defineUnlistedScript(() => {
  askFirstRows(Temporal.Now.plainDateISO().toString(), Number(document.currentScript?.dataset.rows ?? 12));
});
