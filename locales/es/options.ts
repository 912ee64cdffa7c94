import type { Messages } from '../messages';

/** What the options says, in Spanish. */
export const options: Messages['options'] = {};
