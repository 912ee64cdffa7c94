import type { Messages } from '@/locales/messages';
import type { Problem } from '@/utils/core/profile/cursor';

/** What is wrong with one field of a file, in a sentence that names it by its place: “work 2 (startDate) is missing.” */
export function sayProblem({ path, problem, value }: Problem, m: Messages['options']): string {
  return m.fileProblemLine(sayPath(path, m), m.fileProblem[problem], value ?? null);
}

/** `work/0/startDate` → “work 1, startDate”: the file's own names, since it is the file that has to be mended; items count from one. */
function sayPath(path: string, m: Messages['options']): string {
  if (path === '') return m.fileWhole;
  const parts = path.split('/');
  const said: string[] = [];
  for (const part of parts) {
    const last = said.pop();
    if (/^\d+$/u.test(part) && last !== undefined) said.push(m.fileItem(last, Number(part) + 1));
    else said.push(...(last === undefined ? [] : [last]), part);
  }
  return said.join(', ');
}
