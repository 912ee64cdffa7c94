import { useState } from 'preact/hooks';
import type { JudgedNode, Judgement } from '@/utils/core/matching/judgement';
import type { Analysis } from '@/utils/core/requirements/requirement';
import { unreachable } from '@/utils/core/unreachable';
import { RequirementRow, type RequirementWishes } from './requirement-row';
import { Sign, signOfTruth } from './sign';
import { useWords } from './use-messages';

/** Which requirements stand open, where whoever shows them wants to say so; without it the tree keeps that itself. */
export interface Opened {
  readonly opened: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
  readonly current: string | null;
}

export interface MinimumTreeProps extends RequirementWishes {
  readonly analysis: Analysis;
  readonly judgement: Judgement;
  readonly open?: Opened;
}

/** What stands open at first: what the nearest way is short of. */
export function firstOpened({ leaves, nearest }: Judgement): ReadonlySet<string> {
  const short = new Set(nearest?.gaps.map(({ requirement }) => requirement));
  const open = leaves.filter(({ requirement, verdict }) => short.has(requirement) && verdict === 'partly').slice(0, 1);
  return new Set(open.map(({ requirement }) => requirement));
}

/** The open requirements of one judgement, kept here. */
export function useOpened(judgement: Judgement): Opened {
  const [opened, setOpened] = useState(() => firstOpened(judgement));
  const onToggle = (id: string) =>
    setOpened((before) => new Set(before.has(id) ? [...before].filter((other) => other !== id) : [...before, id]));
  return { opened, onToggle, current: null };
}

/** The minimum as logic: its ways by the posting's own names, each leaf with verdict, evidence and reason. Nothing where no minimum is stated. */
export function MinimumTree({ analysis, judgement, open, ...wishes }: MinimumTreeProps) {
  const own = useOpened(judgement);
  if (judgement.minimum === null) return null;
  return (
    <ul class="tree">
      <Node node={judgement.minimum} analysis={analysis} judgement={judgement} open={open ?? own} {...wishes} />
    </ul>
  );
}

interface NodeProps extends MinimumTreeProps {
  readonly node: JudgedNode;
  readonly open: Opened;
}

function Node({ node, ...rest }: NodeProps) {
  const { verdicts } = useWords();
  switch (node.node.kind) {
    case 'requirement':
      return <Leaf id={node.node.id} {...rest} />;
    case 'equivalent':
      return (
        <li class="req unknown">
          <Sign verdict="unknown" />
          <div class="grow">
            <p>{verdicts.tree.equivalent}</p>
            <p class="soft small">{verdicts.tree.equivalentWhy}</p>
          </div>
        </li>
      );
    case 'all':
      if (node.node.label !== undefined) return <Way node={node} label={node.node.label} {...rest} />;
      return (
        <>
          {node.of.map((part, at) => (
            <Node key={keyOf(part, at)} node={part} {...rest} />
          ))}
        </>
      );
    case 'any':
      return <Choice node={node} {...rest} />;
    default:
      return unreachable(node.node);
  }
}

const keyOf = ({ node }: JudgedNode, at: number): string => (node.kind === 'requirement' ? node.id : `${node.kind}${at}`);

function Leaf({ id, analysis, judgement, open, ...wishes }: Omit<NodeProps, 'node'> & { readonly id: string }) {
  const requirement = analysis.requirements.find((one) => one.id === id);
  const leaf = judgement.leaves.find((one) => one.requirement === id);
  if (requirement === undefined || leaf === undefined) return null;
  return (
    <RequirementRow
      requirement={requirement}
      leaf={leaf}
      open={open.opened.has(id)}
      current={open.current === id}
      onToggle={() => open.onToggle(id)}
      {...wishes}
    />
  );
}

/** A choice between ways. Ways with names need no “or” between them. */
function Choice({ node, ...rest }: NodeProps) {
  const { tree } = useWords().verdicts;
  const label = node.node.label ?? (node.of.some((way) => way.node.label !== undefined) ? null : tree.any);
  const ways = node.of.map((way, at) => <WayIn key={keyOf(way, at)} way={way} first={at === 0} {...rest} />);
  if (label === null) return <>{ways}</>;
  return (
    <li class="choice">
      <p class="choice-name">{label}</p>
      <ul>{ways}</ul>
    </li>
  );
}

function WayIn({ way, first, ...rest }: Omit<NodeProps, 'node'> & { readonly way: JudgedNode; readonly first: boolean }) {
  const { tree } = useWords().verdicts;
  if (way.node.label !== undefined) return <Way node={way} label={way.node.label} {...rest} />;
  return (
    <>
      {!first && <li class="or">{tree.or}</li>}
      <Node node={way} {...rest} />
    </>
  );
}

/** One way that the posting names: open where it is the nearest, met, or still asks something. */
function Way({ node, label, ...rest }: NodeProps & { readonly label: string }) {
  const { judgement, analysis, open } = rest;
  const undecided = judgement.nearest === null && judgement.eligibility !== 'eligible';
  const near = undecided || judgement.nearest?.label === label || node.truth !== 'false';
  const onTheWay = node.truth === 'false' && (node.meetsOn !== null || (judgement.nearest?.label === label && judgement.meetsOn !== null));
  const ids = idsOf(node);
  const [first] = useState(near || judgement.questions.some(({ requirement }) => ids.includes(requirement)));
  const parts = node.node.kind === 'requirement' || node.node.kind === 'equivalent' ? [node] : node.of;
  if (parts.length === 0 || analysis.minimum === null) return null;
  return (
    <li class="way">
      <details open={first || (open.current !== null && ids.includes(open.current))}>
        <summary>
          <span class="grow">{label}</span>
          <Sign verdict={onTheWay ? 'partly' : signOfTruth(node.truth)} />
        </summary>
        <ul>
          {node.node.kind === 'any' ? (
            <Choice {...rest} node={{ ...node, node: { kind: 'any', of: node.node.of } }} />
          ) : node.node.kind === 'requirement' ? (
            <Leaf id={node.node.id} {...rest} />
          ) : (
            parts.map((part, at) => <Node key={keyOf(part, at)} node={unlabelled(part)} {...rest} />)
          )}
        </ul>
      </details>
    </li>
  );
}

/** An “equivalent” that is itself a named way is shown once as that way. */
function unlabelled(part: JudgedNode): JudgedNode {
  return part.node.kind === 'equivalent' ? { ...part, node: { kind: 'equivalent' } } : part;
}

function idsOf({ node, of }: JudgedNode): readonly string[] {
  return node.kind === 'requirement' ? [node.id] : of.flatMap(idsOf);
}
