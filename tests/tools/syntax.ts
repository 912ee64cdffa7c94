import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** A node of a syntax tree (ESTree with JSX and TypeScript), as far as the tests look at it. */
export interface SyntaxNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is SyntaxNode => typeof value === 'object' && value !== null && 'type' in value;

/** The nodes directly under a node. */
function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  return Object.values(node).flatMap((value: unknown): readonly SyntaxNode[] => {
    if (Array.isArray(value)) return value.filter(isNode);
    return isNode(value) ? [value] : [];
  });
}

/** Calls `visit` for a node and all under it, each with the nodes above it, the nearest last. */
export function walk(
  node: SyntaxNode,
  visit: (node: SyntaxNode, above: readonly SyntaxNode[]) => void,
  above: readonly SyntaxNode[] = [],
): void {
  visit(node, above);
  const next = [...above, node];
  for (const child of childrenOf(node)) walk(child, visit, next);
}

/** The syntax tree of TypeScript source; throws where it cannot be parsed. */
export function parseSource(name: string, source: string): SyntaxNode {
  const { program, errors } = parseSync(name, source);
  if (errors.length > 0) throw new Error(`${name}: ${errors.map(({ message }) => message).join(', ')}`);
  return program as unknown as SyntaxNode;
}

/** The TypeScript files under some folders of the project, by their path from its root. */
export function sourcesIn(root: string, folders: readonly string[]): readonly { readonly file: string; readonly source: string }[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((file) => `${folder}/${String(file).replaceAll('\\', '/')}`),
    )
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => ({ file, source: readFileSync(join(root, file), 'utf8') }));
}
