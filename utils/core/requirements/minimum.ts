import { anyCase, lowered } from '../text/any-case';
import type { Span } from '../text/flat-text';
import { eachInSlices } from '../text/slices';
import { findLetIn } from './minimum/also';
import type { Atom, Join } from './minimum/atom';
import { leafAtom } from './minimum/atom';
import { setBeside } from './minimum/beside';
import { findEquivalents } from './minimum/equivalents';
import { isAmongSkills, isHeldWhenApplying } from './minimum/held-when-applying';
import { joinOf } from './minimum/joins';
import { findNamesake, readAgain } from './minimum/namesake';
import { allNode, anyNode, buildOn, liftOthers, standTogether } from './minimum/nodes';
import { findReductions, type Reduction } from './minimum/reductions';
import { settle, tighten } from './minimum/settle';
import { findSpared } from './minimum/spared';
import { findSubstitutions, namedTogether, type Substitution } from './minimum/substitution';
import { equivalencesIn, findChoices, type NamedWay } from './minimum/ways';
import type { Minimum, Requirement } from './requirement';
import type { Context } from './rule';

/** The most criteria that are joined: no posting screens so many, and a hostile one is not to cost more. */
const MOST_CRITERIA = 120;
/** How soon a class says that it asks what the class before it does, in code units: what stands far behind is of no class. */
const BUILDS_WITHIN = 600;
/** How many joins are told between two yields. */
const SLICE = 2;

/**
 * The screening requirements of a posting as logic, from the words and lines between them; null where nothing is screened.
 * Neighbors are joined tightly within a phrase and loosely over lines, ways and headings; the loosest joins are split first, and at one looseness “or” before “and”.
 * Yields between slices of a few milliseconds.
 */
