import type { JudgedNode, Judgement } from '../../../utils/core/matching/judgement';
import type { Minimum, Requirement } from '../../../utils/core/requirements/requirement';
import type { Span } from '../../../utils/core/text/flat-text';
import { hasOf, type Judged } from './answer';
import type { ReadFile } from './read-file';

/** A readable view of one file: what was read, found, dropped and why, and each verdict with its sums. */
export function prettyOf(file: string, { posting, library, analysis }: ReadFile, judged: readonly Judged[]): string {
  const text = posting?.body.text ?? '';
  const quote = ({ start, end }: Span, limit = 90): string => {
    const words = text.slice(start, end).replace(/\s+/gu, ' ');
    return words.length > limit ? `${words.slice(0, limit - 1)}…` : words;
  };
  const lines: string[] = ['', `━━ ${file}`];
  if (posting === null) return [...lines, 'no posting on this page'].join('\n');
  lines.push(`${posting.title ?? '(no title)'} · ${posting.employer ?? '(no employer)'} · ${posting.location ?? '(no place)'}`);
  lines.push(
    `library work: ${library.verdict ? 'yes' : 'no'} (${library.score}, ${library.role ?? 'no role'}) ${library.because.join('; ')}`,
  );
  lines.push(
    `facts: ${JSON.stringify(posting.facts)}`,
    `language ${analysis.language}${analysis.cut ? ', cut at the limit' : ''}`,
    '',
    'Sections',
  );
  for (const { kind, heading, span } of analysis.sections)
    lines.push(`  ${at(span)} ${kind.padEnd(14)} ${heading === null ? '(no heading)' : quote(heading)}`);
  lines.push('', 'Requirements');
  for (const { id, span, strength, ask, screening, area, rule } of analysis.requirements) {
    lines.push(
      `  ${id.padEnd(4)} ${at(span)} ${strength.padEnd(9)} ${screening ? 'screens' : '       '} ${rule}  ${JSON.stringify(ask)}${area === null ? '' : `  ${area}`}`,
    );
    lines.push(`       “${quote(span, 160)}”`);
  }
  lines.push('', 'Dropped and changed');
  for (const { rule, what, span } of analysis.trace) lines.push(`  ${at(span)} ${rule}: ${what}: “${quote(span)}”`);
  const names = new Map(analysis.requirements.map((requirement) => [requirement.id, requirement]));
  lines.push('', 'Minimum', ...(analysis.minimum === null ? ['  nothing is screened'] : drawn(analysis.minimum, names, '  ')));
  for (const { key, judgement } of judged) {
    lines.push('', `${key}: ${judgement.eligibility}${judgement.meetsOn === null ? '' : `, would be met on ${judgement.meetsOn}`}`);
    if (judgement.minimum !== null) lines.push(...drawnJudged(judgement.minimum, names, '  '));
    lines.push(...summed(judgement, names));
    for (const leaf of judgement.leaves) {
      lines.push(
        `  ${leaf.requirement.padEnd(4)} ${leaf.verdict.padEnd(8)} ${leaf.reason.kind}${hasOf(leaf) === null ? '' : `: ${hasOf(leaf)}`}${leaf.meetsOn === null ? '' : ` (on ${leaf.meetsOn})`}`,
      );
      for (const { item, label } of leaf.evidence) lines.push(`         ${item}: ${label}`);
      if (leaf.reason.kind === 'months')
        for (const line of leaf.reason.sum.lines)
          lines.push(
            `         + ${line.months} months  ${line.label} ${line.from} – ${line.to ?? 'now'}, ${line.hoursPerWeek ?? '?'} h a week: ${line.why}`,
          );
    }
  }
  return lines.join('\n');
}

/** The classes that are filled, the nearest way with what it lacks, and what is to be asked. */
function summed({ levels, nearest, questions }: Judgement, names: Names): readonly string[] {
  const words = (id: string): string => `${id} ${(names.get(id)?.quote ?? '').replace(/\s+/gu, ' ').slice(0, 60)}`;
  const day = (meetsOn: string | null): string => (meetsOn === null ? '' : ` (on ${meetsOn})`);
  const gaps = nearest?.gaps.map(({ requirement, months }) => words(requirement) + (months === null ? '' : `, ${months} months short`));
  return [
    ...levels.map(({ label, eligibility, meetsOn }) => `  level ${label}: ${eligibility}${day(meetsOn)}`),
    ...(nearest === null ? [] : [`  nearest ${nearest.label ?? 'way'}${day(nearest.meetsOn)}: ${gaps?.join('; ') || 'nothing lacking'}`]),
    ...questions.map(({ requirement }) => `  to ask ${words(requirement)}`),
  ];
}

function at({ start, end }: Span): string {
  return `[${start}–${end}]`.padEnd(15);
}

type Names = ReadonlyMap<string, Requirement>;

function drawn(node: Minimum, names: Names, indent: string): readonly string[] {
  const head = `${indent}${nodeName(node, names)}`;
  return node.kind === 'all' || node.kind === 'any' ? [head, ...node.of.flatMap((part) => drawn(part, names, `${indent}  `))] : [head];
}

function drawnJudged({ node, truth, meetsOn, of }: JudgedNode, names: Names, indent: string): readonly string[] {
  const head = `${indent}${truth.padEnd(8)}${nodeName(node, names)}${meetsOn === null ? '' : ` (on ${meetsOn})`}`;
  return [head, ...of.flatMap((part) => drawnJudged(part, names, `${indent}  `))];
}

function nodeName(node: Minimum, names: Names): string {
  const label = node.label === undefined ? '' : `${node.label}: `;
  if (node.kind === 'requirement') return `${label}${node.id} ${(names.get(node.id)?.quote ?? '').replace(/\s+/gu, ' ').slice(0, 80)}`;
  if (node.kind === 'equivalent') return `${label}an equivalent combination`;
  return `${label}${node.kind === 'all' ? 'all of' : 'any of'}`;
}
