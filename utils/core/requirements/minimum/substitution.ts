import { anyCase, lowered } from '../../text/any-case';
import { lengthsIn } from '../experience/length';
import type { Requirement } from '../requirement';

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
}

const SUBSTITUTES = anyCase(
  /\b(?:may|can|will|might|could|shall)\s(?:also\s)?(?:be\s)?(?:substitut\w{1,4}|replaced?|used in (?:lieu|place)|accepted in (?:lieu|place)|considered in (?:lieu|place)|count(?:ed)? (?:for|as|toward)|offset)\b|\bsubstitut(?:es?|ed|ing)\s(?:[\w'’-]{1,20}\s){0,6}for\b|\bsubstitutions?\s(?:of|for)\b|\b(?:is|are) substitutable\b|\bin (?:lieu|place) of\b(?! (?:benefits|overtime|pay|vacation|cash))/u,
);
/** The longest sentence that is read, in UTF-16 code units. */
const LONGEST = 600;
const EXPERIENCE = anyCase(/\bexperience\b|\bwork\b|\bemployment\b/u);
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

/** The stretches between full stops, semicolons and line breaks; what is too long for a sentence is none. */
function* sentencesOf(text: string): Generator<{ readonly sentence: string; readonly index: number }> {
  let index = 0;
  for (const { 0: mark, index: at } of text.matchAll(/[.;](?=\s|$)|\n|$/gu)) {
    if (at > index && at - index <= LONGEST) yield { sentence: text.slice(index, at), index };
    index = at + mark.length;
  }
}

/** Sentences, and the halves of those that let two things stand for two others: “units may replace the experience, and experience may replace the degree”. */
function* clausesOf(text: string): Generator<{ readonly sentence: string; readonly start: number }> {
  for (const { sentence, index } of sentencesOf(text)) {
    const half = /,? and (?=[^,]{8,120}\b(?:may|can|will)\b)/u.exec(sentence);
    const first = half === null ? sentence : sentence.slice(0, half.index);
    const second = half === null ? '' : sentence.slice(half.index);
    if (half === null || !SUBSTITUTES.test(first) || !SUBSTITUTES.test(second)) yield { sentence, start: index };
    else {
      yield { sentence: first, start: index };
      yield { sentence: second, start: index + half.index };
    }
  }
}

/** Finds the substitutions among the screening requirements of a text. A sentence in which nothing can be told apart is left alone. */
export function findSubstitutions(text: string, leaves: readonly Requirement[]): readonly Substitution[] {
  const found: Substitution[] = [];
  for (const { sentence, start } of clausesOf(text)) {
    const verb = SUBSTITUTES.exec(sentence);
    if (verb === null || /\b(?:no|not|cannot|without) (?:be )?substitut/u.test(lowered(sentence))) continue;
    const end = start + sentence.length;
    // “In lieu of a degree, four years …” names its target first.
    const turned = /^\W{0,4}(?:\w{1,12}\s){0,3}in (?:lieu|place) of\b/u.test(lowered(sentence)) && verb.index < 24;
    const pivot = verb.index + verb[0].length;
    const [, after = ''] = [sentence.slice(0, pivot), sentence.slice(pivot)];
    const comma = turned ? after.indexOf(',') : -1;
    const targetWords = turned ? after.slice(0, comma < 0 ? after.length : comma) : after;
    const insteadWords = turned ? (comma < 0 ? '' : after.slice(comma)) : sentence.slice(0, verb.index);
    const targetKind = kindIn(targetWords.replace(/\bwith\b.{0,80}$/u, '')) ?? otherOf(kindIn(insteadWords));
    if (targetKind === null) continue;
    const inside = leaves.filter(({ span }) => span.start >= start && span.start < end);
    const outside = leaves.filter(({ span, ask }) => !(span.start >= start && span.start < end) && ask.kind === targetKind);
    const words = wordsOf(targetWords);
    const ranked = [...outside].sort(
      (a, b) =>
        likeness(words, b) - likeness(words, a) || (nests(b, a) ? 1 : nests(a, b) ? -1 : 0) || distance(a, start) - distance(b, start),
    );
    const sentenceTarget = inside.find(({ ask, span }) => ask.kind === targetKind && span.start - start < verb.index && !turned);
    const target = ranked[0];
    if (target === undefined || Math.abs(target.span.start - start) > 1_500) {
      if (sentenceTarget === undefined) continue;
    }
    if (target === undefined) continue;
    const isInstead = ({ span }: Requirement): boolean =>
      turned ? span.start - start >= pivot + Math.max(0, comma) : span.start - start < pivot;
    const [amount] = target.ask.kind === 'experience' ? lengthsIn(targetWords) : [];
    const part =
      target.ask.kind === 'experience' &&
      amount !== undefined &&
      amount.months < (target.ask.months ?? 0) &&
      !/\bthe\s{1,2}$/u.test(targetWords.slice(0, amount.start));
    found.push({ target, part, instead: inside.filter(isInstead), mentions: inside.filter((leaf) => !isInstead(leaf)) });
  }
  return found;
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
