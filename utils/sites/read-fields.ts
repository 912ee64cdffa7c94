import type { Field } from '@/utils/core/posting/posting';
import type { Selectors, Site, SiteHead } from './site';
import { hasText, isHidden, readField, textOf } from './text-of';

/** What tells one posting from another: little enough to be read on every page, and again after its changes. */
export interface Head {
  /** Where the posting stands: a flyout, a pane, or the document. */
  readonly root: ParentNode;
  readonly externalId: string | null;
  readonly title: string | null;
  readonly employer: string | null;
  /** The parts of the description in document order; empty where it was not found, or holds no text yet. */
  readonly description: readonly Element[];
}

/** What one site's own selectors find on a page. */
export interface Fields extends Head {
  readonly location: string | null;
  readonly salary: string | null;
  readonly closing: string | null;
}

/** Every field but the description. */
export const TEXT_FIELDS = ['title', 'employer', 'location', 'salary', 'closing'] as const;

/** The fields that a posting needs to be worth reading; the user is told which were not found. */
export const NEEDED: readonly Field[] = ['title', 'employer', 'location', 'description'];

/** A selector that names a class, an id or a data attribute. */
const NAMED = /[.#]|\[(?:id|data-|class|componentkey)/u;

/** Without the place where it shows one posting, a selector that names nothing of the site's (`h1`, a link) may find the list's. */
function trusted(places: Selectors, root: ParentNode, site: SiteHead): Selectors {
  const lost = site.root !== undefined && root.nodeType === 9;
  return lost ? places.filter((one) => typeof one !== 'string' || NAMED.test(one)) : places;
}

/** Reads with one site's selectors alone which posting stands on a page. */
export function readHead(document: Document, url: URL, site: SiteHead): Head {
  const root = findRoot(document, site);
  const { selectors, oddities } = site;
  const named = oddities?.pageTitle?.(document.title) ?? null;
  const title = readField(root, trusted(selectors.title, root, site)) ?? named?.title ?? null;
  return {
    root,
    externalId: site.externalId(url, root),
    title: title === null ? null : (oddities?.title?.(title) ?? title),
    employer: readField(root, trusted(selectors.employer, root, site)) ?? oddities?.employer?.(root, url) ?? named?.employer ?? null,
    description: findDescription(root, site),
  };
}

/** Reads a page with one site's selectors alone. */
export function readFields(document: Document, url: URL, site: Site): Fields {
  const head = readHead(document, url, site);
  const { selectors, oddities } = site;
  const location = readField(head.root, trusted(selectors.location, head.root, site));
  return {
    ...head,
    location: location === null ? null : (oddities?.location?.(location) ?? location),
    salary: readField(head.root, selectors.salary ?? []),
    closing: readField(head.root, selectors.closing ?? []),
  };
}

/** The description's parts: those of the first selector that holds text; a twin for another screen counts once. */
export function findDescription(root: ParentNode, { selectors }: SiteHead): readonly Element[] {
  for (const selector of selectors.description) {
    const parts = [...root.querySelectorAll(selector)].filter((element) => !isHidden(element) && hasText(element));
    if (parts.length === 1) return parts;
    const texts = new Set<string>();
    const found = parts.filter((element) => {
      const text = textOf(element);
      return !texts.has(text) && texts.add(text);
    });
    if (found.length > 0) return found;
  }
  return [];
}

/** Where the site shows one posting; the document where it has no such place. */
export function findRoot(document: Document, { root = [] }: SiteHead): ParentNode {
  for (const selector of root) {
    const found = [...document.querySelectorAll(selector)].find((element) => !isHidden(element) && element.firstElementChild !== null);
    if (found !== undefined) return found;
  }
  return document;
}
