/** The eight areas of library work; every skill belongs to one. */
export const AREAS = [
  'community-engagement',
  'education-instruction',
  'technology',
  'information-management',
  'customer-service',
  'archives-preservation',
  'administration-leadership',
  'languages-culture',
] as const;

export type Area = (typeof AREAS)[number];
