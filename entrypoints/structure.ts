import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readBeyondMarks } from '@/utils/sites/beyond-marks';
import { leavePart } from './overlay/parts';

/** What reads a page beyond its site's marks; put into a frame where these do not give all that is needed. */
export default defineUnlistedScript(() => leavePart('structure', readBeyondMarks));
