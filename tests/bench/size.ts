import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildOnce } from './built';
import type { BenchLine } from './line';

const BUILT = '.output/chrome-mv3';

/** What a page or script loads at its start: the file, what its HTML names, and what those import statically. */
function loadedBy(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  const names = file.endsWith('.html')
    ? [...source.matchAll(/(?:src|href)="\/(?<path>[^"]+\.(?:js|css))"/gu)].map(({ groups }) => join(BUILT, groups?.path ?? ''))
    : [...source.matchAll(/(?:from|import)\s{0,2}"(?<path>\.[^"]+\.js)"/gu)].map(({ groups }) => join(dirname(file), groups?.path ?? ''));
  for (const name of names) loadedBy(name, seen);
  return seen;
}

/** What a page says stands in a file of its own for each language, of which it loads one: the larger, with what that imports. */
function speech(page: string, known: ReadonlySet<string>): readonly string[] {
  const chunks = join(BUILT, 'chunks');
  const names = readdirSync(chunks).filter((name) => name.startsWith(`${page}-page-`));
  if (names.length < 2) throw new Error(`${page} has no files of its own for its languages`);
  const each = names.map((name) => [...loadedBy(join(chunks, name))].filter((file) => !known.has(file)));
  return each.reduce((most, files) => (gzipped(files) > gzipped(most) ? files : most));
}

const gzipped = (files: Iterable<string>): number => [...files].reduce((bytes, name) => bytes + gzipSync(readFileSync(name)).byteLength, 0);

function gzipKb(file: string, page: string | null): number {
  buildOnce();
  const loaded = loadedBy(join(BUILT, file));
  return (gzipped(loaded) + gzipped(page === null ? [] : speech(page, loaded))) / 1000;
}

function size(name: string, file: string, most: number, page: string | null = null): BenchLine {
  return {
    name: `size/${name}`,
    unit: 'kB',
    run: async () => {
      const value = gzipKb(file, page);
      return { value, baseline: most, ratio: value / most, runs: 1, note: page === null ? 'gzip' : 'gzip, with one language' };
    },
  };
}

/** What each part of the extension loads at its start, compressed. */
export const lines: readonly BenchLine[] = [
  size('scout', 'scout.js', 3),
  size('detector', 'detector.js', 10),
  {
    name: 'size/overlay',
    unit: 'kB',
    run: async () => {
      buildOnce();
      const kb = (...names: string[]) => gzipped(names.map((name) => join(BUILT, `${name}.js`))) / 1_000;
      const value = kb('overlay') + Math.max(kb('words-en'), kb('words-es'));
      const note = `gzip, with one language; and ${kb('structure').toFixed(1)} kB where the site's marks do not suffice`;
      return { value, baseline: 90, ratio: value / 90, runs: 1, note };
    },
  },
  size('popup', 'popup.html', 70, 'popup'),
  size('board', 'board.html', 120, 'board'),
  size('panel', 'sidepanel.html', 90, 'panel'),
  size('plan', 'plan.html', 110, 'plan'),
  size('profile', 'options.html', 110, 'options'),
  {
    name: 'size/zip',
    unit: 'kB',
    run: async () => {
      execFileSync('npx', ['wxt', 'zip'], { stdio: 'ignore' });
      const zip = readdirSync('.output').find((name) => name.endsWith('-chrome.zip'));
      if (zip === undefined) throw new Error('wxt zip wrote no archive');
      return { value: statSync(join('.output', zip)).size / 1000, runs: 1 };
    },
  },
];
