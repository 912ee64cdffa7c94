import type { Addresses, Site, SiteHead } from './site';
import { textOf } from './text-of';

const numberIn = ({ pathname, search }: URL): string | null =>
  /[?&]currentJobId=(\d{6,12})/u.exec(search)?.[1] ?? /\/jobs\/view\/(?:[^/]{0,200}-)?(\d{6,12})(?:\/|$)/u.exec(pathname)?.[1] ?? null;

/**
 * LinkedIn. Three layouts: the public page, the classic logged-in pane (Ember), and the server-driven one of 2026, all of whose classes are
 * hashed, which has no h1 and gives its title as a `<p>`. The description is loaded when it comes into view, and never in a hidden tab.
 * LinkedIn's own words about the reader (“Your profile is missing …”, premium insights) stand outside the description's module.
 */
export const linkedinHead: SiteHead = {
  id: 'linkedin',
  name: 'linkedin.com',
  isPosting: (url) => {
    const { hostname, pathname } = url;
    if (!/(?:^|\.)linkedin\.com$/u.test(hostname) || !/^\/(?:comm\/)?jobs(?:-guest)?\//u.test(pathname)) return false;
    return numberIn(url) !== null || /\/jobPosting\/\d{6,12}$/u.test(pathname);
  },
  externalId: (url, root) => numberIn(url) ?? /\/jobPosting\/(\d{6,12})$/u.exec(url.pathname)?.[1] ?? paneNumber(root),
  paneId: (root) => paneNumber(root),
  root: [
    '[data-sdui-screen$="jobs.SemanticJobDetails"]',
    '[data-sdui-screen$="jobs.JobDetails"]',
    '.jobs-search__job-details--container',
    '.job-view-layout',
    '.two-pane-serp-page__detail-view',
  ],
  selectors: {
    title: [
      '.job-details-jobs-unified-top-card__job-title',
      '.jobs-unified-top-card__job-title',
      '.top-card-layout__title',
      'p > a[href*="/jobs/view/"]',
    ],
    employer: [
      '.job-details-jobs-unified-top-card__company-name',
      '.jobs-unified-top-card__company-name',
      '.topcard__org-name-link',
      '.topcard__flavor:first-child',
      '[aria-label^="Company, "]',
      'a[href*="/company/"] p',
      'a[href*="/company/"]',
    ],
    description: [
      // Not its text box: a saved file splits that at the first list.
      '[id^="JobDetails_AboutTheJob"]',
      '[componentkey^="JobDetails_AboutTheJob"]',
      '#job-details > div',
      '#job-details',
      '.jobs-description-content__text',
      '.show-more-less-html__markup',
      '.description__text',
    ],
  },
  oddities: {
    title: (text) => text.replace(/ \(Verified job\)$/iu, ''),
    pageTitle: (title) => {
      // “(24) Archivist | Ocotillo Beach Historical Society | LinkedIn”: the server-driven page's own title is no heading.
      const [job, company, site] = title.replace(/^\(\d{1,3}\) /u, '').split(' | ');
      return job !== undefined && company !== undefined && company !== 'Jobs' && site === 'LinkedIn'
        ? { title: job, employer: company }
        : null;
    },
  },
};

/** The same, with what only the reader needs. */
export const linkedin: Site = {
  ...linkedinHead,
  selectors: {
    ...linkedinHead.selectors,
    location: [
      '.job-details-jobs-unified-top-card__tertiary-description-container .tvm__text',
      '.job-details-jobs-unified-top-card__primary-description-container .tvm__text',
      '.jobs-unified-top-card__bullet',
      '.topcard__flavor--bullet',
      'p:has(> a[href*="/jobs/view/"]) + p > span:first-child',
      '[aria-label^="Company, "] ~ div:has(> p) + p > span:first-child',
      '[aria-label^="Company, "] ~ p ~ p > span:first-child',
    ],
    salary: ['.compensation__salary', '.job-details-fit-level-preferences [data-salary]'],
  },
  leaveOut: [
    '[data-testid="expandable-text-button"]',
    '.show-more-less-html__button',
    '#job-details > h2',
    '[data-sdui-component] > h2',
    '[id^="JobDetails_AboutTheJob"] > h2',
  ],
};

/** The number in the id of the description's own module, or in the title's link. */
function paneNumber(root: ParentNode): string | null {
  const module = root.querySelector('[id^="JobDetails_AboutTheJob_"], [componentkey^="JobDetails_AboutTheJob_"]');
  const named = /_(\d{6,12})$/u.exec(module?.id || (module?.getAttribute('componentkey') ?? ''))?.[1];
  if (named !== undefined) return named;
  const link = [...root.querySelectorAll('.job-details-jobs-unified-top-card__job-title a[href*="/jobs/view/"]')].find(
    (one) => textOf(one) !== '',
  );
  return /\/jobs\/view\/(\d{6,12})/u.exec(link?.getAttribute('href') ?? '')?.[1] ?? null;
}

/** Where LinkedIn’s postings stand, and what is near and is none. */
export const linkedinAddresses: Addresses = {
  postings: [
    'https://www.linkedin.com/jobs/view/4400000001/',
    'https://www.linkedin.com/jobs/view/archivist-at-ocotillo-beach-historical-society-4400000001?trk=public',
    'https://ca.linkedin.com/jobs/view/archivist-at-ocotillo-beach-4400000001',
    'https://www.linkedin.com/jobs/search/?currentJobId=4400000001&start=25',
    'https://www.linkedin.com/jobs/search-results/?currentJobId=4400000001&keywords=archivist',
    'https://www.linkedin.com/jobs/collections/recommended/?currentJobId=4400000001',
    'https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/4400000001',
  ],
  notPostings: [
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/jobs/',
    'https://www.linkedin.com/jobs/search?keywords=archivist',
    'https://www.linkedin.com/authwall?trk=bf&sessionRedirect=%2Fjobs%2Fview%2F4400000001',
    'https://www.linkedin.com/uas/login?session_redirect=%2Fjobs%2Fview%2F4400000001',
    'https://www.linkedin.com/company/ocotillo-beach/jobs/',
    'https://www.notlinkedin.com/jobs/view/4400000001/',
  ],
};
