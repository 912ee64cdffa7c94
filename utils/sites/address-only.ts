import type { Addresses, Site } from './site';

/** A site of which only the addresses are known: its pages are left to the generic readers. */
function addressOnly(id: string, name: string, host: RegExp, path: RegExp): Site {
  return {
    id,
    name,
    isPosting: ({ hostname, pathname }) => host.test(hostname) && path.test(pathname),
    externalId: ({ pathname }) => path.exec(pathname)?.[1] ?? null,
    selectors: { title: [], employer: [], location: [], description: [] },
  };
}

/** Boards whose markup was not seen. SAA's career center had marks of its own once; NEOGOV's syndicators copy its text. */
export const addressOnlySites: readonly Site[] = [
  addressOnly('saa-careers', 'careers.archivists.org', /^careers\.archivists\.org$/u, /^\/jobs\/(?:rss\/)?(\d{5,12})(?:\/|$)/u),
  addressOnly('calopps', 'calopps.org', /^(?:www\.)?calopps\.org$/u, /^\/[^/]{1,100}\/job-(\d{4,12})$/u),
  addressOnly(
    'uc-recruit',
    'UC Recruit',
    /^(?:ap)?recruit\.[a-z.]{0,20}(?:ucla|uci|ucsb|ucdavis|ucsc|ucr)\.edu$|^(?:aprecruit\.(?:berkeley|ucr|ucsf)|apol-recruit\.ucsd)\.edu$/u,
    /^\/JPF(\d{4,7})/u,
  ),
  addressOnly('inside-higher-ed', 'careers.insidehighered.com', /^careers\.insidehighered\.com$/u, /^\/job\/(\d{4,12})\//u),
  addressOnly('code4lib', 'jobs.code4lib.org', /^jobs\.code4lib\.org$/u, /^\/jobs\/(\d{2,9})(?:-|$)/u),
  addressOnly('libraryjobs', 'libraryjobs.org', /^(?:www\.)?libraryjobs\.org$/u, /^\/jobs\/([^/]{3,200})\/?$/u),
  addressOnly('careers-in-government', 'careersingovernment.com', /^(?:www\.)?careersingovernment\.com$/u, /^\/job\/(\d{4,12})\//u),
  addressOnly('inalj', 'inalj.com', /^(?:www\.)?inalj\.com$/u, /^\/(?:jobs?|job-listings?)\/([^/]{3,200})\/?$/u),
];

/** Where these boards’ postings stand, and what is near and is none. */
export const addressOnlyAddresses: Readonly<Record<string, Addresses>> = {
  'saa-careers': {
    postings: ['https://careers.archivists.org/jobs/22000001/project-archivist'],
    notPostings: ['https://careers.archivists.org/jobs/'],
  },
  calopps: {
    postings: ['https://www.calopps.org/city-of-ocotillo-beach/job-20600001'],
    notPostings: ['https://www.calopps.org/job-search-list', 'https://www.calopps.org/city-of-ocotillo-beach'],
  },
  'uc-recruit': {
    postings: ['https://recruit.apo.ucla.edu/JPF09001', 'https://aprecruit.berkeley.edu/JPF04001'],
    notPostings: ['https://recruit.apo.ucla.edu/apply'],
  },
  'inside-higher-ed': {
    postings: ['https://careers.insidehighered.com/job/2900001/metadata-librarian/'],
    notPostings: ['https://careers.insidehighered.com/jobs/'],
  },
  code4lib: { postings: ['https://jobs.code4lib.org/jobs/60001-systems-librarian'], notPostings: ['https://jobs.code4lib.org/'] },
  libraryjobs: {
    postings: ['https://libraryjobs.org/jobs/branch-librarian-ocotillo-beach'],
    notPostings: ['https://libraryjobs.org/jobs/'],
  },
  'careers-in-government': {
    postings: ['https://www.careersingovernment.com/job/900001/librarian-i/'],
    notPostings: ['https://www.careersingovernment.com/jobs/'],
  },
  inalj: { postings: ['https://inalj.com/jobs/archivist-ocotillo-beach/'], notPostings: ['https://inalj.com/'] },
};
