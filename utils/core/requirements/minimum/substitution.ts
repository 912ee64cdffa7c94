import { anyCase, asWritten, lowered } from '../../text/any-case';
import type { Span } from '../../text/flat-text';
import { lengthsIn } from '../experience/length';
import type { Requirement } from '../requirement';
import { clausesOf, kindIn, type Reading, readSentence, type Statement } from './replacing';
import { type Line, MARK, type NamedWay } from './ways';

/** One sentence that lets something stand for a criterion: “experience may be substituted for the required education”. */
export interface Substitution {
  /** The criterion it may stand for. */
  readonly target: Requirement;
  /** What may stand for it; empty where the sentence gives no criterion of its own. */
  readonly instead: readonly Requirement[];
  /** It stands for a part of the target only: “for one year of experience”, where three are asked. */
  readonly part: boolean;
  /** What of the target is still asked with it, where the sentence tells how much it makes up for. */
  readonly remaining: Requirement | null;
  /** It stands for all or a part of what is named, taken together: “for all or part of the education required”, “of the required years”. */
  readonly together: boolean;
  /** Requirements that only name the target again. */
  readonly mentions: readonly Requirement[];
  /** Its sentence, and the list that it opens. */
  readonly spans: readonly Span[];
}

/** “for the one in library science that is required”: for one of its own kind. */
const THE_ONE = anyCase(/^\s{0,2}(?:for )?(?:the|an?) (?:required )?one\b/u, ' one');
/** “for one year of experience towards the degree”: a part of what makes up for the degree. */
const TOWARDS_DEGREE = anyCase(
  /\btowards? (?:the |an? |that )?(?:required )?(?:bachelor|baccalaureate|degree|diploma|high school|associate|master)/u,
  'toward',
);
/** “120 semester hours may be combined with experience to substitute for the degree”: not enough alone. */
const COMBINED = anyCase(/\bcombined?\b/u, 'combine');
/** “for each year of college”: how much of it is made up for depends. */
const FOR_EACH = anyCase(/^[^.;]{0,20}\b(?:each|every)\b/u, 'each|every');
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    (text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []).filter(
      (word) => !/^(?:the|and|for|may|any|one|two|three|four|five|six|experience|education|required|years?|months?)$/u.test(word),
    ),
  );
}

/** How many telling words of the target's name its requirement shares; those of its label (“General Experience:”) weigh twice. */
function likeness(words: ReadonlySet<string>, { quote, span }: Requirement, text: string): number {
  const shared = (named: string): number => [...wordsOf(named)].filter((word) => words.has(word)).length;
  return shared(quote) + 2 * shared(labelBefore(text, span.start));
}

/** The label in front of a criterion, in its line or alone in the line above. */
function labelBefore(text: string, at: number): string {
  const [own = '', above = ''] = text
    .slice(Math.max(0, at - 120), at)
    .split('\n')
    .reverse();
  const words = own.trim() === '' ? above : own;
  return /^[^.;]{3,50}:\s{0,3}$/u.test(words) ? words : '';
}

/** A clause that lets something stand for something else, and what it says. */
interface Clause extends Statement {
  readonly reading: Reading;
}

function replacingClauses(text: string, leaves: readonly Requirement[]): readonly Clause[] {
  const clauses: Clause[] = [];
  for (const whole of clausesOf(text)) {
    const first = readSentence(whole.sentence);
    if (first === null) continue;
    const { sentence, start } = ownClause(whole, first, leaves);
    const reading = start === whole.start ? first : readSentence(sentence);
    if (reading !== null && !/\b(?:no|not|cannot|without) (?:be )?substitut/u.test(lowered(sentence)))
      clauses.push({ sentence, start, reading });
  }
  return clauses;
}

/** Whether a criterion is asked, and not what is left of one or may stand for one. */
const isAskedFor = ({ rule }: Requirement): boolean => rule !== 'experience/substitution' && rule !== 'experience/remaining';

const monthsOf = ({ ask }: Requirement): number => (ask.kind === 'experience' ? (ask.months ?? 0) : 0);

