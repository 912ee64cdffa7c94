import { type Found, findDescription } from './structure/find-description';
import { type Around, findAround } from './structure/find-facts';
import { findTitle, nameOf, titleOfPage } from './structure/find-title';
import { isKin } from './structure/kin';
import { type Leaf, readLeaves } from './structure/leaves';
import { withPane } from './structure/pane';
import { townAtEnd } from './structure/places';
import { plain } from './structure/plain';
import { namesRole } from './structure/words';

/** What the structure and the words of a page show, without knowing its site. */
export interface AnyPage {
  readonly leaves: readonly Leaf[];
  readonly title: string | null;
  readonly employer: string | null;
  readonly location: string | null;
  readonly salary: string | null;
  readonly closing: string | null;
  /** Undefined where the page holds no posting. */
  readonly description: Found | undefined;
}

/** Reads a page by structure and text alone: the densest block with headings of a posting, the nearest heading as title. */
export function readAnyPage(document: Document): AnyPage {
  const { body } = document;
  const leaves = withPane(readLeaves(body));
  const first = findDescription(body, leaves, undefined)?.leaves[0];
  const title = findTitle(document, leaves, first === undefined ? -1 : leaves.indexOf(first));
  const description = isKin(document, leaves, title) ? undefined : findDescription(body, leaves, title);
  const around = findAround(document, leaves, title, description?.leaves ?? []);
  const found = (title === undefined ? null : nameOf(document, title)) ?? around.title ?? titleOfPage(document);
  return { ...around, leaves, title: found === null ? null : tidy(found, around), description };
}

/** A title without what boards write around it: “Job Posting: …”, “… - job post”, “… – Ocotillo Beach Library”. */
function tidy(text: string, { title, employer }: Around): string {
  if (title !== null && plain(title).length >= 5 && plain(text).includes(plain(title)) && !text.endsWith(` (${title})`)) return title;
  // “Human Resources” over the row “Job title: Branch Supervisor”.
  if (title !== null && namesRole(title) && !namesRole(text)) return title;
  const bare = text
    .replace(
      /^(?:\[[\w -]{2,30}\] )?(?:(?:job|position|vacancy|career) (?:posting|title|opening|announcement|available|opportunit(?:y|ies))|careers?|vacancy|(?:now|we.?re|we are) hiring)[:!] /iu,
      '',
    )
    .replace(/ - job post$| \(verified job\)$/iu, '')
    .replace(/\s{1,3}(?:[-–] )?\((?:job|req(?:uisition)?)?(?: ?id)?[ #:]{0,3}[A-Z]{0,4}-?\d{4,12}\)$/iu, '');
  const town = townAtEnd(bare);
  const headless = town === null ? bare : bare.slice(0, -town.length).replace(/[\s,(–—|-]{1,3}$/u, '');
  const tail =
    employer === null
      ? null
      : [' - ', ' – ', ' — ', ' | ', ' at ', ', '].map((sign) => sign + employer).find((end) => headless.endsWith(end));
  return tail == null ? bare : headless.slice(0, -tail.length);
}
