import { stages } from './stages';

/** What the marks on result lists say. */
export const lists = {
  label: 'Callslip: library work in this list',
  library: 'Library',
  stamp: 'Library work',
  stages,
  soon: (days: number) => (days === 0 ? 'Closes today' : days === 1 ? 'Closes tomorrow' : `Closes in ${days} days`),
  soonShort: (days: number) => (days === 0 ? 'Today' : days === 1 ? '1 day' : `${days} days`),
  hiddenTag: 'Hidden',
  keptAs: (stage: string) => `In your list: ${stage}.`,
  notKept: 'Not in your list yet. Open the posting to read and keep it.',
  hide: 'Hide from my lists',
  hidden: 'Hidden. Its place in the list stays; only the mark is quiet.',
  hiddenOf: (title: string) => `Hidden: ${title}. Show again`,
  undo: 'Show again',
  close: 'Close',
  notSaved: 'Not saved. Try again.',
  name: (title: string, rest: readonly string[]) => `${title}. ${['Library work', ...rest].join('. ')}.`,
};
