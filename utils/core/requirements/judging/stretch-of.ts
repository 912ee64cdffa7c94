import type { Span } from '../../text/flat-text';
import type { Context, Stretch } from '../rule';

/** The stretch that a span begins in; undefined where it begins between two. Stretches are in order and apart. */
export function findStretch({ stretches }: Pick<Context, 'stretches'>, { start }: Span): Stretch | undefined {
  let low = 0;
  let high = stretches.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    if (!stretch) return undefined;
    if (start < stretch.start) high = middle - 1;
    else if (start >= stretch.end) low = middle + 1;
    else return stretch;
  }
  return undefined;
}
