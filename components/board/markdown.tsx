import type { VNode } from 'preact';
import { type Inline, type MarkdownBlock, readMarkdown } from '@/utils/core/text/markdown';
import { unreachable } from '@/utils/core/unreachable';

/** Notes as they are meant: no HTML is ever made of them. Headings stand below those of the page. */
export function Markdown({ notes }: { readonly notes: string }) {
  return <div class="markdown">{readMarkdown(notes).map((block, at) => drawBlock(block, at))}</div>;
}

function drawBlock(block: MarkdownBlock, key: number): VNode {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? <h3 key={key}>{drawInline(block.of)}</h3> : <h4 key={key}>{drawInline(block.of)}</h4>;
    case 'paragraph':
      return <p key={key}>{drawLines(block.lines)}</p>;
    case 'quote':
      return <blockquote key={key}>{drawLines(block.lines)}</blockquote>;
    case 'list': {
      const items = block.items.map((item, at) => <li key={`${at}`}>{drawInline(item)}</li>);
      return block.ordered ? <ol key={key}>{items}</ol> : <ul key={key}>{items}</ul>;
    }
    case 'code':
      return (
        <pre key={key}>
          <code>{block.text}</code>
        </pre>
      );
    case 'rule':
      return <hr key={key} />;
    default:
      return unreachable(block);
  }
}

function drawLines(lines: readonly (readonly Inline[])[]) {
  return lines.flatMap((line, at) => (at === 0 ? [drawInline(line)] : [<br key={`br${at}`} />, drawInline(line)]));
}

function drawInline(parts: readonly Inline[]): readonly (VNode | string)[] {
  return parts.map((part, at) => {
    switch (part.kind) {
      case 'text':
        return part.text;
      case 'code':
        return <code key={at}>{part.text}</code>;
      case 'strong':
        return <strong key={at}>{drawInline(part.of)}</strong>;
      case 'em':
        return <em key={at}>{drawInline(part.of)}</em>;
      case 'link':
        return (
          <a key={at} href={part.href} target="_blank" rel="noreferrer noopener">
            {drawInline(part.of)}
          </a>
        );
      default:
        return unreachable(part);
    }
  });
}
