import { lines as backup } from './backup';
import { lines as board } from './board';
import { lines as importing } from './import';
import type { BenchLine } from './line';
import { lines as marks } from './marks';
import { lines as page } from './page';
import { lines as plan } from './plan';
import { lines as reader } from './reader';
import { lines as size } from './size';
import { lines as store } from './store';

/** Every line of the bench, in the order in which they are measured. */
export const lines: readonly BenchLine[] = [...reader, ...marks, ...page, ...store, ...board, ...backup, ...importing, ...plan, ...size];
