import type { Messages } from '@/locales/messages';
import type { Application } from '@/utils/core/tracker/application';
import { useRoom } from '../shared/use-messages';

/** What just happened: a deletion that can be undone, a posting that was added by hand, something that was not saved, a page that could not be read, or a site that was not allowed. */
export type TrackerNotice =
  | { readonly kind: 'removed'; readonly application: Application }
  | { readonly kind: 'added'; readonly title: string }
  | { readonly kind: 'not-saved'; readonly failure: 'storage-full' | 'storage-broken' | 'refused' | 'failed' }
  | { readonly kind: 'cannot-read' }
  | { readonly kind: 'read-failed' }
  | { readonly kind: 'not-allowed' };

export interface NoticeProps {
  readonly notice: TrackerNotice | null;
  readonly onUndo: (application: Application) => void;
  readonly onDismiss: () => void;
}

/** The last thing that happened, said once, with its way back. The live region stays while it is empty, so that it is heard when filled. */
export function Notice({ notice, onUndo, onDismiss }: NoticeProps) {
  const m = useRoom('popup');
  return (
    <div
      role="status"
      class={notice === null ? 'out-of-sight' : notice.kind === 'removed' || notice.kind === 'added' ? 'toast' : 'toast bad'}
    >
      {notice !== null && (
        <>
          <span class="grow">{words(notice, m)}</span>
          {notice.kind === 'removed' && (
            <button type="button" class="btn small" onClick={() => onUndo(notice.application)}>
              {m.undo}
            </button>
          )}
          <button type="button" class="btn quiet small" aria-label={m.dismiss} onClick={onDismiss}>
            <span aria-hidden="true">×</span>
          </button>
        </>
      )}
    </div>
  );
}

function words(notice: TrackerNotice, m: Messages['popup']): string {
  switch (notice.kind) {
    case 'removed':
      return m.removed(notice.application.title || m.untitled);
    case 'added':
      return m.adding.added(notice.title || m.untitled);
    case 'not-saved':
      return m.notSaved[notice.failure];
    case 'cannot-read':
      return m.cannotRead;
    case 'read-failed':
      return m.readFailed;
    case 'not-allowed':
      return m.access.notAllowed;
  }
}
