import type { CardWords } from '@/components/overlay/use-card-words';
import type { Language } from '@/locales/messages';
import type { ReadBeyond } from '@/utils/sites/read-bare';

/** What stands in files of its own, so that a page need not compile what it does not use: each is left for the overlay on the isolated world's global, which the page cannot see. */
export interface Parts extends Record<`words-${Language}`, CardWords> {
  readonly structure: ReadBeyond;
}

const keyOf = (part: keyof Parts) => Symbol.for(`callslip.part.${part}`);

/** Leaves a part for the overlay of this frame, in the place of an older one. */
export function leavePart<P extends keyof Parts>(name: P, part: Parts[P]): void {
  (globalThis as { [key: symbol]: unknown })[keyOf(name)] = part;
}

/** A part that was left in this frame; undefined where its file has not run. */
export function findPart<P extends keyof Parts>(name: P): Parts[P] | undefined {
  return (globalThis as { [key: symbol]: unknown })[keyOf(name)] as Parts[P] | undefined;
}

/** Forgets the parts of an older copy of the overlay that are not fetched along with it. */
export function forgetParts(): void {
  delete (globalThis as { [key: symbol]: unknown })[keyOf('structure')];
}
