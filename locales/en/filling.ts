const n = (count: number, one: string, many: string): string => `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
const postings = (count: number): string => n(count, 'posting', 'postings');

/** What the profile page says of how far it is filled in, what is still asked, and what an entry changes. */
export const filling = {
  progress: {
    sections: (said: number, of: number) => `${said} of ${of} sections say something.`,
    states: { nothing: 'nothing said yet', some: 'partly said', all: 'said' },
    missing: (fields: readonly string[]) => `Not said yet: ${fields.join('; ')}.`,
    inEntries: (field: string, names: readonly string[], more: number) =>
      `${field} (${more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ')})`,
  },
  order: {
    up: (what: string) => `Move up: ${what}`,
    down: (what: string) => `Move down: ${what}`,
    moved: (what: string, at: number, of: number) => `${what} is now number ${at} of ${of}.`,
    byDate: 'Most recent first',
    byDateDone: 'The most recent stands first.',
  },
  saved: (what: string) => `Saved: ${what}`,
  skills: {
    editOf: (name: string) => `How well, and where: ${name}`,
    in: (post: string) => `in ${post}`,
  },
  schools: {
    since: (year: number | null) => (year === null ? 'ALA-accredited' : `ALA-accredited since ${year}`),
    until: (year: number) => `accredited until ${year}`,
  },
  answers: {
    later: (day: string) => `You put it off on ${day}.`,
    standsIn: (section: string) => `Stands under ${section}`,
    of: (words: string) => `Your answer: ${words}`,
  },
  toFill: {
    title: 'Questions to answer',
    why: 'What your profile leaves open, the questions first that decide most of the postings you keep. The answer goes where it belongs in your profile.',
    busy: 'Looking through the postings you keep…',
    failed: 'The postings you keep could not be looked through. Reload this page to try again.',
    nothingKept: 'Nothing is kept yet. Keep a posting, and what it leaves open about you stands here.',
    none: (of: number) => `Nothing is open: your profile answers what ${postings(of)} ask.`,
    first: (looked: number, of: number) =>
      `Looked at ${looked.toLocaleString('en-US')} of ${of.toLocaleString('en-US')} postings, the next deadlines first.`,
    decides: (count: number) => `Decides ${postings(count)}`,
    helps: (count: number) => `Helps to decide ${postings(count)}`,
    more: (count: number) => `and ${count.toLocaleString('en-US')} more`,
    untitled: 'Posting without a title',
    fillIn: (section: string) => `Or fill in ${section}`,
    later: (count: number) => `Put off: ${n(count, 'question', 'questions')}`,
    all: (count: number) => `Show all ${count.toLocaleString('en-US')}`,
  },
  changes: {
    title: 'What this changes',
    busy: 'Looking at what this changes…',
    none: (of: number) => `None of ${postings(of)} you keep moves.`,
    some: (count: number, of: number) => `Of ${postings(of)} you keep, ${count.toLocaleString('en-US')} ${count === 1 ? 'moves' : 'move'}:`,
    was: { eligible: 'was met', 'not-eligible': 'was not met', 'cannot-tell': 'was open' },
    day: (day: string | null) => (day === null ? 'no day any more' : `now on ${day}`),
    met: (before: number, after: number) => `${n(after, 'requirement', 'requirements')} met, before ${before}`,
    all: (count: number) => `Show all ${count.toLocaleString('en-US')}`,
  },
};
