const n = (number: number): string => number.toLocaleString('en-US');
const postings = (number: number): string => (number === 1 ? '1 posting' : `${n(number)} postings`);

/** What the board says where the storage does not open or was emptied, and of what else is wrong. */
export const recovery = {
  headings: {
    broken: 'Your list does not open',
    blocked: 'Another page holds your list',
    emptied: 'Your list was emptied, and not by you',
  },
  says: {
    broken:
      'The browser’s storage does not answer. Nothing in it was changed. Close the browser, open it again, and come back here; if the disk is full, free some space first.',
    blocked: 'An older page of Callslip is still open in another tab. Close it, or restart the browser.',
    emptied: 'The browser cleared or replaced what was stored. Here is what Callslip has kept apart from it.',
  },
  again: 'Try again',
  busy: 'Bringing it back…',
  backups: 'Backups of the last days',
  backupsHint: 'Each holds everything: postings with their texts, history, profiles.',
  backupsClosed: 'They stand apart from the list, and can be saved as files now and restored when the list opens again.',
  backup: (day: string, number: number) => `${day}: ${postings(number)}`,
  saveFile: 'Save as file',
  restore: 'Restore this',
  mirror: 'The small copy',
  mirrorHint: (number: number, at: string) =>
    `${postings(number)} with titles, stages, dates and notes, without their texts and history, as of ${at}. What a backup holds already stays as it is.`,
  restoreMirror: 'Restore the small copy',
  afresh: 'Begin afresh',
  afreshHint: 'Nothing is brought back, and this is not asked again. The backups stay until they are seven days old.',
  beginAfresh: 'Begin with an empty list',
  warnings: {
    label: 'What needs your attention',
    outdated: 'Callslip was updated while this page stood open. Load it again before you go on.',
    reload: 'Load again',
    readOnly: {
      newer: 'A newer Callslip wrote this list. It can be read here, and nothing is written. Update the extension.',
      'upgrade-failed':
        'This list could not be brought to its new form and stands as it was. It can be read and backed up; nothing is written.',
    },
    notices: {
      denied: 'The browser or the system keeps back Callslip’s reminders. Allow notifications for the browser, or look here.',
      absent: 'This browser shows no notifications. Look here for what is due.',
    },
    missed: (number: number) => `Missed in the last two days: ${postings(number)}.`,
  },
};
