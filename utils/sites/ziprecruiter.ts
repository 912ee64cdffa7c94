import type { Addresses, Site } from './site';

/** ZipRecruiter: the page's h1 is the search's heading, the job's title an h2 in the pane; embedded data lists addresses alone. */
export const ziprecruiter: Site = {
  id: 'ziprecruiter',
  name: 'ziprecruiter.com',
  isPosting: ({ hostname, pathname, search }) =>
    /^(?:www\.)?ziprecruiter\.com$/u.test(hostname) &&
    (/^\/(?:c|jobs)\/[^/]{1,200}\/job\//iu.test(pathname) || (/^\/jobs-search/u.test(pathname) && /[?&]lk=/u.test(search))),
  externalId: ({ search }) => /[?&](?:lk|jid)=([\w-]{6,40})/u.exec(search)?.[1] ?? null,
  root: ['[data-testid="right-pane"] [data-testid="job-details-scroll-container"]', '[data-testid="job-details-scroll-container"]'],
  selectors: {
    title: ['h2', 'h1'],
    employer: ['a[href^="/co/"]'],
    location: ['a[href^="/co/"] ~ p', '[data-testid="job-location"]'],
    description: ['.job_description', '[data-testid="job-description"]'],
  },
};

/** Where ZipRecruiter’s postings stand, and what is near and is none. */
export const ziprecruiterAddresses: Addresses = {
  postings: [
    'https://www.ziprecruiter.com/jobs-search?search=archivist&lk=aBcDeFgHiJ',
    'https://www.ziprecruiter.com/c/Ocotillo-Museum/Job/Archivist/-in-Ocotillo-Beach,CA?jid=abcdef0123456789',
  ],
  notPostings: ['https://www.ziprecruiter.com/jobs-search?search=archivist', 'https://www.ziprecruiter.com/'],
};
