import { askKey } from '../profile/ask-key';
import type { Minimum, Requirement } from '../requirements/requirement';
import type { Question } from './judgement';
import { idsIn, type Leaves, truth } from './tree';

/**
 * The unknowns that could decide, most deciding first. Each is set to yes and to no, over every way in which the other unknowns can fall
 * (or, where those are many, with all of them open): the share in which the answer turns the verdict is its weight.
 */
export function questionsOf(minimum: Minimum, requirements: readonly Requirement[], leaves: Leaves): readonly Question[] {
  const order = idsIn(minimum);
  const open = order.filter((id) => leaves.verdict(id) === 'unknown');
  const weighed = open.map((id) => ({ id, weight: weigh(minimum, id, open, leaves) })).filter(({ weight }) => weight > 0);
  weighed.sort((a, b) => b.weight - a.weight || order.indexOf(a.id) - order.indexOf(b.id));
  return weighed.flatMap(({ id }) => {
    const requirement = requirements.find((one) => one.id === id);
    return requirement === undefined ? [] : [{ requirement: id, about: askKey(requirement) }];
  });
}

/** The most unknowns whose every combination is tried. */
const ALL_WAYS = 8;

function weigh(minimum: Minimum, id: string, open: readonly string[], leaves: Leaves): number {
  const with_ = (yes: ReadonlySet<string>, no: ReadonlySet<string>): Leaves => ({
    ...leaves,
    verdict: (one) => (yes.has(one) ? 'met' : no.has(one) ? 'unmet' : leaves.verdict(one)),
  });
  // Alone, with all others open: an answer that settles the whole weighs most.
  const now = truth(minimum, leaves);
  const settles = [truth(minimum, with_(new Set([id]), new Set())), truth(minimum, with_(new Set(), new Set([id])))].filter(
    (after) => after !== now,
  ).length;
  const others = open.filter((one) => one !== id).slice(0, ALL_WAYS);
  let turns = 0;
  for (let ways = 0; ways < 1 << others.length; ways++) {
    const yes = others.filter((_, at) => (ways >> at) & 1);
    const no = others.filter((one) => !yes.includes(one));
    turns +=
      truth(minimum, with_(new Set([...yes, id]), new Set(no))) === truth(minimum, with_(new Set(yes), new Set([...no, id]))) ? 0 : 1;
  }
  return settles + turns / (1 << others.length);
}
