import type { Addresses, Site } from './site';

/** Workday: a tenant's own host, drawn by script, routed within the page; until it is drawn its embedded data is all there is, without line breaks. */
export const workday: Site = {
  id: 'workday',
  name: 'myworkdayjobs.com',
  isPosting: ({ hostname, pathname }) =>
    /\.wd\d{1,3}\.myworkdayjobs\.com$/u.test(hostname) && /\/job\/(?:[^/]{1,200}\/)?[^/]{1,300}$/u.test(pathname),
  externalId: ({ pathname }) => /_([A-Z]{0,6}-?\d{2,12}(?:-\d{1,3})?)$/iu.exec(pathname)?.[1] ?? null,
  selectors: {
    title: ['[data-automation-id="jobPostingHeader"]'],
    employer: ['[data-automation-id="company"]'],
    location: ['[data-automation-id="locations"] dd', '[data-automation-id="locations"]'],
    description: ['[data-automation-id="jobPostingDescription"]'],
  },
  oddities: {
    employer: (root) => {
      const name = (root.ownerDocument ?? root).querySelector('meta[property="og:site_name"]')?.getAttribute('content')?.trim();
      // “Ocotillo University Careers” is the tenant's site; “Workday” and “Careers” alone name nobody.
      const employer = name?.replace(/(?:^|[\s|–-]{1,3})(?:external )?(?:career(?:s| site| opportunities)?|jobs?|workday)$/iu, '').trim();
      return employer === undefined || employer === '' ? null : employer;
    },
  },
};

/** Where Workday’s postings stand, and what is near and is none. */
export const workdayAddresses: Addresses = {
  postings: [
    'https://ocotillo.wd5.myworkdayjobs.com/en-US/Careers/job/Main-Library/Metadata-Librarian_R-1042',
    'https://ocotillo.wd1.myworkdayjobs.com/Careers/job/Metadata-Librarian_JR100042',
  ],
  notPostings: [
    'https://ocotillo.wd5.myworkdayjobs.com/en-US/Careers',
    'https://ocotillo.wd5.myworkdayjobs.com/wday/cxs/ocotillo/Careers/jobs',
  ],
};
