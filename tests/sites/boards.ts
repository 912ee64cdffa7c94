/** A page in the structure of a board that employers use, with what must be read on it. */
export interface BoardPage {
  readonly board: string;
  readonly html: string;
  readonly title: string;
  /** Null: the page names none where a reader could tell it from anything else. */
  readonly employer: string | null;
  readonly location: string;
  readonly starts: string;
  readonly ends: string;
  readonly lacks: readonly string[];
}

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;
const FORM =
  '<form><label>First name <input></label><label>Last name <input></label><label>Email <input type="text"></label><label>Resume/CV <input type="file"></label><p>Do you have two years of experience with MARC?</p><select><option>Yes</option></select><button>Submit application</button></form>';
const DUTIES = '<ul><li>Plans story hours in two languages;</li><li>Chooses books for readers under twelve.</li></ul>';
const ASKED = '<ul><li>Master’s degree in library science;</li><li>Two years of work with children and their families.</li></ul>';
const ABOUT = 'The Juniper branch has the busiest children’s room of the county, and a garden behind it.';

/** Structures as these boards have them, by their own public documentation and by eye; the text is invented. */
export const boardPages: readonly BoardPage[] = [
  {
    board: 'Greenhouse',
    html: page(
      'Job Application for Children’s Librarian at Juniper County Library',
      `<div id="app_body"><div id="logo"><img alt="Juniper County Library Logo"></div><div id="header"><h1 class="app-title">Children’s Librarian</h1><span class="company-name">at Juniper County Library</span><a href="https://boards.greenhouse.io/juniper">View all jobs</a><div class="location">Juniper, CA</div></div><div id="content"><p>${ABOUT}</p><p><strong>What you will do</strong></p>${DUTIES}<p><strong>What you bring</strong></p>${ASKED}<p>The pay is $34 an hour.</p></div><div id="application"><h3>Apply for this Job</h3><p>* Required</p>${FORM}</div></div><div id="footer">Powered by <a href="https://greenhouse.io">Greenhouse</a></div>`,
    ),
    title: 'Children’s Librarian',
    employer: 'Juniper County Library',
    location: 'Juniper, CA',
    starts: 'The Juniper branch',
    ends: '$34 an hour.',
    lacks: ['First name', 'View all jobs', 'Powered'],
  },
  {
    board: 'Lever',
    html: page(
      'Juniper County Library - Children’s Librarian',
      `<div class="content-wrapper"><div class="main-header"><a class="main-header-logo" href="https://jobs.lever.co/juniper"><img alt="Juniper County Library logo"></a></div><div class="posting-headline"><h2>Children’s Librarian</h2><div class="posting-categories"><div class="location">Juniper, CA</div><div class="department">Youth /</div><div class="commitment">Full-time</div></div></div><a href="/apply">Apply for this job</a><div class="section-wrapper"><div class="section" data-qa="job-description"><div>${ABOUT}</div></div><div class="section"><h3>Responsibilities</h3>${DUTIES}</div><div class="section"><h3>Qualifications</h3>${ASKED}</div><div class="section" data-qa="closing"><div>We read every letter.</div></div></div><a href="/apply">Apply for this job</a><div class="main-footer"><p><a href="https://juniper.example">Juniper County Library Home Page</a></p><a href="https://lever.co">Jobs powered by</a></div></div>`,
    ),
    title: 'Children’s Librarian',
    employer: 'Juniper County Library',
    location: 'Juniper, CA',
    starts: 'The Juniper branch',
    ends: 'We read every letter.',
    lacks: ['Apply for', 'Home Page', 'powered'],
  },
  {
    board: 'iCIMS',
    html: page(
      'Children’s Librarian in Juniper, California | Careers at Juniper County Library',
      `<div class="iCIMS_MainWrapper"><div class="iCIMS_Header"><h1>Children’s Librarian</h1></div><div class="iCIMS_JobHeaderGroup"><dl class="iCIMS_JobHeaderField"><dt>Job Locations</dt><dd>Juniper, CA</dd></dl><dl><dt>ID</dt><dd>2026-1042</dd></dl><dl><dt>Category</dt><dd>Libraries</dd></dl><dl><dt>Type</dt><dd>Regular Full-Time</dd></dl></div><div class="iCIMS_JobContent"><h2>Overview</h2><div class="iCIMS_Expandable_Text"><p>${ABOUT}</p></div><h2>Responsibilities</h2><div>${DUTIES}</div><h2>Qualifications</h2><div>${ASKED}</div></div><div class="iCIMS_JobOptions"><h2>Options</h2><ul><li><a href="/apply">Apply for this job online</a></li><li><a href="/refer">Refer this job to a friend</a></li></ul></div><div><h2>Sorry the Share function is not working properly at this moment. Please refresh the page and try again later.</h2><p>Share on your newsfeed</p></div><footer><p>Need help? <a href="/help">Contact us</a></p></footer></div>`,
    ),
    title: 'Children’s Librarian',
    employer: 'Juniper County Library',
    location: 'Juniper, CA',
    starts: 'Overview',
    ends: 'children and their families.',
    lacks: ['Refer this job', 'Share', '2026-1042'],
  },
  {
    board: 'Taleo',
    html: page(
      'Job Description - Children’s Librarian (26001042)',
      `<div class="contentlinepanel"><span class="titlepage">Children’s Librarian</span> - <span class="text">(26001042)</span></div><div class="editablesection"><div><h2 class="subtitle">Description</h2></div><div class="contentlinepanel"><p>${ABOUT}</p><p><b>Duties:</b></p>${DUTIES}</div><div><h2 class="subtitle">Qualifications</h2></div><div class="contentlinepanel">${ASKED}</div><div class="contentlinepanel"><span><h2>Primary Location</h2></span>: <span>Juniper, CA</span></div><div class="contentlinepanel"><span><h2>Organization</h2></span>: <span>Juniper County Library</span></div><div class="contentlinepanel"><span><h2>Job Posting</h2></span>: <span>Nov 2, 2026, 9:00:00 AM</span></div></div><div><a href="/apply">Apply Online</a> <a href="/cart">Add to My Job Cart</a></div>`,
    ),
    title: 'Children’s Librarian',
    employer: 'Juniper County Library',
    location: 'Juniper, CA',
    starts: 'Description',
    // Its facts stand below the text, in the same box.
    ends: 'Nov 2, 2026, 9:00:00 AM',
    lacks: ['Job Cart'],
  },
  {
    board: 'SmartRecruiters',
    html: page(
      'Juniper County Library Children’s Librarian | SmartRecruiters',
      `<header><a href="https://careers.smartrecruiters.com/Juniper"><img alt="Juniper County Library"></a></header><main class="jobad-main"><h1 class="job-title">Children’s Librarian</h1><ul class="job-details"><li>Juniper, CA</li><li>Full-time</li></ul><a href="/apply">I’m interested</a><section><h2>Company Description</h2><div><p>Juniper County Library serves ninety thousand people on both sides of the river.</p></div></section><section><h2>Job Description</h2><div><p>${ABOUT}</p>${DUTIES}</div></section><section><h2>Qualifications</h2><div>${ASKED}</div></section><section><h2>Additional Information</h2><div><p>A background check follows the offer.</p></div></section></main><footer><a href="/privacy">Privacy Policy</a></footer>`,
    ),
    title: 'Children’s Librarian',
    employer: 'Juniper County Library',
    location: 'Juniper, CA',
    starts: 'Company Description',
    ends: 'follows the offer.',
    lacks: ['interested', 'Privacy'],
  },
  {
    board: 'BambooHR',
    html: page(
      'Children’s Librarian - Juniper County Library',
      `<div class="layout"><div class="head"><a href="https://juniper.bamboohr.com/careers">Job Openings</a><h2>Children’s Librarian</h2><p>Youth Services · Juniper, CA</p></div><div class="columns"><div class="main"><p>${ABOUT}</p><h3>Essential Duties</h3>${DUTIES}<h3>Required Education and Experience</h3>${ASKED}</div><div class="side"><button>Apply for This Job</button><p>Link to This Job</p><div><p>Location</p><p>Juniper, CA</p></div><div><p>Department</p><p>Youth Services</p></div><div><p>Employment Type</p><p>Full-Time</p></div></div></div></div>`,
    ),
    title: 'Children’s Librarian',
    employer: 'Juniper County Library',
    location: 'Juniper, CA',
    starts: 'The Juniper branch',
    ends: 'children and their families.',
    lacks: ['Link to This Job', 'Employment Type'],
  },
  {
    board: 'Workable',
    html: page(
      'Children’s Librarian - Juniper County Library',
      `<main><header><a href="https://juniper.example"><img alt="logo"></a><h1 data-ui="job-title">Children’s Librarian</h1><div><span>On-site</span><span>Juniper, CA</span></div><nav><a href="#o">Overview</a><a href="#a">Application</a></nav></header><section><h2>Description</h2><div><p>${ABOUT}</p>${DUTIES}</div></section><section><h2>Requirements</h2><div>${ASKED}</div></section><section><h2>Benefits</h2><div><p>Twelve paid holidays a year.</p></div></section><a href="/apply">Apply for this job</a></main><footer><a href="https://apply.workable.com/juniper">View all jobs</a> Powered by Workable</footer>`,
    ),
    title: 'Children’s Librarian',
    employer: 'Juniper County Library',
    location: 'Juniper, CA',
    starts: 'Description',
    ends: 'Twelve paid holidays a year.',
    lacks: ['Apply for', 'Powered'],
  },
  {
    board: 'PeopleAdmin',
    html: page(
      'Juniper State College | Children’s Literature Librarian',
      `<div id="header"><a href="/">Juniper State College</a></div><div id="sidebar"><ul><li><a href="/search">Search Jobs</a></li><li><a href="/login">Log In</a></li></ul></div><div id="content"><h2>Children’s Literature Librarian</h2><div><a href="/apply">Apply for this Job</a></div><h3>Posting Details</h3><table><tr><th>Position Title</th><td>Children’s Literature Librarian</td></tr><tr><th>Institution</th><td>Juniper State College</td></tr><tr><th>Location</th><td>Juniper, CA</td></tr><tr><th>Department</th><td>Library</td></tr><tr><th>Job Summary</th><td>${ABOUT}</td></tr><tr><th>Essential Duties</th><td>${DUTIES}</td></tr><tr><th>Minimum Qualifications</th><td>${ASKED}</td></tr><tr><th>Special Instructions to Applicants</th><td>Write to us in one file.</td></tr></table><h3>Supplemental Questions</h3><p>Required fields are indicated with an asterisk (*).</p><ol><li>* How did you hear about this employment opportunity?</li></ol></div>`,
    ),
    title: 'Children’s Literature Librarian',
    employer: 'Juniper State College',
    location: 'Juniper, CA',
    starts: 'Job Summary',
    ends: 'Write to us in one file.',
    lacks: ['How did you hear', 'Log In'],
  },
  {
    board: 'Oracle HCM',
    html: page(
      'Children’s Librarian - Careers',
      `<div><header><a href="/">Juniper County</a></header><main><div class="job-details__header"><h1 class="job-details__title">Children’s Librarian</h1><p>Juniper, CA</p><button>Apply Now</button></div><div class="job-details__body"><h2>Job Info</h2><ul class="job-meta__list"><li><span>Organization</span><span>Juniper County Library</span></li><li><span>Job Identification</span><span>1042</span></li><li><span>Job Category</span><span>Libraries</span></li><li><span>Posting Date</span><span>11/02/2026, 09:00 AM</span></li><li><span>Locations</span><span>Juniper, CA</span></li></ul><h2>Job Description</h2><div><p>${ABOUT}</p></div><h2>Responsibilities</h2><div>${DUTIES}</div><h2>Qualifications</h2><div>${ASKED}</div></div><h2>Similar Jobs</h2><ul><li><a href="/job/7">Road Worker</a></li></ul></main></div>`,
    ),
    title: 'Children’s Librarian',
    employer: 'Juniper County Library',
    location: 'Juniper, CA',
    starts: 'Job Description',
    ends: 'children and their families.',
    lacks: ['Road Worker', 'Job Identification'],
  },
  {
    board: 'SuccessFactors',
    html: page(
      'Children’s Librarian Job Details | Juniper County Library',
      `<div id="content"><div class="jobDisplayShell"><div class="jobTitle"><h1><span>Children’s Librarian</span></h1><div><span>Date: </span><span>Nov 2, 2026</span></div><p class="jobLocation">Location: <span>Juniper, CA, US, 93999</span></p><p>Company: <span>Juniper County Library</span></p></div><a href="/apply">Apply now »</a><div class="job"><span class="jobdescription"><p>${ABOUT}</p><p><strong>YOUR DUTIES</strong></p>${DUTIES}<p><strong>MINIMUM REQUIREMENTS</strong></p>${ASKED}</span></div><div><p>Job Segment: Library, Child Care, Social Media, Education, Healthcare</p></div><a href="/apply">Apply now »</a></div></div><footer><ul><li><a href="/home">Career Home</a></li><li><a href="/all">View All Jobs</a></li></ul></footer>`,
    ),
    title: 'Children’s Librarian',
    employer: 'Juniper County Library',
    location: 'Juniper, CA, US',
    starts: 'The Juniper branch',
    ends: 'children and their families.',
    lacks: ['Apply now', 'Job Segment', 'Career Home'],
  },
  {
    board: 'Interfolio',
    html: page(
      'Apply - Interfolio',
      `<header><a href="/">Interfolio</a></header><main><h1>Children’s Literature Librarian</h1><div><dl><dt>Institution</dt><dd>Juniper State College</dd><dt>Location</dt><dd>Juniper, CA</dd><dt>Open Date</dt><dd>Nov 2, 2026</dd></dl></div><button>Apply Now</button><h2>Description</h2><p>${ABOUT}</p>${DUTIES}<h2>Qualifications</h2>${ASKED}<h2>Application Instructions</h2><p>Send a letter and three names.</p></main><footer><p>© 2026 Interfolio, Inc.</p><a href="/terms">Program Policies</a></footer>`,
    ),
    title: 'Children’s Literature Librarian',
    employer: 'Juniper State College',
    location: 'Juniper, CA',
    starts: 'Description',
    ends: 'Send a letter and three names.',
    lacks: ['Open Date', '2026 Interfolio'],
  },
  {
    board: 'JazzHR',
    html: page(
      'Children’s Librarian - Juniper County Library - Career Page',
      `<div class="job-header"><h1>Children’s Librarian</h1><ul class="job-attributes"><li>Juniper, CA</li><li>Full Time</li><li>Youth Services</li><li>Entry Level</li></ul><button>Share</button></div><div class="job-details"><div class="description"><p>${ABOUT}</p><p><strong>Responsibilities:</strong></p>${DUTIES}<p><strong>Requirements:</strong></p>${ASKED}</div></div><div class="apply"><h2>Apply for this position</h2>${FORM}</div><p>Human Check*</p><footer>Powered by JazzHR</footer>`,
    ),
    title: 'Children’s Librarian',
    employer: 'Juniper County Library',
    location: 'Juniper, CA',
    starts: 'The Juniper branch',
    ends: 'children and their families.',
    lacks: ['First name', 'Human Check', 'Entry Level'],
  },
  {
    board: 'Paylocity',
    html: page(
      'Children’s Librarian | Juniper County Library',
      `<div><a href="/jobs/all">‹ Back to Job Listings</a><div><h1>Children’s Librarian</h1><div>Juniper, CA</div><div>Full-time</div></div><button>Apply</button><div><h2>Description</h2><div><p>${ABOUT}</p><p><u>Essential functions</u></p>${DUTIES}</div><h2>Qualifications</h2><div>${ASKED}</div></div><button>Apply</button><p>Powered by Paylocity</p></div>`,
    ),
    title: 'Children’s Librarian',
    employer: 'Juniper County Library',
    location: 'Juniper, CA',
    starts: 'Description',
    ends: 'children and their families.',
    lacks: ['Back to', 'Powered by'],
  },
  {
    board: 'ADP',
    html: page(
      'Recruitment',
      `<div><header><h1>Juniper County Library</h1><a href="#jobs">Current Openings</a></header><div role="main"><h2>Children’s Librarian</h2><div>Juniper, CA, US</div><div>14 days ago</div><div>Requisition ID: 1042</div><button>Apply</button><div><p>${ABOUT}</p><p><b>Duties</b></p>${DUTIES}<p><b>Qualifications</b></p>${ASKED}</div></div></div>`,
    ),
    title: 'Children’s Librarian',
    employer: 'Juniper County Library',
    location: 'Juniper, CA',
    starts: 'The Juniper branch',
    ends: 'children and their families.',
    lacks: ['Requisition', 'days ago'],
  },
];
