/** A stretch of a line. A link leads to http, https or mailto alone. */
export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'em'; readonly of: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly of: readonly Inline[] };

/** A block of notes. */
export type MarkdownBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly of: readonly Inline[] }
  | { readonly kind: 'paragraph' | 'quote'; readonly lines: readonly (readonly Inline[])[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' };

/** Deeper than this nothing is told apart any more. */
const DEEPEST = 4;

const HEADING = /^(?<signs>#{1,3})\s{1,4}(?<words>\S.*)$/u;
const BULLET = /^\s{0,6}[-*+]\s{1,4}(?<words>\S.*)$/u;
const NUMBER = /^\s{0,6}\d{1,4}[.)]\s{1,4}(?<words>\S.*)$/u;
const QUOTE = /^>\s?(?<words>.*)$/u;
const RULE = /^(?:-{3,40}|\*{3,40}|_{3,40})$/u;

/**
 * Reads the part of Markdown that notes need: headings, lists, quotes, code, `**strong**`, `_em_`, links and bare addresses.
 * Everything else is text; HTML is text too. Each sign is looked at a bounded number of times.
 */
export function readMarkdown(notes: string): readonly MarkdownBlock[] {
  const lines = notes.replace(/\r\n?/gu, '\n').split('\n');
  const blocks: MarkdownBlock[] = [];
  let at = 0;
  const gather = (pattern: RegExp): string[] => {
    const words: string[] = [];
    for (let found = pattern.exec(lines[at] ?? ''); found !== null && at < lines.length; found = pattern.exec(lines[at] ?? '')) {
      words.push(found.groups?.words ?? '');
      at++;
    }
    return words;
  };
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const heading = HEADING.exec(line)?.groups;
    if (line.trim() === '') at++;
    else if (RULE.test(line.trim())) {
      blocks.push({ kind: 'rule' });
      at++;
    } else if (heading !== undefined) {
      blocks.push({ kind: 'heading', level: (heading.signs?.length ?? 1) as 1 | 2 | 3, of: readInline(heading.words ?? '') });
      at++;
    } else if (line.startsWith('```')) {
      const end = lines.findIndex((one, row) => row > at && one.startsWith('```'));
      const last = end < 0 ? lines.length : end;
      blocks.push({ kind: 'code', text: lines.slice(at + 1, last).join('\n') });
      at = last + 1;
    } else if (BULLET.test(line)) blocks.push({ kind: 'list', ordered: false, items: gather(BULLET).map((words) => readInline(words)) });
    else if (NUMBER.test(line)) blocks.push({ kind: 'list', ordered: true, items: gather(NUMBER).map((words) => readInline(words)) });
    else if (QUOTE.test(line)) blocks.push({ kind: 'quote', lines: gather(QUOTE).map((words) => readInline(words)) });
    else {
      const from = at;
      while (at < lines.length && isPlain(lines[at] ?? '')) at++;
      blocks.push({ kind: 'paragraph', lines: lines.slice(from, at).map((words) => readInline(words)) });
    }
  }
  return blocks;
}

const isPlain = (line: string): boolean =>
  line.trim() !== '' &&
  !line.startsWith('```') &&
  ![HEADING, BULLET, NUMBER, QUOTE].some((pattern) => pattern.test(line)) &&
  !RULE.test(line.trim());

const INLINE =
  /`(?<code>[^`\n]{1,500})`|\*\*(?<strong>[^*\n]{1,500})\*\*|(?<![\p{L}\p{N}_])_(?<under>[^_\n]{1,500})_(?![\p{L}\p{N}_])|\*(?<star>[^*\s\n][^*\n]{0,500})\*|\[(?<words>[^\]\n]{1,500})\]\((?<href>[^)\s]{1,2000})\)|(?<bare>https?:\/\/[^\s<>"]{1,2000})/gu;

function readInline(text: string, depth = 0): readonly Inline[] {
  if (depth >= DEEPEST) return [{ kind: 'text', text }];
  const parts: Inline[] = [];
  let from = 0;
  const plain = (to: number): void => {
    if (to > from) parts.push({ kind: 'text', text: text.slice(from, to) });
  };
  for (const found of text.matchAll(INLINE)) {
    const part = readFound(found, depth);
    if (part === null) continue;
    plain(found.index);
    parts.push(part.inline);
    from = found.index + part.length;
  }
  plain(text.length);
  return parts;
}

function readFound(found: RegExpMatchArray, depth: number): { readonly inline: Inline; readonly length: number } | null {
  const { code, strong, under, star, words, href, bare } = found.groups ?? {};
  const { length } = found[0];
  if (code !== undefined) return { inline: { kind: 'code', text: code }, length };
  if (strong !== undefined) return { inline: { kind: 'strong', of: readInline(strong, depth + 1) }, length };
  const em = under ?? star;
  if (em !== undefined) return { inline: { kind: 'em', of: readInline(em, depth + 1) }, length };
  if (words !== undefined && href !== undefined)
    return isSafe(href) ? { inline: { kind: 'link', href, of: [{ kind: 'text', text: words }] }, length } : null;
  if (bare === undefined) return null;
  // A full stop or bracket after an address belongs to the sentence.
  const address = bare.replace(/[.,;:!?)\]'"]{1,5}$/u, '');
  return { inline: { kind: 'link', href: address, of: [{ kind: 'text', text: address }] }, length: address.length };
}

/** Whether an address leads to a page or a letter, and to nothing that runs. */
const isSafe = (href: string): boolean => /^(?:https?:\/\/|mailto:)/u.test(href.slice(0, 10).toLowerCase());
