import { capital, count } from './words';

const n = (number: number): string => number.toLocaleString('en-US');

/** What the board's pictures say. */
export const pictures = {
  loading: 'Counting…',
  nothingFiled: 'Nothing filed yet',
  headline: (interviewed: number, filed: number) => `${capital(count(interviewed))} of ${count(filed)} filed came to an interview`,
  lead: (all: number) => `Over ${all === 1 ? '1 posting' : `${n(all)} postings`} in the list and the archive.`,
  nothingYet: 'Nothing to count yet.',
  funnel: 'How far they came',
  funnelHint: 'Each counts for every step that it reached, also where it was lost later.',
  keptAtAll: 'Kept',
  ofAll: (number: string, percent: string) => `${number} · ${percent} %`,
  months: 'Over the last twelve months',
  monthsHint: 'The full bar is what you kept, the striped one what you filed.',
  keptFiled: (kept: string, filed: string) => `${kept} kept, ${filed} filed`,
  stays: 'Time in each stage',
  staysHint: 'The middle of all stays that are over: half were shorter, half longer.',
  daysOf: (days: string, times: string) => `${days} days, ${times}×`,
  byEmployer: 'What came of it, by employer',
  byVerdict: 'What came of it, by the minimum',
  partsHint: 'Of what was filed. The kind of employer is told from its name.',
  verdictHint: 'By the verdict when it was kept, else by that of today. At most the last 300 that were filed.',
  unjudged: (number: string) => `By the verdict when it was kept, else by that of today. The texts of ${number} were not kept.`,
  outcomes: { won: 'won', interviewed: 'interviewed', open: 'open', lost: 'lost' },
  employers: {
    county: 'Counties',
    city: 'Cities',
    academic: 'Colleges, universities',
    school: 'Schools',
    state: 'State and federal',
    library: 'Library districts',
    memory: 'Museums, archives',
    other: 'Others',
  },
  verdicts: { eligible: 'Minimum met', 'not-eligible': 'Minimum not met', 'cannot-tell': 'Left open' },
};
