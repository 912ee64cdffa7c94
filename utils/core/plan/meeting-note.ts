import type { IsoDate } from '../dates';

/** Something that the user goes to, or went to, where people of the field meet: a conference, a workshop, an evening of an association. */
export interface MeetingNote {
  readonly id: string;
  readonly name: string;
  /** Null: the day is not known yet. */
  readonly on: IsoDate | null;
  /** Where it is held, or the address of its page. */
  readonly where: string;
  /** What for before it, what came of it after. */
  readonly note: string;
}
