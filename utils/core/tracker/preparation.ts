import type { IsoInstant } from '../dates';
import type { Item } from './details';

/** Something to do for an application that is ticked off: a material to send, something to find out. Its id says what; `note`: in the user's words. */
export interface Prepared extends Item {
  readonly doneAt: IsoInstant | null;
  readonly note: string;
}

/** What the user says of a skill beside “have” and “have not”, which stand in the profile. */
export type SkillState = 'learning' | 'does-not-apply';

/** A skill of the posting, under the key of its question: its state, the item of the profile that shows it, and what was written to show it. */
export interface SkillNote extends Item {
  readonly state: SkillState | null;
  readonly item: string | null;
  readonly note: string;
}

/** What was prepared for one application. */
export interface Preparation {
  readonly materials: readonly Prepared[];
  readonly skills: readonly SkillNote[];
  readonly research: readonly Prepared[];
  /** Questions that were practiced, by their ids, with what was noted. */
  readonly practice: readonly Prepared[];
}

/** Nothing yet: what an application has that was stored before anything could be prepared. */
export const NO_PREPARATION: Preparation = { materials: [], skills: [], research: [], practice: [] };

/** A list with one item changed, or added at its end; an item that says nothing any more is left out. */
export function withPrepared(list: readonly Prepared[], item: Prepared): readonly Prepared[] {
  return replaced(list, item, item.doneAt === null && item.note === '');
}

/** The same for a skill. */
export function withSkillNote(list: readonly SkillNote[], item: SkillNote): readonly SkillNote[] {
  return replaced(list, item, item.state === null && item.item === null && item.note === '');
}

function replaced<T extends Item>(list: readonly T[], item: T, empty: boolean): readonly T[] {
  const stands = list.some(({ id }) => id === item.id);
  if (empty) return list.filter(({ id }) => id !== item.id);
  return stands ? list.map((one) => (one.id === item.id ? item : one)) : [...list, item];
}
