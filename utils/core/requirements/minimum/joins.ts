import { anyCase, lowered } from '../../text/any-case';
import type { FlatText, Span } from '../../text/flat-text';
import type { Section } from '../requirement';
import { type Atom, type Join, LEVEL } from './atom';
import { BESIDE, isBesideTheRest, LISTED_LATER } from './beside';
import {
  AND_AT_LINE_END,
  AND_BEFORE,
  AND_OPENS_SENTENCE,
  CLOSING,
  EITHER_BEFORE,
  FOR_CLASS,
  FOR_THOSE_WITH,
  LISTED_LATER_WORDS,
  LONE_AND,
  LONE_OR,
  MARKED_LINE,
  MAY_FILE,
  MAY_FILE_IF,
  NEXT_WAY,
  OF_CLASS,
  OPENING,
  OR_AFTER,
  OR_AT_LINE_END,
  OR_BEFORE,
  OR_LABELED,
  OR_MARKED,
  OR_OPENS_LINE,
  OTHERWISE,
  PLUS_EITHER,
  SO_LONG,
  SUPPLEMENTED,
  WITH_UNREAD,
} from './join-words';
import { depthOf } from './list-depth';
import { areParts, isBareComma, isFirstOfList, isInlineChoice, isNextDegree } from './rows';
import type { Choice, NamedWay } from './ways';

export interface JoinContext {
  readonly flat: FlatText;
  readonly sections: readonly Section[];
  readonly ways: readonly NamedWay[];
  readonly choices: readonly Choice[];
  /** Sentences that let others in as well; see `findLetIn`. */
  readonly letIn: readonly Span[];
}

/** A join that its own words do not tell: it takes the next one's in the same list. */
export type OpenJoin = Join & { readonly open: boolean };

