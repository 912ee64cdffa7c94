import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Profile } from '@/utils/core/profile/profile';
import { useLanguage, useRoom } from '../shared/use-messages';
import { draftKey, readDraft } from './drafts';
import { EntryForm } from './entry-form';
import { EntryRow } from './entry-row';
import type { EntryShape } from './form';
import { isInOrder, moved, placed } from './order';
import { SectionHead } from './section-head';
import { SectionProgress } from './section-progress';
import type { Undoable } from './undo';

export type { Undoable } from './undo';

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

/** One section of the profile: its entries, each changed, moved and deleted in place, and a form for a new one. */
export function EntrySection<T extends { readonly id: string }>(props: SectionProps & { readonly shape: EntryShape<T> }) {
  const { shape, profile, drafts, newId, onDraft, onChange } = props;
  const language = useLanguage();
  const m = useRoom('options');
  const { order } = useRoom('filling');
  const root = useRef<HTMLElement>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  /** Where the focus goes after the next drawing: to the buttons of the entry whose form was closed, or to the one that moved it. */
  const [focus, setFocus] = useState<{ readonly closed: string } | { readonly move: string } | null>(null);
  const entries = shape.entriesOf(profile);
  const isOpen = (id: string): boolean => opened.has(id) || drafts[draftKey(shape.section, id)] !== undefined;

  useLayoutEffect(() => {
    if (focus === null) return;
    const buttons = [...(root.current?.querySelectorAll<HTMLElement>('[data-edit], [data-add], [data-move]') ?? [])];
    const wanted = buttons.find(({ dataset }) => ('move' in focus ? dataset.move === focus.move : dataset.edit === focus.closed));
    (wanted ?? buttons.at(-1))?.focus();
    setFocus(null);
  }, [focus]);

  const open = (id: string): void => setOpened(new Set([...opened, id]));
  const close = (id: string): void => {
    setOpened(new Set([...opened].filter((other) => other !== id)));
    onDraft(draftKey(shape.section, id), '');
    setFocus({ closed: id });
  };
  /** Changes the entries as they then are. */
  const changeEntries = (become: (now: readonly T[]) => readonly T[], undoable: Undoable): void =>
    onChange((now) => shape.withEntries(now, become(shape.entriesOf(now))), undoable);
  const save = (key: string, entry: T): void => {
    changeEntries(
      (now) =>
        now.some(({ id }) => id === entry.id)
          ? now.map((other) => (other.id === entry.id ? entry : other))
          : placed(now, entry, shape.order),
      { kind: 'saved', what: shape.words(entry, m, language).strong },
    );
    close(key);
  };
  const remove = (entry: T): void => {
    close(entry.id);
    changeEntries((now) => now.filter(({ id }) => id !== entry.id), { kind: 'removed', what: shape.words(entry, m, language).strong });
  };
  const move = (entry: T, at: number, by: -1 | 1): void => {
    changeEntries((now) => moved(now, entry.id, by), {
      kind: 'moved',
      what: shape.words(entry, m, language).strong,
      at: at + by + 1,
      of: entries.length,
    });
    setFocus({ move: `${entry.id} ${by}` });
  };
  const form = (key: string, entry: T | undefined) => {
    const stored = readDraft(drafts[draftKey(shape.section, key)]);
    return (
      <EntryForm
        key={key}
        shape={shape}
        entry={entry}
        id={entry?.id ?? newId()}
        posts={profile.work}
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
      <SectionProgress shape={shape} profile={profile} />
      {entries.length > 0 && (
        <ul class="entries">
          {entries.map((entry, at) =>
            isOpen(entry.id) ? (
              <li key={entry.id}>{form(entry.id, entry)}</li>
            ) : (
              <EntryRow
                key={entry.id}
                id={entry.id}
                words={shape.words(entry, m, language)}
                at={at}
                of={entries.length}
                onMove={(by) => move(entry, at, by)}
                onEdit={() => open(entry.id)}
                onRemove={() => remove(entry)}
              />
            ),
          )}
        </ul>
      )}
      {!isInOrder(entries, shape.order) && (
        <button type="button" class="btn small" onClick={() => changeEntries((now) => now.toSorted(shape.order), { kind: 'by-date' })}>
          {order.byDate}
        </button>
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
