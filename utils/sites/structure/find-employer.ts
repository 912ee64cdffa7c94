import { mostWitnessed, type Where, type Witness } from './employer-witnesses';
import { metaOf } from './find-title';
import { isAnyLabel, isName } from './labels';
import type { Leaf } from './leaves';
import { nameAlone, namesBesideJob, namesOfLogos, ownerIn } from './page-names';
import { isPlace, isStreet, townAtEnd, townBehind } from './places';
import { rowsAround } from './rows';
import { houseNames, saidNames } from './said-names';
import { isInstitution, isOffice, isUnit, namesRole } from './words';

/** A company's own page on a board. */
const COMPANY_LINK =
  /\/(?:company|companies|cmp|employers?|organi[sz]ations?|orgs?|co|e|emp|employer-profile|overview\/working-at-[^/]{1,60})(?:\/[^/]|-[^/])/iu;
/** A link that shows where a place is. */
export const MAP = /\bmaps?\b/iu;
/** “Aldergate University: University Library”. */
const WITH_UNIT = /^(?<name>[^:]{3,80}): (?<unit>.{3,60})$/u;

/** The employer where a link near the title leads to a company's page; null where none does. */
export function companyLink(near: readonly Leaf[]): string | null {
  for (const { segments } of near) {
    const found = segments.find(({ text, link }) => link !== null && COMPANY_LINK.test(pathOf(link)) && isName(text));
    if (found !== undefined) return found.text;
  }
  return null;
}

