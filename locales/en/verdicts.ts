/** What the verdicts says. */
export const verdicts = {};
