import type { EvenText } from '../text/even';
import type { Block, FlatText } from '../text/flat-text';
import type { Section } from './requirement';
import type { Stretch } from './rule';

/** A text, its sections and stretches as the rules are given them. */
export interface Read {
  readonly flat: FlatText;
  readonly sections: readonly Section[];
  readonly stretches: readonly Stretch[];
}

/** The same in the even text's places, so that a rule may write a space where a line broke and a plain apostrophe where a curly one stood. */
export function evenRead({ flat, sections, stretches }: Read, { text, inner }: EvenText): Read {
  const blocks = new Map<Block, Block>();
  const toBlock = (block: Block): Block => {
    const known = blocks.get(block) ?? { ...block, ...inner(block) };
    blocks.set(block, known);
    return known;
  };
  const evenSections = sections.map(
    ({ kind, heading, span }): Section => ({ kind, heading: heading && inner(heading), span: inner(span) }),
  );
  const places = new Map(sections.map((section, at) => [section, evenSections[at] ?? section]));
  return {
    flat: { text, blocks: flat.blocks.map(toBlock), cut: flat.cut },
    sections: evenSections,
    stretches: stretches.map((stretch) => ({
      ...stretch,
      ...inner(stretch),
      block: toBlock(stretch.block),
      section: places.get(stretch.section) ?? stretch.section,
    })),
  };
}
