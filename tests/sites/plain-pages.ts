import type { BoardPage } from './boards';

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;

const CLERK = '<p>The clerk receives new books, makes them ready for the shelf, mends worn ones, and helps at the desk on Saturdays.</p>';
const NEEDS = '<ul><li>A high school diploma</li><li>Two years of work with the public</li></ul>';

/** Postings on libraries', towns' and colleges' own pages, and on boards whose pages say little in their markup; the text is invented. */
export const plainPages: readonly BoardPage[] = [
  {
    board: 'a bulletin laid out in tables',
    html: page(
      'Job Bulletin',
      `<table width="700"><tr><td><b>CITY OF QUAIL HARBOR</b><br>4 Pier Street<br>Quail Harbor, OR 97999<br><br><b>INVITES APPLICATIONS FOR THE POSITION OF:</b><br><b><font size="5">Library Clerk II</font></b></td></tr><tr><td><table><tr><td><b>SALARY:</b></td><td>$20.10 Hourly</td></tr><tr><td><b>CLOSING DATE:</b></td><td>12/01/26 05:30 PM</td></tr></table></td></tr><tr><td><b>THE POSITION:</b><br><br>${CLERK}<b>TYPICAL QUALIFICATIONS:</b><br>${NEEDS}The first review of applications will take place on November 20.</td></tr><tr><td><hr>APPLICATIONS MAY BE FILED ONLINE AT:<br>http://quailharbor.example<br>503-555-0117</td></tr><tr><td><b>Library Clerk II Supplemental Questionnaire</b><br>* 1. Have you worked with the public for two years?<br>* Required Question</td></tr></table>`,
    ),
    title: 'Library Clerk II',
    employer: 'CITY OF QUAIL HARBOR',
    location: 'Quail Harbor, OR',
    starts: 'THE POSITION:',
    ends: 'on November 20.',
    lacks: ['$20.10', 'FILED ONLINE', 'Supplemental', 'Required Question'],
  },
  {
    board: 'a library’s own page, laid out in tables',
    html: page(
      'Fox Bend Community Library: Employment',
      `<table><tr><td colspan="2"><h1>Fox Bend Community Library</h1></td></tr><tr><td><ul><li><a href="c.html">Catalog</a></li><li><a href="b.html">Library Board</a></li></ul></td><td><h2>Employment Opportunities</h2><p>The following position is open:</p><h3>Technical Services Clerk</h3><p>Part time, 19 hours a week, $15.50 an hour.</p>${CLERK}<p><b>Minimum qualifications</b></p>${NEEDS}<p>Bring an application to the desk, 118 Pecan Street, Fox Bend, Texas, before December 4.</p><p><a href="v.html">Volunteer at the library</a></p></td></tr></table>`,
    ),
    title: 'Technical Services Clerk',
    employer: 'Fox Bend Community Library',
    location: 'Fox Bend, Texas',
    starts: 'Part time, 19 hours',
    ends: 'before December 4.',
    lacks: ['Volunteer', 'Library Board', 'The following position'],
  },
  {
    board: 'a title in no heading, the employer in the page’s title alone',
    html: page(
      'Village of Gull Point - Library Clerk',
      `<div><a href="/all">All Jobs</a></div><div><span><span>Library Clerk</span></span><div><a href="https://maps.example/q">Gull Point Room</a> • Gull Point, OH • Library Services</div><a href="/apply">Apply</a></div><div><div>Job Type</div><div>Part-time</div><div>Description</div><div>${CLERK}<p><strong>Requirements</strong></p>${NEEDS}<p>$13.75 per hour.</p></div></div><div>Share this job: <a>Email</a></div>`,
    ),
    title: 'Library Clerk',
    employer: 'Village of Gull Point',
    location: 'Gull Point, OH',
    starts: 'The clerk receives',
    ends: 'per hour.',
    lacks: ['All Jobs', 'Share this'],
  },
  {
    board: 'headings in the employer’s own words, the application beside them',
    html: page(
      'Metadata Specialist - Heron Libraries Consortium - Career Page',
      `<div><a href="/apply">View All Jobs</a></div><div><h1>Metadata Specialist</h1><ul><li>Dayton, OH</li><li>Full Time</li></ul></div><div><div><p>The consortium’s forty libraries share one catalog, and somebody has to keep it fit to be searched.</p><h4>You will</h4><ul><li>catalog in all formats by RDA;</li><li>train the members’ staff.</li></ul><h4>You have</h4><ul><li>a bachelor’s degree, and two years of cataloging;</li><li>knowledge of MARC 21.</li></ul><p>We pay $24.60 an hour.</p></div><div><h3>Apply for this position</h3><form><label>First name</label><input><label>Email</label><input><label>Do you have two years of cataloging experience?</label><select><option>Yes</option></select><p>To comply with government reporting requirements, we ask that you complete the survey below.</p></form></div></div>`,
    ),
    title: 'Metadata Specialist',
    employer: 'Heron Libraries Consortium',
    location: 'Dayton, OH',
    starts: 'The consortium',
    ends: '$24.60 an hour.',
    lacks: ['First name', 'reporting', 'View All'],
  },
  {
    board: 'a college’s page, named for the college',
    html: page(
      'Sandpiper Community College District Job Opportunities',
      `<header><div>Sandpiper Community College District</div></header><div><a href="/openings">Back to all openings</a><h1>Electronic Resources Librarian (Tenure-Track)</h1><p>Posting 26-041 · Faculty · Sandpiper, CA · $71,204 annually</p><div role="tabpanel"><h4>The Position</h4><p>The District seeks a librarian who will manage its databases and who will teach.</p><h4>Minimum Qualifications</h4><p>Master’s degree in library science, or the equivalent of it.</p><h4>Application Procedure</h4><p>Applications are due by January 8, 2027.</p></div><div role="tabpanel" style="display:none"><h4>Benefits</h4><p>The District pays for dental insurance.</p></div></div>`,
    ),
    title: 'Electronic Resources Librarian (Tenure-Track)',
    employer: 'Sandpiper Community College District',
    location: 'Sandpiper, CA',
    starts: 'The Position',
    ends: 'January 8, 2027.',
    lacks: ['dental', 'Posting 26-041'],
  },
  {
    board: 'a department beside the title, the employer in the page’s title, facts in a sidebar',
    html: page(
      'Opal State University - Scholarly Communications Librarian',
      `<main><h2>Scholarly Communications Librarian</h2><p>University Libraries</p><aside><dl><dt>Location</dt><dd>Reno, Nevada</dd></dl></aside><div><p><strong>Job Summary</strong></p><p>Leads the university’s work in open access and the repository.</p><p><strong>Required education and experience</strong></p>${NEEDS}<p>We read every letter.</p></div><h3>About the employer</h3><p>Opal State University stands on a river.</p><h3>Related Jobs</h3><ul><li><a href="/2">Data Services Librarian</a></li></ul></main>`,
    ),
    title: 'Scholarly Communications Librarian',
    employer: 'Opal State University',
    location: 'Reno, Nevada',
    starts: 'Job Summary',
    ends: 'every letter.',
    lacks: ['stands on a river', 'Data Services'],
  },
  {
    board: 'a table of labels, the last of them facts',
    html: page(
      'Mesa Ridge College | Library Specialist II',
      `<h1><a href="/">Mesa Ridge College</a></h1><p>Employment Opportunities</p><div><a href="/apply">Apply for this Job</a></div><h2>Library Specialist II</h2><h3>Posting Details</h3><table><tr><th>Posting Number</th><td>S2261P</td></tr><tr><th>Campus</th><td>North Mesa</td></tr><tr><th>Job Summary/Basic Function</th><td><p>Oversees evening circulation, supervises student workers, and processes reserves and loans.</p></td></tr><tr><th>Minimum Qualifications</th><td>Associate degree and one year of library experience, or an equivalent combination.</td></tr><tr><th>Posting Date</th><td>11/10/2026</td></tr><tr><th>Open Until Filled</th><td>No</td></tr></table><h3>Supplemental Questions</h3><ol><li>How did you hear about this position?</li></ol>`,
    ),
    title: 'Library Specialist II',
    employer: 'Mesa Ridge College',
    location: 'North Mesa',
    starts: 'Job Summary',
    ends: 'combination.',
    lacks: ['S2261P', 'Open Until', 'hear about'],
  },
];
