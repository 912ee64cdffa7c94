import type { PlannedRow } from '@/utils/core/tracker/import-plan';
import type { Mapping } from '@/utils/core/tracker/import-table';
import { FIELDS, type FieldName } from '@/utils/core/tracker/table-fields';
import { useRoom } from '../../shared/use-messages';

/** How far bringing a list in has come. */
export type Importing =
  | { readonly kind: 'none' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'bad'; readonly why: 'not-json' | 'unknown-json' | 'empty' | 'open-quote' | 'too-large'; readonly line: number }
  /** What would become of each line; `header` null where the file names its fields itself. */
  | {
      readonly kind: 'preview' | 'done';
      readonly name: string;
      readonly header: readonly string[] | null;
      readonly mapping: Mapping;
      readonly plan: readonly PlannedRow[];
    };

export interface ImportWishes {
  readonly onImportFile: (file: File) => void;
  readonly onMapping: (mapping: Mapping) => void;
  readonly onImport: () => void;
  readonly onCancelImport: () => void;
}

/** Lines shown of a plan; the numbers say the rest. */
const SHOWN = 200;

/** A list from a spreadsheet, from Huntr or Teal: its columns are matched, every line is shown with its fate, and only then is anything kept. */
export function ImportSection(props: ImportWishes & { readonly importing: Importing }) {
  const { importing, onImportFile } = props;
  const m = useRoom('files').bring;
  return (
    <section class="sheet">
      <h2>{m.heading}</h2>
      <p class="soft small">{m.hint}</p>
      <label class="stack">
        <span class="strong">{m.file}</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,.json,text/csv,application/json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (file !== undefined) onImportFile(file);
          }}
        />
      </label>
      {importing.kind === 'busy' && <p role="status">{m.busy}</p>}
      {importing.kind === 'bad' && (
        <p class="notice unmet" role="alert">
          {m.bad[importing.why](importing.line)}
        </p>
      )}
      {(importing.kind === 'preview' || importing.kind === 'done') && <Planned {...props} planned={importing} />}
    </section>
  );
}

type PlannedState = Extract<Importing, { readonly kind: 'preview' | 'done' }>;

function Planned({ planned, onMapping, onImport, onCancelImport }: ImportWishes & { readonly planned: PlannedState }) {
  const m = useRoom('files').bring;
  const { name, header, mapping, plan, kind } = planned;
  const count = (fate: PlannedRow['fate']['kind']): number => plan.filter((one) => one.fate.kind === fate).length;
  const done = kind === 'done';
  return (
    <>
      {header !== null && !done && <Columns header={header} mapping={mapping} onMapping={onMapping} />}
      <p class={done ? 'notice met' : 'notice'} role="status">
        {(done ? m.done : m.would)(name, count('new'), count('duplicate'), count('refused'))}
      </p>
      <PlanTable plan={plan} done={done} />
      <p class="row wrap">
        {!done && (
          <button type="button" class="btn primary" disabled={count('new') === 0} onClick={onImport}>
            {m.act(count('new'))}
          </button>
        )}
        <button type="button" class="btn" onClick={onCancelImport}>
          {done ? m.close : m.cancel}
        </button>
      </p>
    </>
  );
}

interface ColumnsProps {
  readonly header: readonly string[];
  readonly mapping: Mapping;
  readonly onMapping: (mapping: Mapping) => void;
}

function Columns({ header, mapping, onMapping }: ColumnsProps) {
  const m = useRoom('files').bring;
  const fieldOf = (column: number): FieldName | '' => FIELDS.find((field) => mapping[field] === column) ?? '';
  const choose = (column: number, value: string): void => {
    // One field, one column.
    const others = FIELDS.filter((field) => mapping[field] !== undefined && mapping[field] !== column && field !== value);
    const chosen = FIELDS.find((field) => field === value);
    const kept = Object.fromEntries(others.map((field) => [field, mapping[field]])) as Mapping;
    onMapping(chosen === undefined ? kept : { ...kept, [chosen]: column });
  };
  return (
    <fieldset class="mapping">
      <legend class="strong">{m.columns}</legend>
      {header.map((name, column) => (
        <label key={`${column}`} class="row">
          <span class="grow cut">{name || m.unnamed(column + 1)}</span>
          <select class="field" value={fieldOf(column)} onChange={(event) => choose(column, event.currentTarget.value)}>
            <option value="">{m.leaveOut}</option>
            {FIELDS.map((field) => (
              <option key={field} value={field}>
                {m.fields[field]}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}

function PlanTable({ plan, done }: { readonly plan: readonly PlannedRow[]; readonly done: boolean }) {
  const m = useRoom('files').bring;
  const { stages } = useRoom('popup');
  const fate = (one: PlannedRow): string => {
    if (one.fate.kind === 'new') return done ? m.fates.kept : m.fates.new;
    if (one.fate.kind === 'refused') return m.fates.refused;
    return one.fate.line === null ? m.fates.keptAlready : m.fates.twice(one.fate.line);
  };
  return (
    <section aria-label={m.lines}>
      <table class="lines">
        <thead>
          <tr>
            {Object.entries(m.heads).map(([at, name]) => (
              <th key={at} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.slice(0, SHOWN).map((one) => (
            <tr key={one.row.line}>
              <td class="figure">{one.row.line}</td>
              <td>{one.row.parts.title}</td>
              <td>{one.row.parts.employer}</td>
              <td>{one.row.parts.stage === undefined ? '' : stages[one.row.parts.stage]}</td>
              <td>
                {fate(one)}
                {one.row.problems.map(({ field, value, why }) => (
                  <span key={field} class="block soft small">
                    {m.problem(m.fields[field], value, m.why[why])}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {plan.length > SHOWN && <p class="soft small">{m.more(plan.length - SHOWN)}</p>}
    </section>
  );
}
