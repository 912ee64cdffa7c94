import { describe, expect, test } from 'vitest';
import { analyse } from '@/utils/core/requirements/analyse';
import type { Requirement } from '@/utils/core/requirements/requirement';
import { readPlainText } from '@/utils/core/text/plain-text';
import { ANNOUNCEMENTS } from './civil-service-cases';
import { differs, type Marked, tellLogic, unmark } from './logic';
import { WRITINGS } from './minimum-writing-cases';

/** Which marked criterion each requirement carries, one to one: it covers at least half of it and is not much longer; the likest first. */
function numbered(requirements: readonly Requirement[], marks: Marked['marks']): ReadonlyMap<string, string> {
  const pairs = requirements
    .flatMap(({ id, span }) =>
      marks.map((mark) => {
        const shared = Math.min(span.end, mark.end) - Math.max(span.start, mark.start);
        const fits = shared > 0 && shared * 2 >= mark.end - mark.start && span.end - span.start <= 2 * (mark.end - mark.start) + 80;
        return { id, mark, fits, likeness: shared / (Math.max(span.end, mark.end) - Math.min(span.start, mark.start)) };
      }),
    )
    .filter(({ fits }) => fits)
    .sort((a, b) => b.likeness - a.likeness);
  const names = new Map<string, string>();
  for (const { id, mark } of pairs) {
    if (!names.has(id) && ![...names.values()].includes(String(mark.number))) names.set(id, String(mark.number));
  }
  return names;
}

describe('the minimum of an announcement, read whole', () => {
  test.each([...ANNOUNCEMENTS, ...WRITINGS])('%s', (_, marked, logic) => {
    const { text, marks } = unmark(marked);
    const { minimum, requirements } = analyse(readPlainText(text), 'Librarian');
    const names = numbered(requirements, marks);
    const name = (id: string): string => names.get(id) ?? `“${requirements.find((one) => one.id === id)?.quote}”`;
    const found = requirements.map(({ rule, screening, quote }) => `${rule} ${screening ? 'screening' : 'beside'} “${quote}”`);
    expect(differs(minimum, logic, name), [minimum === null ? 'none' : tellLogic(minimum, name), ...found].join('\n')).toBe(false);
  });
});
