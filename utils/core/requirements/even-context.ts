import type { EvenText } from '../text/even';
import type { Block, FlatText } from '../text/flat-text';
import { eachInSlices } from '../text/slices';
import type { Section } from './requirement';
import type { Stretch } from './rule';

/** A text, its sections and stretches as the rules are given them. */
export interface Read {
  readonly flat: FlatText;
  readonly sections: readonly Section[];
  readonly stretches: readonly Stretch[];
}

/** How many blocks, sections or stretches are led over between two yields. */
const SLICE = 1_000;

/** The same in the even text's places, in slices, so that a rule may write a space where a line broke and a plain apostrophe where a curly one stood. */
export function* evenRead({ flat, sections, stretches }: Read, { text, inner }: EvenText): Generator<undefined, Read> {
  const blocks = new Map<Block, Block>();
  const toBlock = (block: Block): Block => {
    const known = blocks.get(block) ?? { ...block, ...inner(block) };
    blocks.set(block, known);
    return known;
  };
  const places = new Map<Section, Section>();
  const evenSections = yield* eachInSlices(sections, SLICE, (section): Section => {
    const { kind, heading, span } = section;
    const even = { kind, heading: heading && inner(heading), span: inner(span) };
    places.set(section, even);
    return even;
  });
  const blocksThere = yield* eachInSlices(flat.blocks, SLICE, toBlock);
  const evenStretches = yield* eachInSlices(stretches, SLICE, (stretch) => ({
    ...stretch,
    ...inner(stretch),
    block: toBlock(stretch.block),
    section: places.get(stretch.section) ?? stretch.section,
  }));
  return { flat: { text, blocks: blocksThere, cut: flat.cut }, sections: evenSections, stretches: evenStretches };
}
