import type { Addresses, Row, Site } from './site';

const line = (says: RegExp): Row => ({ row: '.entry-content p, .entry-content li', label: 'strong, b', says });

/** Archives Gig, a blog: label and value lines in the entry; its title names place, job and employer at once. News posts name no employer. */
export const archivesGig: Site = {
  id: 'archives-gig',
  name: 'archivesgig.com',
  isPosting: ({ hostname, pathname }) =>
    /^(?:www\.)?archivesgig\.com$/u.test(hostname) && /^\/\d{4}\/\d{2}\/\d{2}\/[^/]{1,300}\/?$/u.test(pathname),
  externalId: ({ pathname }) => /^\/\d{4}\/\d{2}\/\d{2}\/([^/]{1,300})/u.exec(pathname)?.[1] ?? null,
  selectors: {
    title: [line(/^job opening title/iu)],
    employer: [line(/^name of employer/iu)],
    location: [line(/^job site location/iu)],
    description: ['.entry-content:has(strong, b)'],
    salary: [line(/^salary/iu)],
    closing: [line(/^application deadline/iu)],
  },
  leaveOut: ['.sharedaddy', '.jp-relatedposts'],
};

/** Where Archives Gig’s postings stand, and what is near and is none. */
export const archivesGigAddresses: Addresses = {
  postings: ['https://archivesgig.com/2027/02/03/ocotillo-beach-ca-project-archivist/'],
  notPostings: ['https://archivesgig.com/', 'https://archivesgig.com/category/california/', 'https://archivesgig.com/2027/02/'],
};
