/** What the overlay says. */
export const overlay = {};
