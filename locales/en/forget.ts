/** What the profile page says where all that is stored is given up. */
export const forget = {
  title: 'Forget everything',
  why: 'Deletes all that Callslip has stored in this browser: every profile, the postings you keep with their notes and history, drafts, the backups of the last seven days, settings, and the sites you enabled. It cannot be undone.',
  begin: 'Forget everything…',
  backupFirst: 'Save a backup file first',
  backedUp: 'The backup was saved. It can be read back by Callslip.',
  backupFailed: 'The backup could not be made. Nothing was deleted.',
  /** What is to be typed, in the user's language. */
  word: 'forget everything',
  confirm: (word: string) => `To confirm, type “${word}”`,
  now: 'Delete it all for good',
  cancel: 'Keep it',
  busy: 'Deleting…',
  done: 'Everything is forgotten. Callslip stands here as on its first day.',
  failed: 'Not everything could be deleted. Close Callslip’s other pages, restart the browser, and do it again.',
};
