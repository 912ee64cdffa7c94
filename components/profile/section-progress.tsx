import type { Profile } from '@/utils/core/profile/profile';
import { useLanguage, useRoom } from '../shared/use-messages';
import type { EntryShape } from './form';
import { progressOf } from './progress';

/** Fields and entries that are named before the rest is counted. */
const MOST_FIELDS = 3;
const MOST_ENTRIES = 2;

export interface SectionProgressProps<T extends { readonly id: string }> {
  readonly shape: EntryShape<T>;
  readonly profile: Profile;
}

/** What a section does not say yet and verdicts or forms would use. Nothing where it says it all, or nothing at all: that is what its first line is for. */
export function SectionProgress<T extends { readonly id: string }>({ shape, profile }: SectionProgressProps<T>) {
  const options = useRoom('options');
  const m = useRoom('filling').progress;
  const language = useLanguage();
  const { entries, missing } = progressOf(shape, profile);
  if (entries === 0 || missing.length === 0) return null;
  const named = new Map(shape.entriesOf(profile).map((entry) => [entry.id, shape.words(entry, options, language).strong]));
  const said = missing.slice(0, MOST_FIELDS).map(({ field, entries: ids }) => {
    const label = options.fields[field].label.toLowerCase();
    if (shape.single || entries === 1) return label;
    const names = ids.slice(0, MOST_ENTRIES).map((id) => named.get(id) ?? '');
    return m.inEntries(label, names, ids.length - names.length);
  });
  return <p class="progress soft small">{m.missing(said)}</p>;
}
