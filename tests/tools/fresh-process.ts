import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');

/** Bundles a script (a path from the project's root) and answers with a function that runs it in a fresh Node process and reads the JSON it prints. */
export async function freshProcess<T>(script: string): Promise<(...args: readonly string[]) => T> {
  const outfile = join(root, '.output/bench', basename(script).replace(/\.ts$/u, '.mjs'));
  mkdirSync(join(root, '.output/bench'), { recursive: true });
  await build({
    entryPoints: [join(root, script)],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  return (...args) => JSON.parse(execFileSync(process.execPath, [outfile, ...args], { encoding: 'utf8', maxBuffer: 1 << 26 })) as T;
}
