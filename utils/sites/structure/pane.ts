import { ASIDE, type Leaf } from './leaves';
import { isAsking } from './lines';

/** So many headings of a posting in a sidebar, and none elsewhere, make it the pane of a list. */
const LEAST = 2;

/** Lines of a page whose sidebar holds the one posting: beside a list of results it is the pane, and all else is its frame. Any other page's lines as they are. */
export function withPane(leaves: readonly Leaf[]): readonly Leaf[] {
  if (leaves.some((leaf) => !leaf.frame && isAsking(leaf))) return leaves;
  const pane = leaves.find((leaf) => leaf.aside && isAsking(leaf))?.element.closest(ASIDE);
  if (pane == null || leaves.filter((leaf) => pane.contains(leaf.element) && isAsking(leaf)).length < LEAST) return leaves;
  return leaves.map((leaf) => {
    const inside = pane.contains(leaf.element);
    return { ...leaf, frame: !inside || (leaf.frame && !leaf.aside), aside: false };
  });
}
