import { describe, expect, test } from 'vitest';
import { analyse } from '@/utils/core/requirements/analyse';
import { readPlainText } from '@/utils/core/text/plain-text';
import { CHOICES } from './announcements/choices';
import { INSTEAD } from './announcements/instead';
import { ANNOUNCEMENTS } from './civil-service-cases';
import { differs, numbered, unmark } from './logic';

const TALK = 'The library lends books and tools to everyone who lives in the county.';
/** Announcements that have no heading of their own: what stands before them makes them a part of it. */
const WITHOUT_HEADING = new Set(['levels in a sentence each', 'AND, and OR, with commas', 'in lieu of a degree, list']);

/** What a board, a printer or a neighbor of the text may do to it and that asks nothing more or less. Null: there is nothing to change. */
const CHANGES: readonly (readonly [name: string, change: (marked: string) => string | null])[] = [
  ['lines end as on another machine', (text) => text.replaceAll('\n', '\r\n')],
  ['dashes for bullets', (text) => (text.includes('• ') ? text.replaceAll('• ', '- ') : null)],
  ['lines stand apart', (text) => text.replaceAll('\n', '\n\n')],
  ['lines are indented', (text) => text.replaceAll('\n', '\n    ')],
  ['the employer speaks before', (text) => `ABOUT THE JOB\n${TALK}\n\n${text}`],
  ['duties stand before', (text) => `ESSENTIAL DUTIES\nSupervises three clerks or two pages and trains them.\n\n${text}`],
  ['benefits follow', (text) => `${text}\n\nBENEFITS\nInsurance; a pension after five years of service; tuition for a bachelor’s degree.`],
  ['how to apply follows', (text) => `${text}\n\nHOW TO APPLY\nSend a letter and a resume, or apply in person.`],
  [
    'a skill stands between',
    (text) => (text.includes('.\n\n') ? text.replace('.\n\n', '.\n\nKnowledge of practices or procedures.\n\n') : null),
  ],
  ['a skill stands last', (text) => `${text}\nAbility to lift and carry 25 pounds or to push a cart.`],
];

describe('what is asked stays the same where', () => {
  test.each(CHANGES)('%s', { timeout: 60_000 }, (_, change) => {
    const changed = [...ANNOUNCEMENTS, ...CHOICES, ...INSTEAD].flatMap(([name, marked, logic]) => {
      const other = WITHOUT_HEADING.has(name) ? null : change(marked);
      if (other === null) return [];
      const { text, marks } = unmark(other);
      const { minimum, requirements } = analyse(readPlainText(text), 'Librarian');
      const names = numbered(requirements, marks);
      return differs(minimum, logic, (id) => names.get(id) ?? id) ? [name] : [];
    });
    expect(changed).toEqual([]);
  });
});
