import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Profile } from '@/utils/core/profile/profile';
import { useLanguage, useRoom } from '../shared/use-messages';
import { draftKey, readDraft } from './drafts';
import { EntryForm } from './entry-form';
import type { EntryShape } from './form';
import { SectionHead } from './section-head';

/** A change of the profile that can be taken back: what was deleted, or that something was brought in. */
export type Undoable = { readonly kind: 'removed'; readonly what: string } | { readonly kind: 'imported'; readonly count: number };

/** What every section of the profile needs of the page. */
export interface SectionProps {
  readonly profile: Profile;
  readonly drafts: Readonly<Record<string, string>>;
  readonly newId: () => string;
  /** An empty text takes the draft away. */
  readonly onDraft: (key: string, text: string) => void;
  /** `change` is applied to the profile as it then is; `undoable` where the user is to be offered the way back. */
  readonly onChange: (change: (profile: Profile) => Profile, undoable?: Undoable) => void;
}

/** The form under which a new entry's draft is kept. */
const NEW = 'new';

/** One section of the profile: its entries, each changed and deleted in place, and a form for a new one. */
export function EntrySection<T extends { readonly id: string }>(props: SectionProps & { readonly shape: EntryShape<T> }) {
  const { shape, profile, drafts, newId, onDraft, onChange } = props;
  const language = useLanguage();
  const m = useRoom('options');
  const root = useRef<HTMLElement>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  /** The form that was just closed: the focus goes to where it stood, or to the section's own button. */
  const [closed, setClosed] = useState<string | null>(null);
  const entries = shape.entriesOf(profile);
  const isOpen = (id: string): boolean => opened.has(id) || drafts[draftKey(shape.section, id)] !== undefined;

  useLayoutEffect(() => {
    if (closed === null) return;
    const buttons = [...(root.current?.querySelectorAll<HTMLElement>('[data-edit], [data-add]') ?? [])];
    (buttons.find(({ dataset }) => dataset.edit === closed) ?? buttons.at(-1))?.focus();
    setClosed(null);
  }, [closed]);

  const open = (id: string): void => setOpened(new Set([...opened, id]));
  const close = (id: string): void => {
    setOpened(new Set([...opened].filter((other) => other !== id)));
    onDraft(draftKey(shape.section, id), '');
    setClosed(id);
  };
  const save = (key: string, entry: T): void => {
    onChange((now) => {
      const others = shape.entriesOf(now);
      const known = others.some(({ id }) => id === entry.id);
      return shape.withEntries(now, known ? others.map((other) => (other.id === entry.id ? entry : other)) : [...others, entry]);
    });
    close(key);
  };
  const remove = (entry: T): void => {
    close(entry.id);
    const what = shape.words(entry, m, language).strong;
    onChange(
      (now) =>
        shape.withEntries(
          now,
          shape.entriesOf(now).filter(({ id }) => id !== entry.id),
        ),
      { kind: 'removed', what },
    );
  };
  const form = (key: string, entry: T | undefined) => {
    const stored = readDraft(drafts[draftKey(shape.section, key)]);
    return (
      <EntryForm
        key={key}
        shape={shape}
        entry={entry}
        id={entry?.id ?? newId()}
        draft={stored ?? (entry === undefined ? {} : shape.toDraft(entry))}
        typed={stored !== undefined}
        focused={opened.has(key)}
        onDraft={(draft) => onDraft(draftKey(shape.section, key), JSON.stringify(draft))}
        onSave={(read) => save(key, read)}
        onDiscard={() => close(key)}
      />
    );
  };

  return (
    <section ref={root} id={shape.section} class="profile-section" aria-labelledby={`${shape.section}-title`}>
      <SectionHead section={shape.section} />
      {entries.length > 0 && (
        <ul class="entries">
          {entries.map((entry) => {
            if (isOpen(entry.id)) return <li key={entry.id}>{form(entry.id, entry)}</li>;
            const { strong, soft } = shape.words(entry, m, language);
            return (
              <li key={entry.id} class="entry">
                <div class="grow">
                  <p class="strong">{strong}</p>
                  {soft !== '' && <p class="entry-soft soft small">{soft}</p>}
                </div>
                <button type="button" class="btn small" data-edit={entry.id} aria-label={m.editOf(strong)} onClick={() => open(entry.id)}>
                  {m.edit}
                </button>
                <button type="button" class="btn small remove" aria-label={m.removeOf(strong)} onClick={() => remove(entry)}>
                  {m.remove}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {isOpen(NEW)
        ? form(NEW, undefined)
        : !(shape.single && entries.length > 0) && (
            <button type="button" class="btn add" data-add onClick={() => open(NEW)}>
              {m.sections[shape.section].add}
            </button>
          )}
    </section>
  );
}
