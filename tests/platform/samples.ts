import type { Posting } from '@/utils/core/posting/posting';
import type { Analysis } from '@/utils/core/requirements/requirement';

const TEXT = 'Minimum qualifications\nA master’s degree in library science.\nTwo years of library experience.';

/** An invented posting; parts may be given. */
export function posting(parts: Partial<Posting> = {}): Posting {
  return {
    source: 'governmentjobs',
    externalId: '4412345',
    url: 'https://www.governmentjobs.com/careers/ocotillo/jobs/4412345/librarian-ii',
    title: 'Librarian II',
    employer: 'City of Ocotillo Beach',
    location: 'Ocotillo Beach, CA',
    facts: {
      salary: { min: 6100, max: 7800, period: 'month', currency: 'USD' },
      closing: { kind: 'date', date: '2031-03-14', time: '17:00', zone: 'America/Los_Angeles' },
      opens: null,
      limit: null,
      examNumber: 'B0412',
    },
    body: {
      text: TEXT,
      blocks: [
        { kind: 'heading', level: 2, start: 0, end: 22 },
        { kind: 'item', level: 1, start: 23, end: 60 },
        { kind: 'item', level: 1, start: 61, end: TEXT.length },
      ],
      cut: false,
    },
    missing: [],
    readBy: { title: 'site', employer: 'site', location: 'site', description: 'site' },
    ...parts,
  };
}

/** What is read in it. */
export const analysis: Analysis = {
  version: 1,
  language: 'en',
  cut: false,
  sections: [{ kind: 'required', heading: { start: 0, end: 22 }, span: { start: 0, end: TEXT.length } }],
  requirements: [
    {
      id: 'r1',
      span: { start: 23, end: 59 },
      quote: TEXT.slice(23, 59),
      strength: 'required',
      ask: { kind: 'education', level: 'master', library: true },
      screening: true,
      area: null,
      rule: 'education/degree',
    },
    {
      id: 'r2',
      span: { start: 61, end: 92 },
      quote: TEXT.slice(61, 92),
      strength: 'required',
      ask: { kind: 'experience', months: 24, library: true },
      screening: true,
      area: null,
      rule: 'experience/years',
    },
  ],
  minimum: {
    kind: 'all',
    of: [
      { kind: 'requirement', id: 'r1' },
      { kind: 'requirement', id: 'r2' },
    ],
  },
  trace: [{ rule: 'education/degree', what: 'found', span: { start: 23, end: 59 } }],
};
