/** A regular expression taken apart, enough to see its repetitions and to write texts that it runs on. */
export type Node =
  | { readonly kind: 'any-of'; readonly of: readonly Node[] }
  | { readonly kind: 'in-turn'; readonly of: readonly Node[]; readonly source: string }
  /** One character: a literal, a class, an escape. */
  | { readonly kind: 'character'; readonly source: string }
  /** An assertion or a back reference: takes no characters, or ones that stood before. */
  | { readonly kind: 'empty'; readonly source: string; readonly of: Node | null }
  | { readonly kind: 'repeat'; readonly of: Node; readonly min: number; readonly max: number };

/** The tree of a pattern that the engine has accepted. */
export function readPattern(pattern: string): Node {
  let at = 0;

  const anyOf = (): Node => {
    const of: Node[] = [inTurn()];
    while (pattern[at] === '|') {
      at++;
      of.push(inTurn());
    }
    return of.length === 1 && of[0] ? of[0] : { kind: 'any-of', of };
  };

  const inTurn = (): Node => {
    const from = at;
    const of: Node[] = [];
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') of.push(repeated(atom()));
    return { kind: 'in-turn', of, source: pattern.slice(from, at) };
  };

  const repeated = (of: Node): Node => {
    const found = /^(?:([*+?])|\{(\d+)(,(\d*))?\})\??/u.exec(pattern.slice(at));
    if (!found) return of;
    at += found[0].length;
    const [, sign, low, comma, high] = found;
    if (sign) return { kind: 'repeat', of, min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
    const max = comma === undefined ? Number(low) : high === '' ? Number.POSITIVE_INFINITY : Number(high);
    return { kind: 'repeat', of, min: Number(low), max };
  };

  const atom = (): Node => {
    const from = at;
    const sign = pattern[at];
    if (sign === '(') {
      const open = /^\((?:\?(?:<?[=!]|:|<[^>=!]+>))?/u.exec(pattern.slice(at))?.[0] ?? '(';
      at += open.length;
      const inner = anyOf();
      at++;
      return /^\(\?<?[=!]/u.test(open) ? { kind: 'empty', source: pattern.slice(from, at), of: inner } : inner;
    }
    if (sign === '[') {
      at++;
      while (pattern[at] !== ']') at += pattern[at] === '\\' ? 2 : 1;
      at++;
      return { kind: 'character', source: pattern.slice(from, at) };
    }
    if (sign === '\\') {
      const escaped = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]*>|.)/su.exec(pattern.slice(at))?.[0] ?? '\\';
      at += escaped.length;
      return /^\\(?:[bB\d]$|k)/u.test(escaped) ? { kind: 'empty', source: escaped, of: null } : { kind: 'character', source: escaped };
    }
    at += (pattern.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    return sign === '^' || sign === '$'
      ? { kind: 'empty', source: sign, of: null }
      : { kind: 'character', source: pattern.slice(from, at) };
  };

  return anyOf();
}

/** Whether a repetition without an end stands anywhere in it. */
export function isUnbounded(node: Node): boolean {
  switch (node.kind) {
    case 'repeat':
      return node.max === Number.POSITIVE_INFINITY || isUnbounded(node.of);
    case 'any-of':
    case 'in-turn':
      return node.of.some(isUnbounded);
    case 'empty':
      return node.of !== null && isUnbounded(node.of);
    case 'character':
      return false;
  }
}

/** Whether a repetition stands in a repetition, both free to take more or less: `(?:\w{1,14}\s){0,5}`. */
export function isNested(node: Node, within = false): boolean {
  switch (node.kind) {
    case 'repeat': {
      const free = node.max > 1 && node.max > node.min;
      return (free && within) || isNested(node.of, within || free);
    }
    case 'any-of':
    case 'in-turn':
      return node.of.some((part) => isNested(part, within));
    case 'empty':
      return node.of !== null && isNested(node.of);
    case 'character':
      return false;
  }
}

/** The smallest ways through a pattern in which a repetition has no end or stands in another: what a checker need look at. */
export function suspectsOf(node: Node): readonly string[] {
  if (!isUnbounded(node) && !isNested(node)) return [];
  switch (node.kind) {
    case 'any-of':
      return node.of.flatMap(suspectsOf);
    case 'in-turn': {
      const deeper = node.of.filter((part) => part.kind === 'any-of' || part.kind === 'in-turn').flatMap(suspectsOf);
      const own = node.of.some((part) => (part.kind === 'repeat' || part.kind === 'empty') && (isUnbounded(part) || isNested(part)));
      return own ? [node.source] : deeper;
    }
    case 'repeat':
    case 'empty':
    case 'character':
      return [];
  }
}
