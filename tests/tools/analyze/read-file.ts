import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { type LibraryWork, libraryWork } from '../../../utils/core/library/library-work';
import { readFacts } from '../../../utils/core/posting/facts';
import type { Field, Posting } from '../../../utils/core/posting/posting';
import { analyse } from '../../../utils/core/requirements/analyse';
import type { Analysis } from '../../../utils/core/requirements/requirement';
import { readPlainText } from '../../../utils/core/text/plain-text';
import { readJson } from './read-json';

/** One file read and analysed. `posting` is null where a page holds none; `text` is given where offsets lead into a text that the file does not hold as such. */
export interface ReadFile {
  readonly posting: Posting | null;
  readonly text: string | null;
  readonly library: LibraryWork;
  readonly analysis: Analysis;
}

const NOTHING: Analysis = { version: 1, language: 'en', cut: false, sections: [], requirements: [], minimum: null, trace: [] };

/** Reads a `.json`, `.html` or `.txt` file, or standard input as text; throws one sentence where it cannot be read. */
export async function analyseFile(file: string, url: string | null): Promise<ReadFile> {
  const content = read(file);
  const ending = extname(file).toLowerCase();
  if (ending === '.html' || ending === '.htm') {
    const { readHtml } = await import('./read-html');
    const page = readHtml(content, url);
    if (page === null)
      return { posting: null, text: null, library: { verdict: false, score: 0, role: null, because: [] }, analysis: NOTHING };
    return analysePosting(page, page.body.text);
  }
  return analysePosting(ending === '.json' ? readPostingJson(readJson(content)) : postingOf(content, {}), null);
}

function read(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Error(code === 'ENOENT' ? 'missing' : code === 'EISDIR' ? 'is a folder' : `cannot be read (${code || String(error)})`, {
      cause: error,
    });
  }
}

function analysePosting(posting: Posting, text: string | null): ReadFile {
  const { title, employer, body } = posting;
  const library = libraryWork({ title, employer, text: body.text });
  return { posting, text, library, analysis: analyse(body, title, { left: true }) };
}

function readPostingJson(data: unknown): Posting {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new Error('not a posting: no object');
  const fields = data as Readonly<Record<string, unknown>>;
  const field = (name: string): string | null => {
    const value = fields[name] ?? null;
    if (value !== null && typeof value !== 'string') throw new Error(`not a posting: ${name} is no text`);
    return value;
  };
  const text = field('text');
  if (text === null) throw new Error('no text');
  return postingOf(text, { title: field('title'), employer: field('employer'), location: field('location'), url: field('url') });
}

type Known = Partial<Pick<Posting, 'title' | 'employer' | 'location' | 'url'>>;

function postingOf(text: string, { title = null, employer = null, location = null, url = null }: Known): Posting {
  if (text.trim() === '') throw new Error('no text');
  const body = readPlainText(text);
  const facts = readFacts(body);
  const found: readonly (readonly [Field, unknown])[] = [
    ['title', title],
    ['employer', employer],
    ['location', location],
    ['salary', facts.salary],
    ['closing', facts.closing],
  ];
  const missing = found.filter(([, value]) => value === null).map(([name]) => name);
  return { source: null, externalId: null, url, title, employer, location, facts, body, missing, readBy: {} };
}
