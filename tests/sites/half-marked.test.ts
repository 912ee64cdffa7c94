import { describe, expect, test } from 'vitest';
import { readPosting } from '@/utils/sites/read-posting';
import { documentOf } from './fixtures';

const read = (url: string, html: string) => {
  const reading = readPosting(documentOf(html, url), new URL(url));
  if (!reading.ok) throw new Error(`${reading.why}: ${reading.missing.join(', ')}`);
  return reading.posting;
};

describe('pages of known sites, of whose marks some are gone', () => {
  const SUMMARY = '<p>The clerk keeps the chart room of the survey in order, and answers the letters of ship owners.</p>';
  const announcement = (duties: string) =>
    `<main><h1 class="usajobs-joa-banner__title">Chart Clerk</h1><div class="usajobs-joa-banner__agency">Harbor Survey</div><div class="location-item">Port Amity, Maryland</div><div><div id="joa-summary"><h2>Summary</h2>${SUMMARY}</div>${duties}</div></main>`;
  const usajobs = (html: string) => read('https://www.usajobs.gov/job/885547001', html);

  test('the sections that lost their marks are read by structure, and that is said', () => {
    const { body, readBy } = usajobs(
      announcement(
        '<div><h2>Requirements</h2><ul><li>One year of work with maps is required.</li></ul></div><div><h2>How to apply</h2><p>Answer before midnight.</p></div>',
      ),
    );
    expect(body.text).toMatch(/^Summary\n[\s\S]{80,200}\nRequirements\n[\s\S]{20,80}\nHow to apply\nAnswer before midnight\.$/u);
    expect(readBy).toMatchObject({ title: 'site', description: 'structure' });
  });

  test('a section that lost its mark stands among those that have theirs', () => {
    const part = (id: string, heading: string, text: string) => `<div${id}><h2>${heading}</h2><p>${text}</p></div>`;
    const { body, readBy } = usajobs(
      announcement(
        `${part(' id="joa-requirements"', 'Requirements', 'One year of work with maps is required.')}${part('', 'Help', 'The site has a help desk.')}${part(' id="x9"', 'How to Apply', 'Answer before midnight.')}${part('', 'Similar jobs', 'Chart Keeper')}`,
      ),
    );
    expect(body.text).toMatch(/required\.\nHow to Apply\nAnswer before midnight\.$/u);
    expect(body.text).not.toMatch(/help desk|Chart Keeper/u);
    expect(readBy).toMatchObject({ description: 'site' });
  });

  test('a short description that is whole stays as the site marks it', () => {
    const { body, readBy } = usajobs(announcement('<p>1,204 people have looked at this.</p>'));
    expect(body.text).toMatch(/ship owners\.$/u);
    expect(readBy).toMatchObject({ description: 'site' });
  });

  test('LinkedIn: the place is the line under the title, whatever element the title stands in', () => {
    const pane = (title: string) =>
      `<div data-sdui-screen="com.linkedin.sdui.flagshipnav.jobs.SemanticJobDetails"><div><div aria-label="Company, Vellum Street."><a href="https://www.linkedin.com/company/vellum/">Vellum Street</a></div><div><button>Share</button></div>${title}<p><span>Austin, TX</span> · <span>Reposted a week ago</span></p><p>Promoted · <span>Actively reviewing applicants</span></p></div><div id="JobDetails_AboutTheJob_4400000001"><h2>About the job</h2><p>Requirements: two years of experience in a law library.</p></div></div>`;
    for (const title of ['<p>Law Librarian</p>', '<div><p>Law Librarian</p></div>'])
      expect(
        read('https://www.linkedin.com/jobs/view/4400000001/', `<title>Law Librarian | Vellum Street | LinkedIn</title>${pane(title)}`),
      ).toMatchObject({ title: 'Law Librarian', location: 'Austin, TX' });
  });
});
