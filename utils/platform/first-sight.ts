import type { IsoDate } from '@/utils/core/dates';
import type { Application } from '@/utils/core/tracker/application';
import { firstRows } from './first-rows';
import { readSettings, type Settings } from './settings-form';
import { readApplication } from './stored-rows';

/** What a list needs to be drawn at all: the settings, and of a long list its top, the first rows that are to be filed from a day on; of a short one all. */
export interface FirstSight {
  readonly settings: Settings;
  readonly applications: readonly Application[];
  readonly whole: boolean;
}

/** As it stands in the database now, or was asked for as the page began to load. Null where there is no database yet or it does not answer; whoever opens it in full tells why. */
export async function readFirstSight(from: IsoDate, count: number): Promise<FirstSight | null> {
  const rows = await firstRows(from, count);
  if (rows === null) return null;
  const whole = rows.top.length < rows.count;
  return {
    settings: readSettings(rows.settings),
    applications: (whole ? rows.top : rows.next).flatMap((row) => readApplication(row) ?? []),
    whole,
  };
}
