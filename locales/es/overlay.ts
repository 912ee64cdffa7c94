import type { Messages } from '../messages';

/** What the overlay says, in Spanish. */
export const overlay: Messages['overlay'] = {};
