import { roleOf } from './role';
import { ENOUGH, nameOf, plain, type Told, weigh } from './weigh';

/** The rank of a library job, as LABELS names it. */
export type Role =
  | 'page'
  | 'clerk'
  | 'assistant'
  | 'technician'
  | 'librarian'
  | 'archivist'
  | 'manager'
  | 'director'
  | 'school'
  | 'specialist'
  | 'other';

/** Whether a job is one on the staff of a library, archive or special collection; `score` from 0 to 1, `because` the words it rests on. */
export interface LibraryWork {
  readonly verdict: boolean;
  readonly score: number;
  readonly role: Role | null;
  readonly because: readonly string[];
}

/** Tells a job in a library or archive, whatever its rank, from one that only names libraries: “Library Aide” is, “Library Software Engineer” is not. */
export function libraryWork(told: Told): LibraryWork {
  const { points, because } = weigh(told);
  const verdict = points >= ENOUGH;
  const score = Math.round(100 / (1 + Math.exp((ENOUGH - 0.3 - points) * 0.9))) / 100;
  return { verdict, score, role: verdict ? roleOf(nameOf(told), plain(told.employer, 200), told.text) : null, because };
}
