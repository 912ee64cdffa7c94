/** What the panel says. */
export const panel = {};
