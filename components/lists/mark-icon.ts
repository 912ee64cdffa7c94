import { makeIcon } from './make';
import type { MarkLook } from './mark-state';

const PATHS: Readonly<Record<MarkLook, string>> = {
  /** An index card with its ruled lines. */
  plain: 'M3.75 2.75h8.5v10.5h-8.5zM5.9 5.9h4.2M5.9 8h4.2M5.9 10.1h2.4',
  kept: 'M3.6 8.4l2.9 2.9 5.9-6.4',
  /** A clock. */
  soon: 'M8 2.9a5.1 5.1 0 1 1 0 10.2 5.1 5.1 0 0 1 0-10.2zM8 5.4V8l1.9 1.5',
  /** An arrow back. */
  hidden: 'M3.4 6.9h5.7a3 3 0 0 1 0 6H6.6M5.9 4.2L3.2 6.9l2.7 2.7',
};

/** Gives a mark's sign: the shape tells it, and not its color alone. Each is made once and copied from then on. */
export function markIcons(document: Document): (look: MarkLook) => Node {
  const made = new Map<MarkLook, SVGElement>();
  return (look) => {
    const icon = made.get(look) ?? makeIcon(document, PATHS[look], '1.5');
    made.set(look, icon);
    return icon.cloneNode(true);
  };
}
