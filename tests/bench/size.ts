import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BenchLine } from './line';

const BUILT = '.output/chrome-mv3';

let built = false;
/** Builds the extension once a run. */
function build(): void {
  if (!built) execFileSync('npx', ['wxt', 'build'], { stdio: 'ignore' });
  built = true;
}

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

function gzipKb(file: string): number {
  build();
  let bytes = 0;
  for (const name of loadedBy(join(BUILT, file))) bytes += gzipSync(readFileSync(name)).byteLength;
  return bytes / 1000;
}

function size(name: string, file: string, most: number): BenchLine {
  return {
    name: `size/${name}`,
    unit: 'kB',
    run: async () => ({ value: gzipKb(file), baseline: most, ratio: gzipKb(file) / most, runs: 1, note: 'gzip' }),
  };
}

/** What each part of the extension loads at its start, compressed. */
export const lines: readonly BenchLine[] = [
  size('detector', 'detector.js', 10),
  size('overlay', 'overlay.js', 90),
  size('popup', 'popup.html', 70),
  size('panel', 'sidepanel.html', 90),
  size('profile', 'options.html', 110),
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
