import { performance } from 'node:perf_hooks';
import { madeUpList } from '../tools/made-up-list';
import type { BenchLine, Measured } from './line';

const APPLICATIONS = 10_000;
const EVENTS = 60_000;
const RUNS = 3;

/** The lines of a backup of a list, and the seconds that writing them took. */
async function written(count: number, events: number) {
  const { backupLines } = await import('@/utils/platform/backup-form');
  const list = madeUpList(count, events);
  const from = performance.now();
  const lines = [...backupLines('2026-11-25T00:00:00.000Z', Object.entries(list) as never)];
  return { lines, seconds: (performance.now() - from) / 1_000 };
}

async function restored(count: number, events: number): Promise<number> {
  const { readBackupLines } = await import('@/utils/platform/backup-form');
  const { lines } = await written(count, events);
  const from = performance.now();
  const read = readBackupLines(lines);
  const seconds = (performance.now() - from) / 1_000;
  if (!read.ok || read.problems.length > 0 || read.backup.tables.events.length !== events) throw new Error('the backup is not whole');
  return seconds;
}

async function best(of: (count: number, events: number) => Promise<number>, note: string): Promise<Measured> {
  let [value, baseline] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let run = 0; run < RUNS; run++) {
    value = Math.min(value, await of(APPLICATIONS, EVENTS));
    baseline = Math.min(baseline, await of(0, 0));
  }
  return { value, baseline, runs: RUNS, note };
}

/** A whole backup of 10,000 applications with snapshots and 60,000 events: put into its form, and read with every row checked. The least of three runs; the baseline is an empty list. */
export const lines: readonly BenchLine[] = [
  {
    name: 'backup/10000/write-s',
    unit: 's',
    run: () => best(async (count, events) => (await written(count, events)).seconds, 'the form alone, without the disk'),
  },
  { name: 'backup/10000/restore-s', unit: 's', run: () => best(restored, 'read and every row checked, without the disk') },
];
