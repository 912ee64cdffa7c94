import { describe, expect, test } from 'vitest';
import { type Inline, readMarkdown } from '@/utils/core/text/markdown';

const text = (words: string): Inline => ({ kind: 'text', text: words });

describe('notes in Markdown', () => {
  test.each<[string, unknown]>([
    ['# Call Ines', [{ kind: 'heading', level: 1, of: [text('Call Ines')] }]],
    ['#hashtag', [{ kind: 'paragraph', lines: [[text('#hashtag')]] }]],
    [
      'one\ntwo\n\nthree',
      [
        { kind: 'paragraph', lines: [[text('one')], [text('two')]] },
        { kind: 'paragraph', lines: [[text('three')]] },
      ],
    ],
    ['- a\n* b', [{ kind: 'list', ordered: false, items: [[text('a')], [text('b')]] }]],
    ['1. a\n2) b', [{ kind: 'list', ordered: true, items: [[text('a')], [text('b')]] }]],
    ['> said', [{ kind: 'quote', lines: [[text('said')]] }]],
    ['---', [{ kind: 'rule' }]],
    [
      '```\n<b>x</b>\n```\nafter',
      [
        { kind: 'code', text: '<b>x</b>' },
        { kind: 'paragraph', lines: [[text('after')]] },
      ],
    ],
    ['```\nnever closed', [{ kind: 'code', text: 'never closed' }]],
    ['', []],
  ])('%j', (notes, blocks) => expect(readMarkdown(notes)).toEqual(blocks));

  const inline = (line: string) => {
    const [block] = readMarkdown(line);
    return block?.kind === 'paragraph' ? block.lines[0] : undefined;
  };
  test.each<[string, readonly Inline[]]>([
    ['a **b** c', [text('a '), { kind: 'strong', of: [text('b')] }, text(' c')]],
    ['_be early_.', [{ kind: 'em', of: [text('be early')] }, text('.')]],
    ['snake_case_name', [text('snake_case_name')]],
    ['3 * 4 * 5', [text('3 * 4 * 5')]],
    ['`x`', [{ kind: 'code', text: 'x' }]],
    ['[form](https://example.org/a)', [{ kind: 'link', href: 'https://example.org/a', of: [text('form')] }]],
    ['[mail](mailto:a@example.org)', [{ kind: 'link', href: 'mailto:a@example.org', of: [text('mail')] }]],
    [
      'see https://example.org/a.',
      [text('see '), { kind: 'link', href: 'https://example.org/a', of: [text('https://example.org/a')] }, text('.')],
    ],
    ['[x](javascript:alert(1))', [text('[x](javascript:alert(1))')]],
    ['[x](data:text/html,hi)', [text('[x](data:text/html,hi)')]],
    ['<img src=x onerror=alert(1)>', [text('<img src=x onerror=alert(1)>')]],
  ])('%s', (line, parts) => expect(inline(line)).toEqual(parts));

  test.each(['*', '_', '[', '`', '> ', '# ', '[a](', 'https://', '**a '])(
    'sixty thousand times %j: no word is lost',
    (sign) => {
      const words = (parts: readonly Inline[]): string => parts.map((part) => ('of' in part ? words(part.of) : part.text)).join('');
      const read = readMarkdown(`${sign.repeat(60_000)}\nand Ines`).flatMap((block) =>
        'text' in block ? [block.text] : 'lines' in block ? block.lines.map(words) : [],
      );
      expect(read.join(' ')).toMatch(/and Ines$/u);
    },
    30_000,
  );
});
