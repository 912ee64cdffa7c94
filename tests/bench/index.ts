import type { BenchLine } from './line';
import { lines as marks } from './marks';
import { lines as reader } from './reader';
import { lines as size } from './size';

/** Every line of the bench, in the order in which they are measured. */
export const lines: readonly BenchLine[] = [...reader, ...marks, ...size];
