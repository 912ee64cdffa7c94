import type { LibraryKind, Role } from '../post';

/** One activity that postings ask experience in. */
export interface Activity {
  readonly id: string;
  /** Words of a posting that ask for it. */
  readonly asks: RegExp;
  /** Words of a résumé that state it; where absent, the words that ask for it. */
  readonly shows?: RegExp;
  /** Posts that consist of it, whether they say so or not. */
  readonly implies?: readonly Role[];
  /** Posts that may well include it without saying so. */
  readonly could?: readonly Role[];
  /** Libraries in which it is not done unless said. */
  readonly rarely?: readonly LibraryKind[];
  /** Titles of another specialty, in which it is not done unless said: cataloging by a children's librarian. */
  readonly apart?: RegExp;
  /** The employer's name states it too: a museum, a law firm. */
  readonly employer?: true;
}
