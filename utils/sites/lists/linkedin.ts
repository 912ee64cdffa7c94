import type { ListAddresses, ListSite } from './list-site';

/**
 * LinkedIn's lists in three layouts: the public one, whose links lie empty over the whole card; the classic one, which fills only the rows
 * near the screen; and the server-driven one, whose cards are buttons without a link and name their number in a component key, for some
 * readers not even there.
 */
export const linkedinList: ListSite = {
  id: 'linkedin',
  hosts: ['linkedin.com'],
  isList: ({ hostname, pathname }) =>
    /(?:^|\.)linkedin\.com$/u.test(hostname) && /^\/(?:comm\/)?jobs(?:-guest)?(?:\/(?!view\/)|$)|^\/jobs\/?$/u.test(pathname),
  links: 'a[href*="/jobs/view/"]',
  idIn: (href) => /\/jobs\/view\/(?:[^/?#]{0,300}-)?(\d{6,12})(?:[/?#]|$)/u.exec(href)?.[1] ?? null,
  cards: {
    selector: '[role="button"][componentkey]',
    id: (card) => /^job-card-component-ref-(\d{6,12})/u.exec(card.getAttribute('componentkey') ?? '')?.[1] ?? null,
  },
  title: ['.base-search-card__title', '.job-card-list__title--link', '.job-card-list__title', ':scope p'],
  employer: ['.base-search-card__subtitle', '.artdeco-entity-lockup__subtitle', ':scope p + p', ':scope p ~ div > p'],
  location: ['.job-search-card__location', '.artdeco-entity-lockup__caption', ':scope p + p + p'],
  closing: [],
  outside:
    '[data-sdui-screen$="JobDetails"], .jobs-search__job-details--container, .job-view-layout, .two-pane-serp-page__detail-view, .top-card-layout',
};

/** Where LinkedIn's lists stand, and what is near and is none. */
export const linkedinLists: ListAddresses = {
  lists: [
    'https://www.linkedin.com/jobs/search?keywords=archivist',
    'https://www.linkedin.com/jobs/search/?currentJobId=4400000001&start=25',
    'https://www.linkedin.com/jobs/search-results/?currentJobId=4400000001',
    'https://www.linkedin.com/jobs/collections/recommended/',
    'https://www.linkedin.com/jobs/librarian-jobs-los-angeles',
    'https://www.linkedin.com/jobs/',
  ],
  notLists: [
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/jobs/view/4400000001/',
    'https://www.linkedin.com/company/ocotillo-beach/jobs/',
    'https://www.notlinkedin.com/jobs/search?keywords=archivist',
  ],
};
