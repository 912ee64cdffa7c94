import type { EntryShape } from '../form';
import { about } from './about';
import { availability } from './availability';
import { certificates, licences } from './credentials';
import { education } from './education';
import { languages } from './languages';
import { documents, memberships, references } from './standing';
import { volunteering, work } from './work';

/** Does the same to a section of any kind of entry. */
export type ForShape<R> = <T extends { readonly id: string }>(shape: EntryShape<T>) => R;

/** The sections of the profile that are lists of entries, in the order of the page; each applies a function to its shape, whatever its entries are. */
export const SHAPES: readonly (<R>(use: ForShape<R>) => R)[] = [
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
