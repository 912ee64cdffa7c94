import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';

/** A regular expression of the source, and the first file that it stands in. */
export interface Pattern {
  readonly pattern: string;
  readonly flags: string;
  readonly file: string;
}

/** Every regular expression literal in the TypeScript below a folder, each once. */
export function readPatterns(folder: string): readonly Pattern[] {
  const found = new Map<string, Pattern>();
  const files = readdirSync(folder, { recursive: true }).map((file) => String(file).replaceAll('\\', '/'));
  for (const file of files.filter((name) => /\.tsx?$/u.test(name)).sort()) {
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const { regex, ...rest } = node as { readonly regex?: { readonly pattern: string; readonly flags: string } };
      if (regex) found.set(`/${regex.pattern}/${regex.flags}`, found.get(`/${regex.pattern}/${regex.flags}`) ?? { ...regex, file });
      for (const part of Object.values(rest)) walk(part);
    };
    walk(parseAst(readFileSync(join(folder, file), 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' }));
  }
  return [...found.values()];
}
