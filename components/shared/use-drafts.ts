import { useCallback, useState } from 'preact/hooks';

/** What was typed and is not stored where it belongs yet, by the field's name. */
export type Drafts = Readonly<Record<string, string>>;

/**
 * The drafts of a page, kept on each keystroke so that closing it at any moment loses nothing. An empty text takes a draft away.
 * `keep` must stay the same function between renders and report its own failures.
 */
export function useDrafts(
  initial: Drafts,
  keep: (field: string, text: string | null) => void,
): readonly [Drafts, (field: string, text: string) => void] {
  const [drafts, setDrafts] = useState(initial);
  const change = useCallback(
    (field: string, text: string) => {
      setDrafts(({ [field]: _, ...others }) => (text === '' ? others : { ...others, [field]: text }));
      keep(field, text === '' ? null : text);
    },
    [keep],
  );
  return [drafts, change];
}
