import type { Addresses, Row, Site } from './site';

const side = (says: RegExp): Row => ({ row: 'body', label: 'h5.botspace', says });

/** EdJoin, the board of California's schools. Facts stand in a sidebar, each an h5 and the block after it; embedded data is often boilerplate. */
export const edjoin: Site = {
  id: 'edjoin',
  name: 'edjoin.org',
  isPosting: ({ hostname, pathname }) =>
    /^(?:www\.)?edjoin\.org$/u.test(hostname) && /^\/home\/(?:district)?jobposting\/\d{5,9}/iu.test(pathname),
  externalId: ({ pathname }) => /\/(\d{5,9})/u.exec(pathname)?.[1] ?? null,
  selectors: {
    title: ['.jobPostingheader h1', '.jobPostingheader h2'],
    employer: ['.jobPostingheader .district', side(/^(?:employer|district)/iu)],
    location: [side(/^location/iu)],
    description: ['.jobPostingbody'],
    salary: [side(/^salary/iu)],
    closing: [side(/^application deadline/iu)],
  },
};

/** Where EdJoin’s postings stand, and what is near and is none. */
export const edjoinAddresses: Addresses = {
  postings: ['https://www.edjoin.org/Home/JobPosting/2100001', 'https://edjoin.org/Home/DistrictJobPosting/2100001'],
  notPostings: ['https://www.edjoin.org/Home/Jobs?keywords=library', 'https://www.edjoin.org/Home/LoadJobs?page=1'],
};
