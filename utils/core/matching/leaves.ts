import type { Requirement } from '../requirements/requirement';
import { isClose } from './closeness';
import { judgeOnce } from './judge-once';
import type { Leaf } from './leaf';
import type { Moment } from './person';
import type { Leaves } from './tree';

/** What a minimum asks of its requirements for a person on a day, each judged once. `known`: verdicts that were judged already, by requirement. */
export function leavesOf(screened: readonly Requirement[], moment: Moment, known: ReadonlyMap<string, Leaf> = new Map()): Leaves {
  const judged = new Map<string, { readonly leaf: Leaf; readonly requirement: Requirement }>(
    screened.map((requirement) => [requirement.id, { leaf: known.get(requirement.id) ?? judgeOnce(requirement, moment), requirement }]),
  );
  return {
    // What is only to be shown later does not decide now; a “no” that was answered does.
    verdict: (id) => {
      const leaf = judged.get(id)?.leaf;
      return leaf === undefined ? 'unknown' : leaf.reason.kind === 'to-do' ? 'met' : leaf.verdict;
    },
    close: (id) => {
      const one = judged.get(id);
      return one !== undefined && isClose(one.requirement, one.leaf, moment);
    },
  };
}