function pathOf(link: string): string {
  return link.replace(/^[a-z]{2,8}:\/\/[^/]{1,200}/iu, '').split(/[?#]/u, 1)[0] ?? '';
}

/**
 * The employer that neither label nor link names: the name that most of the page's places agree on, which are what stands beside the title, over it as a
 * heading, in the page's own title, in its frame, in an address, and in the description's own sentences. `at` is the index of the title `job` in `leaves`,
 * which are the lines around `description`; `department`: what a label of that name says. Null where nothing reads as a name.
 */
export function likeliestEmployer(
  document: Document,
  leaves: readonly Leaf[],
  at: number,
  job: string,
  title: Leaf | undefined,
  description: readonly Leaf[],
  department: string | null,
): string | null {
  const titles = [document.title, metaOf(document, 'og:title')];
  const over = leaves
    .slice(0, Math.max(0, at))
    .flatMap(({ segments }) => segments.filter(({ link }) => link === null).map(({ text }) => text));
  const witnesses: Witness[] = [];
  const add = (where: Where, weight: number, names: readonly (string | null | undefined)[]) => {
    for (const name of names)
      if (name != null && name !== '' && name !== job && name !== title?.text) witnesses.push({ name, where, weight });
  };
  for (const [i, name] of besideTitle(leaves, at, title).entries())
    add('beside', i === 0 || isInstitution(name) ? 4 : Math.max(2, 3 - i * 0.25), [name]);
  add('over', 2, headingsOver(leaves, at));
  add('over', 0.75, over.filter(isInstitution));
  const site = metaOf(document, 'og:site_name');
  for (const text of titles)
    for (const [i, name] of namesBesideJob(text, job).entries())
      add(
        site.startsWith(name) ? 'site' : 'page-title',
        text.includes(` at ${name}`) ? 3.5 : i === 0 ? (name.includes(' ') ? 2.5 : 2) : 1.5,
        [name],
      );
  add('site', 2, [...titles.map(nameAlone), site, ...namesOfLogos(document)]);
  add('site', 1, [...homeNames(leaves, at), ...ownersOf(leaves)]);
  add('address', 2, namesOverStreets(leaves));
  if (department !== null) add('beside', isOffice(department) ? 4 : 1, [department]);
  add('title', 1.5, [tailOf(job)]);
  for (const { name, weight } of saidNames(description)) add('said', weight, [name]);
  const ofHouse = [...leaves.filter(({ frame, aside }) => !frame || aside), ...description];
  for (const { name, weight } of houseNames(ofHouse)) add('about', weight, [name]);
  const text = description.map((leaf) => leaf.text).join('\n');
  return mostWitnessed(witnesses, text, addressesIn(document, text));
}

/** The institution that a job's title ends in: “Archives Assistant, Juniper Historical Society”; null where none does. */
function tailOf(job: string): string | null {
  // “Archivist, Juniper College, Mesa, AZ”.
  const bare = job.slice(0, job.length - (townAtEnd(job)?.length ?? 0)).replace(/[\s,(–-]{1,3}$/u, '');
  const tail = / at (?<name>\p{Lu}.{2,80})$|(?:,| [-–—|@/]) (?<other>[^,|–—]{3,80})$/u.exec(bare)?.groups;
  const name = tail?.name ?? tail?.other;
  return name !== undefined && isInstitution(name) ? name : null;
}

/** The parts of the page's own address and of the addresses that its text gives which may be made of a name: “junipermuseum”, “jcl”. */
function addressesIn(document: Document, text: string): readonly string[] {
  const { hostname } = new URL(document.URL, 'https://none.invalid');
  const given = [...text.slice(0, 20_000).matchAll(/[@.]([a-z\d-]{3,40})\.(?:[a-z]{2,12}\b)/giu)].map(([, host = '']) => host);
  return [...hostname.split('.').slice(0, -1), ...given]
    .map((part) => part.toLowerCase().replaceAll('-', ''))
    .filter((part) => part.length > 2);
}

/** Who holds the copyright, at the page's foot: “© 2026 Juniper County Library. All rights reserved.” */
function ownersOf(leaves: readonly Leaf[]): readonly string[] {
  return leaves
    .slice(-12)
    .flatMap(
      ({ text }) =>
        /(?:©|\(c\)|copyright)\s{0,2}(?:©\s{0,2})?(?:\d{4}\s{0,2}(?:[-–]\s{0,2}\d{4})?)?[\s,|]{0,3}(?:by )?(?<name>\p{Lu}[^.|·•©]{2,60})/iu
          .exec(text)
          ?.groups?.name?.trim() ?? [],
    );
}

/** The names over postal addresses: “Borough of Juniper”, and the street in the next line. */
function namesOverStreets(leaves: readonly Leaf[]): readonly string[] {
  return leaves.filter((_, i) => isStreet(leaves[i + 1]?.text ?? '')).map(({ text }) => text);
}

/** What the links over the title to the site's own first page say: whose site it is. */
function homeNames(leaves: readonly Leaf[], at: number): readonly string[] {
  const segments = leaves.slice(0, Math.max(0, at)).flatMap((leaf) => leaf.segments);
  return segments
    .filter(({ link }) => link !== null && link !== '' && !link.startsWith('#') && pathOf(link).length < 2)
    .map(({ text }) => text);
}

/** What stands over the title as a heading or in bold: an employer's own heading over all of its jobs. */
function headingsOver(leaves: readonly Leaf[], at: number): readonly string[] {
  return leaves
    .slice(0, Math.max(0, at))
    .filter(({ rank, bold, linked }) => rank === 1 || rank === 2 || (bold && linked === 0))
    .map(({ text }) => {
      const { name, unit } = WITH_UNIT.exec(text)?.groups ?? {};
      return name !== undefined && unit !== undefined && isUnit(unit) ? name : ownerIn(text);
    });
}

/** The short lines beside the title that are no place, date or control. Before the title only where they stand in the same block. */
function besideTitle(leaves: readonly Leaf[], at: number, title: Leaf | undefined): readonly string[] {
  if (title === undefined || at < 0) return [];
  const box = title.element.parentElement?.parentElement;
  const isOpen = ({ frame, aside }: Leaf) => !frame || (aside && title.aside);
  const before = leaves.slice(Math.max(0, at - 2), at).filter((leaf) => isOpen(leaf) && box?.contains(leaf.element));
  const after = leaves.slice(at + 1, at + 8).filter(isOpen);
  return [...after.slice(0, 1), ...before.reverse(), ...after.slice(1)].flatMap((leaf) => {
    const label = leaves[leaves.indexOf(leaf) - 1];
    if (/^[^:]{2,40}:\s/u.test(leaf.text)) return [];
    if (label !== undefined && (isAnyLabel(label.text) || label.text.endsWith(':') || label.element.localName === 'dt')) return [];
    // One of a box of facts: “Business area | News”.
    if (rowsAround(leaf) > 1) return [];
    // Menus, and headings that go on to something else.
    if (leaf.item && leaf.linked > 0) return [];
    // “Juniper Observatory | Mesa, Arizona” may be a heading of its own.
    if (leaf.rank > 0 && !isInstitution(leaf.text) && !leaf.segments.slice(1).some(({ text }) => isPlace(text))) return [];
    return namesIn(leaf, title.text);
  });
}

function namesIn(leaf: Leaf, title: string): readonly string[] {
  if (leaf.text.length > 160 || ['dt', 'th', 'label'].includes(leaf.element.localName)) return [];
  return (
    leaf.segments
      .filter(({ link }) => link === null || !(link.startsWith('#') || MAP.test(link)))
      // “Mesa ¦ , ¦ Arizona”.
      .filter((_, i, all) => all[i + 1]?.text !== ',' && all[i - 1]?.text !== ',')
      .flatMap(({ text }) => text.split(/\s[·•|]\s/u))
      // “at Juniper County Library”.
      .map((part) => part.trim().replace(/^at (?=\p{Lu})/u, ''))
      // “Juniper County Library - Mesa, Arizona”.
      .map((part) => townBehind(part)?.name ?? ownerIn(part))
      .filter((name) => isName(name) && !title.includes(name) && !namesRole(name))
  );
}
