import type { Field, Posting } from './posting';

/** What a report is made of: the posting where one was read, else why none was. */
export interface Reported {
  readonly version: string;
  readonly address: string;
  readonly posting: Posting | null;
  readonly why: string | null;
  readonly missing: readonly Field[];
}

const FIELDS: readonly Field[] = ['title', 'employer', 'location', 'salary', 'closing', 'description'];
const MOST_HEADINGS = 30;

/** Whether title or text were not found where the site has them: the user should look whether they are the posting's own. */
export function fellBack({ source, readBy }: Posting): boolean {
  const { title, description } = readBy;
  return title === 'structure' || description === 'structure' || (source !== null && description === 'embedded');
}

/**
 * What was read on a page and how, as text that a user can copy into a report of a fault: nothing of the profile, the list or the notes,
 * and of the address no query, no fragment, no name of a user, and no part that looks like a key. In English: it is for who mends the reader.
 */
export function readingReport({ version, address, posting, why, missing }: Reported): string {
  const lines = [`Callslip ${version}: how a page was read`, `address: ${bareAddress(address)}`];
  if (posting === null) lines.push('no posting was read', `why: ${why ?? 'unknown'}`);
  else {
    lines.push(`site: ${posting.source ?? 'none that is known'}`);
    for (const field of FIELDS) lines.push(`${field}: ${howRead(posting, field)}`);
  }
  if (missing.length > 0) lines.push(`not found: ${missing.join(', ')}`);
  if (posting !== null) {
    const { text, blocks, cut } = posting.body;
    const headings = blocks.filter(({ kind }) => kind === 'heading');
    lines.push(`text: ${text.length} characters${cut ? ' (cut)' : ''}, ${blocks.length} blocks, ${headings.length} headings`);
    for (const { start, end, level } of headings.slice(0, MOST_HEADINGS)) lines.push(`  h${level} ${oneLine(text.slice(start, end), 70)}`);
  }
  return `${lines.join('\n')}\n`;
}

function howRead(posting: Posting, field: Field): string {
  const by = posting.readBy[field];
  if (by === undefined) return 'not found';
  const mark = posting.readWith?.[field];
  const how = mark === undefined ? by : `${by} ${mark}`;
  const value = field === 'title' || field === 'employer' || field === 'location' ? posting[field] : null;
  return value === null ? how : `${how} = ${oneLine(value, 120)}`;
}

function oneLine(text: string, most: number): string {
  const line = text.replace(/\s{1,999}/gu, ' ').trim();
  return line.length > most ? `${line.slice(0, most)}…` : line;
}

/** An address without what may name a person or open a session: “https://example.org/jobs/1042/…”. */
export function bareAddress(address: string): string {
  const found = /^(?<scheme>https?:\/\/)(?:[^/@?#]{0,200}@)?(?<host>[^/@?#]{1,255})(?<path>[^?#]{0,2000})/u.exec(address)?.groups;
  if (found === undefined) return 'not a web address';
  const path = (found.path ?? '')
    .split('/')
    .map((part) => (isKey(part) ? '…' : part))
    .join('/');
  return `${found.scheme}${found.host}${path}`;
}

/** A long part without words, or one with an @ in it: a session's key, a user's name. */
function isKey(part: string): boolean {
  if (/@|%40/u.test(part)) return true;
  return (
    part.split(/[-_.~]/u).some((piece) => piece.length >= 16 && /\d/u.test(piece) && /[a-z]/iu.test(piece)) ||
    /^[\da-f-]{24,}$/iu.test(part)
  );
}
