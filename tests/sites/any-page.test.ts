import { describe, expect, test } from 'vitest';
import { readAnyPage } from '@/utils/sites/any-page';
import { isPlace, placeWithin } from '@/utils/sites/structure/places';
import { documentOf } from './fixtures';

const read = (html: string) => readAnyPage(documentOf(html, 'https://www.example.org/x'));
const ABOUT = 'The library serves four towns on the river with a bookmobile, two branches and a staff of thirty people.';
const ASKS =
  '<h2>Qualifications</h2><ul><li>A degree in library science from an accredited school.</li><li>Two years of work with the public.</li></ul>';
const BODY = `<h2>About the position</h2><p>${ABOUT}</p>${ASKS}`;

describe('what is a place', () => {
  test.each([
    'Santa Clara, CA 95050',
    'San Luis Obispo, California, 93401, United States',
    'Melbourne VIC (Remote)',
    'Washington, DC',
    'Remote in Portland, OR',
  ])('%s', (text) => expect(isPlace(text)).toBe(true));
  test.each([
    'Librarian, CAtalog',
    'Full-time',
    'Ocotillo Beach Historical Society',
    'Posted 3 days ago',
    'The library in Mesa, AZ seeks a page.',
  ])('not %s', (text) => expect(isPlace(text)).toBe(false));
  test('within a sentence', () =>
    expect(placeWithin('Branch Librarian Job Opening in Quail Creek, California - Board')).toBe('Quail Creek, California'));
});

describe('the title', () => {
  test.each([
    ['the main heading', `<h1>Branch Librarian</h1>${BODY}`, 'Branch Librarian'],
    [
      'not the board’s own heading, but what the page is named after',
      `<title>Branch Librarian - Board</title><h1>The Board of Library Work</h1><h2>Branch Librarian</h2>${BODY}`,
      'Branch Librarian',
    ],
    [
      'not the heading of the results beside it',
      `<h1>librarian jobs in California</h1><section><h3>Branch Librarian</h3><p>Mesa, AZ</p>${BODY}</section>`,
      'Branch Librarian',
    ],
    [
      'not the office that heads every page, but the row that names the job',
      `<h1>Human Resources</h1><table><tr><td>JOB TITLE:</td><td>Branch Librarian</td></tr></table>${BODY}`,
      'Branch Librarian',
    ],
    [
      'not the heading of a page of openings, though the page is named so',
      `<title>Opportunities | Juniper Trust</title><h2>Opportunities</h2><h3>Branch Librarian</h3>${BODY}`,
      'Branch Librarian',
    ],
    [
      'without the words that say somebody is sought',
      `<title>Now Hiring: Branch Librarian – Juniper Trust</title><h1>Now Hiring: Branch Librarian</h1>${BODY}`,
      'Branch Librarian',
    ],
    [
      'not the institution in whose list it stands, whatever the page is named',
      `<title>Penley School District 44 - Openings</title><p>Penley School District 44</p><p>Branch Librarian</p>${BODY}`,
      'Branch Librarian',
    ],
    [
      'no heading at all: the page’s own title',
      `<title>Branch Librarian | Town of Mesa | Board</title><p>${ABOUT}</p>${ASKS}`,
      'Branch Librarian',
    ],
    [
      'not the kind of jobs that a row leads to',
      `<h1>Collections Librarian</h1>${BODY}<p><b>Position:</b> <a href="/all">Librarian</a></p>`,
      'Collections Librarian',
    ],
    [
      'whole, where a row repeats what it holds in brackets',
      `<h1>Open Education Librarian (Senior Assistant Librarian)</h1><p>Classification title: Senior Assistant Librarian</p>${BODY}`,
      'Open Education Librarian (Senior Assistant Librarian)',
    ],
  ])('%s', (_, html, title) => expect(read(html).title).toBe(title));
});

