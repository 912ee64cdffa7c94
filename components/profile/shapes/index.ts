import type { EntryShape } from '../form';
import { about } from './about';
import { availability } from './availability';
import { certificates, licences } from './credentials';
import { education } from './education';
import { languages } from './languages';
import { skills } from './skills';
import { documents, memberships, references } from './standing';
import { volunteering, work } from './work';

/** Does the same to a section of any kind of entry. */
export type ForShape<R> = <T extends { readonly id: string }>(shape: EntryShape<T>) => R;

/** A section's shape, applied to whatever is to be done with it. */
export type ShapeOf = <R>(use: ForShape<R>) => R;

/** The sections of the profile that are lists of entries, in the order of the page; each applies a function to its shape, whatever its entries are. */
export const SHAPES: readonly ShapeOf[] = [
  (use) => use(education),
  (use) => use(work),
  (use) => use(volunteering),
  (use) => use(languages),
  (use) => use(licences),
  (use) => use(certificates),
  (use) => use(memberships),
  (use) => use(references),
  (use) => use(documents),
  (use) => use(availability),
  (use) => use(about),
];

/** The same, and the skills, which the page shows in a section of their own. */
export const ALL_SHAPES: readonly ShapeOf[] = [...SHAPES, (use) => use(skills)];
