import { eachInSlices } from '../text/slices';
import type { Section } from './requirement';
import type { Stretch } from './rule';
import { QUALIFIES } from './skill/cues';

/** From how many such stretches on, and from what share of its text, a section is taken for qualifications. */
const LEAST = 3;
const SHARE = 0.45;
const EMPLOYER_SHARE = 0.7;
/** How many such stretches in a row, with at most one other between two of them, make a list of qualifications anywhere. */
const RUN = 4;

/** How many stretches are looked at between two yields. */
const SLICE = 500;

/** Where the heading decides, nothing is looked at. */
const isOpen = ({ section: { kind } }: Stretch): boolean => kind === 'other' || kind === 'duties' || kind === 'employer';

const isLike = (text: string, stretch: Stretch): boolean =>
  isOpen(stretch) && QUALIFIES.test(text.slice(stretch.start, Math.min(stretch.end, stretch.start + 200)));

/**
 * Makes stretches ask where the heading does not say so but the text does: a section whose heading says nothing and most of which reads like
 * qualifications (“Knowledge of …”, “Two years of …”, “Ability to …”), and a row of such lines among the duties, whose heading was lost. Yields between some hundreds.
 */
export function* promoted(stretches: readonly Stretch[], text: string): Generator<undefined, readonly Stretch[]> {
  const likes = yield* eachInSlices(stretches, SLICE, (stretch) => isLike(text, stretch));
  const sections = askingSections(stretches, likes);
  const rows = askingRows(stretches, likes);
  return stretches.map((stretch, at) =>
    stretch.asks !== 'yes' && (sections.has(stretch.section) || rows.has(at)) ? { ...stretch, asks: 'yes' } : stretch,
  );
}

function askingSections(stretches: readonly Stretch[], likes: readonly boolean[]): ReadonlySet<Section> {
  const counts = new Map<Section, { all: number; like: number; hits: number }>();
  for (const [at, { section, start, end }] of stretches.entries()) {
    if (section.kind !== 'other' && section.kind !== 'employer') continue;
    const count = counts.get(section) ?? { all: 0, like: 0, hits: 0 };
    const length = Math.min(200, end - start);
    count.all += length;
    if (likes[at]) {
      count.like += length;
      count.hits++;
    }
    counts.set(section, count);
  }
  return new Set(
    [...counts]
      .filter(([{ kind }, { all, like, hits }]) => hits >= LEAST && like >= (kind === 'other' ? SHARE : EMPLOYER_SHARE) * all)
      .map(([section]) => section),
  );
}

function askingRows(stretches: readonly Stretch[], likes: readonly boolean[]): ReadonlySet<number> {
  const rows = new Set<number>();
  let row: number[] = [];
  const close = (): void => {
    const [first] = row;
    const last = row[row.length - 1];
    if (row.length >= RUN && first !== undefined && last !== undefined) for (let at = first; at <= last; at++) rows.add(at);
    row = [];
  };
  for (const [at, { section }] of stretches.entries()) {
    const last = row[row.length - 1];
    if (last !== undefined && (at - last > 2 || stretches[last]?.section !== section)) close();
    if (likes[at] && (section.kind === 'other' || section.kind === 'duties')) row.push(at);
  }
  close();
  return rows;
}
