import { anyCase, asWritten, lowered } from '../../text/any-case';
import type { Span } from '../../text/flat-text';
import { narrowSlice } from '../../text/narrow';
import { sieveOf } from '../../text/sieve';
import { statementsOf } from '../../text/statements';

const SUBSTITUTES = anyCase(
  /\b(?:may|can|will|might|could|shall)\s(?:also\s)?(?:be\s)?(?:substitut\w{1,4}|replaced?|used in (?:lieu|place)|accepted in (?:lieu|place)|considered in (?:lieu|place)|count(?:ed)? (?:for|as|toward)|offset)\b|\b(?:may|can|will|would) be (?:considered )?(?:an? )?(?:acceptable|suitable|allowable|approved|appropriate|adequate) (?:substitutes?|replacements?)(?: for)?\b|\bsubstitut(?:es?|ed|ing)\s(?:[\w'’-]{1,20}\s){0,6}for\b|\bsubstitutions?\s(?:of|for)\b|\b(?:may|can|will|would) (?:also )?(?:satisfy|meet|fulfil?l)(?= (?:(?:all|half|one year) of )?(?:the|this|that) (?:[a-z]{4,12} )?(?:experience|education|educational|degree|work) requirements?\b)|\b(?:will|shall|may) be (?:deemed|considered) to (?:have met|meet|satisfy)\b(?= (?:all |both )?(?:of )?(?:the|this|these))|\b(?:is|are) substitutable\b|\b(?:may |can |will )?(?:stands? in for|takes? the place of|makes? up for|compensates? for|serves? (?:in place of|instead of|as a substitute for))\b|\b(?:is|are|may be|can be|will be) waived\b|\b(?:does|do) not apply\b|\bin (?:lieu|place) of\b(?! (?:benefits|overtime|pay|vacation|cash))/u,
  'deemed|considered to|substitut|replace|lieu|place|count|offset|stand|make|compensate|serve|waiv|satisf|meet|fulfil|not apply + deemed|considered to|satisf|meet|fulfil|waived|not apply|substitut|replace|count for|count as|counted for|counted as|offset|instead of|in lieu of|used in |accepted in |considered in | toward| in for| up for|compensate| place of',
);
/** The longest sentence that is read, in UTF-16 code units. */
const LONGEST = 600;
const EXPERIENCE = anyCase(/\bexperience\b|\bwork\b|\bemployment\b|^\s{0,2}the (?:\w{3,12} )?years?\W{0,3}$/u);
const EDUCATION = anyCase(
  /\beducation(?:al)?\b|\bdegrees?\b|\bdiploma\b|\bunits\b|\bcredits?\b|\bcoursework\b|\bcollege\b|\bhigh school\b|\bgraduation\b|\bmaster|\bbachelor|\bassociate\b|\bstudy\b|\bschool\b|\btraining\b|\bsemester|\bm\.?l\.?i?\.?s\b/u,
);

/** Whether words speak of study or of work, by what they name first; null where they name neither. */
export function kindIn(words: string): 'education' | 'experience' | null {
  const experience = words.search(EXPERIENCE);
  const education = words.search(EDUCATION);
  if (experience < 0 && education < 0) return null;
  if (experience < 0) return 'education';
  if (education < 0) return 'experience';
  return experience < education ? 'experience' : 'education';
}

/** What is too long for a sentence is none. */
const isSentence = ({ start, end }: Span): boolean => end > start && end - start <= LONGEST;

const HALF = asWritten(/,? and (?=[^,]{8,120}\b(?:may|can|will)\b)/u, ' and  + may|can|will');

/** “Substitution:”, “SUBSTITUTION FOR EXPERIENCE:” in front of the sentence. */
const LABEL = anyCase(
  /^\W{0,4}(?:[\w-]{1,14}\s){0,2}substitutions?(?:\s(?:for|of)\s(?:the\s)?(?<replaced>[\w\s]{3,40}?))?\s{0,2}:\s{0,2}(?=\S)/u,
  'substitution',
);
/** Tells by one look at a sentence whether it may: few may. */
const mayReplace = sieveOf([[SUBSTITUTES, LABEL]]);

/** A sentence, or a part of one, and where it stands in the text. */
export interface Statement {
  readonly sentence: string;
  readonly start: number;
}

/** The sentences that may let something stand for something else, and the halves of those that let two things stand for two others: “units may replace the experience, and experience may replace the degree”. */
export function* clausesOf(text: string): Generator<Statement> {
  const low = lowered(text);
  for (const { start: index, end } of statementsOf(text).filter(isSentence)) {
    if (mayReplace(low, index, end) === 0) continue;
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
export interface Reading {
  readonly replaced: string;
  readonly instead: string;
  readonly from: number;
  readonly to: number;
  /** Where the verb stands. */
  readonly at: number;
  /** “may be an acceptable substitute”: for what is of its own kind, where nothing is named. */
  readonly alike?: boolean;
}

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

/** What a sentence lets stand for what: “A degree may replace two years of the experience”; null where it lets nothing. */
export function readSentence(sentence: string): Reading | null {
  const label = LABEL.exec(sentence);
  const from = label?.[0].length ?? 0;
  const words = sentence.slice(from);
  const verb = SUBSTITUTES.exec(words);
  if (verb === null) {
    const replaced = label?.groups?.replaced;
    // “Substitutions: experience for education on a year-for-year basis”.
    const pair = label === null ? -1 : lowered(words).search(/ for (?:the )?(?:required )?(?:education|experience|degree|study)\b/u);
    if (pair > 0) return { replaced: words.slice(pair + 5), instead: words.slice(0, pair), from, to: from + pair, at: from + pair };
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
