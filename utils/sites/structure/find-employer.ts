import { metaOf } from './find-title';
import { isAnyLabel, isName } from './labels';
import type { Leaf } from './leaves';
import { nameAlone, namesBesideJob, namesOfLogos } from './page-names';
import { townBehind } from './places';
import { rowsAround } from './rows';
import { isInstitution, isUnit, namesRole } from './words';

/** A company's own page on a board. */
const COMPANY_LINK =
  /\/(?:company|companies|cmp|employers?|organi[sz]ations?|orgs?|co|e|emp|employer-profile|overview\/working-at-[^/]{1,60})(?:\/[^/]|-[^/])/iu;
/** A link that shows where a place is. */
export const MAP = /\bmaps?\b/iu;
/** A word that no name holds, but “of” and the like: “Volunteer at the library”. */
const SMALL = /(?:^|[\s(])\p{Ll}[\p{L}’']{3}/u;
/** What heads a box of the page and is nobody's name: “County News”. */
const BOX = /\b(?:news|newsletters?|calendars?|events|announcements)$/iu;
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
 * The employer that neither label nor link names: what stands beside the title, over it as a heading, or in the page's own title. An institution's
 * name goes before any other, a department's is none. `at` is the index of the title in `leaves`; null where nothing reads as a name.
 */
export function likeliestEmployer(document: Document, leaves: readonly Leaf[], at: number, title: Leaf | undefined): string | null {
  const job = title?.text ?? '';
  const beside = besideTitle(leaves, at, title);
  const titles = [document.title, metaOf(document, 'og:title')];
  const named = titles.flatMap((text) => namesBesideJob(text, job)).filter(isName);
  const site = [...titles.map(nameAlone), metaOf(document, 'og:site_name')].filter((name) => name !== null);
  const over = leaves
    .slice(0, Math.max(0, at))
    .flatMap(({ segments }) => segments.filter(({ link }) => link === null).map(({ text }) => text));
  const inOrder = [...beside, ...headingsOver(leaves, at), ...named, ...site, ...namesOfLogos(document), ...over, ...homeNames(leaves, at)];
  return (
    inOrder.find((name) => isInstitution(name) && !isUnit(name) && !BOX.test(name) && isName(name) && !SMALL.test(name) && name !== job) ??
    beside.find((name) => !isUnit(name)) ??
    named.find((name) => !isUnit(name) && (name.includes(' ') || titles.some((text) => text.includes(` at ${name}`)))) ??
    beside[0] ??
    null
  );
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
      return name !== undefined && unit !== undefined && isUnit(unit) ? name : text;
    });
}

/** The short lines beside the title that are no place, date or control. Before the title only where they stand in the same block. */
function besideTitle(leaves: readonly Leaf[], at: number, title: Leaf | undefined): readonly string[] {
  if (title === undefined || at < 0) return [];
  const box = title.element.parentElement?.parentElement;
  const before = leaves.slice(Math.max(0, at - 2), at).filter(({ element, frame }) => !frame && box?.contains(element));
  const after = leaves.slice(at + 1, at + 8).filter(({ frame }) => !frame);
  return [...after.slice(0, 1), ...before.reverse(), ...after.slice(1)].flatMap((leaf) => {
    const label = leaves[leaves.indexOf(leaf) - 1];
    if (/^[^:]{2,40}:\s/u.test(leaf.text)) return [];
    if (label !== undefined && (isAnyLabel(label.text) || label.text.endsWith(':') || label.element.localName === 'dt')) return [];
    // One of a box of facts: “Business area | News”.
    if (rowsAround(leaf) > 1) return [];
    // Menus, and headings that go on to something else.
    if ((leaf.item && leaf.linked > 0) || (leaf.rank > 0 && !isInstitution(leaf.text))) return [];
    return namesIn(leaf, title.text);
  });
}

function namesIn(leaf: Leaf, title: string): readonly string[] {
  if (leaf.text.length > 160 || ['dt', 'th', 'label'].includes(leaf.element.localName)) return [];
  return (
    leaf.segments
      .filter(({ link }) => link === null || !(link.startsWith('#') || MAP.test(link)))
      .flatMap(({ text }) => text.split(/\s[·•|]\s/u))
      // “at Juniper County Library”.
      .map((part) => part.trim().replace(/^at (?=\p{Lu})/u, ''))
      // “Juniper County Library - Mesa, Arizona”.
      .map((part) => townBehind(part)?.name ?? part)
      .filter((name) => isName(name) && !title.includes(name) && !namesRole(name))
  );
}
