import { useRoom } from '../../shared/use-messages';
import type { KeptPosting } from './kept';

/** A kept posting by its title and employer, linked where its address is known. Anything but http and https is no link. */
export function PostingLink({ posting: { title, employer, url } }: { readonly posting: KeptPosting }) {
  const m = useRoom('filling').toFill;
  const named = [title || m.untitled, employer].filter((part) => part !== null && part !== '').join(', ');
  if (url === null || !/^https?:\/\//u.test(url)) return <span>{named}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {named}
    </a>
  );
}
