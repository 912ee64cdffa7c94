import type { Addresses, Row, Site, SiteHead } from './site';

/** The overview's terms; pay and location have had their own classes before 2025. */
const term = (says: RegExp): Row => ({ row: 'dl', label: 'dt', says });

/**
 * USAJOBS. The layout of 2025 gives its sections ids (`joa-…`) and shows the overview twice, for small and for wide screens; the page's
 * own title never names the job. Benefits stand in an `<article>` within the requirements, the same for every announcement. Applicants are
 * told who may apply under “This job is open to”: the site's words, not the posting's.
 */
export const usajobsHead: SiteHead = {
  id: 'usajobs',
  name: 'usajobs.gov',
  isPosting: ({ hostname, pathname }) =>
    /^(?:www\.)?usajobs\.gov$/u.test(hostname) && /^\/(?:job|GetJob\/ViewDetails)\/\d{6,12}\b/iu.test(pathname),
  externalId: ({ pathname }) => /\/(\d{6,12})(?:\/|$)/u.exec(pathname)?.[1] ?? null,
  selectors: {
    title: ['#job-title', '.usajobs-joa-banner__title', '.apply-joa-defaults h1', 'main h1', 'h1'],
    employer: ['.usajobs-joa-banner__agency', '.usajobs-joa-banner__dept', '.usajobs-joa-banner__hiring-organization'],
    description: [
      '#joa-summary, #joa-duties, #joa-requirements, #joa-evaluation, #joa-required-documents, #joa-how-to-apply',
      '#summary, #duties, #requirements, #qualifications, #education, #additional-information, #how-you-will-be-evaluated, #required-documents, #how-to-apply',
    ],
  },
};

/** The same, with what only the reader needs. */
export const usajobs: Site = {
  ...usajobsHead,
  selectors: {
    ...usajobsHead.selectors,
    location: ['.location-item[data-location-text]', '.usajobs-joa-locations__city', '.location-item', '[itemprop="jobLocation"]'],
    salary: [term(/^salary/iu), '.usajobs-joa-summary__salary'],
    closing: [
      '[itemprop="validThrough"]',
      term(/^(?:open & clos|closing|closes)/iu),
      { row: '.joa-dates', label: '.font-bold', says: /^clos/iu },
    ],
  },
  leaveOut: ['article:has(h1)', '.usajobs-joa-benefits', '#joa-hiring-paths', '[data-read-more-toggle]'],
};

/** Where USAJOBS’s postings stand, and what is near and is none. */
export const usajobsAddresses: Addresses = {
  postings: [
    'https://www.usajobs.gov/job/830000001',
    'https://www.usajobs.gov/job/830000001/print',
    'https://www.usajobs.gov/GetJob/ViewDetails/830000001',
    'https://www.usajobs.gov:443/job/830000001?ref=search',
  ],
  notPostings: [
    'https://www.usajobs.gov/search/results/?k=librarian&j=1410',
    'https://www.usajobs.gov/',
    'https://www.usajobs.gov/help/job-announcement/',
    'https://login.usajobs.gov/Access/Transition',
    'https://www.usajobs.gov.example.org/job/830000001',
  ],
};
