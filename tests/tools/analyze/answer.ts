import type { Judgement, LeafJudgement } from '../../../utils/core/matching/judgement';
import type { Ask } from '../../../utils/core/requirements/ask';
import type { Minimum } from '../../../utils/core/requirements/requirement';
import { unreachable } from '../../../utils/core/unreachable';
import type { ReadFile } from './read-file';

/** A judgement under its profile's name. */
export interface Judged {
  readonly key: string;
  readonly judgement: Judgement;
}

/** What the command prints for one file. */
export function answerOf(file: string, { posting, text, library, analysis }: ReadFile, judged: readonly Judged[]): object {
  return {
    file,
    library,
    posting: posting && {
      source: posting.source,
      externalId: posting.externalId,
      title: posting.title,
      employer: posting.employer,
      location: posting.location,
      url: posting.url,
      ...posting.facts,
      missing: posting.missing,
    },
    ...(text === null ? {} : { text }),
    language: analysis.language,
    cut: analysis.cut,
    requirements: analysis.requirements.map(({ id, quote, span, strength, ask, screening, area, rule }) => ({
      id,
      quote,
      start: span.start,
      end: span.end,
      strength,
      kind: ask.kind,
      screening,
      value: labelValue(ask),
      area,
      rule,
    })),
    minimum: analysis.minimum && treeOf(analysis.minimum),
    eligibility: Object.fromEntries(judged.map(({ key, judgement }) => [key, eligibilityOf(judgement)])),
  };
}

/** An ask's keys as the labels name them: without its kind, weights as `lift_lb`. */
function labelValue(ask: Ask): object {
  const { kind: _, ...value } = ask;
  if (!('liftLb' in value)) return value;
  const { liftLb, ...rest } = value;
  return { lift_lb: liftLb, ...rest };
}

function treeOf(node: Minimum): unknown {
  switch (node.kind) {
    case 'requirement':
      return node.id;
    case 'equivalent':
      return 'EQUIVALENT';
    case 'all':
      return { all: node.of.map(treeOf) };
    case 'any':
      return { any: node.of.map(treeOf) };
    default:
      return unreachable(node);
  }
}

function eligibilityOf({ eligibility, meetsOn, leaves }: Judgement): object {
  return {
    verdict: eligibility,
    meetsOn,
    because: leaves.map((leaf) => ({
      requirement: leaf.requirement,
      verdict: leaf.verdict,
      has: hasOf(leaf),
      evidence: leaf.evidence.map(({ item }) => item),
      meetsOn: leaf.meetsOn,
    })),
  };
}

/** What the profile has of it, in few words: “14 of 24 months”; null where there is nothing to say. */
export function hasOf({ reason, evidence }: LeafJudgement): string | null {
  switch (reason.kind) {
    case 'months':
      return `${reason.has} of ${reason.wants} months`;
    case 'wpm':
      return `${reason.has} of ${reason.wants} wpm`;
    case 'level':
      return reason.has;
    case 'other-field':
    case 'equivalent-may-do':
      return reason.has;
    default:
      return evidence[0]?.label ?? null;
  }
}
