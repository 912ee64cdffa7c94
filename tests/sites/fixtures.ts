import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

/** What must be read on a fixture page, site by site and layout by layout. */
export interface Expected {
  readonly file: string;
  readonly url: string;
  readonly library: boolean;
  /** Null where the page shows no posting: a list, a login, a challenge, an expired posting. */
  readonly posting: ExpectedPosting | null;
}

export interface ExpectedPosting {
  readonly externalId: string | null;
  readonly title: string;
  readonly employer: string | null;
  readonly location: string | null;
  readonly salary?: string;
  readonly closing?: string;
  readonly starts: string;
  readonly ends: string;
  readonly holds: readonly string[];
  readonly lacks: readonly string[];
}

export const fixturesFolder = join(import.meta.dirname, '../fixtures/sites');

/** Every fixture page: `site` is its folder. */
export const fixtures: readonly (Expected & { readonly site: string; readonly name: string })[] = readdirSync(fixturesFolder).flatMap(
  (site) =>
    (JSON.parse(readFileSync(join(fixturesFolder, site, 'expected.json'), 'utf8')) as readonly Expected[]).map((expected) => ({
      ...expected,
      site,
      name: `${site}/${expected.file}`,
    })),
);

/** A fixture page as text. */
export function pageOf({ site, file }: { readonly site: string; readonly file: string }): string {
  return readFileSync(join(fixturesFolder, site, file), 'utf8');
}

/** A page's document at an address; its scripts do not run. */
export function documentOf(html: string, url: string): Document {
  return new JSDOM(html, { url }).window.document;
}

/** The same tree as if a page's script had built it: no parser has moved or closed anything since. */
export function rebuilt(document: Document): Document {
  const copy = document.implementation.createHTMLDocument();
  const build = (node: Node): Node => {
    if (node.nodeType !== 1) return node.nodeType === 3 ? copy.createTextNode(node.nodeValue ?? '') : copy.createComment('');
    const element = node as Element;
    const made = copy.createElementNS(element.namespaceURI, element.localName);
    for (const { name, value } of element.attributes) made.setAttribute(name, value);
    for (const child of element.childNodes) made.append(build(child));
    return made;
  };
  copy.replaceChild(build(document.documentElement), copy.documentElement);
  return copy;
}
