/** A page as after a redesign: every class, id, data and microdata name changed, each to the same new one everywhere, and no scripts. */
export function renamed(html: string): string {
  const names = new Map<string, string>();
  const rename = (value: string) =>
    value
      .split(/\s/u)
      .map((name) => names.get(name) ?? (names.set(name, `n${names.size.toString(36)}x`).get(name) as string))
      .join(' ');
  return html
    .replace(/<script\b[^>]{0,200}>[\s\S]*?<\/script>/giu, '')
    .replace(
      /\s(class|id|data-[a-z-]{1,40}|componentkey|aria-labelledby|aria-controls|for|itemprop|itemtype)="([^"]{0,500})"/giu,
      (_, name: string, value: string) => ` ${name}="${rename(value)}"`,
    );
}
