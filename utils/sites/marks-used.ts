import type { Field } from '@/utils/core/posting/posting';
import { type Fields, findDescription } from './read-fields';
import type { Selector, Site } from './site';
import { readField } from './text-of';

const FIELDS = ['title', 'employer', 'location', 'salary', 'closing'] as const;

/** Which of a site's marks gave each field, and so which of its layouts the page is in: the selector as written, a row by its label. */
export function marksUsed(site: Site, { root, description, ...fields }: Fields): Partial<Record<Field, string>> {
  const used: Partial<Record<Field, string>> = {};
  for (const field of FIELDS) {
    if (fields[field] === null) continue;
    const mark = (site.selectors[field] ?? []).find((one) => readField(root, [one]) !== null);
    used[field] = mark === undefined ? '(a rule of its own)' : nameOf(mark);
  }
  const whole = site.selectors.description.find(
    (one) => findDescription(root, { ...site, selectors: { ...site.selectors, description: [one] } }).length > 0,
  );
  if (description.length > 0 && whole !== undefined) used.description = whole;
  return used;
}

function nameOf(mark: Selector): string {
  return typeof mark === 'string' ? mark : `${mark.row} ${mark.label} ${mark.says}`;
}
