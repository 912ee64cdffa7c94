/**
 * One line of the vocabulary: `id: Label >implied,implied ~group ?context !not,before = alias; alias`.
 * All but the label may be missing; without an id it is the label in lower case with hyphens. The label is an alias too, unless an alias of
 * the same words says otherwise. Aliases are written as `fold` leaves them. Their marks: `-` a phrase so common that it counts only in a line
 * already read as a requirement, `^` in exactly this case, `?` in this case and only beside a word of the entry's context.
 */
export interface Entry {
  readonly id: string;
  readonly label: string;
  readonly implies: readonly string[];
  readonly group: string | null;
  readonly context: string | null;
  readonly notBefore: readonly string[];
  readonly aliases: string;
}

const HEAD = /^(?:([a-z0-9-]+): )?([^>~?!]+?)(?: >([a-z0-9,-]+))?(?: ~([a-z0-9-]+))?(?: \?([a-z]+))?(?: !([a-z,]+))?$/u;

const slug = (label: string): string =>
  label
    .toLowerCase()
    .replace(/&/gu, 'and')
    .replace(/[’'().,]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

/** Reads one line of the data; throws where it is malformed, which a test of the data would have seen. */
export function readEntry(line: string): Entry {
  const cut = line.indexOf(' = ');
  const [, id, label, implies, group, context, notBefore] = HEAD.exec(cut < 0 ? line : line.slice(0, cut)) ?? [];
  if (!label) throw new Error(`not a vocabulary entry: ${line}`);
  return {
    id: id ?? slug(label),
    label,
    implies: implies?.split(',') ?? [],
    group: group ?? null,
    context: context ?? null,
    notBefore: notBefore?.split(',') ?? [],
    aliases: cut < 0 ? '' : line.slice(cut + 3),
  };
}
