import type { ListAddresses, ListSite } from './list-site';

/**
 * NEOGOV's lists: an agency's own, whose cards name a department and not the agency, and the one over all agencies. The same postings stand
 * in the page twice, as cards and as a table, one of them out of sight.
 */
export const governmentjobsList: ListSite = {
  id: 'governmentjobs',
  hosts: ['governmentjobs.com', 'schooljobs.com'],
  isList: ({ pathname }) => /^\/(?:careers\/[^/]{1,100}|jobs)(?:\/|$)/u.test(pathname.toLowerCase()),
  links: 'a[href*="/jobs/"]',
  idIn: (href) => /\/jobs\/(\d{4,9})(?:-0)?(?:\/(?!apply)|[?#]|$)/u.exec(href.toLowerCase())?.[1] ?? null,
  title: ['.item-details-link', '.job-details-link'],
  employer: ['.primaryInfo-company', '.job-organization', '.job-table-department'],
  location: ['.list-meta > li:first-child', '.job-table-location', '.primaryInfo-location', '.job-location'],
  closing: ['.list-entry-ends', '.job-table-closing', '.termInfo-ends'],
  outside: '.new-job-flyout, .entity-details-tab',
};

/** Where NEOGOV's lists stand, and what is near and is none. */
export const governmentjobsLists: ListAddresses = {
  lists: [
    'https://www.governmentjobs.com/careers/ocotillobeach',
    'https://www.governmentjobs.com/careers/ocotillobeach?page=2',
    'https://www.governmentjobs.com/careers/ocotillobeach/promotionaljobs',
    'https://www.governmentjobs.com/careers/ocotillobeach/jobs/4711001/librarian-ii',
    'https://www.governmentjobs.com/jobs?keyword=librarian',
    'https://www.schooljobs.com/careers/mesquiteusd',
  ],
  notLists: ['https://www.governmentjobs.com/', 'https://www.notgovernmentjobs.com/careers/ocotillobeach'],
};
