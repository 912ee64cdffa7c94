import type { IsoDate } from '../dates';
import type { Plan } from './gap';

/** A day on which postings become eligible by themselves: studies end, months of work add up, an age is reached. */
export interface Turn {
  readonly on: IsoDate;
  readonly opens: readonly string[];
}

/** What changes by itself, day after day, nearest first; nothing beyond so many years, since nobody plans further. */
export function timeLine({ standings }: Pick<Plan, 'standings'>, today: IsoDate, years = 10): readonly Turn[] {
  const last = `${String(Number(today.slice(0, 4)) + years).padStart(4, '0')}${today.slice(4)}`;
  const days = new Map<IsoDate, string[]>();
  for (const { posting, meetsOn } of standings) {
    if (meetsOn === null || meetsOn <= today || meetsOn > last) continue;
    const opened = days.get(meetsOn);
    if (opened === undefined) days.set(meetsOn, [posting]);
    else opened.push(posting);
  }
  return [...days].map(([on, opens]) => ({ on, opens })).sort((a, b) => (a.on < b.on ? -1 : 1));
}
