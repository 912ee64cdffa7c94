import type { Minimum, Requirement } from '@/utils/core/requirements/requirement';

/** A text whose criteria were in brackets, and where they stand, numbered from one. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly { readonly number: number; readonly start: number; readonly end: number }[];
}

/** Takes the brackets out of a text: “[a degree] and [two years]”. */
export function unmark(marked: string): Marked {
  let text = '';
  let last = 0;
  const marks: { number: number; start: number; end: number }[] = [];
  for (const match of marked.matchAll(/\[(?<quote>[^\]]+)\]/gu)) {
    const { quote = '' } = match.groups ?? {};
    text += marked.slice(last, match.index);
    marks.push({ number: marks.length + 1, start: text.length, end: text.length + quote.length });
    text += quote;
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), marks };
}

type Holds = (leaf: string) => boolean;

/** Whether a minimum holds where these leaves do; `E` is the unspecified equivalent. */
export function holdsMinimum(node: Minimum, holds: Holds): boolean {
  switch (node.kind) {
    case 'requirement':
      return holds(node.id);
    case 'equivalent':
      return holds('E');
    case 'all':
      return node.of.every((child) => holdsMinimum(child, holds));
    case 'any':
      return node.of.some((child) => holdsMinimum(child, holds));
  }
}

/** Evaluates `(1 | E) & 2`: `&` binds before `|`. */
export function holdsLogic(logic: string, holds: Holds): boolean {
  const tokens = logic.match(/\d+|E|[()&|]/gu) ?? [];
  let at = 0;
  const any = (): boolean => {
    let value = all();
    while (tokens[at] === '|') {
      at++;
      const other = all();
      value = value || other;
    }
    return value;
  };
  const all = (): boolean => {
    let value = one();
    while (tokens[at] === '&') {
      at++;
      const other = one();
      value = value && other;
    }
    return value;
  };
  const one = (): boolean => {
    const token = tokens[at++] ?? '';
    if (token !== '(') return holds(token);
    const value = any();
    at++;
    return value;
  };
  return any();
}

/** Whether a minimum, its leaves renamed, says other than the logic for some of the ways in which the leaves can hold. */
export function differs(minimum: Minimum | null, logic: string, name: (id: string) => string): boolean {
  if (minimum === null) return true;
  const leaves = [...new Set([...(logic.match(/\d+|E/gu) ?? []), 'E', ...leavesOf(minimum).map(name)])];
  for (let bits = 0; bits < 1 << leaves.length; bits++) {
    const holds: Holds = (leaf) => Boolean((bits >> leaves.indexOf(leaf)) & 1);
    if (holdsMinimum(minimum, (leaf) => holds(leaf === 'E' ? leaf : name(leaf))) !== holdsLogic(logic, holds)) return true;
  }
  return false;
}

function leavesOf(node: Minimum): readonly string[] {
  if (node.kind === 'requirement') return [node.id];
  return node.kind === 'equivalent' ? [] : node.of.flatMap(leavesOf);
}

/** A minimum as one line: `Option I:(1 & 2) | E`, in brackets wherever it is nested. */
export function tellLogic(node: Minimum, name: (id: string) => string): string {
  const label = node.label === undefined ? '' : `${node.label}:`;
  if (node.kind === 'requirement') return `${label}${name(node.id)}`;
  if (node.kind === 'equivalent') return `${label}E`;
  return `${label}(${node.of.map((child) => tellLogic(child, name)).join(node.kind === 'all' ? ' & ' : ' | ')})`;
}

/** Which marked criterion each requirement carries, one to one: it covers at least half of it and is not much longer; the likest first. */
export function numbered(requirements: readonly Requirement[], marks: Marked['marks']): ReadonlyMap<string, string> {
  const pairs = requirements
    .flatMap(({ id, span }) =>
      marks.map((mark) => {
        const shared = Math.min(span.end, mark.end) - Math.max(span.start, mark.start);
        const fits = shared > 0 && shared * 2 >= mark.end - mark.start && span.end - span.start <= 2 * (mark.end - mark.start) + 80;
        return { id, mark, fits, likeness: shared / (Math.max(span.end, mark.end) - Math.min(span.start, mark.start)) };
      }),
    )
    .filter(({ fits }) => fits)
    .sort((a, b) => b.likeness - a.likeness);
  const names = new Map<string, string>();
  for (const { id, mark } of pairs) {
    if (!names.has(id) && ![...names.values()].includes(String(mark.number))) names.set(id, String(mark.number));
  }
  return names;
}
