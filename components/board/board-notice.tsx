import type { Messages } from '@/locales/messages';
import type { StageId } from '@/utils/core/tracker/stages';
import { unreachable } from '@/utils/core/unreachable';
import { useRoom } from '../shared/use-messages';

/** What was done to how many, and the events by which it is taken back; none where it cannot be. */
export type BoardNotice =
  | {
      readonly kind: 'changed';
      readonly what: ChangeKind;
      readonly count: number;
      readonly stage?: StageId;
      readonly events: readonly string[];
    }
  | { readonly kind: 'not-saved'; readonly failure: keyof Messages['popup']['notSaved'] }
  | { readonly kind: 'said'; readonly text: string };

export type ChangeKind = 'moved' | 'archived' | 'unarchived' | 'deleted' | 'restored' | 'edited' | 'undone' | 'joined' | 'parted';

export interface BoardToastProps {
  readonly notice: BoardNotice | null;
  readonly onUndo: (events: readonly string[]) => void;
  readonly onDismiss: () => void;
}

/** The last thing that happened, said once, with its way back. The live region stays while it is empty. */
export function BoardToast({ notice, onUndo, onDismiss }: BoardToastProps) {
  const m = useRoom('board');
  const popup = useRoom('popup');
  const words = (): string => {
    if (notice === null) return '';
    switch (notice.kind) {
      case 'changed':
        return notice.what === 'moved'
          ? m.moved(notice.count, notice.stage === undefined ? '' : popup.stages[notice.stage])
          : m.changed[notice.what](notice.count);
      case 'not-saved':
        return popup.notSaved[notice.failure];
      case 'said':
        return notice.text;
      default:
        return unreachable(notice);
    }
  };
  const events = notice?.kind === 'changed' ? notice.events : [];
  return (
    <div
      role="status"
      class={notice === null ? 'out-of-sight' : notice.kind === 'not-saved' ? 'board-toast toast bad' : 'board-toast toast'}
    >
      {notice !== null && (
        <>
          <span class="grow">{words()}</span>
          {events.length > 0 && (
            <button type="button" class="btn small" onClick={() => onUndo(events)}>
              {popup.undo}
            </button>
          )}
          <button type="button" class="btn quiet small" aria-label={popup.dismiss} onClick={onDismiss}>
            <span aria-hidden="true">×</span>
          </button>
        </>
      )}
    </div>
  );
}
