import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A list's fixture page. */
export function listFixture(name: string): string {
  return readFileSync(join(process.cwd(), 'tests/fixtures/sites', name), 'utf8');
}

/** A site's own script, added to its page. */
function scripted(html: string, script: string): string {
  return html.replace('</body>', `<script>${script}</script></body>`);
}

/** The titles of the long lists: every third is library work. */
const TITLES = `const titleOf = (n) => n % 3 === 0 ? 'Librarian ' + n : 'Civil Engineer ' + n;`;

/** A list of a thousand postings in a pane that uses twelve rows again and again: what leaves at one end comes back at the other as another posting. */
export const virtualList: string = scripted(
  listFixture('linkedin/list-classic.html'),
  `${TITLES}
  const pane = document.querySelector('.scaffold-layout__list');
  const list = pane.querySelector('ul');
  list.replaceChildren();
  list.style.cssText = 'position:relative;height:110000px';
  const rows = Array.from({ length: 12 }, () => {
    const row = list.appendChild(document.createElement('li'));
    row.style.cssText = 'position:absolute;left:0;right:0;height:110px';
    row.innerHTML = '<div class="job-card-container"><a class="job-card-list__title--link"><strong></strong></a><div class="artdeco-entity-lockup__subtitle">City of Ocotillo Beach</div></div>';
    return row;
  });
  const draw = () => {
    const first = Math.max(0, Math.floor(pane.scrollTop / 110) - 2);
    for (let n = first; n < first + rows.length; n++) {
      const row = rows[n % rows.length];
      row.style.top = n * 110 + 'px';
      row.querySelector('a').href = '/jobs/view/' + (4400100000 + n) + '/';
      row.querySelector('strong').firstChild ? row.querySelector('strong').firstChild.nodeValue = titleOf(n) : row.querySelector('strong').append(titleOf(n));
    }
  };
  pane.addEventListener('scroll', draw);
  draw();`,
);

/** A list that grows by ten postings whenever its end comes near. */
export const endlessList: string = scripted(
  listFixture('governmentjobs/list-agency.html'),
  `${TITLES}
  let count = 0;
  const list = document.querySelector('.job-listing-container');
  addEventListener('scroll', () => {
    if (scrollY + innerHeight < document.documentElement.scrollHeight - 200 || count > 200) return;
    for (const end = count + 10; count < end; count++)
      list.insertAdjacentHTML('beforeend', '<li class="list-item"><h3><a class="item-details-link" href="/careers/ocotillobeach/jobs/' + (4720000 + count) + '/post">' + titleOf(count) + '</a></h3><ul class="list-meta"><li>Ocotillo Beach, CA</li></ul></li>');
  });`,
);
