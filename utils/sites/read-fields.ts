import type { Field } from '@/utils/core/posting/posting';
import type { Selectors, Site } from './site';
import { isHidden, readField, textOf } from './text-of';

/** What one site's own selectors find on a page: light enough for the script that runs on every page. */
export interface Fields {
  /** Where the posting stands: a flyout, a pane, or the document. */
  readonly root: ParentNode;
  readonly externalId: string | null;
  readonly title: string | null;
  readonly employer: string | null;
  readonly location: string | null;
  readonly salary: string | null;
  readonly closing: string | null;
  /** The parts of the description in document order; empty where it was not found, or holds no text yet. */
  readonly description: readonly Element[];
}

/** The fields that a posting needs to be worth reading; the user is told which were not found. */
export const NEEDED: readonly Field[] = ['title', 'employer', 'location', 'description'];

/** A selector that names a class, an id or a data attribute. */
const NAMED = /[.#]|\[(?:id|data-|class|componentkey)/u;

/** Reads a page with one site's selectors alone. */
export function readFields(document: Document, url: URL, site: Site): Fields {
  const root = findRoot(document, site);
  const { selectors, oddities } = site;
  const named = oddities?.pageTitle?.(document.title) ?? null;
  // Without the place where it shows one posting, a selector that names nothing of the site's (`h1`, a link) may find the list's.
  const lost = site.root !== undefined && root === document;
  const trusted = (places: Selectors) => (lost ? places.filter((one) => typeof one !== 'string' || NAMED.test(one)) : places);
  const title = readField(root, trusted(selectors.title)) ?? named?.title ?? null;
  const location = readField(root, trusted(selectors.location));
  return {
    root,
    externalId: site.externalId(url, root),
    title: title === null ? null : (oddities?.title?.(title) ?? title),
    employer: readField(root, trusted(selectors.employer)) ?? oddities?.employer?.(root, url) ?? named?.employer ?? null,
    location: location === null ? null : (oddities?.location?.(location) ?? location),
    salary: readField(root, selectors.salary ?? []),
    closing: readField(root, selectors.closing ?? []),
    description: findDescription(root, site),
  };
}

/** The description's parts: those of the first selector that holds text; a twin for another screen counts once. */
export function findDescription(root: ParentNode, { selectors }: Site): readonly Element[] {
  for (const selector of selectors.description) {
    const texts = new Set<string>();
    const found = [...root.querySelectorAll(selector)].filter((element) => {
      const text = isHidden(element) ? '' : textOf(element);
      return text !== '' && !texts.has(text) && texts.add(text);
    });
    if (found.length > 0) return found;
  }
  return [];
}

/** Where the site shows one posting; the document where it has no such place. */
export function findRoot(document: Document, { root = [] }: Site): ParentNode {
  for (const selector of root) {
    const found = [...document.querySelectorAll(selector)].find((element) => !isHidden(element) && element.firstElementChild !== null);
    if (found !== undefined) return found;
  }
  return document;
}
