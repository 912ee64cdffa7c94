import { anyCase } from '../text/any-case';
import type { Application, TrackerEvent } from './application';
import { PHASES, type Phase, phaseOf, type StageId } from './stages';

/** The phases of the funnel: what was lost stands in the last one it had reached. */
export const FUNNEL = ['before', 'filed', 'tested', 'interview', 'offer', 'won'] as const satisfies readonly Phase[];

export type FunnelPhase = (typeof FUNNEL)[number];

/** The furthest phase that an application ever reached, lost or not; `events`: its own. One that was lost from nowhere known was filed at least, unless it was withdrawn or closed. */
export function furthest({ stage }: Pick<Application, 'stage'>, events: readonly TrackerEvent[]): FunnelPhase {
  const stages: StageId[] = [stage];
  for (const { what } of events) if (what.kind === 'stage') stages.push(what.from, what.to);
  let best = 0;
  for (const one of stages) {
    const phase = phaseOf(one);
    const reached = phase === 'lost' ? (FILED_BEFORE.has(one) ? 1 : 0) : PHASES.indexOf(phase);
    if (reached > best) best = reached;
  }
  return FUNNEL[best] ?? 'before';
}

/** Ends that only what was filed can have. */
const FILED_BEFORE: ReadonlySet<StageId> = new Set<StageId>(['rejected', 'not-accepted', 'not-passed', 'not-reachable']);

/** How many reached each phase or went beyond it. */
export function funnelOf(reached: readonly FunnelPhase[]): readonly { readonly phase: FunnelPhase; readonly count: number }[] {
  return FUNNEL.map((phase, at) => ({ phase, count: reached.filter((one) => FUNNEL.indexOf(one) >= at).length }));
}

/** One stay in a stage, in days. */
export interface Stay {
  readonly stage: StageId;
  readonly days: number;
}

/** The stays in stages that are over; `events`: the application's own, oldest first. What was undone was no stay. */
export function staysOf({ keptAt }: Pick<Application, 'keptAt'>, events: readonly TrackerEvent[]): readonly Stay[] {
  const undone = new Set(events.flatMap(({ id, what }) => (what.kind === 'stage' && what.undoes !== undefined ? [id, what.undoes] : [])));
  let since = keptAt;
  return events.flatMap(({ id, at, what }) => {
    if (what.kind !== 'stage' || undone.has(id)) return [];
    const days = daysApart(since, at);
    since = at;
    return [{ stage: what.from, days }];
  });
}

function daysApart(from: string, to: string): number {
  return Math.max(0, Temporal.Instant.from(from).until(Temporal.Instant.from(to)).total('hours') / 24);
}

/** The middle of the stays in each stage, and how many there were; stages that nothing left are not there. */
export function timeInStage(stays: readonly Stay[]): ReadonlyMap<StageId, { readonly days: number; readonly count: number }> {
  const byStage = new Map<StageId, number[]>();
  for (const { stage, days } of stays) {
    const known = byStage.get(stage);
    if (known === undefined) byStage.set(stage, [days]);
    else known.push(days);
  }
  return new Map([...byStage].map(([stage, days]) => [stage, { days: middle(days), count: days.length }]));
}

function middle(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[at] ?? 0) : ((sorted[at - 1] ?? 0) + (sorted[at] ?? 0)) / 2;
}

/** What an application came to: got, in the running for it, lost after it was filed, or still open. */
export type Outcome = 'won' | 'interviewed' | 'lost' | 'open';

/** What an application came to so far; null where it was never filed. `reached`: see `furthest`. */
export function outcomeOf({ stage }: Pick<Application, 'stage'>, reached: FunnelPhase): Outcome | null {
  if (reached === 'before') return null;
  if (reached === 'won') return 'won';
  if (reached === 'interview' || reached === 'offer') return 'interviewed';
  return phaseOf(stage) === 'lost' ? 'lost' : 'open';
}

/** Kinds of employers, by how they are named. */
export const EMPLOYER_TYPES = ['county', 'city', 'academic', 'school', 'state', 'library', 'memory', 'other'] as const;

export type EmployerType = (typeof EMPLOYER_TYPES)[number];

const TYPE_WORDS: readonly (readonly [EmployerType, RegExp])[] = [
  ['school', anyCase(/\b(?:unified|school district|schools|high school|elementary)\b/u)],
  ['academic', anyCase(/\b(?:university|college|institute of technology|seminary)\b/u)],
  ['memory', anyCase(/\b(?:museum|archives?|historical society|historical center)\b/u)],
  ['county', anyCase(/\b(?:county|parish)\b/u)],
  ['state', anyCase(/\b(?:state of|state library|department of|u\.?s\.?|federal|national|library of congress)\b/u)],
  ['city', anyCase(/\b(?:city|town|village|municipal)\b/u)],
  ['library', anyCase(/\blibrar(?:y|ies)\b/u)],
];

/** The kind of an employer by its name: “County of San Telmo” a county, “Estrella College” academic; `other` where the name does not say. */
export function employerType(employer: string | null): EmployerType {
  return TYPE_WORDS.find(([, words]) => employer !== null && words.test(employer))?.[0] ?? 'other';
}
