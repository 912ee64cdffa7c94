import { useRoom } from '../shared/use-messages';

/** The board before its list is there, where it cannot be opened, or where there is no posting of this address. */
export function BoardState({ state }: { readonly state: 'loading' | 'failed' | 'gone' }) {
  const m = useRoom('board');
  const { gone } = useRoom('posting');
  return (
    <p class="board-empty" role={state === 'failed' ? 'alert' : 'status'}>
      {state === 'loading' ? m.loading : state === 'gone' ? gone : m.failed}
    </p>
  );
}
