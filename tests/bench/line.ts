/** What one line of the bench measured: the median unless `note` says otherwise. */
export interface Measured {
  readonly value: number;
  /** What the same work took for the thing it is held against, in the line's unit unless the name says otherwise. */
  readonly baseline?: number;
  readonly ratio?: number;
  readonly runs: number;
  readonly note?: string;
}

/** One line of `npm run bench`; `run` builds what it needs, measures, and cleans up after itself. */
export interface BenchLine {
  readonly name: string;
  readonly unit: string;
  readonly run: () => Promise<Measured>;
}

/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}
