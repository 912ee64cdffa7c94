import type { FlatText } from '../../text/flat-text';
import type { Section } from '../requirement';
import { type Outline, outlineOf } from './outline';

/** The sections of a text in order, without gaps, and the outline they were made from. */
export function* readSections(flat: FlatText): Generator<undefined, { readonly sections: readonly Section[]; readonly outline: Outline }> {
  const outline = yield* outlineOf(flat);
  return { sections: outline.sections, outline };
}
