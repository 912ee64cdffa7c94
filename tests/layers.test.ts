import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Who may import whom, by the first room of a path. `packages` are the npm packages that only this room may use. */
const rooms: readonly { readonly room: string; readonly may: readonly string[] }[] = [
  { room: 'utils/core', may: ['utils/core'] },
  { room: 'utils/sites', may: ['utils/sites', 'utils/core', 'utils/page/flatten'] },
  { room: 'utils/page', may: ['utils/page', 'utils/sites', 'utils/core'] },
  { room: 'utils/platform', may: ['utils/platform', 'utils/core'] },
  { room: 'components', may: ['components', 'utils/core', 'locales'] },
  { room: 'locales', may: ['locales', 'utils/core'] },
  { room: 'entrypoints', may: ['entrypoints', 'components', 'utils', 'locales'] },
];

/** Packages that reach the browser or the database: platform alone. `wxt/utils/define-…` only names an entrypoint. */
const platformOnly = /^(?:dexie|webextension-polyfill|wxt\/browser|@webext-core\/messaging)$/u;

/** The local paths (from the project's root) and the packages that a file imports. */
function importsOf(file: string): { local: string[]; packages: string[] } {
  const source = readFileSync(join(root, file), 'utf8');
  const names = [
    ...source.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s*['"]([^'"]+)['"]/gu,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  const local = names.filter((name) => name.startsWith('.') || name.startsWith('@/'));
  return {
    local: local.map((name) => (name.startsWith('@/') ? name.slice(2) : relative(root, join(root, dirname(file), name)))),
    packages: names.filter((name) => !local.includes(name)),
  };
}

const files = ['utils', 'components', 'entrypoints', 'locales']
  .flatMap((room) => readdirSync(join(root, room), { recursive: true }).map((file) => `${room}/${String(file).replaceAll('\\', '/')}`))
  .filter((file) => /\.tsx?$/u.test(file));

describe('who imports whom', () => {
  test('every room is lived in', () => {
    for (const { room } of rooms)
      expect(
        files.some((file) => file.startsWith(`${room}/`)),
        room,
      ).toBe(true);
  });

  test.each(files)('%s', (file) => {
    const home = rooms.find(({ room }) => file.startsWith(`${room}/`));
    expect(home, `${file} stands in no room`).toBeDefined();
    const { local, packages } = importsOf(file);
    const strangers = local.filter((path) => !home?.may.some((room) => path === room || path.startsWith(`${room}/`)));
    expect(strangers, `${home?.room} may import ${home?.may.join(', ')}`).toEqual([]);
    if (home?.room !== 'utils/platform') expect(packages.filter((name) => platformOnly.test(name))).toEqual([]);
  });
});
