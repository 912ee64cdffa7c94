/** A store that only our own pages and the background reach, and that does not go down with IndexedDB. */
const CACHE = 'callslip';
/** An address that is nobody's: the store is asked by addresses. */
const PLACE = 'https://key.invalid/mirror';

/** The key of the mirror, made at its first use. Throws where the browser has no such store. */
export async function mirrorKey(): Promise<CryptoKey> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(PLACE);
  const raw = kept === undefined ? crypto.getRandomValues(new Uint8Array(32)) : new Uint8Array(await kept.arrayBuffer());
  if (kept === undefined) await cache.put(PLACE, new Response(raw));
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