/** Finds the substitutions among the screening requirements of a text. A sentence in which nothing can be told apart is left alone. */
export function findSubstitutions(
  text: string,
  leaves: readonly Requirement[],
  lines: readonly Line[] = [],
  ways: readonly NamedWay[] = [],
): readonly Substitution[] {
  const found: Substitution[] = [];
  const clauses = replacingClauses(text, leaves);
  // What may be brought instead is itself no thing to be replaced.
  const isBrought = ({ span }: Requirement): boolean =>
    clauses.some(({ start, reading }) => span.end > start + reading.from && span.start < start + reading.to);
  for (const { sentence, start, reading } of clauses) {
    const stands = ({ span }: Requirement): boolean => span.start >= start && span.start < start + sentence.length;
    const inside = leaves.filter(stands);
    const isInstead = ({ span }: Requirement): boolean => span.end - start > reading.from && span.start - start < reading.to;
    // “In lieu of the degree, one of these:” has its list in the lines below.
    const below = inside.length === 0 && /:\s{0,3}$/u.test(sentence) ? itemsBelow(lines, start + sentence.length) : null;
    for (const replaced of eachReplaced(reading.replaced)) {
      const towards = TOWARDS_DEGREE.test(replaced);
      const kind = towards
        ? 'education'
        : (kindIn(replaced.replace(/\bwith\b.{0,80}$/u, '')) ??
          (reading.alike || THE_ONE.test(replaced) ? kindIn(reading.instead) : otherOf(kindIn(reading.instead))));
      const remaining = towards ? null : (inside.find(({ rule }) => rule === 'experience/remaining') ?? null);
      const longer = (leaf: Requirement): boolean => remaining === null || monthsOf(leaf) > monthsOf(remaining);
      const candidates = leaves.filter((leaf) => !stands(leaf) && leaf.ask.kind === kind && isAskedFor(leaf) && longer(leaf));
      const others = candidates.filter((leaf) => !isBrought(leaf));
      const way = ways.find(({ label }) => lowered(replaced).includes(` ${lowered(label)}`));
      const named = way === undefined ? [] : candidates.filter(({ span }) => span.start >= way.start && span.start < way.end);
      const target = nearestLike(named.length > 0 ? named : others.length > 0 ? others : candidates, wordsOf(replaced), start, text);
      if (kind === null || target === undefined) continue;
      found.push({
        target,
        remaining,
        together:
          inside.length === 0 &&
          (kind === 'education'
            ? ALL_STUDIES.test(replaced)
            : lengthsIn(replaced).length === 0 && leaves.some((leaf) => nests(target, leaf))),
        part:
          towards ||
          COMBINED.test(reading.instead) ||
          isPartOf(target, replaced) ||
          FOR_EACH.test(replaced) ||
          (below === null && holdsUnread(reading, start, inside)),
        instead:
          below === null
            ? inside.filter((one) => one !== remaining && isInstead(one))
            : leaves.filter(({ span }) => span.start >= below.start && span.start < below.end),
        mentions: inside.filter((leaf) => leaf === remaining || !isInstead(leaf)),
        spans: [{ start, end: start + sentence.length }, ...(below === null ? [] : [below])],
      });
    }
  }
  return found;
}

/**
 * What each sentence speaks of as a whole: about “all or part of the education” the studies asked before it in its line, or the one that it names; about
 * “the required years” the years with what they include.
 */
export function namedTogether(
  substitutions: readonly Substitution[],
  leaves: readonly Requirement[],
  text: string,
): readonly ReadonlySet<string>[] {
  return substitutions.flatMap(({ together, target, spans: [sentence] }) => {
    if (!together || sentence === undefined) return [];
    if (target.ask.kind === 'experience') return [new Set([target, ...leaves.filter((leaf) => nests(target, leaf))].map(({ id }) => id))];
    const line = text.lastIndexOf('\n', sentence.start - 1) + 1;
    const studies = leaves.filter(({ ask, span }) => ask.kind === 'education' && span.start >= line && span.end <= sentence.start);
    return [new Set([target, ...studies].map(({ id }) => id))];
  });
}

/** “Two further years of work as a librarian AND [a bachelor's degree] may be used in place of the degree”: years that were not read are asked too, so the degree alone is not enough. */
function holdsUnread({ instead, from }: Reading, start: number, inside: readonly Requirement[]): boolean {
  if (inside.length === 0 || !/\band\b/u.test(lowered(instead)) || inside.some(({ ask }) => ask.kind === 'experience')) return false;
  return [...instead.matchAll(A_LENGTH)].some(({ index }) => {
    const at = start + from + index;
    return !inside.some(({ span }) => span.start <= at && span.end > at);
  });
}

const A_LENGTH = anyCase(
  /\b(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b\)?(?: \(\d{1,2}\))?\s(?:[a-z-]{3,12}\s)?(?:years?|months?|hours)\b/gu,
  'year|month|hours',
);

