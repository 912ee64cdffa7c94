import type { Parser } from '../rule';

/** “two years of professional library experience”. */
export const experienceYears: Parser = {
  id: 'experience/years',
  find: () => [],
};
