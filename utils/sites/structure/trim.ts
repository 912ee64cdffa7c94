import { isAnyLabel } from './labels';
import type { Leaf } from './leaves';
import { isAsking, isSentence, looksLikeHeading, weightOf } from './lines';
import { rowsAround } from './rows';
import { CONTROL, MATCHING, SECTION, STOP } from './words';

/** Drops what stands before the description (title, facts, buttons), what follows it, and the blocks that the site makes about the reader. */
export function trim(all: readonly Leaf[], title: Leaf | undefined): readonly Leaf[] {
  const leaves = withoutBoxes(withoutMatching(all));
  const total = leaves.reduce((sum, leaf) => sum + weightOf(leaf), 0);
  let from = title === undefined ? 0 : leaves.indexOf(title) + 1;
  const start = from;
  while (from < leaves.length && isPreamble(leaves, from)) from++;
  from = firstOfSeries(leaves, start, from);
  let to = leaves.length;
  let before = 0;
  for (let i = from; i < leaves.length; i++) {
    const leaf = leaves[i];
    if (leaf === undefined) break;
    if (before > total * 0.35 && (isEnd(leaf) || opensBox(leaves, i)) && !goesOn(leaves, i)) {
      to = i;
      break;
    }
    before += weightOf(leaf);
  }
  for (;;) {
    if (to - from > 1 && isFactRow(leaves[to - 2], leaves[to - 1])) to -= 2;
    else if (to > from && (isControl(leaves[to - 1]) || isContact(leaves[to - 1]) || (leaves[to - 1]?.rank ?? 0) > 0)) to--;
    else break;
  }
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

/** What stands at the foot of a page, or of a message in a list's archive. */
const FOOT =
  /^(?:(?:this )?page (?:was )?last |last (?:updated|modified|changed)\b|(?:previous|next) message\b|-{6}|more information about the .{2,40} list\b)/iu;

/** What boards write under every posting: “This institution is using …”. */
const BOARD = /^this (?:institution is using|employer is required to notify)\b/iu;

/** Where the site goes on: its own headings, or one that is a link (“About the City of Ocotillo Beach”), which a posting's are not. */
function isEnd(leaf: Leaf): boolean {
  if (leaf.text.length > 90) return BOARD.test(leaf.text);
  return (
    isStop(leaf) ||
    (leaf.linked > 0 && /^apply$/iu.test(leaf.text)) ||
    FOOT.test(leaf.text) ||
    /\bsupplemental question(?:s|naire)$/iu.test(leaf.text) ||
    (leaf.rank > 0 && leaf.linked > leaf.text.length / 2)
  );
}

/** A box of facts behind the description, and the line that heads it: a list of terms that are labels, or rows of label and value of one kind. */
function opensBox(leaves: readonly Leaf[], at: number): boolean {
  const [leaf, next] = leaves.slice(at, at + 2);
  if (leaf?.element.localName === 'dt') {
    const terms = [...(leaf.element.closest('dl')?.querySelectorAll('dt') ?? [])];
    return terms.filter(({ textContent }) => isAnyLabel(textContent?.trim() ?? '')).length > 1;
  }
  if (leaf === undefined || leaf.item || leaf.text.length > 60 || isSentence(leaf) || /[.;]$/u.test(leaf.text)) return false;
  if (rowsAround(leaf) > 2) return true;
  return next !== undefined && leaf.element.localName === 'p' && rowsAround(next) > 2;
}

/** A control or a heading of the site's, and not a sentence that begins like one (“Apply online before March 1.”). */
export function isStop({ text }: Leaf): boolean {
  return STOP.test(text) && !(text.length > 24 && /[.!]$/u.test(text));
}

/** Whether headings of a posting follow: “Apply now” may stand in the middle. */
function goesOn(leaves: readonly Leaf[], at: number): boolean {
  return leaves
    .slice(at + 1)
    .some((leaf) => looksLikeHeading(leaf) && /\b(?:qualifications|requirements|duties|responsibilities)\b/iu.test(leaf.text));
}

/** Where the series of headings begins that the first asking one belongs to, if that is before `from`: they are of one kind, in one element. */
function firstOfSeries(leaves: readonly Leaf[], start: number, from: number): number {
  const asking = leaves.find((leaf, i) => i >= from && leaf.rank > 0 && isAsking(leaf));
  if (asking === undefined) return from;
  const series = leaves.findIndex(
    (leaf, i) =>
      i >= start &&
      i < from &&
      leaf.rank === asking.rank &&
      isSibling(leaf, asking) &&
      !isAnyLabel(leaf.text) &&
      !isEnd(leaf) &&
      !MATCHING.test(leaf.text),
  );
  return series === -1 ? from : series;
}

function isSibling({ element: one }: Leaf, { element: other }: Leaf): boolean {
  return one.localName === other.localName && one.parentElement !== null && one.parentElement === other.parentElement;
}

/** Without the boxes of facts that stand among the sections: lists of many short terms, none of which asks, and the heading over each. */
function withoutBoxes(leaves: readonly Leaf[]): readonly Leaf[] {
  if (leaves[0]?.element.ownerDocument.querySelector('dl') == null) return leaves;
  const lists = new Set(leaves.map(listAround));
  const boxes = new Set([...lists].filter((list) => list !== null && isBox(list)));
  const isIn = (leaf: Leaf) => boxes.has(listAround(leaf));
  if (boxes.size === 0) return leaves;
  return leaves.filter((leaf, i) => {
    const next = leaves[i + 1];
    return !isIn(leaf) && !(leaf.rank > 0 && !isAsking(leaf) && next !== undefined && isIn(next));
  });
}

/** The list of terms that a line stands in; what holds it where each term has a list of its own. */
function listAround({ element }: Leaf): Element | null {
  const list = element.closest('dl');
  const around = list?.parentElement ?? null;
  return around !== null && around.querySelectorAll(':scope > dl').length > 4 ? around : list;
}

function isBox(list: Element): boolean {
  const terms = [...list.querySelectorAll('dt')];
  const values = [...list.querySelectorAll('dd')];
  return (
    terms.length > 4 &&
    values.filter(({ textContent }) => (textContent?.trim().length ?? 0) < 60).length >= values.length * 0.8 &&
    !terms.some(({ textContent }) => /\b(?:qualifications|requirements|duties|responsibilities)\b/iu.test(textContent ?? ''))
  );
}

/** “Open Until Filled | No”: a row of a table or list that states no more than a fact, and nothing that is asked. */
function isFactRow(label: Leaf | undefined, value: Leaf | undefined): boolean {
  if (label === undefined || value === undefined || !/^(?:th|td|dt)$/u.test(label.element.localName)) return false;
  return /^(?:td|dd)$/u.test(value.element.localName) && label.text.length < 40 && !SECTION.test(label.text) && isFact(value);
}

/** “Phone: (213) 555-0199”, at the end. */
function isContact(leaf: Leaf | undefined): boolean {
  return (
    leaf !== undefined &&
    leaf.text.length < 140 &&
    /^(?:agency|address|phone|telephone|fax|website|e-?mail)(?: address| number)?:\s/iu.test(leaf.text)
  );
}

/** Facts, controls and short lines before the first prose, and before the first heading that prose follows. */
function isPreamble(leaves: readonly Leaf[], at: number): boolean {
  const leaf = leaves[at];
  if (leaf === undefined) return false;
  const next = leaves[at + 1];
  const label = leaves[at - 1]?.text ?? '';
  const beside = label.length < 40 && (label.endsWith(':') || isAnyLabel(label));
  // “2,500 a month and a share by results.” under “Wage (gross)”.
  if (leaves[at - 1]?.bold === true && isAnyLabel(label) && leaf.text.length < 120 && !looksLikeHeading(leaf)) return true;
  if (isFactLine(leaf)) return true;
  if (opens(leaf, next) || isSentence(leaf) || (leaf.linked === 0 && leaf.text.includes(': ') && isAsking(leaf))) return false;
  // “Full time · 15 hours a week · January to May”, “Posted November 12”.
  if (leaf.text.length < 160 && (/\s[·•∙|]\s/u.test(leaf.text) || CONTROL.test(leaf.text))) return true;
  return weightOf(leaf) < 60 || leaf.linked > leaf.text.length / 2 || (beside && leaf.text.length < 160);
}

/** “SALARY: $15.85 an hour”: a label and its value in one line. */
function isFactLine({ text, rank }: Leaf): boolean {
  const label = rank === 0 && text.length < 120 ? /^[^:]{2,40}(?=:\s{0,2}\S)/u.exec(text)?.[0] : undefined;
  return label !== undefined && isAnyLabel(label) && !/[.;:]$/u.test(text);
}

/** Whether a heading opens the description: one that names a section, and not a fact beside a label, or any over a sentence. */
function opens(leaf: Leaf, next: Leaf | undefined): boolean {
  if (next === undefined || !looksLikeHeading(leaf) || isAnyLabel(leaf.text) || isEnd(leaf) || MATCHING.test(leaf.text)) return false;
  if (SECTION.test(leaf.text)) return !isFact(next) || (leaf.rank > 0 && next.bold && SECTION.test(next.text) && !isAnyLabel(next.text));
  return leaf.rank !== 1 && (leaf.bold || leaf.rank > 0) && isSentence(next);
}

/** A short line that is no sentence, or a label: what stands in a box of facts. */
function isFact({ text }: Leaf): boolean {
  return isAnyLabel(text) || (text.length < 50 && !/[.:;]$/u.test(text));
}

function isControl(leaf: Leaf | undefined): boolean {
  return leaf !== undefined && leaf.text.length < 60 && (leaf.linked >= leaf.text.length / 2 || isStop(leaf));
}

/** Without the blocks about the reader: from their heading to the next heading of the posting itself. */
export function withoutMatching(leaves: readonly Leaf[]): readonly Leaf[] {
  let inside = false;
  return leaves.filter((leaf) => {
    if (MATCHING.test(leaf.text)) inside = true;
    else if (inside && looksLikeHeading(leaf) && (SECTION.test(leaf.text) || leaf.rank > 0)) inside = false;
    return !inside;
  });
}
