import type { Addresses, Row, Site } from './site';

const fact = (says: RegExp): Row => ({ row: '.job-data-basics li', label: 'label', says });

/**
 * ALA JobLIST, the board of the American Library Association. Its old platform (to about 2020) wraps HTML in `<pre>`, names the board in
 * the h1 and the job in an h2, and repeats facts under “Job Information”. The current platform's markup was not seen: its addresses are
 * known, its pages are left to the generic readers.
 */
export const alaJoblist: Site = {
  id: 'ala-joblist',
  name: 'joblist.ala.org',
  isPosting: ({ hostname, pathname }) => hostname === 'joblist.ala.org' && /^\/jobs?\/(?:[^/]{1,200}[/-])?\d{5,9}(?:\/|$)/u.test(pathname),
  externalId: ({ pathname }) => /(\d{5,9})\/?$/u.exec(pathname)?.[1] ?? null,
  root: ['#job-detail-view'],
  selectors: {
    title: ['.title-CTA-tools h2', fact(/^position title/iu)],
    employer: [fact(/^company name/iu), '.title-CTA-tools em'],
    location: [fact(/^location/iu)],
    description: ['.description-text .generic-details-text'],
    salary: [fact(/^salary/iu)],
  },
};

/** Where ALA JobLIST’s postings stand, and what is near and is none. */
export const alaJoblistAddresses: Addresses = {
  postings: ['https://joblist.ala.org/job/systems-librarian/31000001/', 'https://joblist.ala.org/jobs/31000001'],
  notPostings: [
    'https://joblist.ala.org/jobs/?str=1&max=25&long=1',
    'https://joblist.ala.org/jobseeker/search/results/',
    'https://www.ala.org/job/x/31000001/',
  ],
};
