// Runs a tool written in TypeScript: bundles tests/tools/NAME.ts with esbuild (tens of milliseconds) and starts it with the other arguments.
import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [name, ...args] = process.argv.slice(2);
const root = fileURLToPath(new URL('../..', import.meta.url));
const outfile = `${root}.output/tools/${name}.mjs`;
mkdirSync(`${root}.output/tools`, { recursive: true });
await build({
  entryPoints: [`${root}tests/tools/${name}.ts`],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: 'inline',
  logLevel: 'error',
  tsconfig: `${root}tsconfig.json`,
});
process.argv = [process.argv[0], outfile, ...args];
await import(pathToFileURL(outfile).href);
