import type { Language } from '@/locales/messages';
import type { JudgedLevel, JudgedNode, Judgement, LeafJudgement, Verdict } from '@/utils/core/matching/judgement';
import { isReadLanguage } from '@/utils/core/posting/language';
import type { Analysis, Requirement } from '@/utils/core/requirements/requirement';
import { unreachable } from '@/utils/core/unreachable';
import { sayAskInside, sayLanguage } from './say-ask';
import { sayDay } from './say-day';
import { sayReason } from './say-reason';
import type { Words } from './use-messages';

export { sayAsk, sayQuote } from './say-ask';
export { sayClosing } from './say-closing';
export { sayReason } from './say-reason';

/** A verdict over a posting: the sentence that is read first, and what is said under it. */
export interface SaidVerdict {
  readonly headline: string;
  readonly detail: string | null;
}

/** Longer words of a posting stand under the headline and not in it, in UTF-16 code units. */
const LONGEST_IN_HEADLINE = 48;
/** How many things a sentence names before it stops. */
const MOST_NAMED = 3;

/** Whether the minimum is met, and what decides it, in the user's language. */
export function sayVerdict(judgement: Judgement, analysis: Analysis, messages: Words, language: Language): SaidVerdict {
  const { headline, detail } = messages.verdicts;
  if (!isReadLanguage(analysis.language)) {
    const name = sayLanguage(analysis.language, language);
    return { headline: headline.otherLanguage(name), detail: detail.otherLanguage };
  }
  if (analysis.requirements.length === 0) return { headline: headline.nothingRead, detail: detail.nothingRead };
  if (judgement.minimum === null) return { headline: headline.noMinimum, detail: detail.noMinimum };
  switch (judgement.eligibility) {
    case 'eligible':
      return sayEligible(judgement, analysis, messages, language);
    case 'cannot-tell':
      return sayOpen(judgement, analysis, messages, language);
    case 'not-eligible':
      return sayShort(judgement, analysis, messages, language);
    default:
      return unreachable(judgement.eligibility);
  }
}

/** The verdicts of a posting's requirements, counted; what is to be done and not to be had is no question and is left out. */
export function countVerdicts(judgement: Judgement): Readonly<Record<Verdict, number>> {
  const counts = { met: 0, partly: 0, unmet: 0, unknown: 0 };
  for (const { verdict, reason } of judgement.leaves) if (verdict === 'met' || reason.kind !== 'to-do') counts[verdict]++;
  return counts;
}

/** The counts as a line: “4 met · 1 partly · 2 not met · 1 to answer”; what is none is left out. */
export function sayCounts(counts: Readonly<Record<Verdict, number>>, { verdicts }: Words): string {
  const order = ['met', 'partly', 'unmet', 'unknown'] as const;
  return order
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => verdicts.counts[verdict](counts[verdict]))
    .join(' · ');
}

const joined = (parts: readonly (string | null)[]): string | null => parts.filter((part) => part !== null).join(' ') || null;

const get = (analysis: Analysis, id: string): Requirement | undefined => analysis.requirements.find((requirement) => requirement.id === id);

/** The ways of the first choice whose ways the posting names. */
function namedWays(node: JudgedNode | null): readonly (JudgedNode & { readonly label: string })[] {
  if (node === null) return [];
  if (node.node.kind === 'any') {
    const named = node.of.flatMap((way) => (way.node.label === undefined ? [] : [{ ...way, label: way.node.label }]));
    if (named.length > 0) return named;
  }
  return node.of.map(namedWays).find((ways) => ways.length > 0) ?? [];
}

function sayEligible(judgement: Judgement, analysis: Analysis, messages: Words, language: Language): SaidVerdict {
  const { headline, detail } = messages.verdicts;
  const ways = namedWays(judgement.minimum)
    .filter(({ truth }) => truth === 'true')
    .map(({ label }) => label);
  const preferred = judgement.leaves.filter(({ requirement }) => get(analysis, requirement)?.strength === 'preferred');
  const has = preferred.filter(({ verdict }) => verdict === 'met').length;
  const rest = preferred.length === 0 ? null : detail.preferred(has, preferred.length);
  const levels = judgement.levels.filter(({ eligibility }) => eligibility === 'eligible').map(({ label }) => label);
  if (levels.length > 0 && levels.length < judgement.levels.length) {
    const others = judgement.levels
      .filter(({ eligibility }) => eligibility !== 'eligible')
      .map((level) => sayLevel(level, messages, language));
    return { headline: headline.eligibleFor(levels.slice(0, MOST_NAMED)), detail: joined([...others.slice(0, MOST_NAMED), rest]) };
  }
  return { headline: headline.eligible, detail: joined([ways.length === 0 ? null : detail.through(ways.slice(0, MOST_NAMED)), rest]) };
}

