/** Whether what lies behind an element is dark, whatever the page calls its scheme: many dark pages declare none. */
export function isDarkBehind(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (view === null) return false;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const light = lightness(view.getComputedStyle(at).backgroundColor);
    if (light !== null) return light < 0.4;
  }
  const scheme = view.getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  return /\bdark\b/u.test(scheme) && (!/\blight\b/u.test(scheme) || view.matchMedia('(prefers-color-scheme: dark)').matches);
}

/** How light a computed color is, 0 to 1; null where it lets through what lies behind it. */
export function lightness(color: string): number | null {
  // “color(display-p3 0.1 …)” has its space's name before the numbers.
  const values = color.slice(color.startsWith('color(') ? color.indexOf(' ') : color.indexOf('('));
  const [a = 0, b = 0, c = 0, alpha = 1] = (values.match(/[\d.]{1,12}/gu) ?? []).map(Number);
  if (values === '' || alpha < 0.5) return null;
  if (color.startsWith('rgb')) return (0.2126 * a + 0.7152 * b + 0.0722 * c) / 255;
  if (color.startsWith('color(')) return 0.2126 * a + 0.7152 * b + 0.0722 * c;
  if (color.startsWith('okl')) return a;
  return color.startsWith('l') ? a / 100 : null;
}
