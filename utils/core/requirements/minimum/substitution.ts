import { anyCase, asWritten, lowered } from '../../text/any-case';
import type { Span } from '../../text/flat-text';
import { narrowSlice } from '../../text/narrow';
import { statementsOf } from '../../text/statements';
import { lengthsIn } from '../experience/length';
import type { Requirement } from '../requirement';
import { type Line, MARK } from './ways';

/** One sentence that lets something stand for a criterion: “experience may be substituted for the required education”. */
export interface Substitution {
  /** The criterion it may stand for. */
  readonly target: Requirement;
  /** What may stand for it; empty where the sentence gives no criterion of its own. */
  readonly instead: readonly Requirement[];
  /** It stands for a part of the target only: “for one year of experience”, where three are asked. */
  readonly part: boolean;
  /** Requirements that only name the target again. */
  readonly mentions: readonly Requirement[];
  /** Its sentence, and the list that it opens. */
  readonly spans: readonly Span[];
}

const SUBSTITUTES = anyCase(
  /\b(?:may|can|will|might|could|shall)\s(?:also\s)?(?:be\s)?(?:substitut\w{1,4}|replaced?|used in (?:lieu|place)|accepted in (?:lieu|place)|considered in (?:lieu|place)|count(?:ed)? (?:for|as|toward)|offset)\b|\b(?:may|can|will|would) be (?:considered )?(?:an? )?(?:acceptable|suitable|allowable|approved|appropriate|adequate) (?:substitutes?|replacements?)(?: for)?\b|\bsubstitut(?:es?|ed|ing)\s(?:[\w'’-]{1,20}\s){0,6}for\b|\bsubstitutions?\s(?:of|for)\b|\b(?:is|are) substitutable\b|\b(?:may |can |will )?(?:stands? in for|takes? the place of|makes? up for|compensates? for|serves? (?:in place of|instead of|as a substitute for))\b|\b(?:is|are|may be|can be|will be) waived\b|\b(?:does|do) not apply\b|\bin (?:lieu|place) of\b(?! (?:benefits|overtime|pay|vacation|cash))/u,
  'substitut|replace|lieu|place|count|offset|stand|make|compensate|serve|waiv|not apply + waived|not apply|substitut|replace|count for|count as|counted for|counted as|offset|instead of|in lieu of|used in |accepted in |considered in | toward| in for| up for|compensate| place of',
);
/** The longest sentence that is read, in UTF-16 code units. */
const LONGEST = 600;
const EXPERIENCE = anyCase(/\bexperience\b|\bwork\b|\bemployment\b|^\s{0,2}the (?:\w{3,12} )?years?\W{0,3}$/u);
const EDUCATION = anyCase(
  /\beducation(?:al)?\b|\bdegrees?\b|\bdiploma\b|\bunits\b|\bcredits?\b|\bcoursework\b|\bcollege\b|\bhigh school\b|\bgraduation\b|\bmaster|\bbachelor|\bassociate\b|\bstudy\b|\bschool\b|\btraining\b|\bsemester/u,
);

function kindIn(words: string): 'education' | 'experience' | null {
  const experience = words.search(EXPERIENCE);
  const education = words.search(EDUCATION);
  if (experience < 0 && education < 0) return null;
  if (experience < 0) return 'education';
  if (education < 0) return 'experience';
  return experience < education ? 'experience' : 'education';
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    (text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []).filter(
      (word) => !/^(?:the|and|for|may|any|one|two|three|four|five|six|experience|education|required|years?|months?)$/u.test(word),
    ),
  );
}

/** How many telling words of the target's name its requirement shares. */
function likeness(words: ReadonlySet<string>, { quote }: Requirement): number {
  return [...wordsOf(quote)].filter((word) => words.has(word)).length;
}

/** What is too long for a sentence is none. */
const isSentence = ({ start, end }: Span): boolean => end > start && end - start <= LONGEST;

const HALF = asWritten(/,? and (?=[^,]{8,120}\b(?:may|can|will)\b)/u, ' and  + may|can|will');

/** A sentence, or a part of one, and where it stands in the text. */
interface Statement {
  readonly sentence: string;
  readonly start: number;
}

/** Sentences, and the halves of those that let two things stand for two others: “units may replace the experience, and experience may replace the degree”. */
function* clausesOf(text: string): Generator<Statement> {
  for (const { start: index, end } of statementsOf(text).filter(isSentence)) {
    const sentence = narrowSlice(text, index, end);
    const half = HALF.exec(sentence);
    const first = half === null ? sentence : sentence.slice(0, half.index);
    const second = half === null ? '' : sentence.slice(half.index);
    if (half === null || !SUBSTITUTES.test(first) || !SUBSTITUTES.test(second)) yield { sentence, start: index };
    else {
      yield { sentence: first, start: index };
      yield { sentence: second, start: index + half.index };
    }
  }
}

/** What a sentence says about what is replaced and what may replace it; `from` and `to` bound the words of the latter. */
interface Reading {
  readonly replaced: string;
  readonly instead: string;
  readonly from: number;
  readonly to: number;
  /** Where the verb stands. */
  readonly at: number;
  /** “may be an acceptable substitute”: for what is of its own kind, where nothing is named. */
  readonly alike?: boolean;
}

/** “Substitution:”, “SUBSTITUTION FOR EXPERIENCE:” in front of the sentence. */
const LABEL = anyCase(
  /^\W{0,4}(?:[\w-]{1,14}\s){0,2}substitutions?(?:\s(?:for|of)\s(?:the\s)?(?<replaced>[\w\s]{3,40}?))?\s{0,2}:\s{0,2}(?=\S)/u,
  'substitution',
);
/** “In lieu of a degree, four years …” names what is replaced first. */
const TURNED = anyCase(/^\W{0,4}(?:\w{1,12}\s){0,3}in (?:lieu|place) of\b/u, 'in lieu|in place');

/** “Applicants who do not possess the required education may substitute experience”: who may, and not what. */
const BY_WHOM = anyCase(
  /\b(?:candidates?|applicants?|individuals?|persons?|those|you|employees?)\b/u,
  'candidate|applicant|individual|person|those|you|employee',
);
const ACTIVE = anyCase(/^(?:may|can|will|might|could|shall) (?:also )?(?:substitute|replace|use)\b/u);

const WAIVED = /waiv|not apply/u;
/** “ for candidates with”, “ if you have”, “ where the applicant holds”. */
const FOR_WHOM = anyCase(
  /^[^.;]{0,40}?\b(?:for|if|where|when|to|in the case of|provided)\b[^.;]{0,40}?\b(?:with|ha(?:s|ve|ving)|holds?|holding|possess(?:es|ing)?|who)\b/u,
);
const BY = /^\s(?:by|with)\s/u;

function readSentence(sentence: string): Reading | null {
  const label = LABEL.exec(sentence);
  const from = label?.[0].length ?? 0;
  const words = sentence.slice(from);
  const verb = SUBSTITUTES.exec(words);
  if (verb === null) {
    const replaced = label?.groups?.replaced;
    return replaced === undefined ? null : { replaced, instead: words, from, to: sentence.length, at: 0 };
  }
  const at = from + verb.index;
  const pivot = at + verb[0].length;
  // “The degree requirement is waived for candidates with six years”.
  if (WAIVED.test(verb[0])) {
    const waived = FOR_WHOM.exec(sentence.slice(pivot));
    if (waived === null) return null;
    const to = pivot + waived[0].length;
    return { replaced: sentence.slice(from, at), instead: sentence.slice(to), from: to, to: sentence.length, at };
  }
  // “Experience may be substituted by education”.
  if (BY.test(sentence.slice(pivot, pivot + 8)))
    return { replaced: sentence.slice(from, at), instead: sentence.slice(pivot), from: pivot, to: sentence.length, at };
  if (ACTIVE.test(verb[0]) && BY_WHOM.test(sentence.slice(0, at))) {
    const split = /\bfor\b|\bin (?:lieu|place) of\b/u.exec(sentence.slice(pivot));
    const to = split === null ? sentence.length : pivot + split.index;
    return {
      replaced: split === null ? sentence.slice(0, at) : sentence.slice(to),
      instead: sentence.slice(pivot, to),
      from: pivot,
      to,
      at,
    };
  }
  if (TURNED.test(words) && verb.index < 24) {
    const comma = sentence.indexOf(',', pivot);
    const to = comma < 0 ? sentence.length : comma;
    return { replaced: sentence.slice(pivot, to), instead: sentence.slice(to), from: to, to: sentence.length, at };
  }
  return {
    replaced: sentence.slice(pivot),
    instead: sentence.slice(from, at),
    from,
    to: pivot,
    at,
    alike: /(?:substitute|replacement)s?$/u.test(lowered(verb[0])),
  };
}

/** Finds the substitutions among the screening requirements of a text. A sentence in which nothing can be told apart is left alone. */
export function findSubstitutions(text: string, leaves: readonly Requirement[], lines: readonly Line[] = []): readonly Substitution[] {
  const found: Substitution[] = [];
  for (const whole of clausesOf(text)) {
    const first = readSentence(whole.sentence);
    if (first === null) continue;
    const { sentence, start } = ownClause(whole, first, leaves);
    const reading = start === whole.start ? first : readSentence(sentence);
    if (reading === null || /\b(?:no|not|cannot|without) (?:be )?substitut/u.test(lowered(sentence))) continue;
    const stands = ({ span }: Requirement): boolean => span.start >= start && span.start < start + sentence.length;
    const inside = leaves.filter(stands);
    const isInstead = ({ span }: Requirement): boolean => span.end - start > reading.from && span.start - start < reading.to;
    // “In lieu of the degree, one of these:” has its list in the lines below.
    const below = inside.length === 0 && /:\s{0,3}$/u.test(sentence) ? itemsBelow(lines, start + sentence.length) : null;
    for (const replaced of eachReplaced(reading.replaced)) {
      const kind =
        kindIn(replaced.replace(/\bwith\b.{0,80}$/u, '')) ?? (reading.alike ? kindIn(reading.instead) : otherOf(kindIn(reading.instead)));
      const target = nearestLike(
        leaves.filter((leaf) => !stands(leaf) && leaf.ask.kind === kind && leaf.rule !== 'experience/substitution'),
        wordsOf(replaced),
        start,
      );
      if (kind === null || target === undefined) continue;
      found.push({
        target,
        part: isPartOf(target, replaced) || (below === null && holdsUnread(reading, start, inside)),
        instead:
          below === null ? inside.filter(isInstead) : leaves.filter(({ span }) => span.start >= below.start && span.start < below.end),
        mentions: inside.filter((leaf) => !isInstead(leaf)),
        spans: [{ start, end: start + sentence.length }, ...(below === null ? [] : [below])],
      });
    }
  }
  return found;
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

/** “both the diploma and the year” are two, each to be replaced. */
function eachReplaced(replaced: string): readonly string[] {
  const both = /^\s{0,3}both (?<one>[^.;]{3,80}?) and (?<other>[^.;]{3,80})/u.exec(lowered(replaced))?.groups;
  return both === undefined ? [replaced] : [both.one ?? '', both.other ?? ''];
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
function nearestLike(leaves: readonly Requirement[], words: ReadonlySet<string>, at: number): Requirement | undefined {
  const [first] = [...leaves].sort(
    (a, b) => likeness(words, b) - likeness(words, a) || (nests(b, a) ? 1 : nests(a, b) ? -1 : 0) || distance(a, at) - distance(b, at),
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
