import { describe, expect, test } from 'vitest';
import { readPosting } from '@/utils/sites/read-posting';
import { documentOf } from './fixtures';

const isPosting = (html: string, url = 'https://www.example.org/x') => readPosting(documentOf(html, url), new URL(url)).ok;

const SPEC = `<h2>Definition</h2><p>Under general supervision, performs professional library work in a branch or a division of the central library.</p>
  <h2>Distinguishing Characteristics</h2><p>This is the journey level of the series; it works with more independence than the entry level.</p>
  <h2>Examples of Duties</h2><ul><li>Answers questions of reference</li><li>Selects materials in a subject</li></ul>
  <h2>Minimum Qualifications</h2><p>A master’s degree in library science and one year of professional library experience.</p>`;
const AGE =
  '<dl><dt>Class Code:</dt><dd>3412</dd><dt>Bargaining Unit:</dt><dd>Local 88</dd></dl><p>Established Date: Jan 1, 1998<br>Revision Date: Mar 4, 2019</p>';
const PAID = '<p>Salary: $31.10 - $39.84 an hour</p>';
const titled = (title: string, body: string) => `<title>${title}</title><main>${body}</main>`;

describe('the specification of a class of jobs', () => {
  test.each([
    ['named so by its page', titled('Librarian II | Class Specifications | Marl County', `<h1>Librarian II</h1>${PAID}${SPEC}`)],
    ['named so over its text', titled('Librarian II', `<p>CLASS SPECIFICATION</p><h1>Librarian II</h1>${SPEC}`)],
    ['told by its code, union and age', titled('Librarian II', `<h1>Librarian II</h1>${AGE}${PAID}${SPEC}`)],
    [
      'among the descriptions of an employer’s jobs',
      titled('5200 Librarian - Job Descriptions - Plain State', `<h1>5200 Librarian</h1>${SPEC}`),
    ],
    [
      'told by four rows of a table',
      titled(
        'Librarian II - Human Resources',
        `<h1>Librarian II</h1><table>${['Class Code', 'Bargaining Unit', 'FLSA', 'Date Established'].map((label) => `<tr><th>${label}</th><td>2888</td></tr>`).join('')}</table>${SPEC.replace('Distinguishing Characteristics', 'Level')}`,
      ),
    ],
    [
      'told by its age and by who waits for an opening',
      titled(
        'Librarian II (3412)',
        `<h1>Librarian II</h1><p><a href="#">Notify Me when a Job Opens for the above</a></p>${SPEC}<p>EST: 7/1/1987<br>REV: 5/12/2011</p>`,
      ),
    ],
  ])('is no posting: %s', (_, html) => expect(isPosting(html)).toBe(false));

  test('is none at an address that says so', () =>
    expect(isPosting(titled('Librarian II', `<h1>Librarian II</h1>${PAID}${SPEC}`), 'https://hr.example.org/marl/classspecs/88')).toBe(
      false,
    ));

  test.each([
    ['that can be applied for, and states what it pays', `${AGE}${PAID}<p><a href="/apply">Apply online</a></p>${SPEC}`],
    ['with a day on which filing ends', `${AGE}<p>Final Filing Date: December 18, 2026</p>${SPEC}`],
    [
      'whose sentences say who is sought, and what to send',
      `<p>CLASS SPECIFICATION</p>${SPEC}<p>The county seeks two librarians. Submit a letter and an application; applications are accepted until the list is long enough. Equal opportunity employer.</p>`,
    ],
    ['of which only a heading is left', SPEC],
  ])('is a posting: %s', (_, body) => expect(isPosting(titled('Librarian II', `<h1>Librarian II</h1>${body}`))).toBe(true));
});

describe('a trade in general', () => {
  const TRADE = `<h2>Duties</h2><ul><li>Appraise and accept collections</li><li>Answer researchers</li></ul><h2>Education requirements</h2><p>Most employers look for a master’s degree in archival studies, history or library science.</p><h2>Salary</h2><p>The average archivist earns $58,640 a year. Employment is expected to grow.</p>`;
  test.each([
    [
      'an article',
      titled(
        'Archivist: Job Description, Duties and Requirements | Shelf',
        `<article><h1>Archivist: Job Description, Duties and Requirements</h1><p>Archivists keep what a society does not want to lose.</p>${TRADE}<h2>How to apply</h2><p>Start with a cover letter that names collections.</p></article>`,
      ),
    ],
    [
      'a profile',
      titled(
        'Archivist Career Profile',
        `<h1>Archivist</h1><p>Archivists keep the records of towns and firms.</p>${TRADE}<a href="/apply">Apply to a program</a>`,
      ),
    ],
    [
      'a guide',
      titled(
        'Home - Careers in Archives - Research Guides at Mesa College',
        `<h1>Careers in Archives</h1><p>This guide helps students to find work.</p>${TRADE}`,
      ),
    ],
    [
      'a page that only speaks of it',
      titled(
        'Archivists',
        `<h1>Archivist</h1><p>Many archivists work alone. Archivists keep the records of towns. Becoming an archivist takes time.</p>${TRADE}`,
      ),
    ],
  ])('is no posting: %s', (_, html) => expect(isPosting(html)).toBe(false));

  test.each([
    [
      'a job at a library that makes research guides',
      titled(
        'Archivist - Mesa College',
        `<h1>Archivist</h1><p>Mesa College</p><p>Mesa College seeks an archivist. You will write research guides.</p>${TRADE.replace('Most employers look for a', 'A')}`,
      ),
    ],
    [
      'a job that a guide’s page tells of',
      titled(
        'Jobs - Research Guides at Mesa College',
        `<h1>Student Archivist Assistant</h1><p>The archives are hiring an assistant. Email a résumé to the archivist; applications are accepted until November 30. You will work ten hours a week.</p><h2>Duties</h2><ul><li>Appraise and accept collections</li><li>Answer researchers</li></ul><h2>Requirements</h2><p>You are enrolled at the college, and careful with paper.</p>`,
      ),
    ],
  ])('is a posting: %s', (_, html) => expect(isPosting(html)).toBe(true));
});