/** A class that the posting fills beside those that are met. */
function sayLevel({ label, eligibility, meetsOn }: JudgedLevel, { verdicts: { detail } }: Words, language: Language): string {
  if (eligibility === 'cannot-tell') return detail.levelOpen(label);
  return meetsOn === null ? detail.levelNot(label) : detail.levelOn(label, sayDay(meetsOn, language));
}

function sayOpen(judgement: Judgement, analysis: Analysis, messages: Words, language: Language): SaidVerdict {
  const { headline, detail } = messages.verdicts;
  const asked = judgement.questions.flatMap((question) => {
    const requirement = get(analysis, question.requirement);
    const leaf = judgement.leaves.find((one) => one.requirement === question.requirement);
    return requirement === undefined || leaf === undefined ? [] : [{ requirement, leaf }];
  });
  const [first] = asked;
  if (first === undefined) return { headline: headline.employerDecides, detail: detail.equivalent };
  const silent = asked.filter(({ leaf }) => leaf.reason.kind === 'silent').slice(0, MOST_NAMED);
  return {
    headline: headline.questions(asked.length),
    detail:
      silent.length === 0
        ? sayReason(first.leaf, first.requirement, messages, language)
        : detail.silent(silent.map(({ requirement }) => sayAskInside(requirement, messages, language))),
  };
}

function sayShort(judgement: Judgement, analysis: Analysis, messages: Words, language: Language): SaidVerdict {
  const { headline, detail } = messages.verdicts;
  const { nearest } = judgement;
  if (nearest === null || nearest.gaps.length === 0) return { headline: headline.notEligible, detail: null };
  const when = nearest.meetsOn === null ? null : detail.meetsOn(sayDay(nearest.meetsOn, language));
  const other = sayOtherWay(judgement, nearest.label, messages);
  // What a posting asks twice in the same words is one thing to lack.
  const months = new Map<string, number>();
  const open = new Set<string>();
  for (const gap of nearest.gaps) {
    const requirement = get(analysis, gap.requirement);
    if (requirement === undefined) continue;
    const phrase = sayAskInside(requirement, messages, language);
    const leaf = judgement.leaves.find((one) => one.requirement === gap.requirement);
    // What the profile is silent about is a question and nothing that is lacked.
    if (leaf?.verdict === 'unknown') {
      if (leaf.reason.kind === 'silent') open.add(phrase);
      continue;
    }
    months.set(phrase, Math.max(months.get(phrase) ?? 0, gap.months ?? 0));
  }
  const phrases = [...months.keys()];
  const [phrase, ...more] = phrases;
  const silent = open.size === 0 ? null : detail.silent([...open].slice(0, MOST_NAMED));
  if (phrase === undefined) return { headline: headline.notEligible, detail: joined([when, silent, other]) };
  const short = Math.ceil((months.get(phrase) ?? 0) - 0.005);
  if (more.length === 0 && (short > 0 || phrase.length <= LONGEST_IN_HEADLINE)) {
    const said = short > 0 ? headline.short(short, nearest.label) : headline.lacks(phrase, nearest.label);
    return { headline: said, detail: joined([when, silent, other]) };
  }
  return {
    headline: headline.lacksSeveral(phrases.length, nearest.label),
    detail: joined([detail.lacks(phrases.slice(0, MOST_NAMED)), when, silent, other]),
  };
}

/** “Option II is four years away”: another named way that only time keeps from being met. */
function sayOtherWay(judgement: Judgement, nearest: string | null, { verdicts: { detail } }: Words): string | null {
  if (nearest === null) return null;
  for (const way of namedWays(judgement.minimum)) {
    const months = way.label === nearest ? null : monthsShort(way, judgement.leaves);
    if (months !== null && months > 0) return detail.otherWay(way.label, months);
  }
  return null;
}

/** The full-time months that a way is short of; null where something else than time is lacking. */
function monthsShort(way: JudgedNode, leaves: readonly LeafJudgement[]): number | null {
  const { node } = way;
  if (way.truth !== 'false') return way.truth === 'true' ? 0 : null;
  if (node.kind === 'requirement') {
    const reason = leaves.find(({ requirement }) => requirement === node.id)?.reason;
    return reason?.kind === 'months' ? Math.ceil(reason.wants - reason.has - 0.005) : null;
  }
  if (node.kind !== 'all') return null;
  const parts = way.of.map((part) => monthsShort(part, leaves));
  return parts.some((part) => part === null) ? null : Math.max(0, ...parts.map((part) => part ?? 0));
}
