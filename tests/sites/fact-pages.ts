import type { BoardPage } from './boards';

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;

const WORK = '<p>The clerk opens the reading room, brings boxes from the stacks, and writes down what each reader has seen.</p>';
const NEEDS = '<ul><li>A high school diploma</li><li>One year of work with old papers</li></ul>';
const BODY = `${WORK}<h3>Requirements</h3>${NEEDS}<p>Write to us in one file.</p>`;
const row = (label: string, value: string) => `<div class="row"><div>${label}</div><div>${value}</div></div>`;
const terms = (pairs: readonly (readonly [string, string])[]) =>
  `<dl>${pairs.map(([term, value]) => `<dt>${term}</dt><dd>${value}</dd>`).join('')}</dl>`;

/** Pages on which facts stand in boxes of many shapes, before, within and behind the description; the text is invented. */
export const factPages: readonly BoardPage[] = [
  {
    board: 'rows of label and value under the title, none of them the employer',
    html: page(
      'Reading Room Clerk - Osprey Ledger Careers',
      `<main><article><div><div>Reading Room Clerk</div></div></article><article>${row('Location', 'Halden')}${row('Business Area', 'News and Papers')}${row('Ref #', '10054')}</article><article><h2>Description</h2>${BODY}</article></main>`,
    ),
    title: 'Reading Room Clerk',
    employer: 'Osprey Ledger',
    location: 'Halden',
    starts: 'Description',
    ends: 'in one file.',
    lacks: ['Business Area', '10054'],
  },
  {
    board: 'a table of facts, and no heading that says what is asked',
    html: page(
      'Assistant Librarian (Maps) at Wexcombe University',
      `<h1>Assistant Librarian (Maps)</h1><h3><b><span>Wexcombe University</span></b> - Learning Services</h3><table><tr><th>Location:</th><td>Wexcombe</td></tr><tr><th>Salary:</th><td>£38,000 a year</td></tr><tr><th>Closes:</th><td>26 April</td></tr><tr><th>Contract Type:</th><td>Permanent</td></tr></table><div><p><b>About the place</b></p><p>Wexcombe keeps nine thousand sheets of old maps in one long room by the river.</p><p>You will lend them, mend them and show them to classes from the town.</p><p><b>About yourself</b></p><p>You hold a postgraduate qualification, or can show the same by experience.</p></div><div><a href="/apply">Apply</a></div>`,
    ),
    title: 'Assistant Librarian (Maps)',
    employer: 'Wexcombe University',
    location: 'Wexcombe',
    starts: 'About the place',
    ends: 'same by experience.',
    lacks: ['26 April', 'Permanent'],
  },
  {
    board: 'labels that run on in one block, the title among them',
    html: page(
      'Job Posting: Senior Clerk',
      `<div><strong>Working Title:</strong> <span>Map Room Clerk</span> <strong>Classification:</strong> <span>SENIOR CLERK $4,107.00</span> <strong>Department:</strong> <span>Board of Harbor Charts</span> <strong>Location:</strong> <span>Alvara County</span></div><div>${BODY}</div>`,
    ),
    title: 'Map Room Clerk',
    employer: 'Board of Harbor Charts',
    location: 'Alvara County',
    starts: 'The clerk opens',
    ends: 'in one file.',
    lacks: ['SENIOR CLERK'],
  },
  {
    board: 'a posting in Spanish, the employer and the town on one line',
    html: page(
      'Trabajo de Auxiliar de Biblioteca',
      '<div><a href="/">Volver a la lista</a></div><h1>Auxiliar de Biblioteca</h1><p>Colegio Alba S.A. - Riolargo, Valle Norte</p><div><h3>Descripción de la oferta</h3><div><span>Medio tiempo</span></div><p>El colegio busca una persona amable para las tardes de su biblioteca.<br>Funciones:<br>- Atender el mostrador.<br>- Ordenar los libros.<br>Requisitos:<br>- Un año de experiencia con el público.</p></div><div><p>Acerca de Colegio Alba S.A.</p><p>Somos un colegio de barrio con tres sedes.</p></div><div><p>Ofertas similares</p><h2><a href="/2">Recepcionista</a></h2></div>',
    ),
    title: 'Auxiliar de Biblioteca',
    employer: 'Colegio Alba S.A.',
    location: 'Riolargo, Valle Norte',
    starts: 'El colegio busca',
    ends: 'experiencia con el público.',
    lacks: ['tres sedes', 'Recepcionista', 'Volver'],
  },
  {
    board: 'a box of facts behind the description, and the place as a link to a map',
    html: page(
      'Reading Room Clerk – Kralin City Library',
      `<h1>Reading Room Clerk</h1><div><svg></svg><span>Company</span><p>Kralin City Library</p></div><div><svg></svg><a href="https://maps.example/?q=k">Kralin, Upper Square</a></div><div>${BODY}</div><div><p>Information about the post</p>${[
        ['Company', 'Kralin City Library'],
        ['Required education', 'Secondary school'],
        ['Languages', 'German'],
        ['Contract', 'Permanent'],
      ]
        .map(([label, value]) => `<div><svg></svg><span>${label}</span><p>${value}</p></div>`)
        .join('')}</div><div><p>Contact</p><p>Jana Vesela</p></div>`,
    ),
    title: 'Reading Room Clerk',
    employer: 'Kralin City Library',
    location: 'Kralin, Upper Square',
    starts: 'The clerk opens',
    ends: 'in one file.',
    lacks: ['Information about', 'Secondary school', 'Vesela'],
  },
  {
    board: 'pay that reads as a sentence under its label, and the advertiser behind the description',
    html: page(
      'Reading Room Clerk - Hanau Museum',
      `<main><h1>Reading Room Clerk</h1><h2><span>Hanau Museum o.z.</span></h2><div><div><strong>Place of work</strong><br><span>Bravel, Hanovia</span></div><div><strong>Wage (gross)</strong><br><span>1 900 - 2 200 EUR a month</span><span>and a share for each language you speak.</span></div></div><div><h3>About it</h3><h4>Job description and duties</h4><div><p><strong>About the role</strong></p>${BODY}</div></div><div><h3>Advertiser</h3><h4>Brief description of the company</h4><div>A museum of glass in the capital.</div><h4>Contact</h4><div>Vera Holl</div></div></main>`,
    ),
    title: 'Reading Room Clerk',
    employer: 'Hanau Museum o.z.',
    location: 'Bravel, Hanovia',
    starts: 'Job description',
    ends: 'in one file.',
    lacks: ['2 200', 'museum of glass', 'Holl'],
  },
  {
    board: 'a card of facts in the sidebar, and other people below',
    html: page(
      'Site Builder | jobs board',
      `<div><h1>Site Builder</h1><div>Posted <time>October 1, 2026</time></div><div>${WORK}<h3>Must have</h3>${NEEDS}<p>Write to us in one file.</p></div></div><aside><a href="mailto:x@example.org">Apply</a><h3>Facts</h3>${[
        ['Company', 'Otter Creek Trust'],
        ['Job Type', 'Project'],
        ['Location', 'Remote, Americas'],
      ]
        .map(([label, value]) => `<div><span>${label}</span><span>${value}</span></div>`)
        .join('')}</aside>`,
    ),
    title: 'Site Builder',
    employer: 'Otter Creek Trust',
    location: 'Remote, Americas',
    starts: 'The clerk opens',
    ends: 'in one file.',
    lacks: ['Project'],
  },
  {
    board: 'the company as a heading under a heading, behind the posting',
    html: page(
      'Offer 193',
      `<header><a href="/">National Work Agency</a></header><h1>Medical Secretary (W/M)</h1><p>Mesa, AZ</p><div>${BODY}</div><div><h2>Company</h2><h3>Clinic of the Two Rivers</h3><p>50 to 99 people</p></div>`,
    ),
    title: 'Medical Secretary (W/M)',
    employer: 'Clinic of the Two Rivers',
    location: 'Mesa, AZ',
    starts: 'The clerk opens',
    ends: 'in one file.',
    lacks: ['50 to 99'],
  },
  {
    board: 'a posting told as a piece of news',
    html: page(
      'We’re hiring! Come and work with us',
      `<div><a href="/">Five Creeks Library Consortium</a></div><h1>News from the office</h1><h2>Member Services Librarian</h2><div><a href="#">Empty</a></div><ul><li><a href="/print">Print</a></li></ul><dl><dd>Written by <span>Signe Hall</span></dd></dl><div><p>The consortium, with its office in Maple Ford, Iowa, links thirty libraries and needs a person who helps them.</p><p><b>What we require</b></p>${NEEDS}<p>Interviews begin in January.</p></div><h3>Latest news</h3><ul><li><a href="/n">Courier schedule</a></li></ul>`,
    ),
    title: 'Member Services Librarian',
    employer: 'Five Creeks Library Consortium',
    location: 'Maple Ford, Iowa',
    starts: 'The consortium, with',
    ends: 'begin in January.',
    lacks: ['Courier', 'Signe'],
  },
  {
    board: 'a posting in a drawer over the list of openings',
    html: page(
      'Job Details tab | Career Pages',
      `<main><h1>Job Opportunities</h1><h3><a href="/1">Librarian I</a></h3><ul><li>Mesa, AZ</li></ul><p>Performs library work.</p></main><div role="dialog" aria-modal="true"><div><h2>Facility Attendant Lead</h2><p>City of Almena</p><button>Apply</button></div><div><p>Location</p><p>Almena, CA</p></div><div><h2>Description</h2>${WORK}<p>The lead is often the only person of the city whom a renter meets, and the work goes on when the offices are dark. The hall is used for weddings, classes, meetings and the yearly count of votes, and each of them needs another order of tables and chairs than the one before it had. Four attendants share the evenings, and the lead makes their roster, checks their cards and shows the new ones how things are done. Renters bring their questions to the lead, and so do the neighbors when a band plays on after ten. The hall has a kitchen, a court, a stage and a store room that has to be put in order each spring.</p><h2>Qualifications</h2>${NEEDS}<p>Write to us in one file.</p></div><footer><a href="/t">Terms of Use</a></footer></div>`,
    ),
    title: 'Facility Attendant Lead',
    employer: 'City of Almena',
    location: 'Almena, CA',
    starts: 'Description',
    ends: 'in one file.',
    lacks: ['Performs library work', 'Terms of'],
  },
  {
    board: 'a box of terms among the sections',
    html: page(
      'Job Announcement',
      `<h1>Chart Clerk</h1><div><span>Agency</span> <span>Harbor Survey Bureau</span></div><div><span>Department</span> <span>Department of Harbors</span></div><div><div><h2>Summary</h2>${WORK}</div><div><h2>Overview</h2>${terms(
        [
          ['Salary', '$40,100 a year'],
          ['Location', 'Port Amity, Maryland'],
          ['Travel Required', 'Not required'],
          ['Service', 'Competitive'],
          ['Drug test', 'No'],
        ],
      )}</div><div><h2>Requirements</h2>${NEEDS}<p>Write to us in one file.</p></div></div>`,
    ),
    title: 'Chart Clerk',
    employer: 'Harbor Survey Bureau',
    location: 'Port Amity, Maryland',
    starts: 'Summary',
    ends: 'in one file.',
    lacks: ['Drug test', 'Overview'],
  },
  {
    board: 'results with labels over the posting that was opened',
    html: page(
      'Careers',
      `<h1>Join the Thornby Community</h1><ul><li><h3><a href="/1">Boiler Operator</a></h3><dl><dt>locations</dt><dd>Main Campus</dd></dl></li></ul><div><h2>Outreach Librarian</h2><a href="/apply">Apply</a><dl><dt>locations</dt><dd>Medical Campus</dd></dl><dl><dt>time type</dt><dd>Full time</dd></dl></div><div><p><b>About Thornby</b></p><p>Thornby University keeps a library for nurses and doctors, and it is open all night.</p>${BODY}</div>`,
    ),
    title: 'Outreach Librarian',
    employer: null,
    location: 'Medical Campus',
    starts: 'About Thornby',
    ends: 'in one file.',
    lacks: ['Boiler'],
  },
];
