import { readFileSync } from 'node:fs';
import { readJsonResume } from '../../../utils/core/profile/json-resume';
import type { Profile } from '../../../utils/core/profile/profile';
import { readJson } from './read-json';

/** Reads a JSON Resume file; throws one sentence that names the fields that cannot be read. */
export function readProfileFile(path: string): Profile {
  const read = readJsonResume(readJson(readFileSync(path, 'utf8')));
  if (read.ok) return read.profile;
  throw new Error(`no valid JSON Resume: ${read.problems.map((problem) => Object.values(problem).join(' ')).join('; ')}`);
}
