import { factsInSlices, type StatedFacts } from '../posting/facts';
import type { PostingFacts } from '../posting/posting';
import type { FlatText } from '../text/flat-text';
import { analyseInSlices } from './analyse';
import type { Analysis } from './requirement';

/** What a posting asks and what it states about itself, read in slices of a few milliseconds; `stated` is what its site's own fields say. */
export function* readWhole(
  flat: FlatText,
  title: string | null,
  stated: StatedFacts = {},
): Generator<undefined, { readonly analysis: Analysis; readonly facts: PostingFacts }> {
  const analysis = yield* analyseInSlices(flat, title);
  yield;
  return { analysis, facts: yield* factsInSlices(flat, stated) };
}
