/** What the popup says. */
export const popup = {};
