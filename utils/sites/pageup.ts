import type { Addresses, Site } from './site';

/** PageUp: the board of the California State University and of many colleges. The title ends in the classification, the place is a campus. */
export const pageup: Site = {
  id: 'pageup',
  name: 'PageUp (csucareers.calstate.edu)',
  isPosting: ({ hostname, pathname }) =>
    (hostname === 'csucareers.calstate.edu' || hostname === 'careers.pageuppeople.com') &&
    /\/(?:[a-z]{2}-[a-z]{2})\/job\/\d{4,8}(?:\/|$)/u.test(pathname),
  externalId: ({ pathname }) => /\/job\/(\d{4,8})/u.exec(pathname)?.[1] ?? null,
  root: ['#job-content'],
  selectors: { title: ['h2', 'h1'], employer: [], location: ['.location'], description: ['#job-details'] },
};

/** Where PageUp’s postings stand, and what is near and is none. */
export const pageupAddresses: Addresses = {
  postings: [
    'https://csucareers.calstate.edu/en-us/job/540001/reference-librarian',
    'https://careers.pageuppeople.com/873/cw/en-us/job/540001/reference-librarian',
  ],
  notPostings: ['https://csucareers.calstate.edu/en-us/search/?search-keyword=librarian', 'https://csucareers.calstate.edu/en-us/listing/'],
};
