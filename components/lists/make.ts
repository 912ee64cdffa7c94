/** An element with a class, words and attributes. The marks of lists are made by hand: a list page should not pay for a renderer that draws a handful of buttons. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
  className: string,
  attributes: Readonly<Record<string, string>> = {},
  words = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  for (const attribute in attributes) element.setAttribute(attribute, attributes[attribute] ?? '');
  if (words !== '') element.textContent = words;
  return element;
}

/** Sets an attribute where it is another, and takes it away for null. */
export function put(element: Element, attribute: string, value: string | null): void {
  if (value === null) element.removeAttribute(attribute);
  else if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing of one line in a square of 16. */
export function makeIcon(document: Document, d: string, width: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  const line = { d, fill: 'none', stroke: 'currentColor', 'stroke-width': width, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  for (const [name, value] of Object.entries(line)) path.setAttribute(name, value);
  svg.append(path);
  return svg;
}