describe('an interview', () => {
  const talk = (first: string, second: string, third: string, end = '') =>
    titled(
      'The Woman Who Irons Maps | Shelf Quarterly',
      `<h1>The Woman Who Irons Maps</h1><p>Oct 14, 2026 — 7 min read</p><p>The head of conservation at the state library works in a room with no clock.</p>
      <h3>${first}</h3><p>“I treat maps and atlases: I clean them, mend tears with paper, line what cannot stand alone, and house it.”</p>
      <h3>${second}</h3><p>“A degree in conservation, and then five or more years at the bench. When I hire, I look for:</p><ul><li>good hands and honest notes,</li><li>experience with large works on paper.”</li></ul>
      <h3>${third}</h3><p>“Volunteer before you pay for school. Learn to sew. Careers in conservation are long, and mostly quiet.”</p>${end}`,
    );
  const plain = ['The work', 'Qualifications', 'The advice'] as const;

  test('could be taken for a posting by its headings', () => expect(isPosting(talk(...plain))).toBe(true));
  test('is none where it says that it was edited', () =>
    expect(isPosting(talk(...plain, '<p>This conversation has been condensed and edited for clarity.</p>'))).toBe(false));
  test('is none where each heading asks', () =>
    expect(
      isPosting(talk('What does your job involve?', 'What qualifications do you need?', 'What would you say to those who want in?')),
    ).toBe(false));

  test('is told by no questions where a posting asks its reader', () => {
    const html = titled(
      'Map Conservator - Ostrom State Library',
      `<h1>Map Conservator</h1><p>Ostrom State Library</p><h2>What will you do in this job?</h2><ul><li>Mend maps and atlases with paper and paste, and house what cannot be mended</li><li>Survey the map room each spring, and keep a record of what was done</li></ul><h2>What qualifications do you need?</h2><ul><li>A degree in the conservation of works on paper</li><li>Two years at the bench of a library or museum</li></ul><h2>How do you apply to us?</h2><p>Send a résumé and a letter before December 1.</p>`,
    );
    expect(isPosting(html)).toBe(true);
  });
});

describe('a list of results with words of each', () => {
  const result = (job: string, words = 'Shelve and file, answer the telephone, and help whoever comes in.') =>
    `<article><h2><a href="/o/${job.length}">${job}</a></h2><p>Alcott House</p><p>${words}</p></article>`;
  const LONG =
    'Qualifications: three years of work with children, and knowledge of library service to families who have just come to the country. Alcott House seeks somebody to run the reading room of its after-school center, to plan story hours, choose books and train tutors…';
  const jobs = ['Children’s Librarian', 'Library Program Manager', 'Archivist', 'Law Library Assistant', 'Digital Librarian'];

  test('is no posting', () =>
    expect(
      isPosting(
        titled(
          'librarian jobs',
          `<h1>23 librarian jobs in the Northeast</h1>${jobs.map((job, at) => result(job, at === 0 ? LONG : undefined)).join('')}`,
        ),
      ),
    ).toBe(false));

  test('is one where a pane beside it, though set as a sidebar, holds the posting', () => {
    const pane = `<aside><h2>Library Program Manager</h2><div><span>Alcott House</span><span>Waverly, MA</span></div><h3>Full Job Description</h3><p>Alcott House is hiring a manager of programs to plan, promote and evaluate what happens in its rooms.</p><p><b>Duties</b></p><ul><li>Plans ten programs a month</li><li>Keeps a budget</li></ul><p><b>Requirements</b></p><ul><li>A degree and two years of work with children</li></ul><p>Send a letter before December 1.</p></aside>`;
    const html = titled(
      '23 best librarian jobs (hiring now!)',
      `<h1>23 librarian jobs in the Northeast</h1>${jobs.map((job) => `<article><h2><a href="/o/${job.length}">${job}</a></h2><p>Alcott House</p></article>`).join('')}${pane}`,
    );
    const url = new URL('https://www.example.org/x');
    const read = readPosting(documentOf(html, url.href), url);
    expect(read).toMatchObject({
      ok: true,
      posting: { title: 'Library Program Manager', employer: 'Alcott House', location: 'Waverly, MA' },
    });
  });
});
