import { JSDOM } from 'jsdom';
import type { Posting } from '../../../utils/core/posting/posting';
import { readPosting } from '../../../utils/sites/read-posting';

const SAVED_FROM = /<!--\s{0,4}saved from url=(?:\(\d{1,6}\))?(?<url>\S{1,2000})\s{0,4}-->/u;

/** Reads a saved page as the content script reads it; null where it holds no posting. Without an address, the page's own is taken. */
export function readHtml(html: string, url: string | null): Posting | null {
  const address = url ?? SAVED_FROM.exec(html.slice(0, 4000))?.groups?.url ?? null;
  const first = new JSDOM(html, address === null ? {} : { url: address });
  const { document } = first.window;
  const own = address ?? canonical(document);
  if (own === null) return posting(document, new URL('https://unknown.invalid/'));
  return posting(document, new URL(own));
}

function canonical(document: Document): string | null {
  const given = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  return given.find((address) => address !== null && address !== undefined && URL.canParse(address)) ?? null;
}

function posting(document: Document, url: URL): Posting | null {
  const reading = readPosting(document, url);
  return reading.ok ? reading.posting : null;
}
