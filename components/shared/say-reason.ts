import type { Language } from '@/locales/messages';
import type { ExperienceSum, LeafJudgement, SumLine, Verdict } from '@/utils/core/matching/judgement';
import type { AskKind } from '@/utils/core/requirements/ask';
import type { Requirement } from '@/utils/core/requirements/requirement';
import { unreachable } from '@/utils/core/unreachable';
import { sayAskInside } from './say-ask';
import { sayDay } from './say-day';
import type { Words } from './use-messages';

/** Which of the posts that do not count is worth a sentence: what the user can mend first, other work last. */
const TELLING: readonly SumLine['why'][] = [
  'hours-unknown',
  'unclear',
  'unpaid',
  'not-professional',
  'not-supervising',
  'not-the-class',
  'not-library',
];

const MOST_POSTS = 2;

/** Full-time months of a sum, whole: what is short of a month does not count as one. */
export const wholeMonths = (months: number): number => Math.floor(months + 0.005);

/** The posts that a sum counts (the longest two) and, where it is not enough, one that it does not, each as a sentence. */
function sayPosts({ lines }: ExperienceSum, verdict: Verdict, { verdicts: { reason } }: Words, language: Language): readonly string[] {
  const longest = lines.filter(({ why }) => why === 'counts').toSorted((a, b) => b.months - a.months);
  const counting = longest
    .slice(0, MOST_POSTS)
    .map(({ label, hoursPerWeek, from, to }) =>
      reason.counts(label, hoursPerWeek, sayDay(from, language), to === null ? null : sayDay(to, language)),
    );
  const left = lines.filter(({ why }) => why !== 'counts').toSorted((a, b) => TELLING.indexOf(a.why) - TELLING.indexOf(b.why))[0];
  return verdict === 'met' || left === undefined || left.why === 'counts' ? counting : [...counting, reason.not[left.why](left.label)];
}

function sayNotListed(kind: AskKind, { verdicts: { reason } }: Words): string {
  const { notListed } = reason;
  if (kind === 'language' || kind === 'licence' || kind === 'skill' || kind === 'availability') return notListed[kind];
  return kind === 'certificate' || kind === 'typing' ? notListed.certificate : notListed.other;
}

function sayToDo(kind: AskKind, { verdicts: { reason } }: Words): string {
  const { toDo } = reason;
  return kind === 'document' || kind === 'clearance' || kind === 'availability' ? toDo[kind] : toDo.other;
}

/** Why a verdict is what it is, in one to three sentences, the day on which it would be met among them. */
export function sayReason(leaf: LeafJudgement, requirement: Requirement, messages: Words, language: Language): string {
  const { verdicts } = messages;
  const why = sayWhy(leaf, requirement, messages, language);
  const known = leaf.reason.kind === 'age' || leaf.reason.kind === 'in-progress';
  return leaf.meetsOn === null || known ? why : `${why} ${verdicts.detail.meetsOn(sayDay(leaf.meetsOn, language))}`;
}

function sayWhy({ reason, verdict, evidence }: LeafJudgement, requirement: Requirement, messages: Words, language: Language): string {
  const say = messages.verdicts.reason;
  switch (reason.kind) {
    case 'held':
      if (requirement.ask.kind === 'availability') return say.available;
      return evidence.length === 0 ? say.held : say.heldBy(evidence.map(({ label }) => label));
    case 'months': {
      const has = wholeMonths(reason.has);
      const first = verdict === 'met' ? say.enough(has, Math.round(reason.wants)) : say.months(has, Math.round(reason.wants));
      const posts = sayPosts(reason.sum, verdict, messages, language);
      // “0 of 24 months” would sound decided where a post may count.
      return (verdict === 'unknown' && has === 0 && posts.length > 0 ? posts : [first, ...posts]).join(' ');
    }
    case 'experience-found':
      return (
        [...(verdict === 'met' ? [say.noLength] : []), ...sayPosts(reason.sum, verdict, messages, language)].join(' ') ||
        say.notListed.other
      );
    case 'level':
      return reason.has === null ? say.noDegree : say.level(reason.has, reason.wants);
    case 'other-field':
      return say.otherField(reason.has);
    case 'in-progress':
      return say.inProgress(reason.ends === null ? null : sayDay(reason.ends, language));
    case 'not-accredited':
      return say.notAccredited(reason.institution);
    case 'accreditation-unknown':
      return say.accreditationUnknown(reason.institution);
    case 'equivalent-may-do':
      return say.equivalentMayDo(reason.has);
    case 'wpm':
      return say.wpm(reason.has, reason.wants);
    case 'expired':
      return say.expired(sayDay(reason.on, language));
    case 'age':
      return verdict === 'met' ? say.oldEnough(sayDay(reason.from, language)) : say.tooYoung(sayDay(reason.from, language));
    case 'answered':
      return reason.have ? say.saidYes(sayDay(reason.on, language)) : say.saidNo(sayDay(reason.on, language));
    case 'not-listed':
      return sayNotListed(requirement.ask.kind, messages);
    case 'silent':
      return requirement.ask.kind === 'skill' ? say.silentAboutThis : say.silent(sayAskInside(requirement, messages, language));
    case 'to-do':
      return sayToDo(requirement.ask.kind, messages);
    default:
      return unreachable(reason);
  }
}
