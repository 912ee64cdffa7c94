import { useState } from 'preact/hooks';
import type { Analysis, Minimum } from '@/utils/core/requirements/requirement';
import type { Span } from '@/utils/core/text/flat-text';
import { unreachable } from '@/utils/core/unreachable';
import { useRoom, useWords } from '../shared/use-messages';

/** How one text was read, and how long it took. */
export interface TextReading {
  readonly text: string;
  readonly analysis: Analysis;
  readonly milliseconds: number;
}

export interface DeveloperSectionProps {
  /** Loads the reader, which nothing else on the page needs, and reads. */
  readonly onRead: (text: string) => Promise<TextReading>;
}

type State = { readonly kind: 'idle' | 'busy' | 'failed' } | { readonly kind: 'read'; readonly reading: TextReading };

/** A text read before one's eyes: sections, what each rule found, the minimum as a tree, and what was dropped and why. */
export function DeveloperSection({ onRead }: DeveloperSectionProps) {
  const m = useRoom('options').developer;
  const [text, setText] = useState('');
  const [state, setState] = useState<State>({ kind: 'idle' });
  const read = (): void => {
    setState({ kind: 'busy' });
    onRead(text).then(
      (reading) => setState({ kind: 'read', reading }),
      () => setState({ kind: 'failed' }),
    );
  };
  return (
    <details id="developer" class="profile-section">
      <summary>
        <h2>{m.title}</h2>
      </summary>
      <p class="soft small">{m.why}</p>
      <label class="stack">
        <span>{m.text}</span>
        <textarea class="field" rows={8} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <button type="button" class="btn" disabled={text.trim() === '' || state.kind === 'busy'} onClick={read}>
        {state.kind === 'busy' ? m.reading : m.read}
      </button>
      <div role="status">
        {state.kind === 'failed' && <p class="notice unmet">{m.failed}</p>}
        {state.kind === 'read' && <p>{m.summary(state.reading.analysis.requirements.length, state.reading.milliseconds)}</p>}
      </div>
      {state.kind === 'read' && <Reading {...state.reading} />}
    </details>
  );
}

function Reading({ text, analysis }: TextReading) {
  const { verdicts } = useWords();
  const m = useRoom('options').developer;
  const words = ({ start, end }: Span): string => shortened(text.slice(start, end));
  return (
    <div class="reading">
      <h3>{m.sections}</h3>
      <Table
        head={[m.kind, m.words]}
        rows={analysis.sections.map(({ kind, heading, span }) => [kind, heading === null ? words(span) : words(heading)])}
      />
      <h3>{m.requirements}</h3>
      <Table
        head={[m.rule, m.kind, m.words]}
        rows={analysis.requirements.map(({ id, rule, ask, quote, strength }) => [
          `${id} ${rule}`,
          `${verdicts[strength]}: ${JSON.stringify(ask)}`,
          shortened(quote),
        ])}
      />
      <h3>{m.minimum}</h3>
      {analysis.minimum === null ? (
        <p>{m.noMinimum}</p>
      ) : (
        <ul class="bullets">
          <Branch minimum={analysis.minimum} analysis={analysis} />
        </ul>
      )}
      <h3>{m.trace}</h3>
      <Table head={[m.rule, m.what, m.words]} rows={analysis.trace.map(({ rule, what, span }) => [rule, what, words(span)])} />
    </div>
  );
}

/** So much of a long stretch as shows which it is. */
function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= 160 ? line : `${line.slice(0, 100)} … ${line.slice(-50)}`;
}

function Table({ head, rows }: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={`${at}:${row[0]}`}>
            {row.map((cell, column) => (
              <td key={head[column]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Branch({ minimum, analysis }: { readonly minimum: Minimum; readonly analysis: Analysis }) {
  const m = useRoom('options').developer;
  const label = minimum.label === undefined ? '' : `${minimum.label}: `;
  switch (minimum.kind) {
    case 'requirement': {
      const found = analysis.requirements.find(({ id }) => id === minimum.id);
      return (
        <li>
          {label}
          <code>{minimum.id}</code> {found === undefined ? '' : shortened(found.quote)}
        </li>
      );
    }
    case 'equivalent':
      return (
        <li>
          {label}
          {m.equivalent}
        </li>
      );
    case 'all':
    case 'any':
      return (
        <li>
          {label}
          {m[minimum.kind]}
          <ul class="bullets">
            {minimum.of.map((part, at) => (
              <Branch key={`${part.kind}${at}`} minimum={part} analysis={analysis} />
            ))}
          </ul>
        </li>
      );
    default:
      return unreachable(minimum);
  }
}
