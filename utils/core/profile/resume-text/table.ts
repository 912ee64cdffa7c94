import { type Period, periodsIn } from './dates';
import type { ResumeLine } from './resume-line';
import { tidy, uncapped } from './tidy';
import type { RawPost } from './work';

type Column = 'title' | 'employer' | 'from' | 'to' | 'dates' | 'hours' | 'duties' | 'other';

const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['hours', /hours|hrs|horas/u],
  ['title', /^(?:position|job title|title|role|puesto|cargo)/u],
  ['employer', /^(?:employer|organi[sz]ation|company|library|empresa|instituci[oó]n|centro)/u],
  ['from', /^(?:from|start|began|desde|inicio)/u],
  ['to', /^(?:to|end|until|hasta|fin)/u],
  ['dates', /^(?:dates?|years?|period|fechas?|periodo)/u],
  ['duties', /^(?:duties|responsibilities|description|tareas|funciones)/u],
];

/** The cells of a table's row: by tabs, bars, or wide gaps. */
export const cellsOf = (text: string): readonly string[] =>
  text
    .replace(/^\||\|$/gu, '')
    .split(text.includes('\t') ? /\t/u : text.includes('|') ? /\|/u : /\s{3,60}/u)
    .map((cell) => cell.trim());

const columnsOf = (line: ResumeLine | undefined): readonly Column[] =>
  cellsOf(line?.text ?? '').map((cell) => COLUMNS.find(([, pattern]) => pattern.test(cell.toLowerCase()))?.[0] ?? 'other');

function periodOf(dates: string): Period | null {
  return periodsIn(dates)[0] ?? null;
}

/** The posts of a table whose first row names its columns; null where the lines are no table. */
export function readWorkTable(lines: readonly ResumeLine[]): readonly RawPost[] | null {
  const columns = columnsOf(lines[0]);
  if (!columns.includes('title') || !columns.includes('employer') || columns.length < 3) return null;
  return lines.slice(1).flatMap((line): readonly RawPost[] => {
    const cells = cellsOf(line.text);
    const cell = (column: Column): string => cells[columns.indexOf(column)] ?? '';
    if (cells.length < 3 || cell('title') === '') return [];
    const period = columns.includes('dates') ? periodOf(cell('dates')) : periodOf(`${cell('from')} – ${cell('to')}`);
    const hours = Number.parseFloat(cell('hours'));
    return [
      {
        header: [line],
        body: [],
        duties: cell('duties'),
        period,
        employer: null,
        told: {
          title: uncapped(tidy(cell('title'))),
          employer: uncapped(tidy(cell('employer'))),
          hours: hours > 0 && hours <= 80 ? hours : null,
        },
      },
    ];
  });
}

const STUDY_COLUMN = /^(?:degree|school|institution|university|program|major|field|titulo|centro|years?|dates?)\b/u;

/** Whether a line is the first row of a table of studies. */
export const isStudyHead = (line: ResumeLine): boolean => {
  const cells = cellsOf(line.text);
  return cells.length >= 2 && cells.every((cell) => STUDY_COLUMN.test(cell.toLowerCase()));
};
