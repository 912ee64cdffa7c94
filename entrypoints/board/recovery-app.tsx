import { useState } from 'preact/hooks';
import { RecoveryView } from '@/components/board/recovery/recovery-view';
import { useRoom } from '@/components/shared/use-messages';
import { readBackup, restoreBackup } from '@/utils/platform/backup';
import { StorageFailure } from '@/utils/platform/failure';
import { restoreMirror, writeMirror } from '@/utils/platform/mirror';
import { openBackup } from '@/utils/platform/rolling-backup';
import { saveBlob } from '@/utils/platform/save-blob';
import { changeSettings } from '@/utils/platform/settings';
import type { StorageState } from '@/utils/platform/storage-state';

export interface RecoveryAppProps {
  readonly storage: Extract<StorageState, { readonly kind: 'broken' | 'emptied' }>;
  readonly saving: (work: Promise<unknown>) => void;
  /** Called when something was brought back, or is not to be. */
  readonly onDone: () => void;
}

/** Writes something into the new database, which makes it a known one, and mirrors that. */
async function beginAfresh(): Promise<void> {
  await changeSettings({});
  await writeMirror(true);
}

/** The page in the place of the board where the list is gone or does not open, wired to what was kept apart. */
export function RecoveryApp({ storage, saving, onDone }: RecoveryAppProps) {
  const names = useRoom('files').fileNames;
  const [busy, setBusy] = useState(false);
  const act = (work: () => Promise<unknown>): void => {
    setBusy(true);
    saving(
      work()
        .then(onDone)
        .finally(() => setBusy(false)),
    );
  };
  const restore = async (id: string): Promise<void> => {
    const file = await openBackup(id);
    const read = file === undefined ? undefined : await readBackup(file);
    if (!read?.ok) throw new StorageFailure(`the backup of ${id} cannot be read`);
    await restoreBackup(read.backup, 'merge');
    await writeMirror(true);
  };
  return (
    <RecoveryView
      state={storage.kind === 'emptied' ? 'emptied' : storage.blocked ? 'blocked' : 'broken'}
      backups={storage.backups}
      mirrored={storage.mirrored}
      mirroredAt={storage.kind === 'emptied' ? storage.mirroredAt : null}
      busy={busy}
      onReload={() => location.reload()}
      onSaveRolled={(id) => saving(openBackup(id).then((file) => file !== undefined && saveBlob(names.backup(id), file)))}
      onRestoreRolled={(id) => act(() => restore(id))}
      onRestoreMirror={() => act(restoreMirror)}
      onAfresh={() => act(beginAfresh)}
    />
  );
}
