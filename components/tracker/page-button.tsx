import { useRoom } from '../shared/use-messages';

/** What can be done with the page in the active tab. `asking`: not known yet. */
export type PageState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'none' }
  | { readonly kind: 'posting'; readonly title: string | null; readonly kept: boolean }
  | { readonly kind: 'busy' };

export interface PageButtonProps {
  readonly page: PageState;
  readonly onKeep: () => void;
  readonly onRead: () => void;
}

/** Keeps the posting on screen, or has Callslip read a page on which it saw none. */
export function PageButton({ page, onKeep, onRead }: PageButtonProps) {
  const m = useRoom('popup');
  if (page.kind === 'posting' && page.kept) return <span class="stamp kept">{m.kept}</span>;
  if (page.kind === 'posting') {
    return (
      <button type="button" class="btn primary small" title={page.title === null ? undefined : m.onPage(page.title)} onClick={onKeep}>
        {m.keepPage}
      </button>
    );
  }
  return (
    <button type="button" class="btn small" disabled={page.kind !== 'none'} onClick={onRead}>
      {page.kind === 'busy' ? m.reading : m.readPage}
    </button>
  );
}