describe('employer and place', () => {
  const page = (facts: string) => read(`<h1>Branch Librarian</h1>${facts}${BODY}`);
  test.each([
    [
      'what follows the place on its line left away',
      '<p>Employer: Town of Mesa</p><p><span>Mesa, AZ</span> · <span>Reposted 2 weeks ago</span></p>',
    ],
    ['labels in a list', '<dl><dt>Employer</dt><dd>Town of Mesa</dd><dt>Location</dt><dd>Mesa, AZ</dd></dl>'],
    [
      'labels in a table',
      '<table><tr><th>Company:</th><td>Town of Mesa</td></tr><tr><th>Work location:</th><td>Mesa, AZ</td></tr></table>',
    ],
    ['labels in lines', '<p><b>Agency:</b> Town of Mesa<br><b>City, State:</b> Mesa, AZ</p>'],
    ['a company’s page', '<p>Mesa, AZ</p><p><a href="/company/town-of-mesa">Town of Mesa</a></p>'],
    ['lines under the title', '<p>Town of Mesa</p><p>Mesa, AZ</p><p>Full-time</p>'],
    ['one line with dots', '<p><span>Town of Mesa</span> · <span>Mesa, AZ</span> · <span>2 days ago</span></p>'],
  ])('%s', (_, facts) => expect(page(facts)).toMatchObject({ employer: 'Town of Mesa', location: 'Mesa, AZ' }));

  test('a plain word is a label among rows of label and value', () =>
    expect(
      page(
        '<div><span>Department</span> <span>Department of Rivers</span></div><div><span>Agency</span> <span>Rivers Survey</span></div><p>Mesa, AZ</p>',
      ),
    ).toMatchObject({ employer: 'Rivers Survey' }));

  test.each([
    ['what a picture shows is not part of the name', '<img alt="Seal of Juniper County" src="s.png">', 'Juniper County'],
    [
      'what can be chosen is no field',
      '<fieldset><legend>Employer</legend><label>Any other board</label></fieldset><p>Town of Mesa</p>',
      'Town of Mesa',
    ],
    ['a control is no name', '<button>Send application</button><p>Department: Board of Charts</p>', 'Board of Charts'],
    ['a number is no name', '<p>JC-511806</p><p>Department: Board of Charts</p>', 'Board of Charts'],
    ['what one is in the job is no name', '<p>SENIOR CLERK</p><p>Department: Board of Charts</p>', 'Board of Charts'],
    ['a row with a link that says it', '<p>Company: <a href="/c">Mesa Trust a.s.</a></p>', 'Mesa Trust a.s.'],
  ])('%s', (_, facts, employer) => expect(page(facts).employer).toBe(employer));

  test.each(['<p>Full-time</p>', '<p>Posted 3 days ago</p>', '<p>October 1, 2026</p>', '<p><a href="/apply">Apply now</a></p>', ''])(
    'never invented: %s',
    (facts) => expect(page(facts)).toMatchObject({ employer: null, location: null }),
  );
});

describe('the place that no label names', () => {
  const place = (html: string) => read(html).location;
  const said = (text: string, rest = '') => `<h1>Branch Librarian</h1>${rest}<div><p>${text}</p>${BODY}</div>`;
  test.each([
    [
      'the page’s own title',
      `<title>Openings • Mesa, AZ • Townsites</title>${said('The town seeks a librarian for its branch.')}`,
      'Mesa, AZ',
    ],
    ['the job’s title', said('The town seeks a librarian.').replace('Branch Librarian', 'Branch Librarian - Mesa, AZ'), 'Mesa, AZ'],
    [
      'a sentence far down',
      said('The town seeks a librarian.').replace('</ul>', '</ul><p>The work is done at our branch in Mesa, Arizona, on foot.</p>'),
      'Mesa, Arizona',
    ],
    ['brackets behind a name', said('The Juniper Society (Mesa, Arizona) seeks a librarian.'), 'Mesa, Arizona'],
    [
      'of two, the one that is given again',
      `<title>Branch Librarian</title>${said('Write to 4 Depot Square, Mesa, AZ 85201.', '<p>Board of the West</p>')}<p>Tempe, AZ</p><p>The branch stands in Mesa, Arizona.</p>`,
      'Mesa, Arizona',
    ],
    [
      'the foot of an employer’s own page, under its name',
      `<title>Branch Librarian – Juniper Public Library</title>${said('We seek a librarian.')}<footer><p>Juniper Public Library</p><p>7 Elm Place, Mesa, AZ 85201</p></footer>`,
      'Mesa, AZ 85201',
    ],
    [
      'a street, a town, and the country behind',
      said('We seek a librarian.', '<p>1200 Front Way, Mesa, AZ, United States</p>'),
      'Mesa, AZ, United States',
    ],
  ])('%s', (_, html, expected) => expect(place(html)).toBe(expected));

  test('not the address of a board at the foot of its page', () =>
    expect(
      place(
        `${said('We seek a librarian.', '<p>Town of Juniper</p>')}<footer><p>Western Library Board</p><p>7 Elm Place, Mesa, AZ 85201</p></footer>`,
      ),
    ).toBeNull());
});

describe('labels that stand apart from their values', () => {
  test.each([
    [
      'a row of heads over a row of cells',
      '<table><tr><th>Library</th><th>City</th><th>Closes</th></tr><tr><td>Juniper Regional Library</td><td>Mesa</td><td>December 4</td></tr></table>',
    ],
    [
      'a list of labels beside a list of values',
      '<div><ul><li>Employer</li><li>Location</li><li>Closing date</li></ul><ul><li>Juniper Regional Library</li><li>Mesa</li><li>December 4</li></ul></div>',
    ],
    [
      'and not in a list where each stands before its value, before a list as long',
      '<ul><li>Employer</li><li>Juniper Regional Library</li><li>Location</li><li>Mesa</li><li>Closing date</li><li>December 4</li></ul><ol><li>One</li><li>Two</li><li>Three</li><li>Four</li><li>Five</li><li>Six</li></ol>',
    ],
  ])('%s', (_, facts) =>
    expect(read(`<h1>Branch Librarian</h1>${facts}${BODY}`)).toMatchObject({
      employer: 'Juniper Regional Library',
      location: 'Mesa',
      closing: 'December 4',
    }),
  );
});

