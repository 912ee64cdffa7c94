import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '@/locales/en';
import { es } from '@/locales/es';
import { parseSource, type SyntaxNode, sourcesIn, walk } from './tools/syntax';

const root = join(import.meta.dirname, '..');

/** Every sentence of a catalogue by its path: `popup.groups.due`. */
function leaves(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

const english = leaves(en);
const spanish = new Map(leaves(es));

/** The same in both languages: names, and words that are the same word. */
const SAME: ReadonlySet<string> = new Set([
  'board.plan',
  'options.choices.ala.no',
  'options.choices.supervised.pages',
  'options.choices.yesNo.no',
  'options.fields.licenceName.hint',
  'options.settings.languages.en',
  'options.settings.languages.es',
  'options.skillHint',
  'panel.notReady',
  'plan.heading',
  'plan.where.spoken.Tagalog',
  'popup.plan',
  'options.plan.plan',
  'plan.outlook.degreeNames.library-master',
  'plan.where.types.federal',
  'prepare.documents.CV',
]);

describe('the two catalogues', () => {
  test('have the same sentences, of the same kind, and none is empty', () => {
    expect([...spanish.keys()].sort()).toEqual(english.map(([path]) => path).sort());
    for (const [path, words] of english) {
      expect(typeof spanish.get(path), path).toBe(typeof words);
      if (words === '' || spanish.get(path) === '') expect([path, spanish.get(path)], 'empty in both or in none').toEqual([path, words]);
    }
  });

  test('Spanish is Spanish', () => {
    const untranslated = english.filter(
      ([path, words]) => typeof words === 'string' && /\p{L}/u.test(words) && spanish.get(path) === words,
    );
    expect(untranslated.map(([path]) => path).filter((path) => !SAME.has(path))).toEqual([]);
  });

  test('Spanish speaks to the user as usted', () => {
    const familiar = /(?<!\p{L})(?:tú|tu|tus|tuyo|tienes|puedes|quieres|eres|haz|elige|abre|guarda(?! en)tu)(?!\p{L})/iu;
    for (const [path, words] of spanish) if (typeof words === 'string') expect(words, path).not.toMatch(familiar);
  });
});

/** Which key is read off which object, by the names the catalogue has for both. */
interface Reads {
  /** `popup.kept` where a source reads `m.kept` and `m` is `useRoom('popup')`. */
  readonly pairs: ReadonlySet<string>;
  /** Objects read with a key that is known only when it runs: `m.stages[id]`. */
  readonly computed: ReadonlySet<string>;
  readonly literals: ReadonlySet<string>;
}

const isMember = (node: unknown): boolean => (node as SyntaxNode | null)?.type === 'MemberExpression';
const isRoom = (node: unknown): node is SyntaxNode => {
  const { type, callee } = (node ?? {}) as SyntaxNode;
  return type === 'CallExpression' && (callee as SyntaxNode).name === 'useRoom';
};

/** The last name of an object: `popup` for `messages.popup`, `useRoom('popup')` and `popup`. */
function lastName(node: unknown): string {
  const { type, name, property, callee } = (node ?? {}) as SyntaxNode;
  if (type === 'Identifier') return String(name);
  if (isRoom(node)) return String((node.arguments as SyntaxNode[])[0]?.value);
  return type === 'MemberExpression' ? lastName(property) : type === 'CallExpression' ? lastName(callee) : '';
}

function readsIn(file: string, source: string): Reads {
  const tree = parseSource(file, source);
  const pairs = new Set<string>();
  const computed = new Set<string>();
  const literals = new Set<string>();
  /** What a local name is called in the catalogue. */
  const aliases = new Map<string, string>();
  const catalogueName = (node: unknown): string => aliases.get(lastName(node)) ?? lastName(node);
  const readPattern = (pattern: SyntaxNode, of: string): void => {
    for (const { type, key, value } of pattern.properties as SyntaxNode[]) {
      if (type !== 'Property') continue;
      pairs.add(`${of}.${lastName(key)}`);
      const { type: kind } = value as SyntaxNode;
      if (kind === 'Identifier') aliases.set(lastName(value), lastName(key));
      if (kind === 'ObjectPattern') readPattern(value as SyntaxNode, lastName(key));
    }
  };
  walk(tree, (node) => {
    const { id, init } = node;
    if (node.type === 'VariableDeclarator' && (id as SyntaxNode).type === 'ObjectPattern')
      readPattern(id as SyntaxNode, catalogueName(init));
    else if (node.type === 'VariableDeclarator' && (isMember(init) || isRoom(init))) aliases.set(lastName(id), lastName(init));
    else if (node.type === 'ObjectPattern') readPattern(node, '');
    // `m: Messages['popup']`
    const { start, end } = (node.typeAnnotation ?? { start: 0, end: 0 }) as { start: number; end: number };
    const typed = node.type === 'Identifier' ? /\['(\w+)'\]\s*$/u.exec(source.slice(start, end)) : null;
    if (typed?.[1] !== undefined) aliases.set(String(node.name), typed[1]);
  });
  walk(tree, (node) => {
    if (node.type === 'Literal' && typeof node.value === 'string') literals.add(node.value);
    if (node.type !== 'MemberExpression') return;
    if (node.computed === true) computed.add(catalogueName(node.object));
    // A parameter that is typed by where it is used: whose key it is cannot be told here.
    else pairs.add(`${lastName(node.object) === 'm' && !aliases.has('m') ? '*' : catalogueName(node.object)}.${lastName(node.property)}`);
  });
  // `Object.entries(m.choices)`
  for (const [, name] of source.matchAll(/Object\.entries\([\w.]*?(\w+)\)/gu)) if (name !== undefined) computed.add(name);
  return { pairs, computed, literals };
}

test('no sentence of the catalogue is unused', () => {
  const reads = sourcesIn(root, ['components', 'entrypoints', 'utils/platform']).map(({ file, source }) => readsIn(file, source));
  const pairs = new Set(reads.flatMap((one) => [...one.pairs]));
  const computed = new Set(reads.flatMap((one) => [...one.computed]));
  const literals = new Set(reads.flatMap((one) => [...one.literals]));
  const unused = english
    .map(([path]) => path)
    .filter((path) => {
      const parts = path.split('.');
      const [key = '', parent = '', ...above] = parts.toReversed();
      if (pairs.has(`${parent}.${key}`) || pairs.has(`*.${key}`)) return false;
      // A whole room is never read by computed keys alone: there the key itself stands somewhere.
      if (computed.has(parent) && (above.length > 0 || literals.has(key))) return false;
      return !above.slice(0, -1).some((name) => computed.has(name));
    });
  expect(unused).toEqual([]);
});

/** Attributes that are shown or spoken. */
const SPOKEN: ReadonlySet<string> = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'placeholder',
  'alt',
  'label',
]);
/** The product's name is the same in every language. */
const NAMES: ReadonlySet<string> = new Set(['Callslip']);

