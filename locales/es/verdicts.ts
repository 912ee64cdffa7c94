import type { Messages } from '../messages';

/** What the verdicts says, in Spanish. */
export const verdicts: Messages['verdicts'] = {};
