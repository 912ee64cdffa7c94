import type { BoardPage } from './boards';

const page = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;

const WORK = '<p>The clerk lends and receives materials at the front desk, issues cards, and shelves what comes back each morning.</p>';
const NEEDS = '<ul><li>A high school diploma</li><li>Six months of work with the public</li></ul>';
const BODY = `${WORK}<h3>Requirements</h3>${NEEDS}<p>Bring a letter and a résumé to the desk.</p>`;

/** Pages of employers themselves, and documents they put on the web, on which no label says whose the job is or where; the text is invented. */
export const housePages: readonly BoardPage[] = [
  {
    board: 'a word processor’s document, its page named for the file, the title a plain line of it',
    html: page(
      'Circ clerk posting 2026 FINAL - Google Docs',
      `<div><div>Circ clerk posting 2026 FINAL</div></div><div>Published using <a href="/d">Google Docs</a></div><div><p><b>Harrow Glen Free Library</b></p><p>18 Mill Street, Harrow Glen, NY 12099</p><p><span>Circulation Clerk</span></p><p>SALARY: $16.25 an hour</p><p><b>Position summary:</b> ${WORK.slice(3, -4)}</p><p><b>Requirements:</b></p>${NEEDS}<p><b>To apply:</b> Bring a letter and a résumé to the desk.</p></div>`,
    ),
    title: 'Circulation Clerk',
    employer: 'Harrow Glen Free Library',
    location: 'Harrow Glen, NY',
    starts: 'Position summary:',
    ends: 'to the desk.',
    lacks: ['FINAL', 'Mill Street', '16.25'],
  },
  {
    board: 'a post of a blog: its author and hour, the employer and the town in its first sentence',
    html: page(
      'Valley Library Jobs: Circulation Clerk, Corvane Historical Society',
      `<h1><a href="https://blog.example/">Valley Library Jobs</a></h1><h2>Tuesday, October 20, 2026</h2><h3>Circulation Clerk, Corvane Historical Society</h3><div><div>The Corvane Historical Society (Corvane, Ohio) has a part-time opening for a clerk.</div>${WORK}<b>Requirements</b>${NEEDS}<div>Send a résumé to office@corvanehistory.example before November 15.</div></div><div>Posted by <a href="/p">Dell Marrow</a> at <a href="#">9:14 AM</a></div><h2>Blog Archive</h2><ul><li><a href="/1">Page, Town of Ferrin</a></li></ul>`,
      '<meta property="og:site_name" content="Valley Library Jobs">',
    ),
    title: 'Circulation Clerk',
    employer: 'Corvane Historical Society',
    location: 'Corvane, Ohio',
    starts: 'The Corvane Historical Society (Corvane',
    ends: 'November 15.',
    lacks: ['Dell Marrow', 'Ferrin'],
  },
  {
    board: 'a town in the page’s title behind the job, its other jobs under “Job location”, terms and the house behind the posting',
    html: page(
      'Circulation Clerk - Branwick, NY : Career Opportunities',
      `<header><a href="/"><img alt="Marsh, Dunn &amp; Oakes LLP" src="l.png"></a></header><main><h1>Circulation Clerk</h1><p><a href="#">Apply for this job online</a></p><p>Marsh, Dunn &amp; Oakes LLP is seeking a clerk for its library in the Branwick office.</p>${BODY}<section><dl><dt>Department</dt><dd>Knowledge</dd><dt>Salary</dt><dd>$31 an hour</dd><dt>Employment type</dt><dd>Full-time</dd></dl></section><section><h2>Branwick, NY</h2><p>The studio occupies three floors of a former rope works on the river, ten minutes on foot from the station.</p></section></main><aside><h3>Job location</h3><div></div><h3>Other jobs at the firm</h3><ul><li><a href="#">Recreation Leader</a> <span>Branwick, NY</span></li></ul></aside>`,
    ),
    title: 'Circulation Clerk',
    employer: 'Marsh, Dunn & Oakes LLP',
    location: 'Branwick, NY',
    starts: 'Marsh, Dunn',
    ends: 'to the desk.',
    lacks: ['rope works', 'Recreation Leader'],
  },
  {
    board: 'a town of a region that is not known, said in the page’s title too; the organization named behind a colon of its own',
    html: page(
      'Circulation Clerk in Pruett City, Kansota for Judicial Branch | Career Center',
      `<main><h1>Circulation Clerk</h1><div>Full time</div><div>Pruett City, Kansota</div>${BODY}</main><aside><h2><span>Organization</span></h2><span>:&nbsp;</span><span>Judicial Library of Kansota</span></aside>`,
    ),
    title: 'Circulation Clerk',
    employer: 'Judicial Library of Kansota',
    location: 'Pruett City, Kansota',
    starts: 'The clerk lends',
    ends: 'to the desk.',
    lacks: [],
  },
  {
    board: 'a heading that begins with what it heads: “Job Opening: …”',
    html: page(
      'Job Opening: Circulation Clerk | Thornbury Public Library',
      `<header><a href="/">Thornbury Public Library</a></header><article><h1>Job Opening: Circulation Clerk</h1><div>admin</div><div>3 weeks ago</div><div><p>Are you good with people? We look for a clerk.</p>${WORK}<p><b>What you need</b></p>${NEEDS}<p>Mail a letter to 4 Depot Square, Thornbury, Vermont 05099, before November 20.</p></div></article><footer><a href="/c">Leave a Comment</a></footer>`,
    ),
    title: 'Circulation Clerk',
    employer: 'Thornbury Public Library',
    location: 'Thornbury, Vermont',
    starts: 'Are you good',
    ends: 'November 20.',
    lacks: ['admin', 'Comment'],
  },
  {
    board: 'a board that names the employer only under “About the company”',
    html: page(
      'Corporate Archivist',
      `<header><a href="/"><img alt="Hirewell" src="h.svg"></a></header><h1>Corporate Archivist</h1><ul><li>Corning Falls, PA</li><li>2 days ago</li></ul><button>Apply</button><div><h3>About the role</h3><p>Our archive holds a century and a half of drawings, letters and trial pieces, and you would be its second archivist.</p><h3>Your profile</h3>${NEEDS}</div><h3>About the company</h3><h4>Pellham Glassworks</h4><p>Pellham Glassworks has made glass since 1871.</p><h3>Similar jobs</h3><p><a href="/1">Registrar</a></p>`,
    ),
    title: 'Corporate Archivist',
    employer: 'Pellham Glassworks',
    location: 'Corning Falls, PA',
    starts: 'About the role',
    ends: 'with the public',
    lacks: ['since 1871', 'Registrar'],
  },
  {
    board: 'a town’s page: its hall stands over the street, its name in the first sentence, with how many live there',
    html: page(
      'Employment Opportunities • Alder Bend, WI • Townsites',
      `<h1>Employment Opportunities</h1><h2>Library Clerk</h2><table><tr><td>Job Location:</td><td>Alder Bend Public Library</td></tr></table><div><h3>Job Summary</h3><p>The City of Alder Bend (population 9,870) and its Library Board seek a clerk for the front desk of a busy library.</p>${WORK}<p><b>Requirements</b></p>${NEEDS}</div><div><h3>To apply</h3><p>Send a letter and a résumé to the director, with the names of three people who know your work well.</p></div><footer><h4>Contact Us</h4><p>City Hall</p><p>215 Mill Street</p><p>Alder Bend, WI 54999</p></footer>`,
    ),
    title: 'Library Clerk',
    employer: 'City of Alder Bend',
    location: 'Alder Bend Public Library',
    starts: 'Job Summary',
    ends: 'know your work well.',
    lacks: ['Mill Street'],
  },
  {
    board: 'a school district’s list of openings: the number beside the title, the kind of post under a label',
    html: page(
      'Penley School District 44 - Openings',
      `<table><tr><td>Penley School District 44</td></tr><tr><td><a href="/in">Log In</a> | <a href="/h">Help</a></td></tr></table><p>Openings as of 11/26/2026</p><ul><li><span>Library Clerk</span> <span>JobID: 3106</span></li><li>Position Type:</li><li>Student Support/ <span>Library Media Specialist</span></li><li>Location:</li><li>Wren Hollow School</li></ul><div><p><b>Purpose</b></p>${BODY}</div><div>© 2026 Boardline</div>`,
    ),
    title: 'Library Clerk',
    employer: 'Penley School District 44',
    location: 'Wren Hollow School',
    starts: 'Purpose',
    ends: 'to the desk.',
    lacks: ['3106', 'Boardline'],
  },
  {
    board: 'a message of a mailing list in a page of today: who wrote it, over the day',
    html: page(
      'Archivist, Quillon Museum of Science - jobs - lists.archivists.example',
      `<h3>Archivist, Quillon Museum of Science</h3><div><div>Tobias Renn</div><div>4 Nov 2026 <span>1:12 p.m.</span></div></div><div><p>The Quillon Museum of Science, in Quillon, Pennsylvania, seeks an archivist for two years.</p>${WORK}<p>QUALIFICATIONS</p>${NEEDS}<p>Tobias Renn<br>Chief Archivist</p></div><div><a href="/r">Reply</a></div>`,
    ),
    title: 'Archivist',
    employer: 'Quillon Museum of Science',
    location: 'Quillon, Pennsylvania',
    starts: 'The Quillon Museum',
    ends: 'Chief Archivist',
    lacks: ['1:12', 'Reply'],
  },
  {
    board: 'a line of jobs: employer and town behind the job in its heading',
    html: page(
      'Archivist, Brook College, Brook Haven, PA - SLIS Jobline',
      `<div><a href="/jobline/">SLIS Jobline</a></div><h1>Archivist, Brook College, Brook Haven, PA</h1><div>By <span>Dana Pell</span> on <abbr>November 3, 2026 10:15 AM</abbr></div><div><p>Brook College seeks to hire a full-time archivist for its records and its rare books.</p>${WORK}<p><b>Qualifications</b></p>${NEEDS}<p>Apply with a letter.</p></div><div>Categories: <a href="/c">Academic</a></div>`,
    ),
    title: 'Archivist',
    employer: 'Brook College',
    location: 'Brook Haven, PA',
    starts: 'Brook College seeks',
    ends: 'with a letter.',
    lacks: ['Dana Pell', 'Categories'],
  },
  {
    board: 'a county’s page of jobs and examinations; its own help behind the control that applies',
    html: page(
      'Tarrow County, NY - Employment Opportunities',
      `<h1>Tarrow County, NY - Employment</h1><h2>Library Clerk</h2><table><tr><td><b>No.:</b> OC-65082</td><td><b>Name:</b> Library Clerk</td></tr></table><h3>Description of Duties</h3>${WORK}<h3>Minimum Qualifications</h3>${NEEDS}<p>Write before the day of the examination.</p><p><a href="/in">Apply</a></p><p>If you are experiencing any problems with this site please email us.</p><div>Department of Human Resources, 39 West Main Street, Wells Point, NY 14999</div>`,
    ),
    title: 'Library Clerk',
    employer: 'Tarrow County',
    location: 'Wells Point, NY',
    starts: 'Description of Duties',
    ends: 'the examination.',
    lacks: ['problems', 'OC-65082'],
  },
  {
    board: 'a bulletin for the printer: heading and text in one cell, each cell a row',
    html: page(
      'Job Bulletin',
      `<table><tr><td><b>CITY OF MARLOWE</b><br>invites applications for the position of:<br><br><b>Library Clerk</b></td></tr></table><table><tr><td><b>SALARY:</b></td><td>$22.18 Hourly</td></tr></table><table>${[
        ['THE POSITION', 'The clerk opens the branch, lends and receives materials, and trains the pages who work there after school.'],
        ['EXAMPLES OF DUTIES', 'Oversees the circulation desk, trains and schedules pages, and helps with the programs of the branch.'],
        ['QUALIFICATIONS', 'Two years of library experience, and completion of the twelfth grade. Coursework is desirable.'],
        ['SUPPLEMENTAL INFORMATION', 'Applications are screened, and those best qualified are invited to an oral board.'],
      ]
        .map(([head, text]) => `<tr><td><b>${head}:</b><br>${text}</td></tr>`)
        .join(
          '',
        )}</table><table><tr><td>APPLICATIONS MAY BE FILED ONLINE AT:<br>www.marlowe.example<br>100 Civic Plaza<br>Marlowe, CA 90999</td></tr></table>`,
    ),
    title: 'Library Clerk',
    employer: 'CITY OF MARLOWE',
    location: 'Marlowe, CA',
    starts: 'THE POSITION',
    ends: 'an oral board.',
    lacks: ['FILED ONLINE', '22.18'],
  },
  {
    board: 'a library’s own blog, named so over its posts',
    html: page(
      'We’re Hiring Clerks! | Fern County Library Blog',
      `<div><div><h1><a href="/">Fern County Library Blog</a></h1><h2>News from the shelves</h2></div></div><div><div><h1>We’re Hiring: Library Clerk</h1></div></div><div>Posted on <a href="#">November 4, 2026</a></div><p>Look for us at 12 Fern Way, Fern Falls, OR 97999.</p>${WORK}<p>Here’s what you need to be:</p>${NEEDS}<p>Bring an application to any branch. The pay is $13.50 an hour.</p><nav><a href="/p">Tax Forms</a></nav>`,
    ),
    title: 'Library Clerk',
    employer: 'Fern County Library',
    location: 'Fern Falls, OR',
    starts: 'Look for us',
    ends: '$13.50 an hour.',
    lacks: ['Tax Forms', 'Posted on'],
  },
  {
    board: 'what the board says under every posting, headed as an employer’s own section',
    html: page(
      'Apply - Facultyhire',
      `<header><a href="/">Facultyhire</a></header><h2>Tellwright University</h2><p>University Libraries</p><h1>Library Clerk</h1><button>Apply Now</button><div><h3>Location</h3><p>Tellwright, VA</p></div><div><h3>Description</h3>${WORK}</div><div><h3>Qualifications</h3>${NEEDS}</div><div><h3>Application Instructions</h3><p>Submit a letter and two references.</p></div><div><h3>Application Process</h3><p>This institution is using Facultyhire to conduct its search, and applicants to this position can send all materials free of charge.</p><button>Apply Now</button></div>`,
    ),
    title: 'Library Clerk',
    employer: 'Tellwright University',
    location: 'Tellwright, VA',
    starts: 'Description',
    ends: 'two references.',
    lacks: ['Facultyhire', 'Application Process'],
  },
  {
    board: 'a form under the posting that asks for a city too; town and region in elements of their own',
    html: page(
      'Saint Aldric Health Careers - Library Clerk',
      `<h2>Library Clerk</h2><p><span>Academic Affairs</span> <span>Brackenridge</span><span>,</span> <span>Ohio</span> <span>Req.Num.: 11876</span></p><div>${BODY}</div><h2>Apply for this Position</h2><p>* Required</p><form><div><label>City</label><input></div><div><label>Resume *</label><input type="file"></div></form>`,
    ),
    title: 'Library Clerk',
    employer: 'Saint Aldric Health',
    location: 'Brackenridge, Ohio',
    starts: 'The clerk lends',
    ends: 'to the desk.',
    lacks: ['Resume', '11876'],
  },
  {
    board: 'questions for applicants behind the posting, said to be required',
    html: page(
      'Corwith State University | Library Clerk',
      `<h1>Employment Opportunities</h1><h2>Library Clerk</h2><table><tr><th>Location</th><td>Durrant, NE</td></tr></table><h3>Position Information</h3><table><tr><th>Position Summary</th><td>${WORK}</td></tr><tr><th>Required Qualifications</th><td>${NEEDS}</td></tr><tr><th>EEO Statement</th><td>Corwith State University is an equal opportunity employer and asks everyone to apply.</td></tr></table><h3>Posting Specific Questions</h3><p>Required fields are indicated with an asterisk (*).</p><ul><li>* How did you hear about this opportunity?</li></ul><h3>Applicant Documents</h3><ul><li>Curriculum Vitae</li></ul>`,
    ),
    title: 'Library Clerk',
    employer: 'Corwith State University',
    location: 'Durrant, NE',
    starts: 'Position Summary',
    ends: 'everyone to apply.',
    lacks: ['asterisk', 'Vitae', 'hear about'],
  },
];
