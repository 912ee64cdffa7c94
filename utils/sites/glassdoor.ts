import type { Addresses, Site } from './site';

/** Glassdoor. Class names end in a changing suffix; only their stems are used. */
export const glassdoor: Site = {
  id: 'glassdoor',
  name: 'glassdoor.com',
  isPosting: ({ hostname, pathname, search }) =>
    /(?:^|\.)glassdoor\.(?:com|ca|co\.uk)$/u.test(hostname) &&
    (/^\/job-listing\//u.test(pathname) || (/^\/Job\//u.test(pathname) && /[?&]jl=\d/u.test(search))),
  externalId: ({ search }) => /[?&](?:jl|jobListingId)=(\d{6,15})/u.exec(search)?.[1] ?? null,
  paneId: (root) => /-(\d{6,15})$/u.exec(root.querySelector('h1[id^="jd-job-title-"]')?.id ?? '')?.[1] ?? null,
  selectors: {
    title: ['h1[id^="jd-job-title-"]'],
    employer: ['[class*="EmployerProfile_employerNameHeading__"]'],
    location: ['[data-test="location"]'],
    description: ['[class*="JobDetails_jobDescription__"]', '[data-brandviews*="jobview-description"]'],
    salary: ['[data-test="detailSalary"]'],
  },
};

/** Where Glassdoor’s postings stand, and what is near and is none. */
export const glassdoorAddresses: Addresses = {
  postings: [
    'https://www.glassdoor.com/job-listing/archivist-ocotillo-JV_IC1146821_KO0,9.htm?jl=1009000000001',
    'https://www.glassdoor.com/Job/los-angeles-archivist-jobs-SRCH_IL.0,11.htm?jl=1009000000001',
  ],
  notPostings: ['https://www.glassdoor.com/Job/los-angeles-archivist-jobs-SRCH_IL.0,11.htm', 'https://www.glassdoor.com/Reviews/index.htm'],
};
