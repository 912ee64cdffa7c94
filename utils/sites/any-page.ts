import { type Found, findDescription } from './structure/find-description';
import { findAround } from './structure/find-facts';
import { findTitle, titleOfPage } from './structure/find-title';
import { type Leaf, readLeaves } from './structure/leaves';

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
  const leaves = readLeaves(body);
  const first = findDescription(body, leaves, undefined)?.leaves[0];
  const title = findTitle(document, leaves, first === undefined ? -1 : leaves.indexOf(first));
  const description = findDescription(body, leaves, title);
  return {
    ...findAround(document, leaves, title, description?.leaves ?? []),
    leaves,
    title: title?.text ?? titleOfPage(document),
    description,
  };
}
