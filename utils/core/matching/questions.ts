import { askKey } from '../profile/ask-key';
import type { Minimum, Requirement } from '../requirements/requirement';
import type { Question, Verdict } from './judgement';
import { idsIn, type Leaves, truth } from './tree';

/** One question: the requirements that one answer settles together, since a posting may ask the same twice. */
interface Asked {
  readonly about: string;
  readonly ids: readonly string[];
}

/**
 * The unknowns that could decide, most deciding first, each with what the minimum comes to by a yes and by a no. Each is set to both, over every
 * way in which the other unknowns can fall (or, where those are many, with all of them open): the share in which the answer turns the verdict is
 * its weight.
 */
export function questionsOf(minimum: Minimum, requirements: readonly Requirement[], leaves: Leaves): readonly Question[] {
  const known = new Map(requirements.map((requirement) => [requirement.id, requirement]));
  const asked = new Map<string, Asked>();
  for (const id of idsIn(minimum)) {
    const requirement = known.get(id);
    if (requirement === undefined || leaves.verdict(id) !== 'unknown') continue;
    const about = askKey(requirement);
    asked.set(about, { about, ids: [...(asked.get(about)?.ids ?? []), id] });
  }
  const open = [...asked.values()];
  return open
    .map((question) => weigh(minimum, question, open, leaves))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ question }) => question);
}

/** The most unknowns whose every combination is tried. */
const ALL_WAYS = 8;

function weigh(
  minimum: Minimum,
  { about, ids }: Asked,
  open: readonly Asked[],
  leaves: Leaves,
): { readonly question: Question; readonly weight: number } {
  const answered = (...answers: readonly (readonly [questions: readonly Asked[], verdict: Verdict])[]) => {
    const given = new Map(
      answers.flatMap(([questions, verdict]) => questions.flatMap((one) => one.ids.map((id) => [id, verdict] as const))),
    );
    return truth(minimum, { ...leaves, verdict: (id) => given.get(id) ?? leaves.verdict(id) });
  };
  const self = { about, ids };
  // Alone, with all others open: an answer that settles the whole weighs most.
  const now = truth(minimum, leaves);
  const [yes, no] = [answered([[self], 'met']), answered([[self], 'unmet'])];
  const settles = [yes, no].filter((after) => after !== now).length;
  const others = open.filter((one) => one.about !== about).slice(0, ALL_WAYS);
  let turns = 0;
  for (let ways = 0; ways < 1 << others.length; ways++) {
    const had = others.filter((_, at) => (ways >> at) & 1);
    const lacked = others.filter((one) => !had.includes(one));
    turns += answered([[self, ...had], 'met'], [lacked, 'unmet']) === answered([had, 'met'], [[self, ...lacked], 'unmet']) ? 0 : 1;
  }
  return { question: { requirement: ids[0] ?? '', about, yes, no }, weight: settles + turns / (1 << others.length) };
}
