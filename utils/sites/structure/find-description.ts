import { isBlock } from '@/utils/page/flatten/elements';
import { factsOf } from './labels';
import type { Leaf } from './leaves';
import { isAsking, isSectionHeading, isSentence, looksLikeHeading, weightOf } from './lines';
import { plain } from './plain';
import { isStop, trim, withoutMatching } from './trim';
import { isJobTalk, namesRole, SECTION } from './words';

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
  const within = withRest(body, element, inner);
  const kept = trim(within, title);
  if (isListOfLinks(kept) || isListOfOpenings(within) || isResult(title, inner)) return undefined;
  const text = kept.reduce((sum, leaf) => sum + leaf.text.length, 0);
  if (text < SHORTEST || !(kept.some(isAsking) || speaksOfJob(kept, title, leaves))) return undefined;
  const home = smallestAround(body, kept);
  return { element: home, leftOut: othersWithin(home, kept), leaves: kept };
}

/** Whether a page that is titled like a job speaks of one, though no heading of it is known: “What helps”, “You have”. A box of a job's facts speaks too. */
function speaksOfJob(kept: readonly Leaf[], title: Leaf | undefined, leaves: readonly Leaf[]): boolean {
  if (title === undefined) return false;
  const headings = kept.filter(looksLikeHeading).length;
  const text = kept.map((leaf) => leaf.text).join('\n');
  // Prose alone must stand under the heading that the page is named after, and speak of nearly all that advertisements speak of.
  if (headings === 0) return title.rank > 0 && text.length > 500 && isNamed(title) && isJobTalk(title.text, text, 6);
  // One heading alone (“You would:”) must stand over a list.
  if (headings === 1) return kept.filter(isPoint).length > 2 && isJobTalk(title.text, text, 5);
  const least = headings > 2 && kept.some(({ item }) => item) ? 3 : 4;
  return isJobTalk(title.text, text, least) || (isJobTalk(title.text, text, least - 1) && factsOf(leaves) > 2);
}

function isNamed({ text, element }: Leaf): boolean {
  return plain(element.ownerDocument.title).includes(plain(text));
}

/** An item of a list, or a line that is set as one: “- to lift 30 pounds”. */
function isPoint({ item, text }: Leaf): boolean {
  return item || /^[-–•*·] ?\p{L}/u.test(text);
}

/** Goes down from the body while one child holds most of the prose, or the others hold no heading of a posting. */
function densest(body: Element, leaves: readonly Leaf[]): Element {
  const weight = new Map<Element, number>();
  const headings = new Map<Element, number>();
  for (const leaf of leaves) {
    const own = weightOf(leaf);
    const heading = isSectionHeading(leaf) ? 1 : 0;
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

/** What a block that goes on as prose does not hold. */
const FORM = 'input,select,textarea,form,iframe';

/**
 * The lines of the densest block, and those of the blocks right behind it that go on with it: a board may set each part of what an employer wrote in a
 * block of its own (“Benefits: …”, what is paid). A block of links, of a form, or under a heading of the site's own ends it.
 */
function withRest(body: Element, element: Element, leaves: readonly Leaf[]): readonly Leaf[] {
  const from = leaves.findIndex((leaf) => element.contains(leaf.element));
  if (from === -1) return [];
  const endOf = (block: Element, start: number) => {
    let end = start;
    for (let leaf = leaves[end]; leaf !== undefined && block.contains(leaf.element); leaf = leaves[end]) end++;
    return end;
  };
  let end = endOf(element, from);
  for (let at = element; at !== body && at.parentElement !== null; at = at.parentElement) {
    for (let next = at.nextElementSibling; next !== null && end < leaves.length; next = next.nextElementSibling) {
      const to = endOf(next, end);
      if (to === end) continue;
      if (!goesOn(next, leaves.slice(end, to))) return leaves.slice(from, end);
      end = to;
    }
  }
  return leaves.slice(from, end);
}

function goesOn(block: Element, leaves: readonly Leaf[]): boolean {
  const [first] = leaves;
  if (first === undefined || block.matches(FORM) || block.querySelector(FORM) !== null) return false;
  const linked = leaves.reduce((sum, leaf) => sum + leaf.linked, 0);
  const length = leaves.reduce((sum, { text }) => sum + text.length, 0);
  const isOwn = first.rank === 0 || SECTION.test(first.text);
  return (
    isOwn &&
    linked < length * 0.2 &&
    !leaves.some(isStop) &&
    leaves.some((leaf) => isSentence(leaf) && leaf.text.length >= 80) &&
    !/\bcookies?\b/iu.test(first.text)
  );
}

/** Results, news, similar jobs: most headings are links, or most lines are. */
function isListOfLinks(leaves: readonly Leaf[]): boolean {
  const headings = leaves.filter(({ rank }) => rank > 0);
  const links = headings.filter(({ text, linked }) => linked > text.length / 2);
  if (links.length >= 3 && links.length >= headings.length * 0.4) return true;
  const all = leaves.reduce((sum, { text }) => sum + text.length, 0);
  return leaves.reduce((sum, { linked }) => sum + linked, 0) > all * 0.5;
}

/** Whether what would be the title is one of a list's results: a link, as several other headings of its rank that name what one is. */
function isResult(title: Leaf | undefined, leaves: readonly Leaf[]): boolean {
  if (title === undefined || title.rank === 0) return false;
  const results = leaves.filter(({ rank, linked, text }) => rank === title.rank && linked > text.length / 2 && namesRole(text));
  return results.length > 3 && results.includes(title);
}

/** Several openings on one page, each under its own title: headings of one rank that name what one is, none of them a link. */
function isListOfOpenings(leaves: readonly Leaf[]): boolean {
  const titles = leaves.filter(
    ({ rank, linked, text }) => rank > 0 && linked === 0 && text.length < 60 && namesRole(text) && !SECTION.test(text),
  );
  return titles.some(({ rank }) => titles.filter((other) => other.rank === rank).length > 2);
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
