import type { StageId } from '@/utils/core/tracker/stages';

const rows = (n: number): string => n.toLocaleString('en-US');

const stages: Readonly<Record<StageId, string>> = {
  kept: 'Kept',
  preparing: 'Preparing',
  applied: 'Applied',
  exam: 'Exam',
  interview: 'Interview',
  offer: 'Offer',
  accepted: 'Accepted',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  closed: 'Closed',
};

/** What the popup says. */
export const popup = {
  title: 'Callslip: postings you keep',
  profile: 'Profile',
  checklist: 'Checklist',
  keepPage: 'Keep page',
  readPage: 'Read page',
  kept: 'Kept',
  reading: 'Reading…',
  cannotRead: 'The browser lets no extension read this page. Open the posting itself and try again.',
  readFailed: 'This page could not be read. Reload it and try again.',
  onPage: (title: string) => `On this page: ${title}`,
  untitled: 'Posting without a title',
  searchLabel: 'Search the postings you keep',
  searchHint: 'Search titles, employers, notes',
  filterLabel: 'Stage',
  all: 'All',
  stages,
  groups: { due: 'Due this week', progress: 'In progress', ended: 'Ended' },
  stageOf: (title: string) => `Stage of ${title}`,
  moreAbout: (title: string) => `Notes and actions for ${title}`,
  open: 'Open posting',
  noAddress: 'No address was kept with this posting.',
  notes: 'Notes',
  notesHint: 'Contacts, questions, what you sent',
  remove: 'Delete',
  removed: (title: string) => `Deleted: ${title}`,
  undo: 'Undo',
  /** Beside the employer. */
  firstN: (n: string) => `first ${n}`,
  continuous: 'open continuously',
  untilFilled: 'until filled',
  closed: (day: string) => `closed ${day}`,
  dueLabel: (day: string) => `Closes ${day}`,
  judging: 'Checking against your profile…',
  notJudged: 'Cannot be checked: its text was not kept.',
  more: (next: number, left: number) => `Show ${rows(next)} more of ${rows(left)}`,
  count: (n: number) => (n === 1 ? '1 posting' : `${rows(n)} postings`),
  loading: 'Opening your list…',
  failed:
    'Your list could not be opened. Nothing in it was changed. Close this window and open it again; if that does not help, restart the browser.',
  notSaved: {
    'storage-full': 'Not saved: the disk is full. Free some space and try again.',
    'storage-broken': 'Not saved: the browser’s storage does not answer. Restart the browser and try again.',
    refused: 'Not saved: the browser refused it.',
    failed: 'Not saved. Try again.',
  },
  dismiss: 'Dismiss',
  emptyTitle: 'Nothing kept yet',
  emptyHow:
    'Open a library or archive posting on governmentjobs.com, Indeed, LinkedIn or USAJOBS. Callslip marks what it asks and says whether you meet the minimum. Choose Keep, and it stands here with its deadline.',
  emptyProfile: 'Verdicts need something to hold a posting against.',
  fillProfile: 'Fill in your profile',
  nothingFound: 'Nothing you keep matches.',
  showAll: 'Show all',
  keys: 'Keys: / search · j k next, previous · Enter open · s stage',
};
