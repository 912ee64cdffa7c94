import type { BenchLine } from './line';
import { lines as size } from './size';

/** Every line of the bench, in the order in which they are measured. */
export const lines: readonly BenchLine[] = [...size];
