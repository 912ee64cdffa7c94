import { anyCase, lowered } from '../../text/any-case';
import type { Block, FlatText, Span } from '../../text/flat-text';
import { narrowSlice } from '../../text/narrow';
import { sieveOf } from '../../text/sieve';
import { eachInSlices } from '../../text/slices';

/** A stretch under one of the posting's own names for a way or a class: “Option I”, “Librarian II”. */
export interface NamedWay extends Span {
  readonly label: string;
  /** A class to be hired in, not a path to the same post. */
  readonly isClass: boolean;
}

const PATH = anyCase(
  /^(?:[-•*▪–—(]{0,2}\s{0,3})(?:(?:experience|education|training|requirements?)[,:]?\s(?:[–—-]\s)?)?(?<label>(?:option|pattern|category|alternative|path(?:way)?|plan|method|track|group|choice|route)\s{0,2}(?:#\s?)?(?:[ivx]{1,4}|[a-h]|\d|one|two|three|four))\b/du,
  'option|pattern|category|alternative|path|plan|method|track|group|choice|route',
);
/** “Either I”, “Or II” alone in a line, as the classes of a state have it. */
const EITHER = anyCase(/^(?:either|or)\s{1,2}(?<number>[ivx]{1,4})$/du, 'either|or + i|v|x');
const CLASS = anyCase(
  /^(?:[-•*▪–—(]{0,2}\s{0,3})(?:(?:for|at|to|the|appointment|as|an?|qualify|level|grade|qualifications?|requirements?)[:,]?\s){0,6}(?<label>(?:(?:senior|principal|supervising|associate|assistant|children['’]s|youth services|adult services) )?(?:librarian|library (?:assistant|clerk|technician|associate|aide|specialist|page)|archivist|archives (?:assistant|technician))(?: (?:level|grade|rank))?\s{1,2}(?:[ivx]{1,3}|[1-5]|trainee)|(?:[\p{L}'’-]{3,16} ){0,2}(?:librar(?:y|ies|ian)|archiv(?:es|al)|records|literacy|media) (?:[\p{L}'’-]{3,16} ){1,3}(?:[ivx]{1,3}|[1-5])|gs[- ]?\d{1,2})\b(?=\s{0,2}(?:[:–—(-]|\.\s|level\b|grade\b|positions?\b|must\b|requires?\b|applicants?\b|candidates?\b|,|$))/du,
  'librar|archiv|records|literacy|media|gs',
);

/** One line of a text and the block it stands in. */
export interface Line extends Span {
  readonly block: Block | null;
  readonly text: string;
  /** What it may hold: bits of `MAY`. */
  readonly holds: number;
}

/** How many lines are looked at between two yields. */
const SLICE = 400;

/** The lines of a text, each with the block it stands in. Blocks may meet without a line break between them; each is a line of its own then. */
function* linesOf({ text, blocks }: FlatText): Generator<undefined, readonly Line[]> {
  const lines: Line[] = [];
  let next = 0;
  let cut = 0;
  let count = 0;
  const low = lowered(text);
  for (let start = 0; start < text.length; ) {
    if (++count % SLICE === 0) yield;
    while (cut < blocks.length && (blocks[cut]?.start ?? 0) <= start) cut++;
    const newline = text.indexOf('\n', start);
    const end = Math.min(newline < 0 ? text.length : newline + 1, blocks[cut]?.start ?? text.length);
    const words = narrowSlice(text, start, text[end - 1] === '\n' ? end - 1 : end);
    while (next < blocks.length - 1 && (blocks[next]?.end ?? 0) <= start) next++;
    if (words.trim() !== '')
      lines.push({ start, end: start + words.length, block: blocks[next] ?? null, text: words, holds: mayHold(low, start, end) });
    start = end;
  }
  return lines;
}

const EQUIVALENCE = anyCase(/\bequivalen(?:ce|cy|cies|t qualifications)\b(?! (?:diploma|certificate|credential|exam|test))/u, 'equivalen');

/** Stretches under a heading such as “Equivalence to minimum qualifications”: they say what an equivalent is, and ask for nothing themselves. */
export function equivalencesIn({ blocks, text }: FlatText): readonly Span[] {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  return headings.flatMap(({ start, end }, at) =>
    EQUIVALENCE.test(text.slice(start, end)) ? [{ start: end, end: headings[at + 1]?.start ?? text.length }] : [],
  );
}

const LONE_AND = anyCase(/^\W{0,6}(?:and|plus|in addition)\W{0,6}$/u);

/** What a page of a PDF ends with: “Page 2 of 3”, “Senior Clerk - Rev. 11/2026”. */
const FOOTER = anyCase(/\bpage \d{1,3} of \d{1,3}\b|\brev(?:ised|ision|\.)? ?:?\(?\s?\d{1,2}[/-]/u, 'page|rev');

/** The most named ways that are believed. */
const MOST_WAYS = 60;

/** “…: Option 1: a degree. Option 2: …”, “…; or Option B - …”: names within a line. */
const NAME_WITHIN = anyCase(
  /(?<=[.;:]\s{1,3}(?:or,?\s)?)(?:option|pattern|alternative|path(?:way)?|track|route|category)\s(?:#\s?)?(?:[ivx]{1,3}|[a-d]|\d|one|two|three)\s?(?:[:.)]|[–—-]\s)/gu,
  'option|pattern|alternative|path|track|route|category',
);

/** A line in parts, where it names two ways or more: each begins with its name. */
function cutAtNames(line: Line): readonly Line[] {
  if ((line.holds & MAY.names) === 0) return [line];
  const names: number[] = [];
  for (const { index } of line.text.matchAll(NAME_WITHIN)) {
    names.push(index);
    if (names.length > MOST_WAYS) return [line];
  }
  if (names.length === 0 || (names.length === 1 && pathIn(line) === undefined)) return [line];
  return [0, ...names].map((from, at) => {
    const text = line.text.slice(from, names[at] ?? line.text.length);
    return { ...line, text, start: line.start + from, end: line.start + from + text.length };
  });
}

/** The named ways of a text, in order; each reaches to the next name of its kind, a heading that is none, or a line that says only AND. */
function* findWays(flat: FlatText, whole: readonly Line[]): Generator<undefined, readonly NamedWay[]> {
  const lines = (yield* eachInSlices(whole, SLICE, cutAtNames)).flat();
  const ways: NamedWay[] = [];
  let open: { label: string; start: number; isClass: boolean } | null = null;
  const close = (end: number): void => {
    if (open !== null) ways.push({ ...open, end });
    open = null;
  };
  const names = yield* eachInSlices(lines, SLICE, (line) => {
    const path = pathIn(line);
    const label = path ?? ((line.holds & MAY.class) === 0 ? undefined : CLASS.exec(line.text.trim())?.groups?.label);
    return label === undefined ? null : { label, isClass: path === undefined };
  });
  if (names.filter((name) => name !== null).length > MOST_WAYS) return [];
  const last = names.reduce((found, name, at) => (name === null ? found : at), -1);
  // “Option I: a degree / -AND- / two years / Option II: …”: such a line stands within the ways, also within the last of them.
  let within = false;
  for (const [at, { start, text, block }] of lines.entries()) {
    const words = text.trim();
    if (open !== null && LONE_AND.test(words)) {
      if (at < last) within = true;
      // “Or II / a master's degree, / AND / three years”: the line before goes on.
      if (at < last || /,\s{0,3}$/u.test(lines[at - 1]?.text ?? '')) continue;
    }
    const name = names[at];
    if (name) {
      close(start);
      open = { label: tidy(name.label), start, isClass: name.isClass };
    } else if (
      open !== null &&
      ((LONE_AND.test(words) && !within) ||
        (block?.kind === 'heading' &&
          words.length < 80 &&
          !FOOTER.test(words) &&
          !/\b(?:or|education|experience|training)\b/u.test(lowered(words))))
    )
      close(start);
  }
  close(flat.text.length);
  // One name alone names no choice, and no posting has so many.
  const named = (isClass: boolean): number => new Set(ways.filter((way) => way.isClass === isClass).map(({ label }) => label)).size;
  const [classes, paths] = [named(true), named(false)];
  const second = ways.find(({ isClass }) => !isClass);
  if (paths === 1 && second !== undefined && SECOND.test(second.label))
    return [...firstOf(second, flat), ...ways.filter((way) => way === second || (way.isClass && classes > 1))];
  return ways.filter(({ isClass }) => (isClass ? classes : paths) > 1);
}

const SECOND = anyCase(
  /^(?<word>option|pattern|alternative|path(?:way)?|category|track|route) (?<number>ii|2|b|two)$/u,
  'option|pattern|alternative|path|category|track|route',
);
const FIRST: Readonly<Record<string, string>> = { ii: 'I', '2': '1', b: 'A', two: 'One' };

/** The first way, whose name was lost: “[a degree and one year]. OPTION II: …” is Option I from the heading on. */
function firstOf(second: NamedWay, { blocks }: FlatText): readonly NamedWay[] {
  const { word, number } = SECOND.exec(second.label)?.groups ?? {};
  const start = blocks.filter(({ kind, end }) => kind === 'heading' && end <= second.start).at(-1)?.end ?? 0;
  return word === undefined || number === undefined
    ? []
    : [{ label: tidy(`${word} ${FIRST[lowered(number)] ?? ''}`), start, end: second.start, isClass: false }];
}

/** A text's lines, and the named ways among them. */
export interface Layout {
  readonly lines: readonly Line[];
  readonly ways: readonly NamedWay[];
}

/** Reads the lines of a text and its named ways, in slices: once for the whole analysis. */
export function* readLayout(flat: FlatText): Generator<undefined, Layout> {
  const lines = yield* linesOf(flat);
  return { lines, ways: yield* findWays(flat, lines) };
}

/** “Promotional: …”, “Open-Competitive: …”, “For current employees: …”: who applies from within and who from without, each with a minimum of its own. */
const WHENCE = anyCase(
  /^(?:[-•*▪–—(]{0,2}\s{0,3})(?:for )?(?<label>(?:(?:inter|intra)?(?:departmental )?promotional|open(?:[- ](?:and )?competitive)?|internal|external|outside|current employees?)(?: (?:candidates?|applicants?|requirements?|qualifications?|examination|exam|basis|candidacy))?)\)?(?:\s?:|\s[–—]\s|$)/du,
  'promotional|open|internal|external|outside|current employee',
);

/** The longest line that is nothing but “either” or “or” and a number. */
const LONGEST_EITHER = 12;

/** The name of the way that a line opens. */
function pathIn({ text, holds }: Line): string | undefined {
  const words = text.trim();
  const number = words.length > LONGEST_EITHER ? undefined : EITHER.exec(words)?.groups?.number;
  if (number !== undefined) return `Pattern ${number}`;
  return (holds & MAY.path) === 0 ? undefined : (WHENCE.exec(words) ?? PATH.exec(words))?.groups?.label;
}

/** A label as it is shown: “OPTION II” becomes “Option II”, “LIBRARY ASSISTANT I” “Library Assistant I”; “GS-05” stays. */
function tidy(label: string): string {
  return label
    .replace(/\s{1,4}/gu, ' ')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
    .replace(
      /(?<!\p{L})(?![IVX]{1,4}(?!\p{L}))(?<first>\p{Lu})(?<rest>\p{Lu}{3,40})(?!\p{L})/gu,
      (_, first: string, rest: string) => first + rest.toLowerCase(),
    );
}

const OPENER = anyCase(
  /\b(?:(?:any |at least )?one(?: \(1\))?(?: or more)?|any|either)(?: \w{1,12}){0,2} of (?:the )?(?:following|these|below)\b|\b(?:either|any) (?:of the following|one)\b|\bfollowing (?:three |two |four |\d )?(?:options|patterns|alternatives|ways|combinations)\b|\bmeet (?:one|any)\b[^.\n]{0,40}\bbelow\b|\bone of (?:the )?(?:\w{1,10} )?(?:options|patterns|categories|combinations)\b|\beither ?\/ ?or\b|\beither\W{0,3}$/u,
  ' of these| of the these|any one|below|one of |either|following',
);
/** A line's number, letter or bullet. */
export const MARK = /^\s{0,8}(?:[-•*▪◦–—]|\(?(?:\d{1,2}|[A-Ha-h]|[ivx]{1,4})[.)])\s/u;

/** What a line may hold, a bit each: names within it, a path's name, a class's, words that open a choice. */
const MAY = { names: 1, path: 2, class: 4, choice: 8 };
/** Tells it by one look at the line: few hold any. */
const mayHold = sieveOf([[NAME_WITHIN], [WHENCE, PATH], [CLASS], [OPENER]]);

const LONE_OR = anyCase(/^\W{0,6}(?:or|and\/or)\W{0,6}$/u, 'or');

/** A stretch of alternatives; `marked`: each line has its number, letter or bullet. */
export interface Choice extends Span {
  readonly marked: boolean;
}

/** Stretches whose lines are alternatives because the line above says so: “One of the following:”. */
export function* findChoices(lines: readonly Line[]): Generator<undefined, readonly Choice[]> {
  const choices: Choice[] = [];
  for (const [at, line] of lines.entries()) {
    if (at % SLICE === SLICE - 1) yield;
    const opener = (line.holds & MAY.choice) === 0 ? null : OPENER.exec(line.text);
    if (
      opener === null ||
      !/[:.]?\W{0,3}$/u.test(line.text.slice(opener.index + opener[0].length, opener.index + opener[0].length + 60)) ||
      /\b(?:all|both|each) of\b/u.test(lowered(line.text))
    )
      continue;
    const offset = lines.slice(at + 1, at + 4).findIndex(({ text }) => !LONE_OR.test(text.trim()));
    const firstAt = at + 1 + offset;
    const first = offset < 0 ? undefined : lines[firstAt];
    // “Meet one of the categories below: / Category 1: …”: their names part them, and not their lines.
    if (first === undefined || pathIn(first) !== undefined) continue;
    const marked = MARK.test(first.text) || first.block?.kind === 'item';
    const level = first.block?.level ?? 0;
    let end = first.end;
    for (const next of lines.slice(firstAt + 1, firstAt + 60)) {
      const alone = LONE_OR.test(next.text.trim());
      const more =
        alone ||
        (marked
          ? MARK.test(next.text) || (next.block?.kind === 'item' && (next.block?.level ?? 0) >= level)
          : next.block?.kind !== 'heading' && next.start - end < 3);
      if (!more) break;
      if (!alone) end = next.end;
    }
    choices.push({ start: first.start, end, marked });
  }
  return choices;
}