describe('the description', () => {
  const words = (html: string) =>
    read(html)
      .description?.leaves.map(({ text }) => text)
      .join('\n') ?? null;

  test('without what stands around it', () => {
    const text =
      words(`<header><nav><a href="/">Home</a></nav></header><main><h1>Branch Librarian</h1><p>Town of Mesa</p><a href="/a">Apply now</a>
      <div><h2>Your profile is missing required qualifications</h2><p>You need a degree in everything that there is.</p></div>
      <div>${BODY}</div><h2>Similar jobs</h2><p>The bank seeks a teller who counts money all day long and smiles.</p></main><footer>Terms of use</footer>`);
    expect(text).toMatch(/^About the position\nThe library serves/u);
    expect(text).toMatch(/Two years of work with the public\.$/u);
    expect(text).not.toMatch(/everything that there is|teller|Apply now/u);
  });

  test('under a heading in the reader’s person', () =>
    expect(
      words(`<h1>Branch Librarian</h1><p>Mesa, AZ</p><p>${ABOUT}</p><p><b>Your background</b></p><ul><li>A degree in history.</li></ul>`),
    ).toMatch(/^The library serves[\s\S]{50,200}in history\.$/u));

  test('of a fellowship, whose headings ask for nothing by their words', () =>
    expect(
      words(
        `<h3>Summer Archives Fellow</h3><p>The archive asks one student to spend the summer with its collection of proofs and type.</p><p><b>What fellows do</b></p><p>Fellows process a small collection and write its finding aid.</p><p><b>Eligibility</b></p><ul><li>Enrolled in a program of archival studies</li></ul><p><b>How to apply</b></p><p>Send a statement and a résumé by February 15.</p>`,
      ),
    ).toMatch(/^The archive asks[\s\S]{100,400}February 15\.$/u));

  test('to its last line, though a box of facts stands behind it', () =>
    expect(
      words(
        `<h1>Branch Librarian</h1><div>${BODY}<p>Must pass a check.</p>${['Primary Location', 'Job', 'Schedule'].map((label) => `<div><span>${label}</span>: <span>Some</span></div>`).join('')}</div>`,
      ),
    ).toMatch(/Must pass a check\.$/u));

  test.each([
    [
      'a page of facts about a card',
      `<title>Cards | Juniper Library</title><h1>Library cards</h1><p>${ABOUT}</p><h2>Eligibility</h2><p>Whoever lives in the county is able to have one.</p><h2>How to apply</h2><p>Bring a license to the desk.</p>`,
    ],
    [
      'a list of results',
      `<main>${['Page', 'Clerk', 'Aide', 'Director'].map((job) => `<div><h2><a href="/job/1">${job}</a></h2><p>${ABOUT} Requirements apply.</p></div>`).join('')}</main>`,
    ],
    ['a login', '<main><h1>Sign in</h1><form><label>Email <input></label><label>Password <input type="password"></label></form></main>'],
    ['an article', `<article><h1>Libraries on the river</h1>${`<p>${ABOUT}</p>`.repeat(8)}</article>`],
    [
      'an article about a job',
      '<article><h1>How to become a librarian</h1><p>Most work full-time and need a master’s degree and a license in some states.</p><h2>What they do</h2><ul><li>They choose books.</li></ul><h2>What they earn</h2><p>The pay is $64,000 a year. Apply to a library school with a résumé.</p></article>',
    ],
    [
      'a page about the kinds of jobs there are',
      `<h1>About Our Jobs</h1><p>${ABOUT}</p><h2>Library assistants</h2><p>They lend books; a diploma and some experience with the public are required, and they must be able to apply what they learn.</p><h2>Librarians</h2><p>They choose books, have a degree, and supervise. The salary is $30 an hour.</p><h2>Director</h2><p>The trustees appoint one, full-time.</p>`,
    ],
    [
      'several openings, each folded open',
      `<h1>Careers</h1>${['Receptionist', 'Records Clerk', 'Page'].map((job) => `<details><summary><h2>${job}</h2></summary><p>Job Summary:</p><p>${ABOUT}</p><p>Duties:</p><p>Keep the book.</p></details>`).join('')}`,
    ],
    ['an empty page', ''],
  ])('none on %s', (_, html) => expect(words(html)).toBeNull());
});
