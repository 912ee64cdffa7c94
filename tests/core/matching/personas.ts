import { readdirSync, readFileSync } from 'node:fs';
import { readJsonResume } from '@/utils/core/profile/json-resume';
import type { Profile } from '@/utils/core/profile/profile';

const folder = new URL('../../fixtures/personas/', import.meta.url);

/** The invented applicants of `tests/fixtures/personas`, by the names of their files. */
export const PERSONAS: Readonly<Record<string, Profile>> = Object.fromEntries(
  readdirSync(folder).map((file) => {
    const read = readJsonResume(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
    if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.problems)}`);
    return [file.replace('.json', ''), read.profile];
  }),
);

/** The persona of that name. */
export function persona(name: string): Profile {
  const found = PERSONAS[name];
  if (found === undefined) throw new Error(`no persona ${name}: ${Object.keys(PERSONAS).join(', ')}`);
  return found;
}
