import { lowered } from '../text/any-case';
import type { Minimum, Requirement } from './requirement';

/** The shortest words that, said again, are taken for the same criterion, in letters and digits. */
const LEAST = 12;

/** What makes two requirements the same word for word; null where they are never joined. */
function keyOf({ ask, strength, screening, quote }: Requirement): string | null {
  if (ask.kind !== 'education' && ask.kind !== 'experience') return null;
  const words = lowered(quote)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words.length < LEAST ? null : `${strength} ${screening} ${words} ${JSON.stringify(ask)}`;
}

/**
 * Degrees and experience that a posting asks again in the very words of an earlier one, for a second class or way (“Archivist I: a master's degree
 * in history; Archivist II: a master's degree in history, plus two years”), told once: the ids run on from `r1` without gaps, and the minimum names
 * the first of them wherever it named a later one.
 */
export function toldOnce(
  requirements: readonly Requirement[],
  minimum: Minimum | null,
): { readonly requirements: readonly Requirement[]; readonly minimum: Minimum | null } {
  const first = new Map<string, string>();
  const names = new Map<string, string>();
  const kept: Requirement[] = [];
  for (const one of requirements) {
    const key = keyOf(one);
    const known = key === null ? undefined : first.get(key);
    if (known !== undefined) {
      names.set(one.id, known);
      continue;
    }
    const id = `r${kept.length + 1}`;
    if (key !== null) first.set(key, id);
    names.set(one.id, id);
    kept.push({ ...one, id });
  }
  return kept.length === requirements.length
    ? { requirements, minimum }
    : { requirements: kept, minimum: minimum && renamed(minimum, names) };
}

function renamed(node: Minimum, names: ReadonlyMap<string, string>): Minimum {
  switch (node.kind) {
    case 'requirement':
      return { ...node, id: names.get(node.id) ?? node.id };
    case 'equivalent':
      return node;
    default:
      return { ...node, of: node.of.map((part) => renamed(part, names)) };
  }
}
