import type { Messages } from '../messages';

/** What the popup says, in Spanish. */
export const popup: Messages['popup'] = {};
