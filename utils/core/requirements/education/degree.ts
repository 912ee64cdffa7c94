import type { Parser } from '../rule';

/** “Master's degree in library science from an ALA-accredited school”. */
export const educationDegree: Parser = {
  id: 'education/degree',
  find: () => [],
};
