import type { Verdict } from '@/utils/core/matching/judgement';
import { BADGE, type Box, type Placed } from './marks-layout';

/** How a mark is judged: its line and its badge. `to-do` is something to do and not to have. */
export type MarkKind = Verdict | 'to-do';

/** Draws what the marks are judged, over the page and not in it. */
export interface MarksLayer {
  /** Draws all marks in one go; what did not move is not touched. `chosen` gets a frame. */
  readonly draw: (placed: readonly Placed[], kinds: ReadonlyMap<string, MarkKind>, chosen: string | null) => void;
  readonly clear: () => void;
}

interface Drawn {
  readonly element: HTMLElement;
  key: string;
}

const FRAME = 3;

/** A layer inside an element of our own closed root that takes no pointer events. `glyph` draws a kind's sign. */
export function marksLayer(layer: HTMLElement, glyph: (kind: MarkKind) => Node): MarksLayer {
  const { ownerDocument: document } = layer;
  const pool: Drawn[] = [];
  let used = 0;

  const put = (name: string, kind: MarkKind, x: number, y: number, width: number, height: number) => {
    let drawn = pool[used++];
    if (drawn === undefined) {
      drawn = { element: document.createElement('i'), key: '' };
      layer.append(drawn.element);
      pool.push(drawn);
    }
    const key = `${name} ${kind} ${x.toFixed(1)} ${y.toFixed(1)} ${width.toFixed(1)} ${height.toFixed(1)}`;
    if (drawn.key === key) return;
    const { element } = drawn;
    const className = `${name} ${kind}`;
    if (element.className !== className) {
      element.className = className;
      if (name === 'badge') element.replaceChildren(glyph(kind));
      else element.replaceChildren();
    }
    const { style } = element;
    style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
    style.width = `${width.toFixed(1)}px`;
    if (name === 'chosen') style.height = `${height.toFixed(1)}px`;
    else style.removeProperty('height');
    drawn.key = key;
  };

  const trim = () => {
    for (const { element } of pool.splice(used)) element.remove();
  };

  return {
    draw: (placed, kinds, chosen) => {
      // The layer may stand anywhere the page put our host: it is drawn from its own origin.
      const { left, top } = layer.getBoundingClientRect();
      used = 0;
      for (const { id, lines, badge } of placed) {
        const kind = kinds.get(id) ?? 'to-do';
        for (const line of lines) put('line', kind, line.left - left, line.bottom - top, line.right - line.left, 0);
        if (badge !== null) put('badge', kind, badge.x - BADGE - left, badge.y - BADGE / 2 - top, BADGE, BADGE);
        if (id === chosen) for (const line of lines) frame(line, kind, left, top);
      }
      trim();
    },
    clear: () => {
      used = 0;
      trim();
    },
  };

  function frame(line: Box, kind: MarkKind, left: number, top: number): void {
    const width = line.right - line.left + 2 * FRAME;
    put('chosen', kind, line.left - FRAME - left, line.top - FRAME - top, width, line.bottom - line.top + 2 * FRAME + 3);
  }
}
