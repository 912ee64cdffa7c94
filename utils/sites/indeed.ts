import type { Addresses, Site, SiteHead } from './site';
import { textOf } from './text-of';

/** A job's key, as addresses and links carry it. */
const keyIn = (address: string, name: string): string | null => new RegExp(`[?&]${name}=([0-9a-f]{16})\\b`, 'u').exec(address)?.[1] ?? null;

/**
 * Indeed. Four layouts: React Native for Web (2026: `vj-` test ids; a hidden compact twin of the header), the classic pane, and the
 * classic pane with the “simpler” header, and the page before 2022. Class names are generated, test ids last. The home page is a split pane too. The pane's header
 * and the address change seconds before its description; the pane's own key stands in its company and apply links.
 */
export const indeedHead: SiteHead = {
  id: 'indeed',
  name: 'indeed.com',
  isPosting: ({ hostname, pathname, search }) =>
    /^(?:[a-z]{2,3}\.)?indeed\.com$/u.test(hostname) &&
    (/^\/(?:m\/)?viewjob$/u.test(pathname) ||
      /^\/(?:jobs$|q-.{1,200}-jobs\.html$)/u.test(pathname) ||
      (pathname === '/' && keyIn(search, 'vjk') !== null)),
  externalId: ({ search }, root) => keyIn(search, 'vjk') ?? keyIn(search, 'jk') ?? paneKey(root),
  paneId: (root) => paneKey(root),
  root: [
    '#jobsearch-ViewjobPaneWrapper [data-testid="viewjob-main-content"]',
    '[data-testid="viewjob-main-content"]',
    '#jobsearch-ViewjobPaneWrapper .fastviewjob',
    '#jobsearch-ViewjobPaneWrapper',
    '.fastviewjob',
    '.jobsearch-ViewJobLayout',
  ],
  selectors: {
    title: [
      '[data-testid="vj-job-title"]',
      '[data-testid="simpler-jobTitle"]',
      '[data-testid="jobsearch-JobInfoHeader-title"]',
      '.jobsearch-JobInfoHeader-title',
    ],
    employer: [
      '[data-testid="company-info-metadata"] a',
      '[data-testid="vj-company-name"]',
      '[data-testid="inlineHeader-companyName"]',
      '[data-company-name="true"]',
      '.jobsearch-JobInfoHeader-companyNameLink',
      '.jobsearch-JobInfoHeader-companyNameSimple,.jobsearch-InlineCompanyRating a',
      '[data-testid="company-info-metadata"] > :first-child',
    ],
    description: [
      '[data-testid="vj-job-description-heading"] + div',
      '.simple-job-description-html',
      '#jobDescriptionText',
      '.jobsearch-JobComponent-description',
    ],
  },
  oddities: {
    title: (text) => text.replace(/ - job post$/iu, ''),
  },
};

/** The same, with what only the reader needs. */
export const indeed: Site = {
  ...indeedHead,
  selectors: {
    ...indeedHead.selectors,
    location: [
      '[data-testid="company-info-metadata"] a ~ div[dir="ltr"]',
      '[data-testid="company-info-metadata"] > :has(a[href*="/cmp/"]) ~ div',
      '[data-testid="inlineHeader-companyLocation"]',
      '[data-testid="job-location"]',
      '[data-testid="jobsearch-JobInfoHeader-companyLocation"]',
      '#jobLocationText,.jobsearch-jobLocationHeader-location',
      '[data-testid="company-info-metadata"] > :last-child',
    ],
    salary: [
      '[aria-label="Pay and type"] [data-testid="pay"]',
      '#salaryInfoAndJobType > span:first-child',
      '[data-testid="attribute_snippet_testid"]',
    ],
  },
  leaveOut: ['[data-testid="vj-report-job"]', '[data-testid*="match"]', '#mosaic-vjJobDetails'],
  oddities: { ...indeedHead.oddities, location: (text) => text.replace(/^[·•\s]{1,4}/u, '') },
};

/** The key that the pane's own links name; the whole page's links name those of the cards beside it. */
function paneKey(root: ParentNode): string | null {
  if (root.nodeType === 9) return null;
  for (const link of root.querySelectorAll('a[href*="fromjk="], a[href*="/applystart?"], [data-jk]')) {
    const href = link.getAttribute('href') ?? '';
    const key = keyIn(href, 'fromjk') ?? keyIn(href, 'jk') ?? link.getAttribute('data-jk');
    if (key !== null && textOf(link) !== '') return key;
  }
  return null;
}

/** Where Indeed’s postings stand, and what is near and is none. */
export const indeedAddresses: Addresses = {
  postings: [
    'https://www.indeed.com/viewjob?jk=0123456789abcdef',
    'https://www.indeed.com/m/viewjob?jk=0123456789abcdef&from=serp',
    'https://www.indeed.com/jobs?q=librarian&l=Los+Angeles%2C+CA&vjk=0123456789abcdef',
    'https://www.indeed.com/jobs?q=librarian&l=Los+Angeles%2C+CA&start=10',
    'https://www.indeed.com/q-librarian-l-los-angeles-jobs.html',
    'https://www.indeed.com/?vjk=0123456789abcdef',
    'https://ca.indeed.com/viewjob?jk=fedcba9876543210',
  ],
  notPostings: [
    'https://www.indeed.com/',
    'https://www.indeed.com/cmp/Ocotillo-Beach/jobs',
    'https://secure.indeed.com/auth?continue=viewjob',
    'https://smartapply.indeed.com/beta/indeedapply/form/contact-info?jk=0123456789abcdef',
    'https://www.indeed.com/account/login?branding=login-required',
    'https://www.indeed.com.example.org/viewjob?jk=0123456789abcdef',
  ],
};
