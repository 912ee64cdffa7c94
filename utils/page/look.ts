import { isLibraryWork } from '@/utils/core/library/weigh';
import { findSite } from '@/utils/sites/find-site';
import { missionSites } from '@/utils/sites/mission';
import { readFields } from '@/utils/sites/read-fields';
import { textOf } from '@/utils/sites/text-of';
import type { Sighting } from './bridge';

/** How much of a text is looked at to tell one posting from another. */
const LOOK = 20_000;

/**
 * What a cheap look at a page shows: an address at which no posting can stand, no posting (yet), a pane that is between two postings or still empty, or a posting and whether it is
 * library work. `text` is a fingerprint of the description: a pane changes its header before its text.
 */
export type Look =
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'none' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'posting'; readonly id: string | null; readonly text: number; readonly sighting: Sighting; readonly library: boolean };

/** Looks at the page as one of the mission's sites; as any page where the address is none of theirs. */
export function lookAt(document: Document, url: URL): Look {
  const site = findSite(url, missionSites);
  if (site === undefined) return isMissionHost(url) ? { kind: 'elsewhere' } : lookAtAnyPage(document, url);
  const { root, externalId, title, employer, description } = readFields(document, url, site);
  const pane = site.paneId?.(root) ?? null;
  if (pane !== null && externalId !== null && pane !== externalId) return { kind: 'waiting' };
  if (description.length === 0) return { kind: title === null ? 'none' : 'waiting' };
  if (title === null) return { kind: 'waiting' };
  const text = gather(description);
  return {
    kind: 'posting',
    id: externalId,
    text: fingerprint(text),
    sighting: {
      site: site.id,
      url: url.href,
      externalId,
      title,
      key: `${site.id} ${externalId ?? url.pathname} ${fingerprint(`${title}\n${employer}\n${text}`)}`,
    },
    library: isLibraryWork({ title, employer, text }),
  };
}

/** Looks at a page that no description fits, as the user asked: whatever stands there is announced, and the full reader judges. */
export function lookAsAsked(document: Document, url: URL): Look {
  const look = lookAt(document, url);
  if (look.kind === 'posting') return { ...look, library: true };
  return anyPosting(document, url, gather([document.body]), true);
}

/** A page of a site that the user has enabled: the full reader is fetched where it names a job in a library and what the job asks for. */
function lookAtAnyPage(document: Document, url: URL): Look {
  const text = gather([document.querySelector('main, [role="main"]') ?? document.body]);
  const asks = text.match(/\b(?:qualification|requirement|experience|degree|duties|responsibilit)/giu)?.length ?? 0;
  if (asks < 3) return { kind: 'none' };
  const title = titleOf(document);
  return anyPosting(document, url, text, isLibraryWork({ title, employer: null, text }));
}

function anyPosting(document: Document, url: URL, words: string, library: boolean): Look {
  const title = titleOf(document);
  const text = fingerprint(words);
  const sighting = { site: 'any-page', url: url.href, externalId: null, title, key: `any-page ${url.href} ${text}` };
  return { kind: 'posting', id: url.href, text, sighting, library };
}

function titleOf(document: Document): string {
  const heading = document.querySelector('h1');
  return (heading === null ? '' : textOf(heading)) || document.title;
}

function isMissionHost(url: URL): boolean {
  return (
    missionSites.some(({ name }) => url.hostname === name || url.hostname.endsWith(`.${name}`)) || url.hostname.endsWith('schooljobs.com')
  );
}

function gather(elements: readonly Element[]): string {
  let text = '';
  for (const element of elements) {
    // 4: text nodes. Words of neighboring blocks stay apart.
    const walker = element.ownerDocument.createTreeWalker(element, 4);
    while (text.length < LOOK && walker.nextNode() !== null) {
      if (!/^(?:script|style|noscript)$/u.test(walker.currentNode.parentElement?.localName ?? ''))
        text += `${walker.currentNode.nodeValue} `;
    }
  }
  return text.slice(0, LOOK);
}

/** FNV-1a over the text's code units, white space aside: redrawing the same words changes nothing. */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 32 && code !== 0xa0) hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash >>> 0;
}
