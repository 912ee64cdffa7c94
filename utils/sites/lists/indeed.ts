import type { ListAddresses, ListSite } from './list-site';

/**
 * Indeed's lists: title links in an h2 or h3 with the job's key, in two layouts of cards mixed in one list. A template's link without words,
 * and the links of the pane beside the list (company, application), are none of them.
 */
export const indeedList: ListSite = {
  id: 'indeed',
  hosts: ['indeed.com'],
  isList: ({ hostname, pathname }) =>
    /^(?:[a-z]{2,3}\.)?indeed\.com$/u.test(hostname) &&
    /^\/(?:$|jobs$|m\/jobs$|q-.{1,200}-jobs\.html$|cmp\/[^/]{1,200}\/jobs)/u.test(pathname),
  links: 'a[href*="jk="]',
  idIn: (href) => (/\/(?:applystart|cmp\/)/u.test(href) ? null : (/[?&]v?jk=([0-9a-f]{16})\b/u.exec(href)?.[1] ?? null)),
  title: ['.jobTitle [title]', '.jobTitle', '.jcs-JobTitle'],
  employer: ['[data-testid="company-name"]', '.companyName'],
  location: ['[data-testid="text-location"]', '.companyLocation'],
  closing: [],
  outside: '#jobsearch-ViewjobPaneWrapper, [data-testid="viewjob-main-content"], .jobsearch-ViewJobLayout',
};

/** Where Indeed's lists stand, and what is near and is none. */
export const indeedLists: ListAddresses = {
  lists: [
    'https://www.indeed.com/jobs?q=librarian&l=Los+Angeles%2C+CA&start=10',
    'https://www.indeed.com/?vjk=0123456789abcdef',
    'https://www.indeed.com/q-librarian-l-los-angeles-jobs.html',
    'https://ca.indeed.com/jobs?q=archivist',
  ],
  notLists: [
    'https://www.indeed.com/viewjob?jk=0123456789abcdef',
    'https://secure.indeed.com/auth?continue=jobs',
    'https://www.indeed.com.example.org/jobs?q=librarian',
  ],
};