/** What parts a substitution from what is asked before it in the same sentence. */
const TURN = asWritten(
  /(?:[,:]|\s[–—-])\s(?:[Oo]r|OR|[Aa]nd|AND|[Bb]ut|[Tt]hough|[Aa]lthough|[Hh]owever,?|[Ww]hile)\s|\s?\(|\s[–—]\s/gu,
  ',|:|–|—|-|(',
);

/** “Two years of library experience, or [a bachelor's degree may be substituted for the experience]”: the substitution without what it stands in for. */
function ownClause({ sentence, start }: Statement, reading: Reading, leaves: readonly Requirement[]): Statement {
  if (reading.from > reading.at) return { sentence, start };
  const kind = kindIn(reading.replaced);
  const before = leaves.filter(({ span }) => span.start >= start && span.start < start + reading.at);
  const asked = before.filter(({ ask }) => ask.kind === kind).at(-1);
  if (asked === undefined || asked === before.at(-1)) return { sentence, start };
  const turn = [...sentence.slice(0, reading.at).matchAll(TURN)].find(({ index }) => start + index >= asked.span.end);
  if (turn === undefined) return { sentence, start };
  const from = turn.index + turn[0].length;
  return { sentence: sentence.slice(from), start: start + from };
}

/** “for all or part of the education required”, “for some or all of the degree requirements”, “for the degrees”. */
const ALL_STUDIES = anyCase(
  /\b(?:all|any|some|part|portions?) (?:or (?:all|any|some|part|portions?) )?of (?:the|these|those) (?:required |stated |above )?(?:education|educational|degrees?|schooling|academic)\b|\bthe (?:required |above |stated )?(?:degrees\b|educational requirements|education requirements|degree requirements)/u,
  'education|degree|schooling|academic',
);

/** “for all or part of these basic requirements”, “all the education and experience requirements”: of the study and of the work. */
const WHOLE = anyCase(
  /^[^.;]{0,24}\b(?:(?:these|the|those|any of the|all) (?:above |stated |listed )?(?:basic|minimum|above) (?:minimum )?(?:requirements|qualifications)|(?:education(?:al)? (?:and|or|and\/or) experience|experience (?:and|or|and\/or) education(?:al)?) requirements?)\b/u,
  'requirement|qualification',
);
/** “all of the General and Special Experience”: of each. */
const TWO_KINDS = anyCase(/\bthe (?<one>[a-z]{4,14}) and (?:the )?(?<other>[a-z]{4,14}) experience\b/u, 'experience');

/** “both the diploma and the year” are two, each to be replaced. */
function eachReplaced(replaced: string): readonly string[] {
  if (WHOLE.test(replaced)) return ['the education', 'the experience'];
  const kinds = TWO_KINDS.exec(replaced)?.groups;
  if (kinds?.one !== undefined && kinds.other !== undefined) return [`the ${kinds.one} experience`, `the ${kinds.other} experience`];
  const both =
    /^\s{0,3}(?:both (?<one>[^.;]{3,80}?) and (?<other>[^.;]{3,80})|(?:for |of )?(?:the |either )(?:required )?(?<degree>(?:degree|education|diploma)) (?:and|or|and\/or) (?:the )?(?<work>(?:required )?(?:years?|experience)\b.{0,30}))/u.exec(
      lowered(replaced),
    )?.groups;
  return both === undefined ? [replaced] : [both.one ?? both.degree ?? '', both.other ?? both.work ?? ''];
}

/** The lines of the list that begins below a place. */
function itemsBelow(lines: readonly Line[], at: number): Span | null {
  const first = lines.findIndex(({ start }) => start >= at);
  const isItem = (line: Line | undefined): boolean => line !== undefined && (MARK.test(line.text) || line.block?.kind === 'item');
  if (first < 0 || !isItem(lines[first])) return null;
  let last = first;
  while (isItem(lines[last + 1])) last++;
  return { start: lines[first]?.start ?? at, end: lines[last]?.end ?? at };
}

/** The farthest that what is replaced may stand from the sentence, in UTF-16 code units; told by its very words it may stand farther. */
const FARTHEST = 1_500;

/** Of the criteria that may be meant the one whose words are named, else the nearest one before. */
function nearestLike(leaves: readonly Requirement[], words: ReadonlySet<string>, at: number, text: string): Requirement | undefined {
  const [first] = [...leaves].sort(
    (a, b) =>
      likeness(words, b, text) - likeness(words, a, text) || (nests(b, a) ? 1 : nests(a, b) ? -1 : 0) || distance(a, at) - distance(b, at),
  );
  return first === undefined || Math.abs(first.span.start - at) > FARTHEST ? undefined : first;
}

/** “For one year of experience”, where three are asked; “for the three years” are all of them. */
function isPartOf({ ask }: Requirement, replaced: string): boolean {
  const [amount] = ask.kind === 'experience' ? lengthsIn(replaced) : [];
  return (
    ask.kind === 'experience' &&
    amount !== undefined &&
    amount.months < (ask.months ?? 0) &&
    !/\bthe\s{1,2}$/u.test(replaced.slice(0, amount.start))
  );
}

/** Whether the second is a part of the first: “seven years of experience, including [three in management]”. */
function nests(one: Requirement, other: Requirement): boolean {
  if (one.ask.kind !== 'experience' || other.ask.kind !== 'experience') return false;
  const gap = other.span.start - one.span.end;
  return gap >= 0 && gap < 60 && (one.ask.months ?? 0) > (other.ask.months ?? 0);
}

function otherOf(kind: 'education' | 'experience' | null): 'education' | 'experience' | null {
  return kind === null ? null : kind === 'education' ? 'experience' : 'education';
}

function distance({ span }: Requirement, at: number): number {
  return span.start <= at ? at - span.start : (span.start - at) * 4;
}
