import type { BoardPage } from './boards';

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;

const ABOUT =
  '<p>The reading room lends four thousand maps, and somebody must know where each of them lies and in what state it came back.</p>';
const ASKED = '<h2>Qualifications</h2><ul><li>A degree in library science</li><li>Two years of work with maps or plates</li></ul>';

/** Pages on which no one place says whose the job is, or where; and pages that set their text as few others do. The text is invented. */
export const witnessPages: readonly BoardPage[] = [
  {
    board: 'a message in the archive of a mailing list, all of it in <pre>',
    html: page(
      '[Mapshelf] Position announcement: Map Cataloger',
      `<h1>[Mapshelf] Position announcement: Map Cataloger</h1><b>Ada Quill</b> <a href="mailto:x">aquill at lindenfalls.example</a><br><i>Mon May 4 10:11:12 EDT 2009</i><ul><li>Previous message: <a href="1.html">[Mapshelf] Rolled maps</a></li></ul><hr><pre>
POSITION: Map Cataloger
INSTITUTION: Linden Falls College
LOCATION: Linden Falls, Vermont

Linden Falls College seeks a cataloger who likes old paper. The
cataloger describes maps and views for a library of 90,000 volumes
and keeps the index of places right in two systems.

DUTIES:

* Original cataloging of maps in all formats
* Training and review of one full-time assistant and two students

REQUIRED:

* MLS from a program accredited by the American Library Association
* At least two years of cataloging, a good part of it maps

TO APPLY: send a letter and the names of three referees to the chair.</pre><hr><ul><li>Next message: <a href="3.html">[Mapshelf] Program</a></li></ul><a href="l">More information about the Mapshelf mailing list</a>`,
    ),
    title: 'Map Cataloger',
    employer: 'Linden Falls College',
    location: 'Linden Falls, Vermont',
    starts: 'POSITION: Map Cataloger',
    ends: 'three referees to the chair.',
    lacks: ['Previous message', 'Next message', 'mailing list'],
  },
  {
    board: 'rows of label and value, each alone in a wrapper; a number before them',
    html: page(
      'Map Librarian',
      `<h1>Map Librarian</h1>${[
        ['Auto req ID', '41873XY'],
        ['Company', 'Tamarack Charts'],
        ['City', 'Mesa Hill'],
        ['State', 'Kentucky'],
        ['Weekly hours', '40'],
      ]
        .map(([label, value]) => `<div><div><p>${label}</p><p>${value}</p></div></div>`)
        .join('')}<h2>Summary</h2>${ABOUT}${ASKED}<div><button>Apply</button></div>`,
    ),
    title: 'Map Librarian',
    employer: 'Tamarack Charts',
    location: 'Mesa Hill',
    starts: 'Summary',
    ends: 'maps or plates',
    lacks: ['Auto req', 'Apply'],
  },
  {
    board: 'the head in a bar beside the posting, its facts in one line',
    html: page(
      'File Clerk, Map Room job at Orchard Row Survey in Tamsin Hill, GA | Allwork',
      `<nav><a href="/r">Resources</a></nav><aside><h1>File Clerk, Map Room</h1><div><span>Orchard Row Survey</span><span>3.4</span><span>Tamsin Hill, GA</span></div><div><button>Apply Now</button><button>Save</button></div></aside><div><h2>Full Job Description</h2>${ABOUT}<p><b>What you will need</b></p><ul><li>High school diploma</li><li>Six months in any office</li></ul><p>Work Location: In person</p></div><h2>Similar jobs in Tamsin Hill, GA</h2><h3><a href="/j/2">Records Clerk</a></h3>`,
    ),
    title: 'File Clerk, Map Room',
    employer: 'Orchard Row Survey',
    location: 'Tamsin Hill, GA',
    starts: 'Full Job Description',
    ends: 'In person',
    lacks: ['Similar jobs', 'Records Clerk', 'Save'],
  },
  {
    board: 'a classified advertisement: the town in brackets behind the job, one heading in the advertiser’s words',
    html: page(
      'Part-time bookkeeper for a map dealer',
      `<ul><li><a href="/">classified</a></li><li><a href="/j">jobs</a></li></ul><h2><span>Part-time bookkeeper for a map dealer</span> <small>(Lower Quarry)</small> <span>hide this posting</span></h2><p>compensation: <b>$17 an hour</b></p><section>Folded Sheets buys and sells old maps. Our bookkeeper is moving away and we need someone for two mornings a week.<br><br>You would:<br>- enter sales and trades<br>- match the till to the bank every week<br>- pay about forty bills a month<br><br>We want someone who has experience with a small shop and keeps quiet about what is in the books. Please apply with a few lines about yourself. The pay is $17 an hour.</section><p>post id: 5127</p>`,
    ),
    title: 'Part-time bookkeeper for a map dealer',
    employer: 'Folded Sheets',
    location: 'Lower Quarry',
    starts: 'Folded Sheets buys',
    ends: '$17 an hour.',
    lacks: ['hide this', 'post id'],
  },
  {
    board: 'parts of what the employer wrote, each in a block of its own',
    html: page(
      'Analyst | Stone & Wick Partners',
      `<main><article><h2>Analyst</h2><p>Ralston, North Carolina</p></article><article><div><span> </span><span>${ABOUT}<p>Qualifications</p><ul><li>Bachelor’s degree in law</li><li>One year with databases of maps</li></ul></span></div><div><span></span><span><p>Benefits: the firm gives its people health cover and a place to rest, and each spring the whole team counts and mends for a week.</p></span></div><div><span>Work type</span><span>Hybrid</span></div></article><a href="/apply">Apply</a></main>`,
    ),
    title: 'Analyst',
    employer: 'Stone & Wick Partners',
    location: 'Ralston, North Carolina',
    starts: 'The reading room lends',
    ends: 'mends for a week.',
    lacks: ['Hybrid', 'Apply'],
  },
  {
    board: 'lines alone over lists for headings, in no heading’s element',
    html: page(
      'Map Cataloger - Heron Consortium - Career Page',
      `<div><a href="/">View All Jobs</a></div><div>Map Cataloger</div><ul><li>Dayton, OH</li><li>Full Time</li></ul><p>Heron is a consortium of forty libraries that share one catalog of maps, and somebody must keep it fit to be used.</p><div>You will</div><ul><li>catalog maps in all formats;</li><li>train the members’ staff.</li></ul><div>You have</div><ul><li>a bachelor’s degree, and two years of cataloging;</li><li>knowledge of MARC 21.</li></ul><p>We pay $24.60 an hour.</p><div><button>Apply</button></div>`,
    ),
    title: 'Map Cataloger',
    employer: 'Heron Consortium',
    location: 'Dayton, OH',
    starts: 'Heron is a consortium',
    ends: '$24.60 an hour.',
    lacks: ['View All', 'Apply'],
  },
  {
    board: 'prose alone under the job’s heading',
    html: page(
      'Map Room Assistant – Juniper Town Library',
      `<nav><a href="/h">Hours</a></nav><h1>Map Room Assistant</h1><p>Juniper Town Library is looking for somebody who will keep the map room open on three evenings a week, twelve hours in all.</p><p>The assistant fetches maps, watches over those who read them, puts them back, and performs the weekly count. The assistant reports to the head of the room, and must be able to lift a full drawer.</p><p>A high school diploma and a year of experience with the public are required; the knowledge of one more language is welcome. The pay is $17 an hour.</p><p>Please submit an application and the names of two people who know your work to the desk before December 4. We answer each letter within two days.</p><footer>Juniper Town Library</footer>`,
    ),
    title: 'Map Room Assistant',
    employer: 'Juniper Town Library',
    location: '',
    starts: 'Juniper Town Library is looking',
    ends: 'within two days.',
    lacks: ['Hours'],
  },
  {
    board: 'a page made by hand: street and town in lines of their own, the page’s own foot under the job',
    html: page(
      'Fern Creek Public Library - Jobs',
      `<table><tr><td><b>Fern Creek Public Library</b></td></tr><tr><td><p><a href="c.htm">Catalog</a></p><p><b>Hours</b><br>Mon-Thu 10-8<br>214 N. Main St.<br>Fern Creek, KS 67499</p></td><td><font><p><b>Map Room Clerk</b></p>${ABOUT}<p><b>You need:</b></p><p>- a high school diploma<br>- a kind word for everybody</p><p>Bring your form to the desk by Friday, May 22.</p><p>This page was last changed on 05/04/09. Trouble? Write to the <a href="m">webmaster</a>.</p></font></td></tr></table>`,
    ),
    title: 'Map Room Clerk',
    employer: 'Fern Creek Public Library',
    location: 'Fern Creek, KS',
    starts: 'The reading room lends',
    ends: 'by Friday, May 22.',
    lacks: ['last changed', 'Hours'],
  },
  {
    board: 'rows with a colon in a cell of its own',
    html: page(
      'Library Cataloguer - Kota Jobs',
      `<nav><a href="/n">Newest</a></nav><h1>Library Cataloguer</h1><table><tr><td>Company</td><td>:</td><td><b>Sekolah Bukit Biru</b></td></tr><tr><td>Placement</td><td>:</td><td>Sarangan</td></tr><tr><td>Seen</td><td>:</td><td>312 times</td></tr></table><div>${ABOUT}<p><strong>Requirements:</strong></p><ul><li>Diploma in library science</li><li>Able to read English titles</li></ul></div><footer>Kota Jobs</footer>`,
    ),
    title: 'Library Cataloguer',
    employer: 'Sekolah Bukit Biru',
    location: 'Sarangan',
    starts: 'The reading room lends',
    ends: 'English titles',
    lacks: ['312 times', 'Kota'],
  },
  {
    board: 'facts that run on in one line, behind the posting',
    html: page(
      'Job Announcement',
      `<h1>Map Librarian</h1><div>Bureau of Coastal Charts</div><div><h2>Summary</h2>${ABOUT}</div><div>${ASKED}</div><div><h2>Overview</h2><span>Accepting applications</span><span>Open to the public</span> <span>Location</span><span>1 vacancy in the following location:</span><span>Port Amity, Maryland</span> <span>Salary</span><span>$72,553 a year</span></div>`,
    ),
    title: 'Map Librarian',
    employer: 'Bureau of Coastal Charts',
    location: 'Port Amity, Maryland',
    starts: 'Summary',
    ends: '$72,553 a year',
    lacks: [],
  },
  {
    board: 'a town’s page: its library is a department, the town stands over the street',
    html: page(
      'Job Opportunities • Library Assistant',
      `<div><a href="/">Home</a> &gt; Job Opportunities</div><h1>Job Opportunities</h1><h2>Library Assistant</h2><table><tr><td><b>Department:</b></td><td>Juniper Public Library</td></tr><tr><td><b>Location:</b></td><td>Juniper, NJ</td></tr></table>${ABOUT}${ASKED}<h3>Contact Us</h3><p>Borough of Juniper<br>1 Main Street<br>Juniper, NJ 07000</p>`,
    ),
    title: 'Library Assistant',
    employer: 'Borough of Juniper',
    location: 'Juniper, NJ',
    starts: 'The reading room lends',
    ends: 'maps or plates',
    lacks: ['Contact Us'],
  },
  {
    board: 'a number beside the title; whose site it is and the text agree',
    html: page(
      'Quarry Hill Museum of Maps',
      `<header><a href="/">Quarry Hill Museum of Maps</a></header><div><h1>Map Librarian</h1><div>Posting 26-041</div><div>Faculty</div></div><p>Quarry Hill Museum of Maps keeps the charts of the northern coast in Quarry Hill, Maine, and shows them on Sundays.</p>${ABOUT}${ASKED}`,
    ),
    title: 'Map Librarian',
    employer: 'Quarry Hill Museum of Maps',
    location: 'Quarry Hill, Maine',
    starts: 'Quarry Hill Museum',
    ends: 'maps or plates',
    lacks: [],
  },
  {
    board: 'a page whose headings speak to the reader: “We think that you”',
    html: page(
      'Image Archivist - Aspen & Rook',
      '<header><a href="/">Career site</a><a href="/jobs">All jobs</a></header><h1>Image Archivist</h1><p>Aspen & Rook · Larkwell, Oregon</p><div><p>Aspen & Rook prints atlases and school books. Behind them stands an archive of glass plates and films that grows every week.</p><h2>About the role</h2><p>You keep the archive in shape, tag what comes in and find what editors ask for.</p><h2>We think that you</h2><ul><li>have studied archives or art history</li><li>have worked with a picture collection</li></ul><h2>What we offer</h2><p>Thirty days of holiday and a quiet room above the press.</p></div><footer>Applicant tracking system by Boxwood</footer>',
    ),
    title: 'Image Archivist',
    employer: 'Aspen & Rook',
    location: 'Larkwell, Oregon',
    starts: 'Aspen & Rook prints',
    ends: 'above the press.',
    lacks: ['All jobs', 'Boxwood'],
  },
  {
    board: 'a posting in German',
    html: page(
      'Sachbearbeiter Registratur (m/w/d) | Birke Armaturen GmbH',
      '<h1>Sachbearbeiter Registratur (m/w/d)</h1><h2>Über uns</h2><p>Seit 1921 bauen wir Ventile für Wasserwerke, und jede Armatur hat eine Akte, die so lange lebt wie sie.</p><h2>Was Sie erwartet</h2><ul><li>Sie erfassen Zeichnungen und Verträge</li><li>Sie überwachen Fristen</li></ul><h2>Was Sie mitbringen</h2><ul><li>Eine kaufmännische Ausbildung</li><li>Gutes Deutsch in Wort und Schrift</li></ul><h2>Was wir bieten</h2><p>Dreißig Tage Urlaub und eine Werkskantine.</p><h2>Jobs, die ähnlich sind</h2><h3><a href="b">Mitarbeiter Ablage (m/w/d)</a></h3>',
    ),
    title: 'Sachbearbeiter Registratur (m/w/d)',
    employer: 'Birke Armaturen GmbH',
    location: '',
    starts: 'Über uns',
    ends: 'Werkskantine.',
    lacks: ['Mitarbeiter Ablage'],
  },
];
