import type { ListAddresses, ListSite } from './list-site';

const worded = (slug: string): string =>
  slug
    .split('-')
    .map((word) => (/^(?:of|the|and|for)$/u.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');

/** CalOpps: rows of a table, the title first and the closing day last; the employer is named in the link's address alone. */
export const caloppsList: ListSite = {
  id: 'calopps',
  hosts: ['calopps.org'],
  isList: ({ hostname, pathname }) => /^(?:www\.)?calopps\.org$/u.test(hostname) && !/\/job-\d/u.test(pathname),
  links: 'a[href*="/job-"]',
  idIn: (href) => /\/[^/]{1,100}\/job-(\d{4,12})(?:[?#]|$)/u.exec(href)?.[1] ?? null,
  title: ['.views-field-label a'],
  employer: ['.views-field-agency'],
  location: ['.views-field-region'],
  closing: ['[class*="views-field"][class*="clos"]', 'td:last-child'],
  employerIn: (href) => {
    const slug = /\/([^/]{1,100})\/job-\d/u.exec(href)?.[1];
    return slug === undefined ? null : worded(slug);
  },
};

/** EdJoin: drawn by script from data; of its cards only the link's form is known, the rest is read by structure. */
export const edjoinList: ListSite = {
  id: 'edjoin',
  hosts: ['edjoin.org'],
  isList: ({ hostname, pathname }) => /^(?:www\.)?edjoin\.org$/u.test(hostname) && !/jobposting\/\d/iu.test(pathname),
  links: 'a[href*="JobPosting/" i]',
  idIn: (href) => /\/home\/(?:district)?jobposting\/(\d{5,9})(?:[/?#]|$)/iu.exec(href)?.[1] ?? null,
  title: [],
  employer: [],
  location: [],
  closing: [],
};

/** ALA JobLIST: summaries with the title's link first (to about 2020), articles with an h2 on the platform of today. */
export const alaJoblistList: ListSite = {
  id: 'ala-joblist',
  hosts: ['joblist.ala.org'],
  isList: ({ hostname, pathname }) => hostname === 'joblist.ala.org' && !/\/\d{5,9}\/?$/u.test(pathname),
  links: 'a[href*="/job/"], a[href*="/jobs/"]',
  idIn: (href) => /\/jobs?\/(?:[^/?#]{1,200}[/-])?(\d{5,9})(?:[/?#]|$)/u.exec(href)?.[1] ?? null,
  title: ['.job-summary-top-left a.ga_job', 'h2 a', 'h3 a'],
  employer: ['.job-summary-top-left .company', '.recruiter-company-profile-job-organization'],
  location: ['.job-summary-top-left .location', '.location'],
  closing: ['.deadline'],
};

/** Where these boards' lists stand, and what is near and is none. */
export const boardLists: Readonly<Record<string, ListAddresses>> = {
  calopps: {
    lists: ['https://www.calopps.org/job-search-list', 'https://www.calopps.org/city-of-ocotillo-beach'],
    notLists: ['https://www.calopps.org/city-of-ocotillo-beach/job-20600001', 'https://calopps.example.org/job-search-list'],
  },
  edjoin: {
    lists: ['https://www.edjoin.org/Home/Jobs?keywords=library'],
    notLists: ['https://www.edjoin.org/Home/JobPosting/2100001'],
  },
  'ala-joblist': {
    lists: ['https://joblist.ala.org/jobs/?str=1&max=25&long=1', 'https://joblist.ala.org/jobseeker/search/results/'],
    notLists: ['https://joblist.ala.org/job/systems-librarian/31000001/', 'https://www.ala.org/jobs/'],
  },
};
