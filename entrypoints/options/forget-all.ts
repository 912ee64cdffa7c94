import { saveBlob } from '@/utils/platform/save-blob';

/** The address's end after all was forgotten, so that the page can say so when it stands again. */
export const FORGOTTEN = '#forgotten';

/** Gives the user a file of all that is stored. */
export async function saveBackup(): Promise<void> {
  const { makeBackup } = await import('@/utils/platform/backup');
  saveBlob(`callslip-backup-${Temporal.Now.plainDateISO().toString()}.json`, await makeBackup());
}

/** Deletes all that is stored, and loads the page anew: nothing of it stays in its memory either. */
export async function forgetAll(): Promise<void> {
  const { forgetEverything } = await import('@/utils/platform/forget');
  await forgetEverything();
  location.hash = FORGOTTEN;
  location.reload();
}
