import { isBlock } from '@/utils/page/flatten/elements';
import type { Leaf } from './leaves';
import { ASKS, LABELS, MATCHING, SECTION, STOP } from './words';

/** Where a description stands: the element that holds it, and the elements within it that are not part of it. */
export interface Found {
  readonly element: Element;
  readonly leftOut: ReadonlySet<Element>;
  /** The lines that are left, in order. */
  readonly leaves: readonly Leaf[];
}

/** A description shorter than this is a teaser or a notice. */
const SHORTEST = 120;

/** Finds the densest block of a page that holds headings of a posting; undefined where the page has none, or is a list of many. */
export function findDescription(body: Element, leaves: readonly Leaf[], title: Leaf | undefined): Found | undefined {
  const inner = leaves.filter(({ frame }) => !frame);
  const element = densest(body, inner);
  const within = inner.filter((leaf) => element.contains(leaf.element));
  const kept = trim(within, title);
  if (isListOfLinks(kept)) return undefined;
  const text = kept.reduce((sum, leaf) => sum + leaf.text.length, 0);
  if (text < SHORTEST || !kept.some(isAsking)) return undefined;
  const home = smallestAround(element, kept);
  return { element: home, leftOut: othersWithin(home, kept), leaves: kept };
}

/** How much of a line is prose: links, labels and controls weigh little. */
function weightOf({ text, linked, item, rank }: Leaf): number {
  if (rank > 0) return 5;
  const own = text.length - 1.5 * linked;
  if (own <= 0) return 0;
  return text.length >= 60 || item || /[.;:]$/u.test(text) ? own : own / 5;
}

/** Whether a line is a heading to the eye: an element, bold, ending in a colon, or a few words alone that name a section. */
export function looksLikeHeading({ text, rank, bold, element, linked }: Leaf): boolean {
  if (text.length > 90 || linked > text.length / 2) return false;
  return (
    rank > 0 ||
    bold ||
    element.localName === 'dt' ||
    text.endsWith(':') ||
    (text.length <= 50 && SECTION.test(text) && !/[.,]$/u.test(text))
  );
}

function isAsking(leaf: Leaf): boolean {
  if (looksLikeHeading(leaf)) return ASKS.test(leaf.text);
  if (/\b(?:minimum|required|preferred|desired) (?:qualifications|requirements)\b/iu.test(leaf.text)) return true;
  return /^(?:required|preferred|desired|minimum|[^.:]{0,50}\b(?:qualifications?|requirements?|requires|duties|responsibilities)\b)[^.:]{0,30}:/iu.test(
    leaf.text.slice(0, 120),
  );
}

/** Goes down from the body while one child holds most of the prose, or the others hold no heading of a posting. */
function densest(body: Element, leaves: readonly Leaf[]): Element {
  const weight = new Map<Element, number>();
  const headings = new Map<Element, number>();
  for (const leaf of leaves) {
    const own = weightOf(leaf);
    const heading = (looksLikeHeading(leaf) && SECTION.test(leaf.text) && !isLabel(leaf.text)) || isAsking(leaf) ? 1 : 0;
    for (let at: Element | null = leaf.element; at !== null; at = at.parentElement) {
      weight.set(at, (weight.get(at) ?? 0) + own);
      if (heading > 0) headings.set(at, (headings.get(at) ?? 0) + heading);
      if (at === body) break;
    }
  }
  const get = (map: ReadonlyMap<Element, number>, element: Element) => map.get(element) ?? 0;
  let at = body;
  for (;;) {
    const [best] = [...at.children].sort((a, b) => get(weight, b) - get(weight, a));
    if (best === undefined || /^(?:p|[uo]l|li|h\d)$/u.test(best.localName)) return at;
    const share = get(weight, best) / Math.max(1, get(weight, at));
    const others = get(headings, at) - get(headings, best);
    if ((share >= 0.9 && others <= 2) || (share >= 0.5 && others === 0) || (share >= 0.75 && others <= 1 && get(headings, best) >= 4))
      at = best;
    else return at;
  }
}

/** Results, news, similar jobs: most headings are links, or most lines are. */
function isListOfLinks(leaves: readonly Leaf[]): boolean {
  const headings = leaves.filter(({ rank }) => rank > 0);
  const links = headings.filter(({ text, linked }) => linked > text.length / 2);
  if (links.length >= 3 && links.length >= headings.length * 0.4) return true;
  const all = leaves.reduce((sum, { text }) => sum + text.length, 0);
  return leaves.reduce((sum, { linked }) => sum + linked, 0) > all * 0.5;
}

/** Drops what stands before the description (title, facts, buttons), what follows it, and the blocks that the site makes about the reader. */
function trim(all: readonly Leaf[], title: Leaf | undefined): readonly Leaf[] {
  const leaves = withoutMatching(all);
  const total = leaves.reduce((sum, leaf) => sum + weightOf(leaf), 0);
  let from = title === undefined ? 0 : leaves.indexOf(title) + 1;
  while (from < leaves.length && isPreamble(leaves, from)) from++;
  let to = leaves.length;
  let before = 0;
  for (let i = from; i < leaves.length; i++) {
    const leaf = leaves[i];
    if (leaf === undefined) break;
    if (before > total * 0.35 && isEnd(leaf) && !goesOn(leaves, i)) {
      to = i;
      break;
    }
    before += weightOf(leaf);
  }
  while (to > from && isControl(leaves[to - 1])) to--;
  return withoutTwins(leaves.slice(from, to));
}

