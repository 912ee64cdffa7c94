import { SIGN_PATHS } from '@/components/shared/sign';
import type { MarkKind } from '@/utils/page/marks';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws verdicts' signs for their badges in the margin, the same shapes as in the card: each kind once, and copies of it. */
export function glyphs(document: Document): (kind: MarkKind) => Node {
  const drawn = new Map<MarkKind, SVGElement>();
  return (kind) => {
    const before = drawn.get(kind);
    if (before !== undefined) return before.cloneNode(true);
    const svg = draw(document, kind);
    drawn.set(kind, svg);
    return svg;
  };
}

function draw(document: Document, kind: MarkKind): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  const { stroke, fill } = SIGN_PATHS[kind];
  const add = (d: string, attributes: Readonly<Record<string, string>>) => {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    for (const [name, value] of Object.entries(attributes)) path.setAttribute(name, value);
    svg.append(path);
  };
  if (fill !== undefined) add(fill, { fill: 'currentColor' });
  add(stroke, { fill: 'none', stroke: 'currentColor', 'stroke-width': '2', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' });
  return svg;
}
