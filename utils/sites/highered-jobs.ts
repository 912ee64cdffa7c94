import type { Addresses, Site } from './site';

/** HigherEdJobs. Only the description's own mark is known; title, institution and place are left to the generic readers. */
export const higheredJobs: Site = {
  id: 'highered-jobs',
  name: 'higheredjobs.com',
  isPosting: ({ hostname, pathname, search }) =>
    /^(?:www\.)?higheredjobs\.com$/u.test(hostname) && /\/details\.cfm$/iu.test(pathname) && /jobcode=\d/iu.test(search),
  externalId: ({ search }) => /jobcode=(\d{6,12})/iu.exec(search)?.[1] ?? null,
  selectors: { title: [], employer: [], location: [], description: ['#jobDesc'] },
};

/** Where HigherEdJobs’ postings stand, and what is near and is none. */
export const higheredJobsAddresses: Addresses = {
  postings: [
    'https://www.higheredjobs.com/details.cfm?JobCode=178000001',
    'https://www.higheredjobs.com/faculty/details.cfm?JobCode=178000001&Title=Librarian',
  ],
  notPostings: ['https://www.higheredjobs.com/search/default.cfm', 'https://www.higheredjobs.com/rss/categoryFeed.cfm?catID=34'],
};
