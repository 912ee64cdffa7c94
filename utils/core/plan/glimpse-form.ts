import type { Role } from '../library/library-work';
import type { Closing } from '../posting/posting';
import { EDUCATION_LEVELS, type EducationLevel } from '../requirements/ask';

/** Pay in dollars an hour and a year, full time. */
export interface Pay {
  readonly hour: number;
  readonly year: number;
}

/** The degree that a posting requires: a master's in library science, another by its level, or none. */
export type DegreeAsked = EducationLevel | 'library-master' | 'none';

/** All that the outlook knows of one posting: neither what it is called, nor whose it is, nor where it stands. */
export interface Glimpse {
  readonly role: Role;
  /** Null where none is stated in dollars. */
  readonly pay: Pay | null;
  /** How filing ends; null where it is not said. */
  readonly filing: Closing['kind'] | null;
  /** Null where no text was kept. */
  readonly degree: DegreeAsked | null;
  readonly languages: readonly string[];
  readonly systems: readonly string[];
}

/** Every role that a posting can be counted under, the first rung first. */
export const ROLES = [
  'page',
  'clerk',
  'assistant',
  'technician',
  'librarian',
  'archivist',
  'school',
  'specialist',
  'manager',
  'director',
  'other',
] as const satisfies readonly Role[];

/** The degrees that can be counted, the lowest first. */
export const DEGREES_ASKED: readonly DegreeAsked[] = ['none', ...EDUCATION_LEVELS, 'library-master'];
