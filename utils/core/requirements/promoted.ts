import type { Section } from './requirement';
import type { Stretch } from './rule';
import { QUALIFIES } from './skill/cues';

/** From how many such stretches on, and from what share of its text, a section is taken for qualifications. */
const LEAST = 3;
const SHARE = 0.45;

/** Stretches of a section whose heading says nothing, or that has none, ask where what stands in them reads like qualifications: “Knowledge of …”, “Two years of …”, “Ability to …”. */
export function promoted(stretches: readonly Stretch[], text: string): readonly Stretch[] {
  const counts = new Map<Section, { all: number; like: number; hits: number }>();
  for (const { section, start, end } of stretches) {
    if (section.kind !== 'other') continue;
    const count = counts.get(section) ?? { all: 0, like: 0, hits: 0 };
    const length = Math.min(200, end - start);
    count.all += length;
    if (QUALIFIES.test(text.slice(start, start + length))) {
      count.like += length;
      count.hits++;
    }
    counts.set(section, count);
  }
  return stretches.map((stretch) => {
    const count = counts.get(stretch.section);
    const asks = count && count.hits >= LEAST && count.like >= SHARE * count.all;
    return asks ? { ...stretch, asks: 'yes' } : stretch;
  });
}
