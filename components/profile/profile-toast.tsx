import type { Messages } from '@/locales/messages';
import type { ProfileChoice } from '../shared/profile-select';
import { useRoom } from '../shared/use-messages';
import type { Changes } from './asked/kept';
import { WhatChanges } from './asked/what-changes';
import type { Undoable } from './undo';

/** What just happened to the profile. */
export type ProfileNotice =
  | Undoable
  | { readonly kind: 'profile-removed'; readonly profile: ProfileChoice }
  | { readonly kind: 'copied' | 'not-copied' | 'forgotten' }
  | { readonly kind: 'not-saved'; readonly failure: keyof Messages['options']['notSaved'] };

export interface ProfileToastProps {
  readonly notice: ProfileNotice | null;
  /** What the last change moves; null where it is no change that could move anything. */
  readonly changes: Changes | null;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

const BAD: ReadonlySet<ProfileNotice['kind']> = new Set(['not-saved', 'not-copied']);
const FINAL: ReadonlySet<ProfileNotice['kind']> = new Set(['copied', 'not-copied', 'not-saved', 'forgotten']);

/** The last change, what it moves and the way back, or what was not saved. The live region stays while it is empty, so that it is heard when filled. */
export function ProfileToast({ notice, changes, onUndo, onDismiss }: ProfileToastProps) {
  const m = useRoom('options');
  const filling = useRoom('filling');
  const forget = useRoom('forget');
  return (
    <div role="status" class="toast-place">
      {notice !== null && (
        <div class={BAD.has(notice.kind) ? 'toast bad' : 'toast'}>
          <span class="grow">{words(notice, m, filling, forget)}</span>
          {!FINAL.has(notice.kind) && (
            <button type="button" class="btn small" onClick={onUndo}>
              {m.undo}
            </button>
          )}
          <button type="button" class="btn quiet small" aria-label={m.dismiss} onClick={onDismiss}>
            <span aria-hidden="true">×</span>
          </button>
          {changes !== null && !FINAL.has(notice.kind) && notice.kind !== 'moved' && <WhatChanges changes={changes} />}
        </div>
      )}
    </div>
  );
}

function words(notice: ProfileNotice, m: Messages['options'], filling: Messages['filling'], forget: Messages['forget']): string {
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
    case 'saved':
      return filling.saved(notice.what);
    case 'moved':
      return filling.order.moved(notice.what, notice.at, notice.of);
    case 'by-date':
      return filling.order.byDateDone;
    case 'imported':
      return m.imported(notice.count);
    case 'forgotten':
      return forget.done;
  }
}
