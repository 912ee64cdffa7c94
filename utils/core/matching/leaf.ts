import type { LeafJudgement } from './judgement';

/** The verdict on one ask on one day, before it is known which requirement it is and when it will be met. */
export type Leaf = Pick<LeafJudgement, 'verdict' | 'reason' | 'evidence'>;

/** What the profile says nothing about. */
export const SILENT: Leaf = { verdict: 'unknown', reason: { kind: 'silent' }, evidence: [] };

/** What is to be done or accepted, not had. */
export const TO_DO: Leaf = { verdict: 'unknown', reason: { kind: 'to-do' }, evidence: [] };
