import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { FileReading, Imported } from '@/utils/core/profile/bring-in/reading';

/** What the user gives to be read: a file, or a text that was pasted. */
export type Source = { readonly kind: 'file'; readonly file: File } | { readonly kind: 'text'; readonly text: string };

/** Reads what was given in a worker; rejects when `signal` stops it. */
export type ReadSource = (
  source: Source,
  watch: { readonly signal: AbortSignal; readonly onProgress: (done: number, of: number) => void },
) => Promise<FileReading>;

/** Where the reading of a file stands. `name` null: a text that was pasted. */
export type ReadingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string | null; readonly done: number; readonly of: number }
  | { readonly kind: 'refused'; readonly reading: Exclude<FileReading, { readonly ok: true }> }
  | { readonly kind: 'read'; readonly name: string | null; readonly imported: Imported };

/** The state of one reading at a time; a new one, or leaving the page, stops the one before. */
export function useReading(read: ReadSource) {
  const [state, setState] = useState<ReadingState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  const stop = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setState({ kind: 'idle' });
  }, []);
  useEffect(() => () => running.current?.abort(), []);
  const start = (source: Source): void => {
    running.current?.abort();
    const life = new AbortController();
    running.current = life;
    const name = source.kind === 'file' ? source.file.name : null;
    setState({ kind: 'reading', name, done: 0, of: 0 });
    const onProgress = (done: number, of: number): void => {
      if (!life.signal.aborted) setState({ kind: 'reading', name, done, of });
    };
    read(source, { signal: life.signal, onProgress }).then(
      (reading) => {
        if (!life.signal.aborted) setState(reading.ok ? { kind: 'read', name, imported: reading.imported } : { kind: 'refused', reading });
      },
      () => {
        if (!life.signal.aborted) setState({ kind: 'refused', reading: { ok: false, refusal: 'failed' } });
      },
    );
  };
  return { state, start, stop };
}
