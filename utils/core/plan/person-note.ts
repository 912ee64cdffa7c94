import type { IsoDate } from '../dates';

/** Somebody whom the user knows or met in the field, beside the contacts of single applications. */
export interface PersonNote {
  readonly id: string;
  readonly name: string;
  /** Where they work, or which association they were met in. */
  readonly place: string;
  /** How to reach them. */
  readonly reach: string;
  readonly note: string;
  /** An informational interview with them, asked for or held. */
  readonly talk: 'none' | 'to-ask' | 'asked' | 'held';
  /** The day to write to them again. */
  readonly followUp: IsoDate | null;
}

export const TALKS = ['none', 'to-ask', 'asked', 'held'] as const satisfies readonly PersonNote['talk'][];