/** How two neighbors are joined, from the words and lines between them. */
export function joinOf(left: Atom, right: Atom, context: JoinContext): OpenJoin {
  const { flat, ways, choices } = context;
  // A criterion within another's words (“a certificate, or [the support staff certification]”): what stands before it tells.
  // A connective that a criterion's own words begin or end with stands between the two: “[a diploma, or (b)] [a degree]”.
  const within = right.start < left.end;
  const opening = OPENING.exec(flat.text.slice(right.start, right.end))?.[0].length ?? 0;
  const closing = within ? 0 : (CLOSING.exec(flat.text.slice(left.start, left.end))?.[0].length ?? 0);
  const gap = flat.text.slice(within ? left.start : left.end - closing, right.start + opening);
  if (right.reach === 'tight' || right.reach === 'combination') {
    // “MLS or equivalent, and two years” holds the equivalent to the degree; a combination stands for all that its sentence asks.
    return {
      op: 'or',
      level: right.reach === 'tight' ? -1 : closesList(gap, left, flat.text) ? LEVEL.line + 0.8 : levelOfCombination(gap),
      open: false,
    };
  }
  if (right.reach === 'own') {
    // In a list of alternatives, or after a line that says OR, it is one of them; else it stands for all that was asked so far.
    // “NOTE: At every grade where both count, an equivalent combination will do too”: beside the ways to have the grades, and nothing else.
    const grade =
      ways.some(({ start, end }) => start <= left.start && left.start < end) && AT_ANY_GRADE.test(sentenceAt(flat.text, right.start));
    if (grade) return { op: 'or', level: LEVEL.way + 0.1, open: false };
    // “OR COMBINATION: combinations of education and experience may be used”, in one paragraph with what it stands beside.
    if (!gap.includes('\n') && OR_LABELED.test(gap)) return { op: 'or', level: LEVEL.sentence, open: false };
    const told = lineJoin(gap, left, right, context);
    const listed = choices.some(({ start, end }) => left.start >= start && left.start < end && right.start < end);
    // “Education: … / Experience: … / Or an equivalent combination” stands for both lines.
    const oneWay = ways.some(({ start, end }) => start <= left.start && right.start < end);
    const opens =
      gap.includes('\n') && (opening > 0 || told.level === LEVEL.line) && !/\n\W{0,8}\n|\n\W{0,3}or\W{0,3}\n/u.test(lowered(gap));
    // “OR / C. an equivalent combination”: the last of a lettered list.
    const lettered = MARKED_LINE.test(gap.slice(-24));
    const level = told.op === 'or' && opens && !listed && !lettered ? (oneWay ? LEVEL.alone : LEVEL.own) : told.level;
    return told.op === 'or' || listed ? { op: 'or', level, open: false } : { op: 'or', level: LEVEL.own, open: false };
  }
  // “… and three years; or an equivalent combination. Two years of supervising.”: the next sentence is asked of those with the combination too, and of all.
  if (left.reach === 'combination' && /^\.\s{1,2}$/u.test(gap)) return { op: 'and', level: LEVEL.sentence + 0.4, open: false };
  if (left.reach === 'own') return { op: 'and', level: LEVEL.after, open: false };
  if (left.reach === 'ahead') return { op: 'or', level: LEVEL.after, open: false };
  if (right.reach === 'ahead') return { op: 'and', level: LEVEL.after + 1, open: false };

  const besides = letInJoin(left, right, context);
  if (besides !== null) return besides;
  // “Students who will have completed the degree by June may file”: one more way to have what stands before it.
  if (
    ['education', 'licence', 'certificate'].includes(left.requirement?.ask.kind ?? '') &&
    right.requirement?.ask.kind === 'education' &&
    right.requirement.ask.inProgress === true
  ) {
    const on = flat.text.slice(right.start, right.end + 80).split(/\.\s|\n/u)[0] ?? '';
    if (MAY_FILE.test(on) || MAY_FILE_IF.test(gap)) return { op: 'or', level: -0.5, open: false };
  }
  const wayLeft = ways.find((way) => way.start <= left.start && way.end > left.start);
  const wayRight = ways.find((way) => way.start <= right.start && way.end > right.start);
  if (wayLeft !== wayRight) {
    if (wayLeft !== undefined && wayRight !== undefined && wayLeft.isClass === wayRight.isClass)
      return { op: 'or', level: LEVEL.way, open: false };
    return { op: 'and', level: LEVEL.far, open: false };
  }
  // After the last of several ways, a license or a typing certificate on a line of its own is asked whichever way is taken.
  if (
    wayLeft !== undefined &&
    wayLeft === wayRight &&
    wayLeft === ways.at(-1) &&
    /\n|[.;]\s/u.test(gap) &&
    LISTED_LATER.has(right.requirement?.ask.kind ?? '')
  ) {
    const usual = ways.slice(0, -1).some((way) => LISTED_LATER_WORDS.test(flat.text.slice(way.start, way.end)));
    if (!usual) return { op: 'and', level: LEVEL.far, open: false };
  }
  // “In addition to the basic requirement, you must have one of the following”: whatever was joined so far is asked with what follows.
  if (wayLeft === wayRight && isBesideTheRest(gap, right, flat.text)) return { op: 'and', level: BESIDE, open: false };
  const lines = (gap.match(/\n/gu) ?? []).length;
  // Line breaks that were lost weld a line's last word to the next one's first.
  const welded = /[\p{Ll}.)]\p{Lu}/u.test(flat.text.slice(right.start - 1, right.start + 1)) && !/\b(?:or|and)\W{0,3}$/u.test(lowered(gap));
  const blockBetween =
    lines > 0 || welded || flat.blocks.some(({ start }) => start > left.end - 1 && start <= right.start && start > left.start);
  if (blockBetween) return lineJoin(gap, left, right, context);
  const tail = gap.slice(-160);
  const sentence = /[;:]|[.!?](?=[\s*†‡)”"]|$)/u.test(gap.replace(/\b(?:e\.g|i\.e|etc|A\.L\.A|U\.S)\./gu, ''));
  const comma = /,/u.test(gap);
  const level = sentence ? LEVEL.sentence : comma ? LEVEL.comma : LEVEL.phrase;
  if (SUPPLEMENTED.test(gap) && !sentence) return { op: 'and', level: LEVEL.phrase, open: false };
  // Past a full stop, an “or” within the next sentence joins what stands there: “16 years of age. Currently attending or [a graduate of] high school.”
  const parts = tail.split(/[.!?]\s/u);
  const opened = parts.length > 1 ? parts.at(-1) : undefined;
  const apart =
    opened !== undefined && opened.trim() !== '' && !/^\W{0,6}(?:or|and\s?\/\s?or|alternatively|otherwise)\b/u.test(lowered(opened));
  // “A. [a degree], and [12 hours in history]. OR B. [30 hours], plus [experience]”: the letters tell what the two ways are.
  if (sentence && OR_MARKED.test(gap)) return { op: 'or', level: LEVEL.sentence + 0.3, open: false };
  if (sentence && FOR_CLASS.test(gap) && OF_CLASS.test(flat.text.slice(Math.max(0, left.start - 260), left.end)))
    return { op: 'or', level: LEVEL.sentence + 0.3, open: false };
  if (sentence && AND_OPENS_SENTENCE.test(gap) && /[.]\s/u.test(gap)) return { op: 'and', level: LEVEL.sentence + 0.35, open: false };
  if (sentence && NEXT_WAY.test(gap)) return { op: 'or', level: LEVEL.sentence + 0.3, open: false };
  // “Six years of library work; with [an associate degree], [four years]”.
  if (
    sentence &&
    left.requirement?.ask.kind === 'experience' &&
    right.requirement?.ask.kind === 'education' &&
    FOR_THOSE_WITH.test(gap) &&
    SO_LONG.test(flat.text.slice(right.end, right.end + 60))
  )
    return { op: 'or', level: LEVEL.sentence, open: false };
  if (OTHERWISE.test(tail)) return { op: 'or', level, open: false };
  // “Bachelor's degree: 2 years; master's degree: 1 year”: so long with each.
  if (sentence && isNextDegree(left, right, gap, flat.text)) return { op: 'or', level: LEVEL.sentence, open: false };
  // “six years, two of those as a supervisor or one of those as an assistant director”: two ways to have spent a part of them.
  if (!sentence && areParts(left, right, gap, flat.text) && /\bor\b/u.test(lowered(gap)))
    return { op: 'or', level: LEVEL.phrase - 0.6, open: false };
  // “a degree, with [unread] coursework or [training]”: the “or” joins what was not read.
  if (!sentence && WITH_UNREAD.test(gap)) return { op: 'and', level, open: false };
  if (OR_BEFORE.test(tail) && !(apart && left.requirement?.ask.kind !== right.requirement?.ask.kind))
    return { op: 'or', level, open: false };
  if (/\b(?:includ(?:ing|es|ed|e)|containing|of which|of whom|must have)\b/u.test(lowered(gap)) && !sentence)
    return { op: 'and', level: LEVEL.phrase, open: false };
  if (EITHER_BEFORE.test(tail)) return { op: 'and', level: LEVEL.sentence + 0.5, open: false };
  if (AND_BEFORE.test(tail)) return { op: 'and', level, open: false };
  if (!sentence && /\bor\b/u.test(lowered(gap)) && !/\band\b/u.test(lowered(gap)) && gap.length < 60)
    return { op: 'or', level, open: false };
  if (isInlineChoice(left, gap, flat.text)) return { op: 'or', level, open: false };
  // Within one item of a marked list a semicolon parts what the item asks; in a list without marks it parts the alternatives.
  const choice = /;/u.test(gap) && choices.some(({ start, end, marked }) => left.start >= start && right.end <= end + 1 && !marked);
  return choice
    ? { op: 'or', level, open: false }
    : isFirstOfList(left, right, gap, flat.text)
      ? { op: 'or', level, open: false }
      : { op: 'and', level, open: isBareComma(gap, comma, sentence) };
}

