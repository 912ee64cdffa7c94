import { anyCase } from './any-case';
import type { Block } from './flat-text';
import { isCapital, isSmall } from './letters';

/** A line that was filled as far as a page's width lets it, at least, in code units. */
const FILLED = 44;
/** Of the longest item, how long one is that may have been broken at the page's width. */
const NEAR = 0.8;

/** What no item ends in that was ended by hand. */
const DANGLES = anyCase(
  /(?:,|&|\b(?:the|an?|and|or|of|for|with|by|at|in|on|to|from|as|their|its|our|your|this|that|which|who|including|such))$/u,
);
/** What no item begins with that is one of its own: “and maintains …”, “as well as 15 hours”. */
const GOES_ON = anyCase(/^(?:and|or|nor|of|with|as well as|including|such as|than|which|that|who|whose|the|in order to|,|&|\()/u);

/** “• or an equivalent combination of education and experience”: of the whole list, and not the rest of its last item. */
const OF_THE_LIST = anyCase(
  /^or (?:an?|any|the|some)?\s?(?:other )?(?:equivalent|comparable|combination)\b/u,
  'equivalent|comparable|combination',
);

/**
 * Joins the items of a list whose every line was given a bullet: “• Shows tact that earns trust / • and keeps good relations with the staff”.
 * An item goes on in the next where that begins with a small letter in a list whose items begin with capitals, and where the one before fills its
 * line or the words do not end there. Lists all in small letters stay as they are.
 */
export function joinBrokenItems(text: string, blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const first = blocks[at];
    if (!first) break;
    let end = at + 1;
    if (first.kind === 'item') while (blocks[end]?.kind === 'item' && blocks[end]?.level === first.level) end++;
    joined.push(...joinedList(text, blocks.slice(at, end)));
    at = end;
  }
  return joined.length === blocks.length ? blocks : joined;
}

function joinedList(text: string, items: readonly Block[]): readonly Block[] {
  if (items.length < 3) return items;
  const small = items.filter(({ start }) => isSmall(text.charCodeAt(start))).length;
  const capital = items.filter(({ start }) => isCapital(text.charCodeAt(start))).length;
  if (small === 0 || capital < small || !isCapital(text.charCodeAt(items[0]?.start ?? 0))) return items;
  const longest = items.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const joined: Block[] = [];
  let line = 0;
  for (const item of items) {
    const last = joined.at(-1);
    if (last && goesOn(text, last, line, item, longest)) joined[joined.length - 1] = { ...last, end: item.end };
    else joined.push(item);
    line = item.end - item.start;
  }
  return joined;
}

/** Whether `item` is the rest of `last`, whose last line is `line` long. */
function goesOn(text: string, last: Block, line: number, item: Block, longest: number): boolean {
  if (!isSmall(text.charCodeAt(item.start)) || OF_THE_LIST.test(text.slice(item.start, item.start + 40))) return false;
  const tail = text.slice(Math.max(last.start, last.end - 16), last.end);
  if (/[.;:!?]["”’)]{0,2}$/u.test(tail)) return false;
  if (line >= FILLED && line >= longest * NEAR) return true;
  return line >= 20 && (DANGLES.test(tail) || GOES_ON.test(text.slice(item.start, item.start + 14)));
}
