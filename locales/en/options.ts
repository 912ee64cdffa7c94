/** What the options says. */
export const options = {};