/** Into and out of a sentence that lets others in: with what stands before it in its line, else with all that was asked so far. */
function letInJoin(left: Atom, right: Atom, { flat: { text }, letIn }: JoinContext): OpenJoin | null {
  const within = ({ start }: Atom): Span | undefined => letIn.find((one) => start >= one.start && start < one.end);
  const [from, to] = [within(left), within(right)];
  if (from === to) return null;
  const nextLine = text.slice(left.end, right.start).includes('\n');
  if (to !== undefined) return { op: 'or', level: nextLine ? LEVEL.own : LEVEL.sentence + 0.2, open: false };
  if (from === undefined) return null;
  const line = text.lastIndexOf('\n', from.start - 1) + 1;
  if (text.slice(line, from.start).trim() === '') return { op: 'and', level: LEVEL.after, open: false };
  return nextLine ? null : { op: 'and', level: LEVEL.sentence + 0.4, open: false };
}

/** “• [MLIS]; / • [two years of work]; or an equivalent combination”: behind the last item of a list whose items end in semicolons it stands for all of them. */
function closesList(gap: string, left: Atom, text: string): boolean {
  if (!/^[^;\n]{0,3};\s{1,3}(?:and\s?\/\s?)?or\b/u.test(lowered(`${gap}${text.slice(left.end + gap.length, left.end + gap.length + 4)}`)))
    return false;
  const line = text.lastIndexOf('\n', left.start - 1);
  return line > 0 && /;(?: and)?\s{0,3}$/u.test(text.slice(Math.max(0, line - 8), line));
}

/** “…; or an equivalent combination” stands for all that the semicolons part, “…, or any combination” for what the comma closes. */
function levelOfCombination(gap: string): number {
  if (/;\s{0,3}(?:or,?\s{1,2})?(?:\(?[a-h\d]{1,2}[.)]\s{1,2})?$/u.test(lowered(gap)) || /^[^;]{0,3};[^;]{0,12}$/u.test(gap))
    return LEVEL.sentence;
  return /,\s{0,3}$/u.test(gap) || /^\s{0,2},/u.test(gap) ? LEVEL.comma : LEVEL.phrase;
}

