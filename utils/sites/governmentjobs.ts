import type { Addresses, Row, Site, SiteHead } from './site';
import { readField } from './text-of';

/** Labels and values stand in rows: `.term-value` in 2019, a bare `<p>` in 2026. */
const row = (says: RegExp): Row => ({ row: '.term-block', label: '.term-description', says, value: '.term-value, .span8' });

/**
 * NEOGOV: governmentjobs.com, and schooljobs.com for districts and colleges. A card on the list opens a flyout in the same document and
 * pushes the posting's address; the list stays behind it. The tabs for benefits and questions stay in the document when they are closed.
 * The page's brand is often just “Career Pages”, so the employer comes from the agency's own block.
 */
export const governmentjobsHead: SiteHead = {
  id: 'governmentjobs',
  name: 'governmentjobs.com',
  isPosting: (url) =>
    /(?:^|\.)(?:governmentjobs|schooljobs)\.com$/u.test(url.hostname) &&
    (/\/jobs\/(?:newprint\/)?\d{4,9}(?:-0)?(?!\/apply)(?:\/|$)/u.test(url.pathname) ||
      url.pathname.toLowerCase().includes('job_bulletin.cfm')),
  externalId: (url) => /\/jobs\/(?:newprint\/)?(\d{4,9})/u.exec(url.pathname)?.[1] ?? /[?&]jobid=(\d{1,9})/iu.exec(url.search)?.[1] ?? null,
  root: ['.new-job-flyout #job-flyout-content', '.new-job-flyout', '.standalone-entity'],
  selectors: {
    title: ['.entity-title', '.summary .title'],
    employer: ['.agency-name dd', '.agency-name'],
    description: ['#details-info', '.entity-details-content .tab-pane.active', '.entity-details-content'],
  },
  oddities: {
    employer: (root) => {
      const page = root.ownerDocument ?? root;
      const agency = readField(page, ['.agency-name dd']);
      if (agency !== null) return agency;
      const brand = readField(page, ['.brand-name .page-title']);
      return brand === null || /\b(?:careers?|jobs?|pages|employment)\b/iu.test(brand) ? null : brand;
    },
  },
};

/** The same, with what only the reader needs. */
export const governmentjobs: Site = {
  ...governmentjobsHead,
  selectors: {
    ...governmentjobsHead.selectors,
    location: [row(/^location/iu), '#location-label-id + *', '.job-location'],
    salary: [row(/^salary/iu), '#salary-label-id + *'],
    closing: [row(/^closing/iu), '.closing-info'],
  },
  leaveOut: ['#details-benefits', '#details-questions', '.job-details-agency-info'],
};

/** Where governmentjobs.com’s postings stand, and what is near and is none. */
export const governmentjobsAddresses: Addresses = {
  postings: [
    'https://www.governmentjobs.com/careers/ocotillobeach/jobs/4711001/librarian-ii-children-s-services',
    'https://www.governmentjobs.com/careers/ocotillobeach/jobs/newprint/4711001',
    'https://www.governmentjobs.com/careers/ocotillobeach/promotionaljobs/jobs/4711002/library-assistant?page=2',
    'https://www.governmentjobs.com/jobs/4711001-0/librarian-ii-children-s-services',
    'https://www.schooljobs.com/careers/mesquiteusd/jobs/4711003/library-media-technician',
    'https://agency.governmentjobs.com/ocotillobeach/job_bulletin.cfm?jobID=4711001',
  ],
  notPostings: [
    'https://www.governmentjobs.com/careers/ocotillobeach',
    'https://www.governmentjobs.com/careers/ocotillobeach?page=2',
    'https://www.governmentjobs.com/careers/ocotillobeach/classspecs/12345',
    'https://www.governmentjobs.com/jobs?keyword=librarian&location=california',
    'https://www.governmentjobs.com/careers/ocotillobeach/jobs/4711001/apply/general-information',
    'https://www.notgovernmentjobs.com/careers/ocotillobeach/jobs/4711001/librarian-ii',
  ],
};