/** The words that a source shows without asking the catalogue. */
function hardCoded(file: string, source: string): readonly string[] {
  const found: string[] = [];
  const note = (words: unknown): void => {
    if (typeof words === 'string' && /\p{L}{2}/u.test(words) && !NAMES.has(words.trim())) found.push(words.trim());
  };
  walk(parseSource(file, source), (node, above) => {
    const parent = above.at(-1);
    if (node.type === 'JSXText') note(node.value);
    if (node.type !== 'Literal') return;
    if (parent?.type === 'JSXAttribute' && SPOKEN.has(String((parent.name as SyntaxNode).name))) note(node.value);
    // `{open ? 'Close' : 'Open'}` between tags.
    const holder = above.findLast(
      ({ type }) =>
        type === 'JSXExpressionContainer' || type === 'JSXAttribute' || type === 'CallExpression' || type === 'BinaryExpression',
    );
    if (holder?.type === 'JSXExpressionContainer' && above[above.indexOf(holder) - 1]?.type === 'JSXElement') note(node.value);
  });
  return found;
}

describe('no sentence stands in a component', () => {
  test('the check sees one where there is one', () => {
    const source = 'const a = (b) => <p title="Hello you">{b ? \'Open it\' : x} Close {t(\'key\')}<b class="row wrap" /></p>;';
    expect(hardCoded('a.tsx', source)).toEqual(['Hello you', 'Open it', 'Close']);
  });

  test.each(sourcesIn(root, ['components', 'entrypoints']).filter(({ file }) => file.endsWith('.tsx')))('$file', ({ file, source }) => {
    expect(hardCoded(file, source)).toEqual([]);
  });
});
