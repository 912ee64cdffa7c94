import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findBridge } from '@/utils/page/bridge';
import { lifetime } from '@/utils/platform/lifetime';
import { startOverlay } from './overlay';
import { forgetParts } from './parts';

/** The heavy script, put into a frame where a library posting was seen: reads it whole, marks it, and shows the card. */
export default defineUnlistedScript(() => {
  forgetParts();
  const bridge = findBridge();
  if (bridge !== undefined) startOverlay(document, bridge, lifetime('overlay'));
});
