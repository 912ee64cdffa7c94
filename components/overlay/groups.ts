import type { JudgedNode, Judgement, LeafJudgement } from '@/utils/core/matching/judgement';
import type { Analysis, Requirement } from '@/utils/core/requirements/requirement';
import { AREAS, type Area } from '@/utils/core/vocabulary/area';

/** One requirement with its verdict. */
export interface Judged {
  readonly requirement: Requirement;
  readonly leaf: LeafJudgement;
}

/** The requirements outside the minimum, as the card lists them. */
export interface Groups {
  readonly preferred: readonly Judged[];
  readonly required: readonly Judged[];
  /** Papers, clearances, availability: to do or to agree to, not to have. */
  readonly toDo: readonly Judged[];
}

/** Whether the user is asked about it. */
export const isQuestion = ({ leaf }: Judged): boolean => leaf.verdict === 'unknown' && leaf.reason.kind !== 'to-do';

const TO_DO: ReadonlySet<string> = new Set(['document', 'clearance', 'availability', 'physical']);

/** Sorts what does not stand in the minimum. */
export function groupRequirements(analysis: Analysis, judgement: Judgement): Groups {
  const inMinimum = new Set(judgement.minimum === null ? [] : idsOf(judgement.minimum));
  const leaves = new Map(judgement.leaves.map((leaf) => [leaf.requirement, leaf]));
  const preferred: Judged[] = [];
  const required: Judged[] = [];
  const toDo: Judged[] = [];
  for (const requirement of analysis.requirements) {
    const leaf = leaves.get(requirement.id);
    if (leaf === undefined || inMinimum.has(requirement.id)) continue;
    const into =
      TO_DO.has(requirement.ask.kind) || leaf.reason.kind === 'to-do' ? toDo : requirement.strength === 'preferred' ? preferred : required;
    into.push({ requirement, leaf });
  }
  return { preferred, required, toDo };
}

function idsOf({ node, of }: JudgedNode): readonly string[] {
  return node.kind === 'requirement' ? [node.id] : of.flatMap(idsOf);
}

/** The same by area, in the areas' order; what belongs to none comes first. */
export function byArea(items: readonly Judged[]): readonly { readonly area: Area | null; readonly items: readonly Judged[] }[] {
  return [null, ...AREAS]
    .map((area) => ({ area, items: items.filter(({ requirement }) => requirement.area === area) }))
    .filter((group) => group.items.length > 0);
}
