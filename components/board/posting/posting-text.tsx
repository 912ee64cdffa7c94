import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Judgement, Verdict } from '@/utils/core/matching/judgement';
import type { Posting } from '@/utils/core/posting/posting';
import type { Analysis, Requirement } from '@/utils/core/requirements/requirement';
import { sayAsk } from '../../shared/say';
import { useLanguage, useWords } from '../../shared/use-messages';

export interface PostingTextProps {
  readonly posting: Posting;
  readonly analysis: Analysis;
  /** The verdicts by which the words are marked, by requirement. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
}

/** The verdicts of a judgement, by requirement. */
export const verdictsOf = ({ leaves }: Judgement): Readonly<Record<string, Verdict>> =>
  Object.fromEntries(leaves.map(({ requirement, verdict }) => [requirement, verdict]));

/** The text of a posting as it was kept, its requirements marked by colour and line pattern. */
export function PostingText({ posting, analysis, verdicts }: PostingTextProps) {
  const words = useWords();
  const language = useLanguage();
  const { text, blocks } = posting.body;
  const marks = useMemo(() => apart(analysis.requirements), [analysis]);
  const draw = (from: number, to: number): readonly (VNode | string)[] => {
    const parts: (VNode | string)[] = [];
    let at = from;
    for (const requirement of marks) {
      const { span, id } = requirement;
      if (span.end <= from || span.start >= to) continue;
      const [start, end] = [Math.max(span.start, from), Math.min(span.end, to)];
      if (start > at) parts.push(text.slice(at, start));
      const verdict = verdicts[id] ?? 'unknown';
      parts.push(
        <mark key={id} class={`mark ${verdict}`} title={`${words.verdicts[verdict]}: ${sayAsk(requirement, words, language)}`}>
          {text.slice(start, end)}
          <span class="out-of-sight"> ({words.verdicts[verdict]})</span>
        </mark>,
      );
      at = end;
    }
    if (at < to) parts.push(text.slice(at, to));
    return parts;
  };
  return (
    <div class="posting-text" lang={analysis.language}>
      {blocks.map((block) => {
        const inside = draw(block.start, block.end);
        return block.kind === 'heading' ? (
          <p key={block.start} class="posting-heading">
            {inside}
          </p>
        ) : (
          <p key={block.start} class={block.kind === 'item' ? 'posting-item' : undefined}>
            {inside}
          </p>
        );
      })}
    </div>
  );
}

/** The requirements in the order of the text, of those that overlap the first. */
function apart(requirements: readonly Requirement[]): readonly Requirement[] {
  let end = 0;
  return requirements
    .toSorted((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}
