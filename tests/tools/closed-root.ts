/** A node of a page as the browser's debugger gives it, closed shadow roots included. `ref` is how that browser calls it again. */
export interface PiercedNode {
  /** `BUTTON`, `#text`, in capitals as in HTML. */
  readonly name: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly PiercedNode[];
  readonly roots: readonly { readonly mode: string; readonly children: readonly PiercedNode[] }[];
  readonly ref: unknown;
}

/** What stands in the closed shadow roots of a page, which its own scripts cannot reach. */
export interface ClosedRoot {
  /** All text in it, pieces separated by spaces. */
  readonly text: string;
  /** Every element in it. */
  readonly elements: readonly PiercedNode[];
  /** Whether there is a button, link or summary whose text or label is or begins with the words. */
  readonly has: (words: string) => boolean;
  /** Clicks the first of them with the mouse. Throws if there is none. */
  readonly click: (words: string) => Promise<void>;
}

const CLICKABLE = new Set(['BUTTON', 'A', 'SUMMARY']);

/** The closed roots of a page that hold anything; undefined while there is none. `press` clicks in the middle of a node. */
export function closedRootIn(document: PiercedNode, press: (ref: unknown) => Promise<void>): ClosedRoot | undefined {
  const roots = everyNode(document).flatMap((node) => node.roots.filter(({ mode }) => mode === 'closed'));
  const nodes = roots.flatMap(({ children }) => children.flatMap(everyNode));
  const text = roots
    .flatMap(({ children }) => children.map(textOf))
    .join(' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  if (text === '') return undefined;
  const elements = nodes.filter(({ name }) => !name.startsWith('#'));
  const buttons = elements.filter(({ name }) => CLICKABLE.has(name));
  const wordsOf = (node: PiercedNode) => textOf(node).replaceAll(/\s+/gu, ' ').trim();
  const find = (words: string) =>
    buttons.find((node) => wordsOf(node).startsWith(words) || (node.attributes['aria-label'] ?? '').startsWith(words));
  return {
    text,
    elements,
    has: (words) => find(words) !== undefined,
    click: async (words) => {
      const button = find(words);
      if (button === undefined) throw new Error(`no button “${words}” among: ${buttons.map(wordsOf).join(' | ')}`);
      await press(button.ref);
    },
  };
}

function everyNode(node: PiercedNode): readonly PiercedNode[] {
  return [node, ...node.children.flatMap(everyNode), ...node.roots.flatMap(({ children }) => children.flatMap(everyNode))];
}

function textOf(node: PiercedNode): string {
  if (node.name === 'STYLE') return '';
  if (node.name === '#text') return node.text;
  return [...node.children, ...node.roots.flatMap(({ children }) => children)].map(textOf).join(' ');
}
