import type { IsoDate } from '@/utils/core/dates';
import type { Application } from '@/utils/core/tracker/application';
import { filingOf } from '@/utils/core/tracker/clock';
import { byDue, dueDay } from '@/utils/core/tracker/due';
import { isEnded, STAGES } from '@/utils/core/tracker/stages';

/** The columns of the table, in their order. The title is always shown. */
export const COLUMNS = [
  'title',
  'employer',
  'location',
  'stage',
  'due',
  'verdict',
  'opens',
  'filed',
  'exam-number',
  'score',
  'rank',
  'list-expires',
  'pay',
  'kept',
  'changed',
] as const;

export type ColumnId = (typeof COLUMNS)[number];

/** The columns before the user chose any. */
export const USUAL: readonly ColumnId[] = ['title', 'employer', 'stage', 'due', 'verdict', 'kept'];

/** The columns as they were kept, the title among them; the usual ones where nothing was. */
export function readColumns(stored: string | undefined): readonly ColumnId[] {
  if (!stored) return USUAL;
  const chosen = new Set(stored.split(' '));
  return COLUMNS.filter((id) => id === 'title' || chosen.has(id));
}

/** By what the table is sorted. */
export interface Sort {
  readonly by: Exclude<ColumnId, 'verdict'>;
  readonly down: boolean;
}

/** The next deadline first, what has ended last. */
export const USUAL_SORT: Sort = { by: 'due', down: false };

/** Whether a column can be sorted by: a verdict is known of the rows in sight alone. */
export function isSortable(id: ColumnId): id is Sort['by'] {
  return id !== 'verdict';
}

/** A sorting as it was kept: `employer`, `-kept`; the usual one for anything else. */
export function readSort(stored: string | undefined): Sort {
  const down = stored?.startsWith('-') ?? false;
  const name = down ? stored?.slice(1) : stored;
  const by = COLUMNS.find((id) => id === name);
  return by === undefined || !isSortable(by) ? USUAL_SORT : { by, down };
}

/** A sorting as it is kept. */
export const writeSort = ({ by, down }: Sort): string => (down ? `-${by}` : by);

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
const stageOrder = new Map(STAGES.map(({ id }, at) => [id, at]));

/** Compares what is known; what is not stands last in either direction. */
function known<T>(a: T | null, b: T | null, compare: (a: T, b: T) => number, down: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return down ? -compare(a, b) : compare(a, b);
}

const words = (a: string, b: string): number => collator.compare(a, b);
const numbers = (a: number, b: number): number => a - b;
const days = (a: IsoDate, b: IsoDate): number => (a < b ? -1 : a > b ? 1 : 0);

/** What a row is worth in dollars a year, to compare hourly with monthly pay: the upper end of the range, else the lower. */
function yearly({ facts: { salary } }: Application): number | null {
  const most = salary?.max ?? salary?.min ?? null;
  if (salary === null || most === null) return null;
  return most * { hour: 2_080, week: 52, biweek: 26, month: 12, year: 1 }[salary.period];
}

const COMPARE: Readonly<Record<Exclude<Sort['by'], 'due'>, (a: Application, b: Application, down: boolean) => number>> = {
  title: (a, b, down) => known(a.title || null, b.title || null, words, down),
  employer: (a, b, down) => known(a.employer, b.employer, words, down),
  location: (a, b, down) => known(a.location, b.location, words, down),
  stage: (a, b, down) => known(stageOrder.get(a.stage) ?? null, stageOrder.get(b.stage) ?? null, numbers, down),
  opens: (a, b, down) => known(filingOf(a).opens?.date ?? null, filingOf(b).opens?.date ?? null, days, down),
  filed: (a, b, down) => known(a.filed.on, b.filed.on, days, down),
  'exam-number': (a, b, down) => known(a.facts.examNumber, b.facts.examNumber, words, down),
  score: (a, b, down) => known(a.exam.list?.score ?? null, b.exam.list?.score ?? null, numbers, down),
  rank: (a, b, down) => known(a.exam.list?.rank ?? null, b.exam.list?.rank ?? null, numbers, down),
  'list-expires': (a, b, down) => known(a.exam.list?.expires ?? null, b.exam.list?.expires ?? null, days, down),
  pay: (a, b, down) => known(yearly(a), yearly(b), numbers, down),
  kept: (a, b, down) => known(a.keptAt, b.keptAt, days, down),
  changed: (a, b, down) => known(a.updatedAt, b.updatedAt, days, down),
};

/** The applications in this order; of equals the next deadline first. Deadlines that passed stand behind what is open. */
export function sortApplications(applications: readonly Application[], { by, down }: Sort, today: IsoDate): readonly Application[] {
  if (by === 'due') {
    const passed = (one: Application): boolean => !isEnded(one.stage) && (dueDay(one) ?? today) < today;
    const sorted = applications.toSorted(
      (a, b) => Number(isEnded(a.stage)) - Number(isEnded(b.stage)) || Number(passed(a)) - Number(passed(b)) || byDue(a, b),
    );
    return down ? sorted.reverse() : sorted;
  }
  const compare = COMPARE[by];
  return applications.toSorted((a, b) => compare(a, b, down) || byDue(a, b));
}
