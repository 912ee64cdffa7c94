import { describe, expect, test } from 'vitest';
import { analyse } from '@/utils/core/requirements/analyse';
import { readPlainText } from '@/utils/core/text/plain-text';
import { AS_BULLETINS_SAY } from './announcements/as-bulletins-say';
import { AS_COUNTIES_SAY } from './announcements/as-counties-say';
import { AS_STATES_SAY } from './announcements/as-states-say';
import { BULLETINS } from './announcements/bulletins';
import { CHOICES } from './announcements/choices';
import { IN_PART } from './announcements/in-part';
import { INSTEAD } from './announcements/instead';
import { JOINED } from './announcements/joined';
import { KINDS_OF_WRITING } from './announcements/kinds-of-writing';
import { SPANNED } from './announcements/spanned';
import { WAYS_TOLD } from './announcements/ways-told';
import { ANNOUNCEMENTS } from './civil-service-cases';
import { differs, numbered, tellLogic, unmark } from './logic';
import { WRITINGS } from './minimum-writing-cases';

describe('the minimum of an announcement, read whole', () => {
  test.each([
    ...ANNOUNCEMENTS,
    ...WRITINGS,
    ...CHOICES,
    ...INSTEAD,
    ...IN_PART,
    ...JOINED,
    ...SPANNED,
    ...KINDS_OF_WRITING,
    ...BULLETINS,
    ...WAYS_TOLD,
    ...AS_BULLETINS_SAY,
    ...AS_STATES_SAY,
    ...AS_COUNTIES_SAY,
  ])('%s', (_, marked, logic) => {
    const { text, marks } = unmark(marked);
    const { minimum, requirements } = analyse(readPlainText(text), 'Librarian');
    const names = numbered(requirements, marks);
    const name = (id: string): string => names.get(id) ?? `“${requirements.find((one) => one.id === id)?.quote}”`;
    const found = requirements.map(({ rule, screening, quote }) => `${rule} ${screening ? 'screening' : 'beside'} “${quote}”`);
    expect(differs(minimum, logic, name), [minimum === null ? 'none' : tellLogic(minimum, name), ...found].join('\n')).toBe(false);
  });
});
