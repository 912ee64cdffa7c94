import type { JudgedNode, Judgement, LeafJudgement } from '@/utils/core/matching/judgement';
import type { AskKind } from '@/utils/core/requirements/ask';
import type { Analysis, Requirement } from '@/utils/core/requirements/requirement';
import { AREAS, type Area } from '@/utils/core/vocabulary/area';

/** One requirement of the checklist with its verdict. */
export interface CheckItem {
  readonly requirement: Requirement;
  readonly leaf: LeafJudgement;
}

/** What stands outside the minimum: skills by area, what belongs to none, and what is to be agreed to or had ready. */
export interface CheckSection {
  readonly id: Area | 'also' | 'other';
  readonly items: readonly CheckItem[];
  /** Items that are met. */
  readonly met: number;
}

/** Something to agree to or to have ready, and not to have. */
const TO_DO: ReadonlySet<AskKind> = new Set(['document', 'clearance', 'availability', 'physical']);

function inMinimum(node: JudgedNode | null): readonly string[] {
  if (node === null) return [];
  return node.node.kind === 'requirement' ? [node.node.id] : node.of.flatMap(inMinimum);
}

function sectionOf({ ask, area }: Requirement): CheckSection['id'] {
  if (TO_DO.has(ask.kind)) return 'other';
  return area ?? 'also';
}

/** The requirements outside the minimum in the order of the checklist; within a section the required before the preferred, else as in the posting. `elsewhere`: kinds that are shown in a place of their own. */
export function checkSections(analysis: Analysis, judgement: Judgement, elsewhere: readonly AskKind[] = []): readonly CheckSection[] {
  const checked = new Set(inMinimum(judgement.minimum));
  const leaves = new Map(judgement.leaves.map((leaf) => [leaf.requirement, leaf]));
  const items = analysis.requirements.flatMap((requirement): readonly CheckItem[] => {
    const leaf = leaves.get(requirement.id);
    return leaf === undefined || checked.has(requirement.id) || elsewhere.includes(requirement.ask.kind) ? [] : [{ requirement, leaf }];
  });
  const order: readonly CheckSection['id'][] = ['also', ...AREAS, 'other'];
  return order
    .map((id) => {
      const own = items.filter(({ requirement }) => sectionOf(requirement) === id);
      const preferred = ({ requirement }: CheckItem): number => Number(requirement.strength === 'preferred');
      return {
        id,
        items: own.toSorted((a, b) => preferred(a) - preferred(b)),
        met: own.filter(({ leaf }) => leaf.verdict === 'met').length,
      };
    })
    .filter((section) => section.items.length > 0);
}
