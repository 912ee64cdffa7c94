import { useEffect, useRef, useState } from 'preact/hooks';

/** Calls `take` with a file that is dropped anywhere on the page; whether one hovers over it now. Without this the browser would leave the page for the file. */
export function useDropped(take: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const brings = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
    document.addEventListener(
      'dragover',
      (event) => {
        if (!brings(event)) return;
        event.preventDefault();
        setOver(true);
      },
      { signal },
    );
    document.addEventListener(
      'dragleave',
      (event) => {
        if (event.relatedTarget === null) setOver(false);
      },
      { signal },
    );
    document.addEventListener(
      'drop',
      (event) => {
        if (!brings(event)) return;
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file !== undefined) latest.current(file);
      },
      { signal },
    );
    return () => life.abort();
  }, []);
  return over;
}
