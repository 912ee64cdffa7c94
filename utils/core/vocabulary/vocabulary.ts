import { anyCase, lowered } from '../text/any-case';
import type { Span } from '../text/flat-text';
import type { Area } from './area';
import { CONTEXTS } from './contexts';
import { indexPhrases, type Known, type Leaf, type PhraseIndex } from './index-phrases';
import { phrasesAt } from './trie';
import { type Word, wordsOf } from './words';

/** A skill of library work. `implies`: who has it has these too. `group`: those that stand for it in “or a comparable system”. */
export interface Skill {
  readonly id: string;
  readonly label: string;
  readonly area: Area;
  readonly implies: readonly string[];
  readonly group: string | null;
}

/** A skill named in a text, by its id. */
export interface SkillMatch extends Span {
  readonly skill: string;
}

let built: PhraseIndex | undefined;

const getIndex = (): PhraseIndex => {
  built ??= indexPhrases();
  return built;
};

interface Tables {
  readonly all: readonly Known[];
  readonly byId: ReadonlyMap<string, Known>;
  readonly byLabel: ReadonlyMap<string, string>;
}

let tables: Tables | undefined;

/** Reads every entry: not needed to find skills in a text, only to look them up. */
function getTables(): Tables {
  if (tables) return tables;
  const { size, entry } = getIndex();
  const all = Array.from({ length: size }, (_, at) => entry(at));
  tables = {
    all,
    byId: new Map(all.map((known) => [known.id, known])),
    byLabel: new Map(all.map(({ id, label }) => [label.toLowerCase(), id])),
  };
  return tables;
}

const contexts = new Map<string, RegExp>();

function contextOf(name: string): RegExp {
  const known = contexts.get(name);
  if (known) return known;
  const pattern = anyCase(new RegExp(`\\b(?:${lowered(CONTEXTS[name] ?? '')})\\b`, 'u'));
  contexts.set(name, pattern);
  return pattern;
}

/** How far from an ambiguous name the word may stand that makes it one, in code units. */
const NEAR = 100;

function isMeant(leaf: Leaf, entry: Known, text: string, span: Span, after: Word | undefined, inLine: boolean): boolean {
  if (leaf.mark === '-') return inLine;
  if (leaf.exact === null) return true;
  const written = text.slice(span.start, span.end);
  if (written !== leaf.exact && written !== leaf.exact.toUpperCase() && written !== `${leaf.exact}s`) return false;
  if (leaf.mark === '^') return true;
  if (after?.joined && entry.notBefore.includes(after.folded)) return false;
  const context = contextOf(entry.context ?? '');
  return context.test(text.slice(Math.max(0, span.start - NEAR), span.start)) || context.test(text.slice(span.end, span.end + NEAR));
}

/** A label whose words an alias of the same entry marks: the alias decides. */
const isSaidOtherwise = (leaf: Leaf, leaves: readonly Leaf[]): boolean =>
  leaf.mark === '' && leaves.some((other) => other !== leaf && other.entry === leaf.entry);

/**
 * The skills that a text names, in order; of overlapping names the longest. `offset` is added to the spans. `inLine`: the text is a line already
 * read as a requirement, so that everyday words (“collaborative”, “budget”) count as well. A name that is also an ordinary word (Sierra, Word,
 * Access, R) is taken only in its own case and beside a word of its trade: “Sierra circulation module”, not “the Sierra Nevada”.
 */
export function findSkills(text: string, offset = 0, inLine = false): readonly SkillMatch[] {
  const { entry, trie } = getIndex();
  const words = wordsOf(text);
  const found: SkillMatch[] = [];
  for (let at = 0; at < words.length; at++) {
    for (const [length, leaves] of phrasesAt(trie, words, at)) {
      const span = { start: words[at]?.start ?? 0, end: words[at + length - 1]?.end ?? 0 };
      const after = words[at + length];
      const meant = leaves.filter((leaf) => isMeant(leaf, entry(leaf.entry), text, span, after, inLine) && !isSaidOtherwise(leaf, leaves));
      if (meant.length === 0) continue;
      for (const leaf of meant) found.push({ skill: entry(leaf.entry).id, start: span.start + offset, end: span.end + offset });
      at += length - 1;
      break;
    }
  }
  return found;
}

/** The skill of an id, or undefined where the vocabulary has none (an id kept by an older version). */
export function findSkill(id: string): Skill | undefined {
  return getIndex().met.get(id) ?? getTables().byId.get(id);
}

/** The skill of an id that the vocabulary itself has given; throws for any other. */
export function getSkill(id: string): Skill {
  const skill = findSkill(id);
  if (!skill) throw new Error(`no such skill: ${id}`);
  return skill;
}

/** The id of a skill by any of its names, as a profile would have it (“Sierra”, “MS Excel”); null where the vocabulary does not know it, or where two are named. */
export function skillIdOf(name: string): string | null {
  const { byId, byLabel } = getTables();
  const known = byId.has(name) ? name : byLabel.get(name.trim().toLowerCase());
  if (known) return known;
  const { entry, trie } = getIndex();
  const words = wordsOf(name.slice(0, 200));
  const whole = phrasesAt(trie, words, 0).find(([length]) => length === words.length)?.[1][0];
  if (whole) return entry(whole.entry).id;
  const named = new Set(findSkills(name.slice(0, 200), 0, true).map(({ skill }) => skill));
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

/** Every skill, in the order of the data: what a profile page offers. */
export function allSkills(): readonly Skill[] {
  return getTables().all;
}

/** These skills and all that they imply: Connexion implies OCLC, and Sierra an integrated library system. */
export function impliedBy(ids: Iterable<string>): ReadonlySet<string> {
  const { byId } = getTables();
  const closure = new Set<string>();
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (closure.has(id)) continue;
    closure.add(id);
    open.push(...(byId.get(id)?.implies ?? []));
  }
  return closure;
}

/** The skills that stand for this one in “or a comparable system”, itself among them. */
export function comparableTo(id: string): readonly string[] {
  const { all, byId } = getTables();
  const group = byId.get(id)?.group ?? null;
  return group === null ? [id] : all.filter((entry) => entry.group === group).map((entry) => entry.id);
}

/** Whether someone who has these skills has the wanted one, by itself or by implication. “Or comparable” is not assumed: the requirement then names the whole group. */
export function answersSkill(have: ReadonlySet<string>, wanted: string): boolean {
  return have.has(wanted) || impliedBy(have).has(wanted);
}
