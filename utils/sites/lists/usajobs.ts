import type { ListAddresses, ListSite } from './list-site';

/** USAJOBS's search: the title's link stands in an h2; agency, place and “Open … to …” follow it as lines. The layout before 2025 had classes for them. */
export const usajobsList: ListSite = {
  id: 'usajobs',
  hosts: ['usajobs.gov'],
  isList: ({ hostname, pathname }) => /^(?:www\.)?usajobs\.gov$/u.test(hostname) && /^\/search\b/iu.test(pathname),
  links: 'a[href*="/job/"], a[href*="/GetJob/ViewDetails/"]',
  idIn: (href) => /\/(?:job|GetJob\/ViewDetails)\/(\d{6,12})(?:[/?#]|$)/iu.exec(href)?.[1] ?? null,
  title: ['h2 a[data-document-id]', '.usajobs-search-result--core__title'],
  employer: ['.usajobs-search-result--core__agency', '.usajobs-search-result--core__department', 'h2 + p'],
  location: ['.usajobs-search-result--core__location', '.location-item'],
  closing: ['.usajobs-search-result--core__closing-date'],
};

/** Where USAJOBS's lists stand, and what is near and is none. */
export const usajobsLists: ListAddresses = {
  lists: ['https://www.usajobs.gov/search/results/?k=librarian&j=1410', 'https://www.usajobs.gov/Search/Results?k=librarian'],
  notLists: ['https://www.usajobs.gov/job/830000001', 'https://www.usajobs.gov/', 'https://www.usajobs.gov.example.org/search/results/'],
};
