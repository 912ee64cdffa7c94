import type { FieldName } from '@/locales/options-names';
import type { Profile } from '@/utils/core/profile/profile';
import type { Draft, EntryShape } from './form';

/** A field that some entries leave empty and that verdicts or application forms use, with the ids of those entries. */
export interface Missing {
  readonly field: FieldName;
  readonly entries: readonly string[];
}

/** How much of a section is said. `entries`: how many there are. `said` of `of` fields that are worth saying in them are filled in. */
export interface Progress {
  readonly entries: number;
  readonly said: number;
  readonly of: number;
  /** In the order of the form. */
  readonly missing: readonly Missing[];
}

/** Whether a field says something, or the other one that says the same. */
const isSaid = (draft: Draft, { name, or }: { readonly name: FieldName; readonly or?: FieldName }): boolean =>
  Boolean(draft[name]) || (or !== undefined && Boolean(draft[or]));

/** How much is said in one section of a profile. Where at most one entry can be, its fields count even while there is none. */
export function progressOf<T extends { readonly id: string }>(
  { worth, single, entriesOf, toDraft }: EntryShape<T>,
  profile: Profile,
): Progress {
  const entries = entriesOf(profile);
  const drafts = entries.map((entry) => ({ id: entry.id, draft: toDraft(entry) }));
  const asked = single && drafts.length === 0 ? [{ id: '', draft: {} }] : drafts;
  const missing = worth
    .map((field) => ({ field: field.name, entries: asked.filter(({ draft }) => !isSaid(draft, field)).map(({ id }) => id) }))
    .filter((one) => one.entries.length > 0);
  const of = asked.length * worth.length;
  return { entries: entries.length, said: of - missing.reduce((sum, one) => sum + one.entries.length, 0), of, missing };
}

/** Nothing said, some of what is worth saying, or all of it. */
export function stateOf({ entries, missing }: Progress): 'nothing' | 'some' | 'all' {
  return entries === 0 ? 'nothing' : missing.length > 0 ? 'some' : 'all';
}