export function* buildMinimum(
  requirements: readonly Requirement[],
  { flat, sections, layout: { lines, ways } }: Pick<Context, 'flat' | 'sections' | 'layout'>,
): Generator<undefined, Minimum | null> {
  const explained = equivalencesIn(flat);
  const asked = requirements.filter(({ screening }) => screening);
  const spared = findSpared(requirements, flat.text);
  const screened = requirements
    .filter(
      (one) =>
        (one.screening || spared.has(one.id)) && !explained.some(({ start, end }) => one.span.start >= start && one.span.start < end),
    )
    .filter(({ quote }) => !SOME_COMBINATION.test(quote))
    .filter((one) => isHeldWhenApplying(one, flat.text, asked) && !isAmongSkills(one, sections, flat.text))
    .slice(0, MOST_CRITERIA);
  if (screened.length === 0) return null;
  yield;
  const { text } = flat;
  const substitutions = findSubstitutions(text, screened, lines, ways);
  yield;
  const reductions = findReductions(text, screened);
  yield;
  const aside = new Set(
    [
      ...substitutions.flatMap(({ instead, mentions }) => [...instead, ...mentions]),
      ...reductions.flatMap(({ together, mentions }) => [...together, ...mentions]),
    ].map(({ id }) => id),
  );
  const leaves = screened.filter((leaf) => leaf.rule !== 'experience/remaining' && !aside.has(leaf.id) && !isAnyCombination(leaf, text));
  const sectionAt = (at: number): string => sections.find(({ span }) => span.start <= at && span.end > at)?.kind ?? 'other';
  yield;
  const { atoms: equivalents, inside } = findEquivalents(
    text,
    leaves,
    (at) => sectionAt(at) !== 'preferred' && !isOfPreferred(at, requirements, leaves, text),
  );
  yield;
  // What a substitution says is no word between the criteria around it.
  const quiet = blanked(
    text,
    substitutions.flatMap(({ spans }) => spans),
  );
  yield;
  const letIn = findLetIn(text);
  yield;
  const context = { flat: { ...flat, text: quiet }, sections, ways, choices: yield* findChoices(lines), letIn };
  const together = (parts: readonly Requirement[]): Minimum => {
    const given = parts.map((part) => leafAtom(part, { kind: 'requirement', id: (findNamesake(part, leaves) ?? part).id }));
    const told = given.slice(1).map((right, at) => joinOf(given[at] ?? right, right, { ...context, flat }));
    return build(given, tighten(given, settle(told), text), []);
  };
  const again = readAgain(leaves);
  const atoms = [
    ...leaves.map((leaf) => leafAtom(leaf, leafNode(leaf, text, inside, { substitutions, reductions, together, again }))),
    ...equivalents,
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  if (atoms.length === 1 && atoms[0] !== undefined) return atoms[0].node;
  yield;
  const told = yield* eachInSlices(atoms.slice(1), SLICE, (right, at) => joinOf(atoms[at] ?? right, right, context));
  const joins = setBeside(atoms, tighten(atoms, settle(told), text), text);
  const known = new Map(screened.map((one) => [one.id, one]));
  const textOf = (label: string): string => {
    const way = ways.find((one) => one.label === label);
    return way === undefined ? '' : text.slice(way.start, Math.min(way.end, way.start + BUILDS_WITHIN));
  };
  const built = standTogether(build(atoms, joins, ways), namedTogether(substitutions, leaves, text));
  return buildOn(liftOthers(built, known), known, textOf);
}

/** “Degree: MLIS preferred; a combination of education and experience will be considered”: an equivalent of what its line only prefers. */
function isOfPreferred(at: number, requirements: readonly Requirement[], leaves: readonly Requirement[], text: string): boolean {
  const line = text.lastIndexOf('\n', at) + 1;
  const inLine = ({ span }: Requirement): boolean => span.start >= line && span.end <= at;
  return (
    requirements.some(
      (one) => one.strength === 'preferred' && (one.ask.kind === 'education' || one.ask.kind === 'experience') && inLine(one),
    ) && !leaves.some(inLine)
  );
}

/** The text with spaces in the place of what stands in the spans; its lines stay. */
function blanked(text: string, spans: readonly Span[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    rest += text.slice(at, start) + text.slice(start, end).replace(/[^\n]/gu, ' ');
    at = end;
  }
  return rest + text.slice(at);
}

const BARE_EXPERIENCE = anyCase(
  /^(?:(?:and|or|and\/or)\s)?(?:(?:work|professional|related|relevant|practical|library|job)\s){0,2}(?:experience|training)\W{0,2}$/u,
);
const AFTER_EQUIVALENT = anyCase(/\b(?:equivalent|comparable|combination of|combined)\b[^.;\n]{0,44}(?:\b(?:and|or)|[/+&])\s{0,2}$/u);

/** “A combination of education and experience may be used to qualify, as long as the computed percentage …”: of what, and how much of either, nobody says. */
const SOME_COMBINATION = anyCase(
  /^\W{0,2}(?:an? |any |some )?(?:other )?(?:equivalent |qualifying )?combinations? of (?:(?:qualifying|specialized|general|your|the|both|this|such|relevant|appropriate|successfully|completed|post-?high school|post[- ]?baccalaureate|related) ){0,2}(?:education|training|experience)(?:,? (?:and|and\/or|or|plus) (?:(?:qualifying|specialized|general|relevant|related) ){0,2}(?:education|training|experience)){1,2}\b(?![^.;]{0,60}\b(?:above|listed|described|shown|in [a-d]\b))/u,
);

/** “an equivalent combination of [a relevant advanced degree and library experience]” says no more than that an equivalent will do. */
function isAnyCombination({ quote, span }: Requirement, text: string): boolean {
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  // “or equivalent education and [experience]”.
  if (BARE_EXPERIENCE.test(quote) && AFTER_EQUIVALENT.test(before)) return true;
  return (
    /\bcombination of (?:an? |any |some )?$/u.test(lowered(before)) &&
    /^(?:an? )?(?:relevant|related|appropriate|additional|other|education|training|experience|academic)\b/u.test(lowered(quote))
  );
}

const EQUIVALENT_AND_EXPERIENCE = anyCase(
  /^\W{0,2}(?:an? )?(?:equivalent|comparable)\b[^.;]{0,60}\band (?:\w{1,20} ){0,2}experience/u,
  'experience + equivalent|comparable',
);

/** What may stand for criteria, and how several that stand for one are joined. */
interface Instead {
  readonly substitutions: readonly Substitution[];
  readonly reductions: readonly Reduction[];
  readonly together: (parts: readonly Requirement[]) => Minimum;
  /** What says an earlier criterion in its very words, and that one's id. */
  readonly again: ReadonlyMap<string, string>;
}

/** A criterion with what its own words, or a sentence elsewhere, let stand for it. */
function leafNode(
  leaf: Requirement,
  text: string,
  inside: ReadonlySet<string>,
  { substitutions, reductions, together, again }: Instead,
): Minimum {
  const self: Minimum = { kind: 'requirement', id: again.get(leaf.id) ?? leaf.id };
  // “equivalent graduate education and experience”: how much of either nobody says.
  const on = `${leaf.quote}${text.slice(leaf.span.end, leaf.span.end + 30).split(/[.;\n]/u)[0] ?? ''}`;
  if (leaf.ask.kind === 'education' && EQUIVALENT_AND_EXPERIENCE.test(on)) {
    return allNode([self, { kind: 'equivalent' }]);
  }
  const others = substitutions.filter(({ target, together }) => target.id === leaf.id && !together);
  const instead = others.map((one): Minimum => {
    if (one.instead.length === 0) return { kind: 'equivalent' };
    const node = together(one.instead);
    if (one.remaining !== null) return allNode([node, { kind: 'requirement', id: one.remaining.id }]);
    return one.part ? allNode([node, { kind: 'equivalent' }]) : node;
  });
  const equivalent: readonly Minimum[] = inside.has(leaf.id) ? [{ kind: 'equivalent' }] : [];
  const less = reductions
    .filter(({ target }) => target.id === leaf.id)
    .map(({ together }) => allNode(together.map(({ id }): Minimum => ({ kind: 'requirement', id }))));
  return anyNode([self, ...instead, ...less, ...equivalent]);
}

function build(atoms: readonly Atom[], joins: readonly Join[], ways: readonly NamedWay[]): Minimum {
  const first = atoms[0];
  if (first === undefined) return { kind: 'equivalent' };
  if (atoms.length === 1) return first.node;
  const loosest = Math.max(...joins.map(({ level }) => level));
  const at = (op: Join['op']): readonly number[] =>
    joins.flatMap((join, index) => (join.level === loosest && join.op === op ? [index + 1] : []));
  const cuts = at('or').length > 0 ? at('or') : at('and');
  const parts: Minimum[] = [];
  let from = 0;
  for (const cut of [...cuts, atoms.length]) {
    const group = atoms.slice(from, cut);
    const part = build(group, joins.slice(from, cut - 1), ways);
    parts.push(at('or').length > 0 ? named(part, group, ways, loosest) : part);
    from = cut;
  }
  return at('or').length > 0 ? anyNode(parts) : allNode(parts);
}

/** Gives a group the name of the way that it is, where all of it stands under one name and the split was between ways. */
function named(node: Minimum, group: readonly Atom[], ways: readonly NamedWay[], loosest: number): Minimum {
  if (loosest < 4.5 || node.label !== undefined) return node;
  const first = group[0];
  const way = ways.find((one) => first !== undefined && one.start <= first.start && one.end > first.start);
  return way === undefined || !group.every(({ start }) => start >= way.start && start < way.end) ? node : { ...node, label: way.label };
}
