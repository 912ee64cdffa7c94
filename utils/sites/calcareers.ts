import type { Addresses, Site } from './site';

/**
 * CalCareers, the State of California's board (WebForms: the whole page stands in a form). The minimum requirements are often a link to the
 * class specification alone. A posting that is gone still answers with 200 and a title about meta tags.
 */
export const calcareers: Site = {
  id: 'calcareers',
  name: 'calcareers.ca.gov',
  isPosting: ({ hostname, pathname, search }) =>
    /^(?:www\.)?calcareers\.ca\.gov$/u.test(hostname) &&
    /\/jobs\/jobposting(?:print)?\.aspx$/iu.test(pathname) &&
    /(?:jobcontrolid|jcid)=\d/iu.test(search),
  externalId: ({ search }) => /(?:jobcontrolid|jcid)=(\d{1,9})/iu.exec(search)?.[1] ?? null,
  selectors: {
    title: ['[id$="lblWorkingTitle"]', '[id$="lblWorkingTitleHeader"]', '[id$="lblJobTitle"]', '[id$="lblPrimaryClassification"]'],
    employer: ['[id$="lblDepartmentName"]'],
    location: ['[id$="lblWorkLocation"]'],
    description: [
      '[id$="pnlJobDescription"], [id$="pnlWorkingConditions"], [id$="pnlMinimumRequirements"], [id$="pnlPositionDetails"], [id$="pnlDepartmentInfo"], [id$="pnlSpecialRequirements"], [id$="pnlDesirableQualifications"]',
      '.postingContent',
    ],
    salary: ['[id$="lblPrimarySalary"]'],
    closing: ['[id$="lblFinalFilingDate"]'],
  },
};

/** Where CalCareers’ postings stand, and what is near and is none. */
export const calcareersAddresses: Addresses = {
  postings: [
    'https://calcareers.ca.gov/CalHrPublic/Jobs/JobPosting.aspx?JobControlId=500001',
    'https://calcareers.ca.gov/CalHRPublic/Jobs/JobPostingPrint.aspx?jcid=500001',
  ],
  notPostings: [
    'https://calcareers.ca.gov/CalHrPublic/Search/JobSearchResults.aspx',
    'https://calcareers.ca.gov/CalHrPublic/Exams/ExamBulletin.aspx?ExamControlId=9',
  ],
};