/** Without what stands there twice, for small and for wide screens: a longer line that was read before, and the heading over it. */
function withoutTwins(leaves: readonly Leaf[]): readonly Leaf[] {
  const seen = new Set<string>();
  const twins = new Set<Leaf>();
  for (const leaf of leaves) {
    if (leaf.text.length < 60) continue;
    if (seen.has(leaf.text)) twins.add(leaf);
    seen.add(leaf.text);
  }
  return leaves.filter((leaf, i) => !twins.has(leaf) && !(leaf.rank > 0 && twins.has(leaves[i + 1] ?? leaf)));
}

/** Where the site goes on: its own headings, or one that is a link (“About the City of Ocotillo Beach”), which a posting's are not. */
function isEnd(leaf: Leaf): boolean {
  if (leaf.text.length > 90) return false;
  return isStop(leaf) || (leaf.rank > 0 && leaf.linked > leaf.text.length / 2);
}

/** A control or a heading of the site's, and not a sentence that begins like one (“Apply online before March 1.”). */
function isStop({ text }: Leaf): boolean {
  return STOP.test(text) && !(text.length > 24 && /[.!]$/u.test(text));
}

/** Whether headings of a posting follow: “Apply now” may stand in the middle. */
function goesOn(leaves: readonly Leaf[], at: number): boolean {
  return leaves
    .slice(at + 1)
    .some((leaf) => looksLikeHeading(leaf) && /\b(?:qualifications|requirements|duties|responsibilities)\b/iu.test(leaf.text));
}

/** Facts, controls and short lines before the first prose, and before the first heading that prose follows. */
function isPreamble(leaves: readonly Leaf[], at: number): boolean {
  const leaf = leaves[at];
  if (leaf === undefined) return false;
  const next = leaves[at + 1];
  if (opens(leaf, next) || isSentence(leaf)) return false;
  const label = leaves[at - 1]?.text ?? '';
  const beside = label.length < 40 && (label.endsWith(':') || isLabel(label));
  return weightOf(leaf) < 60 || leaf.linked > leaf.text.length / 2 || (beside && leaf.text.length < 160);
}

/** Whether a heading opens the description: one that names a section, and not a fact beside a label, or any over a sentence. */
function opens(leaf: Leaf, next: Leaf | undefined): boolean {
  if (next === undefined || !looksLikeHeading(leaf) || isLabel(leaf.text) || isEnd(leaf) || MATCHING.test(leaf.text)) return false;
  if (SECTION.test(leaf.text)) return !isFact(next);
  return leaf.rank !== 1 && (leaf.bold || leaf.rank > 0) && isSentence(next);
}

/** A short line that is no sentence, or a label: what stands in a box of facts. */
function isFact({ text }: Leaf): boolean {
  return isLabel(text) || (text.length < 50 && !/[.:;]$/u.test(text));
}

function isLabel(text: string): boolean {
  return Object.values(LABELS).some((label) => label.test(text.replace(/[\s:]{1,4}$/u, '')));
}

/** Several words that end as a sentence ends. */
function isSentence({ text, linked }: Leaf): boolean {
  return text.length >= 30 && linked < text.length / 2 && /[.;:]$/u.test(text) && text.split(' ').length >= 6;
}

function isControl(leaf: Leaf | undefined): boolean {
  return leaf !== undefined && leaf.text.length < 60 && (leaf.linked >= leaf.text.length / 2 || isStop(leaf));
}

/** Without the blocks about the reader: from their heading to the next heading of the posting itself. */
function withoutMatching(leaves: readonly Leaf[]): readonly Leaf[] {
  let inside = false;
  return leaves.filter((leaf) => {
    if (MATCHING.test(leaf.text)) inside = true;
    else if (inside && looksLikeHeading(leaf) && (SECTION.test(leaf.text) || leaf.rank > 0)) inside = false;
    return !inside;
  });
}

function smallestAround(element: Element, leaves: readonly Leaf[]): Element {
  let at = element;
  for (;;) {
    const child = [...at.children].find((one) => leaves.every((leaf) => one.contains(leaf.element)));
    if (child === undefined) return at;
    at = child;
  }
}

/** The outermost elements within `home` that hold none of these lines, and no part of one. */
function othersWithin(home: Element, leaves: readonly Leaf[]): ReadonlySet<Element> {
  const holding = new Set<Element>();
  for (const { element } of leaves) {
    for (let at: Element | null = element; at !== null && !holding.has(at); at = at.parentElement) {
      holding.add(at);
      if (at === home) break;
    }
  }
  const whole = new Set(leaves.map(({ element }) => element));
  const others = new Set<Element>();
  const visit = [home];
  for (let at = visit.pop(); at !== undefined; at = visit.pop()) {
    for (const child of at.children) {
      if (holding.has(child)) visit.push(child);
      else if (!whole.has(at) || isBlock(child)) others.add(child);
    }
  }
  return others;
}

/** The description that runs from the first to the last of these lines, with the headings and short lines between; undefined for no lines. */
export function around(body: Element, leaves: readonly Leaf[], lines: readonly Leaf[]): Found | undefined {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return undefined;
  let from = leaves.indexOf(first);
  const before = leaves[from - 1];
  if (before !== undefined && looksLikeHeading(before) && SECTION.test(before.text)) from--;
  const kept = withoutMatching(leaves.slice(from, leaves.indexOf(last) + 1).filter(({ frame }) => !frame));
  const home = smallestAround(body, kept);
  return { element: home, leftOut: othersWithin(home, kept), leaves: kept };
}

/** How many headings of a description say what the posting asks for. */
export function asks({ leaves }: Found): number {
  return leaves.filter(isAsking).length;
}
