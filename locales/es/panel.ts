import type { Messages } from '../messages';

/** What the panel says, in Spanish. */
export const panel: Messages['panel'] = {};
