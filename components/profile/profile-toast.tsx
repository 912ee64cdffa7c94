import type { Messages } from '@/locales/messages';
import type { ProfileChoice } from '../shared/profile-select';
import { useRoom } from '../shared/use-messages';
import type { Undoable } from './entry-section';

/** What just happened to the profile. */
export type ProfileNotice =
  | Undoable
  | { readonly kind: 'profile-removed'; readonly profile: ProfileChoice }
  | { readonly kind: 'copied' | 'not-copied' }
  | { readonly kind: 'not-saved'; readonly failure: keyof Messages['options']['notSaved'] };

export interface ProfileToastProps {
  readonly notice: ProfileNotice | null;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** The last change that can be taken back, or what was not saved. The live region stays while it is empty, so that it is heard when filled. */
export function ProfileToast({ notice, onUndo, onDismiss }: ProfileToastProps) {
  const m = useRoom('options');
  return (
    <div role="status" class="toast-place">
      {notice !== null && (
        <div class={notice.kind === 'not-saved' || notice.kind === 'not-copied' ? 'toast bad' : 'toast'}>
          <span class="grow">{words(notice, m)}</span>
          {(notice.kind === 'removed' || notice.kind === 'imported' || notice.kind === 'profile-removed') && (
            <button type="button" class="btn small" onClick={onUndo}>
              {m.undo}
            </button>
          )}
          <button type="button" class="btn quiet small" aria-label={m.dismiss} onClick={onDismiss}>
            <span aria-hidden="true">×</span>
          </button>
        </div>
      )}
    </div>
  );
}

function words(notice: ProfileNotice, m: Messages['options']): string {
  switch (notice.kind) {
    case 'not-saved':
      return m.notSaved[notice.failure];
    case 'profile-removed':
      return m.profiles.removed(notice.profile.label ?? '');
    case 'copied':
      return m.sums.copied;
    case 'not-copied':
      return m.sums.notCopied;
    case 'removed':
      return m.removed(notice.what);
    case 'imported':
      return m.imported(notice.count);
  }
}
