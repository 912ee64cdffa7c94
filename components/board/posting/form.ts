import type { Editable } from '@/utils/core/tracker/application';
import type { Conflict } from '@/utils/core/tracker/merge-fields';

/** What is being edited of one application, and what other tabs changed otherwise. */
export interface FormState {
  readonly values: Editable;
  /** Typed and not stored yet. */
  readonly pending: boolean;
  readonly conflicts: readonly Conflict[];
}

/** What a form's sections say of their changes. `done`: to be stored at once, for nothing more is being typed. */
export interface FormWishes {
  readonly onEdit: (patch: Partial<Editable>, done: boolean) => void;
  /** A section was left. */
  readonly onCommit: () => void;
  /** Puts the user's own words in where another tab's were kept, or lets them go. */
  readonly onResolve: (conflict: Conflict, mine: boolean) => void;
  readonly newId: () => string;
}

export interface SectionProps extends FormWishes {
  readonly values: Editable;
}
