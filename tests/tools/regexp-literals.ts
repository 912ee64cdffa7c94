import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';

/** A regular expression of the source, and the first file that it stands in. */
export interface Pattern {
  readonly pattern: string;
  readonly flags: string;
  readonly file: string;
  /** It is matched with text in lower case: `anyCase(/…/u)`, `/…/u.test(lowered(text))`. */
  readonly low: boolean;
}

interface Syntax {
  readonly type?: string;
  readonly name?: string;
  readonly callee?: Syntax;
  readonly object?: Syntax;
  readonly arguments?: readonly Syntax[];
  readonly regex?: { readonly pattern: string; readonly flags: string };
}

/** The expression that a call gives lowered text to; undefined for any other call. */
function loweredBy({ type, callee, arguments: [given] = [] }: Syntax): Syntax | undefined {
  if (type !== 'CallExpression') return undefined;
  if (callee?.name === 'anyCase') return given;
  return given?.callee?.name === 'lowered' ? callee?.object : undefined;
}

/** Every regular expression literal in the TypeScript below a folder, each once. */
export function readPatterns(folder: string): readonly Pattern[] {
  const found = new Map<string, Pattern>();
  const files = readdirSync(folder, { recursive: true }).map((file) => String(file).replaceAll('\\', '/'));
  for (const file of files.filter((name) => /\.tsx?$/u.test(name)).sort()) {
    const low = new Set<Syntax>();
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const { regex, ...rest } = node as Syntax;
      const lowers = loweredBy(node);
      if (lowers) low.add(lowers);
      const key = `/${regex?.pattern}/${regex?.flags}`;
      if (regex) found.set(key, { ...regex, file: found.get(key)?.file ?? file, low: low.has(node) || found.get(key)?.low === true });
      for (const part of Object.values(rest)) walk(part);
    };
    walk(parseAst(readFileSync(join(folder, file), 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' }));
  }
  return [...found.values()];
}
