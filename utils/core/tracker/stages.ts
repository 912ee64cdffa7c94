/** Two ways that an application can go: an employer who reads and interviews, or a civil service that examines and lists. */
export type Track = 'ordinary' | 'civil';

export const TRACKS: readonly Track[] = ['ordinary', 'civil'];

/** Where a stage stands in any track: what a column that holds both tracks is named after, in the order of a funnel. The last two end it. */
export type Phase = (typeof PHASES)[number];

export const PHASES = ['before', 'filed', 'tested', 'interview', 'offer', 'won', 'lost'] as const;

/**
 * The stages of each track, in order; those of the phases `won` and `lost` end it.
 * A stage's id means the same in both tracks: `applied` is filed with an employer, `filed` with a civil service.
 */
export const TRACK_STAGES = {
  ordinary: [
    { id: 'kept', phase: 'before' },
    { id: 'preparing', phase: 'before' },
    { id: 'applied', phase: 'filed' },
    { id: 'interview', phase: 'interview' },
    { id: 'offer', phase: 'offer' },
    { id: 'accepted', phase: 'won' },
    { id: 'rejected', phase: 'lost' },
    { id: 'withdrawn', phase: 'lost' },
    { id: 'closed', phase: 'lost' },
  ],
  civil: [
    { id: 'kept', phase: 'before' },
    { id: 'preparing', phase: 'before' },
    { id: 'filed', phase: 'filed' },
    { id: 'reviewed', phase: 'filed' },
    { id: 'exam', phase: 'tested' },
    { id: 'listed', phase: 'tested' },
    { id: 'certified', phase: 'tested' },
    { id: 'department-interview', phase: 'interview' },
    { id: 'offer', phase: 'offer' },
    { id: 'appointed', phase: 'won' },
    { id: 'not-accepted', phase: 'lost' },
    { id: 'not-passed', phase: 'lost' },
    { id: 'not-reachable', phase: 'lost' },
    { id: 'withdrawn', phase: 'lost' },
    { id: 'expired', phase: 'lost' },
  ],
} as const satisfies Readonly<Record<Track, readonly { readonly id: string; readonly phase: Phase }[]>>;

export type StageId = (typeof TRACK_STAGES)[Track][number]['id'];

export interface Stage {
  readonly id: StageId;
  readonly phase: Phase;
  readonly ends: boolean;
}

const asStages = (track: Track): readonly Stage[] =>
  TRACK_STAGES[track].map(({ id, phase }) => ({ id, phase, ends: phase === 'won' || phase === 'lost' }));

const BY_TRACK: Readonly<Record<Track, readonly Stage[]>> = { ordinary: asStages('ordinary'), civil: asStages('civil') };

/** Every stage once, those that go on before those that end it: the ordinary ones first within each. */
export const STAGES: readonly Stage[] = [...BY_TRACK.ordinary, ...BY_TRACK.civil]
  .filter(({ id }, at, all) => all.findIndex((other) => other.id === id) === at)
  .sort((a, b) => PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase));

const BY_ID: ReadonlyMap<StageId, Stage> = new Map(STAGES.map((stage) => [stage.id, stage]));

/** The stages of one track, in order. */
export function stagesOf(track: Track): readonly Stage[] {
  return BY_TRACK[track];
}

/** The phase of a stage. */
export function phaseOf(stage: StageId): Phase {
  return BY_ID.get(stage)?.phase ?? 'before';
}

/** Whether nothing more is to be done: appointed, accepted, rejected, withdrawn … */
export function isEnded(stage: StageId): boolean {
  return BY_ID.get(stage)?.ends ?? false;
}

/** Whether it still has to be filed. */
export function isBeforeFiling(stage: StageId): boolean {
  return phaseOf(stage) === 'before';
}

/** What a stage of one track is in the other, where it is none of its own. */
const COUNTERPARTS: Readonly<Record<Track, Partial<Readonly<Record<StageId, StageId>>>>> = {
  ordinary: {
    filed: 'applied',
    reviewed: 'applied',
    exam: 'applied',
    listed: 'applied',
    certified: 'applied',
    'department-interview': 'interview',
    appointed: 'accepted',
    'not-accepted': 'rejected',
    'not-passed': 'rejected',
    'not-reachable': 'rejected',
    expired: 'closed',
  },
  civil: {
    applied: 'filed',
    interview: 'department-interview',
    accepted: 'appointed',
    rejected: 'not-accepted',
    closed: 'expired',
  },
};

/** A stage as this track has it: itself where it is one of its own, else its counterpart (`applied` is `filed` in the civil service). */
export function stageIn(track: Track, stage: StageId): StageId {
  return COUNTERPARTS[track][stage] ?? stage;
}

/** The stages that come next in order and before, among those that do not end it; null at either end and where it has ended. */
export function neighbours(track: Track, stage: StageId): { readonly back: StageId | null; readonly forward: StageId | null } {
  const going = stagesOf(track).filter(({ ends, phase }) => !ends || phase === 'won');
  const at = going.findIndex(({ id }) => id === stage);
  if (at < 0) return { back: null, forward: null };
  return { back: going[at - 1]?.id ?? null, forward: going[at + 1]?.id ?? null };
}