/** A gap between criteria, in UTF-16 code units, in which no connective reaches from one to the other. */
const TOO_FAR = 3_000;

function lineJoin(gap: string, left: Atom, right: Atom, { flat, sections, choices, ways }: JoinContext): OpenJoin {
  // Headings within one way or class (“Librarian II / Education: … / Experience: …”) do not part it.
  const oneWay = ways.some(({ start, end }) => start <= left.start && right.start < end);
  const farthest = oneWay ? LEVEL.alone + 0.3 : LEVEL.far;
  if (gap.length > TOO_FAR) return { op: 'and', level: farthest, open: false };
  // “a diploma, plus EITHER: / (A) [unread]; OR / (B) …”: what was not read is one of the choice.
  if (PLUS_EITHER.test(gap)) return { op: 'and', level: LEVEL.alone + 0.2, open: false };
  if (LONE_OR.test(gap)) return { op: 'or', level: LEVEL.alone, open: false };
  if (LONE_AND.test(gap)) {
    // Below a lettered list of alternatives, what has no letter is asked of all of them; but “Option I: a degree / -AND- / two years” is one way.
    const lettered =
      !oneWay && MARKED_LINE.test(lineBefore(flat.text, left.start)) && !MARKED_LINE.test(gap.slice(gap.search(LONE_AND) + 1));
    const looser =
      lettered ||
      LISTED_LATER.has(right.requirement?.ask.kind ?? '') ||
      choices.some(({ start, end }) => left.start >= start && left.start < end && right.start >= end);
    return { op: 'and', level: looser ? LEVEL.way + 0.2 : LEVEL.alone, open: false };
  }
  const line = LEVEL.line - 0.3 * depthOf(flat, right.start);
  // Past the last of the alternatives an “or” before one that was not read joins nothing here.
  const left1 = choices.find(({ start, end }) => left.start >= start && left.start < end);
  const past = left1 !== undefined && right.start >= left1.end && !OR_AT_LINE_END.test(gap);
  if (!past && (OR_AT_LINE_END.test(gap) || OR_OPENS_LINE.test(gap)))
    // “• a degree in library science; or / • a degree in education / • three years of work”: one study or the other, and the rest with either.
    return { op: 'or', level: line - (areStudiesOfList(left, right, flat) ? 0.15 : 0), open: false };
  const choice = choices.find(({ start, end }) => left.start >= start && left.start < end && right.start >= start && right.start < end);
  if (choice !== undefined && !AND_AT_LINE_END.test(gap)) return { op: 'or', level: LEVEL.line + 0.2, open: false };
  // A choice is one thing, however loosely its own lines are joined.
  if (choices.some(({ start, end }) => left.start < end && right.start >= start && left.start >= start !== right.start < end))
    return { op: 'and', level: LEVEL.alone + 0.2, open: false };
  const far =
    flat.blocks.some((block) => block.kind === 'heading' && block.start >= left.end && block.end <= right.start) ||
    sectionOf(sections, left.start) !== sectionOf(sections, right.start) ||
    gap.length > 600;
  if (far && !OR_AFTER.test(gap)) return { op: 'and', level: farthest, open: false };
  if (!far && OR_AFTER.test(gap) && gap.length < 80) return { op: 'or', level: line, open: false };
  return { op: 'and', level: far ? farthest : line, open: /^[\w\s,()'’/-]{0,60};\s{0,3}\n/u.test(gap) };
}

/** Whether both are studies that two neighboring items of one list begin with. */
function areStudiesOfList(left: Atom, right: Atom, flat: FlatText): boolean {
  if (left.requirement?.ask.kind !== 'education' || right.requirement?.ask.kind !== 'education') return false;
  const blocks = [left, right].map(({ start }) => flat.blocks.find((block) => block.start <= start && block.end > start));
  return blocks.every((block) => block?.kind === 'item') && blocks[0] !== blocks[1];
}

/** “at any grade”, “for all grade levels”. */
const AT_ANY_GRADE = anyCase(/\b(?:at|for|in) (?:any|every|each|all|both|either) (?:of the )?(?:grade|level)/u, 'grade|level');

function sentenceAt(text: string, at: number): string {
  const end = text.slice(at, at + 300).search(/\.\s|\n/u);
  const before = text.slice(Math.max(0, at - 200), at);
  return before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1) + text.slice(at, end < 0 ? at + 300 : at + end);
}

function lineBefore(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
}

function sectionOf(sections: readonly Section[], at: number): Section | undefined {
  return sections.find(({ span }) => span.start <= at && span.end > at);
}
