import type { Messages } from '@/locales/messages';
import type { StageId } from '@/utils/core/tracker/stages';

/** What a result card's mark says: the stage where it is kept, the days left where it closes within seven (0: today), and whether the user hid it. */
export interface MarkState {
  readonly stage: StageId | null;
  readonly closesIn: number | null;
  readonly hidden: boolean;
}

/** How a mark looks at a glance, the strongest first: hidden, closing soon, kept, library work. */
export type MarkLook = 'hidden' | 'soon' | 'kept' | 'plain';

/** The strongest of what a mark says. */
export function lookOf({ hidden, closesIn, stage }: MarkState): MarkLook {
  return hidden ? 'hidden' : closesIn !== null ? 'soon' : stage !== null ? 'kept' : 'plain';
}

/** About what a letter of a mark's words takes, and what surrounds them (the button before them among it), in pixels; a little more than it does in any usual font. */
const LETTER = 6.8;
const AROUND = 32;

/** The longest words for which there is room beside a mark's button; empty where there is room for none. */
export function wordsFor({ hidden, closesIn, stage }: MarkState, room: number, m: Messages['lists']): string {
  const soon = closesIn === null ? [] : [m.soon(closesIn), m.soonShort(closesIn)];
  const kept = stage === null ? [] : [m.stages[stage]];
  const choices = hidden
    ? [m.hiddenTag]
    : [[...kept, ...soon.slice(0, 1)].join(' · '), ...soon, ...kept, ...(soon.length + kept.length === 0 ? [m.library] : [])];
  return choices.find((words) => words !== '' && words.length * LETTER + AROUND <= room) ?? '';
}

/** The mark's whole say, for who does not see it. */
export function nameOf(title: string, { hidden, closesIn, stage }: MarkState, m: Messages['lists']): string {
  if (hidden) return m.hiddenOf(title);
  return m.name(title, [...(stage === null ? [] : [m.stages[stage]]), ...(closesIn === null ? [] : [m.soon(closesIn)])]);
}
