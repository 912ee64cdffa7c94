import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const root = process.cwd();

/** Style sheets as text, as the extension's own build gives them. esbuild reads these patterns as Go's, which know no flag u. */
const cssText: Plugin = {
  name: 'css-text',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /\.css\?inline$/ }, ({ path }) => ({
      path: join(root, path.replace(/^@\//u, '').replace('?inline', '')),
      namespace: 'css-text',
    }));
    onLoad({ filter: /./, namespace: 'css-text' }, ({ path }) => ({ contents: readFileSync(path, 'utf8'), loader: 'text' }));
  },
};

/** One of the project's modules with all it imports, as a script for a page of our own: no extension is needed to look at it. */
export async function bundleForPage(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, file)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias: { '@': root },
    plugins: [cssText],
    logLevel: 'silent',
  });
  return (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
}
