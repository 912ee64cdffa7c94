import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Item } from '@/utils/core/tracker/details';
import { useRoom } from '../../shared/use-messages';
import { Fields, type ItemField } from './fields';

export interface ItemsProps<T extends Item> {
  /** What a section of such things is called, and the button that adds one. */
  readonly heading: string;
  readonly addLabel: string;
  readonly hint?: string;
  readonly items: readonly T[];
  readonly fields: readonly ItemField<T>[];
  /** What stands for one of them where it is folded. */
  readonly summary: (item: T) => ComponentChildren;
  readonly newItem: () => T;
  readonly onItems: (items: readonly T[], done: boolean) => void;
  /** Beside the summary: a tick for a task. */
  readonly before?: (item: T) => ComponentChildren;
  readonly children?: ComponentChildren;
}

/** A list of things that belong to an application, each folded to a line and opened to be edited. */
export function Items<T extends Item>({
  heading,
  addLabel,
  hint,
  items,
  fields,
  summary,
  newItem,
  onItems,
  before,
  children,
}: ItemsProps<T>) {
  const m = useRoom('posting');
  const [open, setOpen] = useState<string | null>(null);
  const section = useRef<HTMLElement>(null);
  const fresh = useRef<string | null>(null);
  // What was just added is typed into at once.
  useEffect(() => {
    if (fresh.current === null) return;
    const added = [...(section.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])].find(
      ({ dataset }) => dataset.item === fresh.current,
    );
    if (added === undefined) return;
    fresh.current = null;
    added.querySelector<HTMLElement>('.field')?.focus();
  });
  const replace = (item: T, done: boolean): void =>
    onItems(
      items.map((one) => (one.id === item.id ? item : one)),
      done,
    );
  return (
    <section ref={section} class="sheet">
      <header class="row">
        <h2 class="grow">{heading}</h2>
        <button
          type="button"
          class="btn small"
          onClick={() => {
            const item = newItem();
            fresh.current = item.id;
            setOpen(item.id);
            onItems([...items, item], false);
          }}
        >
          {addLabel}
        </button>
      </header>
      {hint !== undefined && items.length === 0 && <p class="soft small">{hint}</p>}
      {items.length > 0 && (
        <ul class="entries">
          {items.map((item) => (
            <li key={item.id} data-item={item.id}>
              <div class="entry-line row">
                {before?.(item)}
                <div class="grow entry-words">{summary(item)}</div>
                <button
                  type="button"
                  class="btn quiet small"
                  aria-expanded={open === item.id}
                  onClick={() => setOpen(open === item.id ? null : item.id)}
                >
                  {open === item.id ? m.fold : m.edit}
                </button>
              </div>
              {open === item.id && (
                <div class="entry-form">
                  <Fields fields={fields} item={item} onItem={replace} />
                  <p class="row">
                    <button
                      type="button"
                      class="btn small remove"
                      onClick={() =>
                        onItems(
                          items.filter(({ id }) => id !== item.id),
                          true,
                        )
                      }
                    >
                      {m.remove}
                    </button>
                  </p>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}
