import type { Addresses, Site } from './site';

/** Handshake: the page has an h1 of its own; the description is cut until “More” is pressed. Its “You match some qualifications” is the site's. */
export const handshake: Site = {
  id: 'handshake',
  name: 'joinhandshake.com',
  isPosting: ({ hostname, pathname }) =>
    /(?:^|\.)joinhandshake\.com$/u.test(hostname) && /^\/(?:stu\/)?(?:jobs|job-search|postings)\/\d{4,12}/u.test(pathname),
  externalId: ({ pathname }) => /\/(\d{4,12})/u.exec(pathname)?.[1] ?? null,
  root: ['[data-hook="right-content"]', '[data-hook="job-details-page"]'],
  selectors: { title: ['h1'], employer: ['a[href*="/e/"]'], location: [], description: [] },
};

/** Where Handshake’s postings stand, and what is near and is none. */
export const handshakeAddresses: Addresses = {
  postings: ['https://app.joinhandshake.com/job-search/9000001', 'https://ocotillo.joinhandshake.com/stu/jobs/9000001'],
  notPostings: ['https://app.joinhandshake.com/explore', 'https://app.joinhandshake.com/job-search'],
};
