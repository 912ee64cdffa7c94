import { describe, expect, test } from 'vitest';
import { analyse } from '@/utils/core/requirements/analyse';
import { readPlainText } from '@/utils/core/text/plain-text';
import { WAYS_TOLD } from './announcements/ways-told';
import { differs, numbered, tellLogic, unmark } from './logic';

describe('the minimum by how its ways are told', () => {
  test.each([...WAYS_TOLD])('%s', (_, marked, logic) => {
    const { text, marks } = unmark(marked);
    const { minimum, requirements } = analyse(readPlainText(text), 'Librarian');
    const names = numbered(requirements, marks);
    const name = (id: string): string => names.get(id) ?? `“${requirements.find((one) => one.id === id)?.quote}”`;
    const found = requirements.map(({ rule, screening, quote }) => `${rule} ${screening ? 'screening' : 'beside'} “${quote}”`);
    expect(differs(minimum, logic, name), [minimum === null ? 'none' : tellLogic(minimum, name), logic, ...found].join('\n')).toBe(false);
  });
});
