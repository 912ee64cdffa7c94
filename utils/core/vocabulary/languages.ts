import { LANGUAGES_DATA } from './languages-data';

/** A language by one of its names; `doubtful`: the name is as often something else. */
export interface Name {
  readonly code: string;
  readonly doubtful: boolean;
}

interface Table {
  readonly names: ReadonlyMap<string, Name>;
  readonly all: ReadonlyMap<string, string>;
}

/** A name as names are compared: without case, accents, hyphens and curly apostrophes. */
export const foldName = (name: string): string => (/^[A-Za-z]{1,40}$/u.test(name) ? name.toLowerCase() : foldAll(name));

const foldAll = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[̀-ͯʻʿ'’]/gu, '')
    .replace(/[-‐‑\s]+/gu, ' ')
    .trim()
    .toLowerCase();

let table: Table | undefined;

function getTable(): Table {
  if (table) return table;
  const names = new Map<string, Name>();
  const all = new Map<string, string>();
  for (const line of LANGUAGES_DATA.trim().split('\n')) {
    const code = line.slice(0, line.indexOf(' '));
    const [written = '', told = ''] = line.slice(code.length + 1).split('~');
    for (const entry of written.split(',')) {
      const doubtful = entry.trim().startsWith('?');
      const name = entry.trim().replace('?', '');
      names.set(foldName(name), { code, doubtful });
      all.set(foldName(name), code);
    }
    for (const name of told.split(',')) if (name.trim()) all.set(foldName(name), code);
  }
  table = { names, all };
  return table;
}

/** The languages by the names under which a text has them, folded; read at the first call. */
export const getNames = (): ReadonlyMap<string, Name> => getTable().names;

/** The code of a language by any of its names, also its own (“español”), or null where the list does not know it. */
export function languageCode(name: string): string | null {
  const plain = foldName(name.replace(/\([^)]{0,40}\)/gu, ''));
  const { all } = getTable();
  return all.get(plain) ?? all.get(plain.replace(/ (?:language|speaking)$/u, '')) ?? null;
}
