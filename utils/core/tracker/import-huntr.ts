import type { ImportedRow } from './import-table';
import { type FieldName, isEnough, readFields } from './table-fields';

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');

/**
 * The jobs of a Huntr file: the public form of its interface (`data`: jobs with `employer`, `list` and `activities`),
 * or a board as scripts save it (`jobs` by id, `companies`, `lists`). Null where it is neither.
 */
export function readHuntr(file: unknown): readonly ImportedRow[] | null {
  if (!isPlain(file) && !Array.isArray(file)) return null;
  const held: unknown = Array.isArray(file) ? file : (file.data ?? file.jobs);
  const jobs: readonly unknown[] = Array.isArray(held) ? held : isPlain(held) ? Object.values(held) : [];
  const known = jobs.filter(
    (job): job is Plain => isPlain(job) && 'title' in job && ('employer' in job || '_company' in job || 'company' in job),
  );
  if (known.length === 0) return null;
  const board = isPlain(file) ? file : {};
  return known.map((job, at) => {
    const read = readFields(cellsOf(job, board));
    return { ...read, line: at + 1, enough: isEnough(read) };
  });
}

/** Something by its id in a table of the board, or where it stands. */
function named(value: unknown, table: unknown): string {
  if (isPlain(value)) return textOf(value.name);
  const found = isPlain(table) ? table[textOf(value)] : undefined;
  return isPlain(found) ? textOf(found.name) : '';
}

function cellsOf(job: Plain, board: Plain): Partial<Record<FieldName, string>> {
  const activities = Array.isArray(job.activities) ? job.activities.filter(isPlain) : [];
  const done = (title: string) => activities.find((one) => textOf(one.title).toLowerCase() === title && one.completed === true);
  const applied = done('apply');
  const notes = activities.flatMap(({ title, note }) => (textOf(note) === '' ? [] : [`${textOf(title)}: ${textOf(note)}`]));
  const location = isPlain(job.location) ? textOf(job.location.address) || textOf(job.location.name) : textOf(job.location);
  // “$90k – $100k a year”: the first amount.
  const pay = /\$?\s{0,2}(?<n>\d{1,3}(?:,\d{3}){0,2}(?:\.\d{1,2})?k?)/u.exec(textOf(job.salary).toLowerCase())?.groups?.n ?? '';
  return {
    title: textOf(job.title),
    employer: named(job.employer ?? job.company, null) || textOf(job.company) || named(job._company, board.companies),
    location,
    url: textOf(job.url),
    stage: named(job.list, null) || named(job._list, board.lists),
    kept: textOf(job.createdAt),
    'filed-on': textOf(applied?.completedAt ?? job.applyDate ?? job.appliedDate),
    'pay-min': pay,
    notes: [textOf(job.notes), ...notes].filter((note) => note !== '').join('\n'),
  };
}
