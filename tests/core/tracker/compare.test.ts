import { describe, expect, test } from 'vitest';
import type { Posting } from '@/utils/core/posting/posting';
import { analyse } from '@/utils/core/requirements/analyse';
import { readPlainText } from '@/utils/core/text/plain-text';
import { compareVersions, type Version } from '@/utils/core/tracker/compare';
import { posting } from '../../platform/samples';

const TEXT =
  'MINIMUM QUALIFICATIONS\n• A master’s degree in library science.\n• Two years of library experience.\n\nBENEFITS\nA garden on the roof.';
const version = (text = TEXT, parts: Partial<Posting> = {}): Version => {
  const body = readPlainText(text);
  return { posting: posting({ body, ...parts }), analysis: analyse(body, 'Librarian II') };
};
const facts = (parts: Partial<Posting['facts']>) => ({ facts: { ...posting().facts, ...parts } });
const closes = (date: string, time = '17:00') => ({ kind: 'date' as const, date, time, zone: null });
const TODAY = '2031-03-10';
const kinds = (now: Version, before = version(), today = TODAY) => compareVersions(before, now, today).map(({ kind }) => kind);

describe('a posting opened again', () => {
  test.each<[string, Version, readonly string[]]>([
    ['says the same', version(), []],
    ['is set in other type and spaces', version(TEXT.toUpperCase().replaceAll(' ', '  ')), []],
    ['writes its title with an accent', version(TEXT, { title: 'Líbrarian II' }), []],
    ['has a later deadline', version(TEXT, facts({ closing: closes('2031-03-28') })), ['deadline']],
    ['closes at another hour', version(TEXT, facts({ closing: closes('2031-03-14', '12:00') })), ['deadline']],
    ['names the zone now', version(TEXT, facts({ closing: { ...closes('2031-03-14'), zone: 'America/Los_Angeles' } })), []],
    ['shows no deadline any more', version(TEXT, facts({ closing: null })), []],
    ['asks one thing more', version(`${TEXT.replace('experience.', 'experience.\n• A valid driver’s license.')}`), ['requirement-added']],
    ['asks one thing less', version(TEXT.replace('\n• Two years of library experience.', '')), ['requirement-removed']],
    ['pays more', version(TEXT, facts({ salary: { min: 6500, max: 7800, period: 'month', currency: 'USD' } })), ['pay']],
    ['limits the filing', version(TEXT, facts({ limit: 200 })), ['limit']],
    ['has another title', version(TEXT, { title: 'Librarian II (Teen)' }), ['title']],
    ['could not be read for its title', version(TEXT, { title: null }), []],
    ['talks otherwise', version(TEXT.replace('roof', 'hill')), ['text']],
    ['has another exam number', version(TEXT, facts({ examNumber: 'B0977' })), ['reposted', 'exam-number']],
  ])('%s', (_, now, expected) => expect(kinds(now)).toEqual(expected));

  test('open again after it had closed: reposted, with its new days', () => {
    const again = version(TEXT, facts({ opens: '2031-09-01', closing: closes('2031-09-20') }));
    expect(kinds(again, version(), '2031-09-02')).toEqual(['reposted', 'deadline', 'opens']);
  });

  test('a requirement that is now preferred', () => {
    const soft = version(
      TEXT.replace('BENEFITS', 'DESIRABLE QUALIFICATIONS\n• Two years of library experience.\n\nBENEFITS').replace(
        '\n• Two years of library experience.',
        '',
      ),
    );
    expect(compareVersions(version(), soft, TODAY)).toContainEqual(
      expect.objectContaining({ kind: 'strength', from: 'required', to: 'preferred' }),
    );
  });

  test('what changed is said with both sides', () => {
    const now = version(TEXT, facts({ closing: closes('2031-03-28') }));
    expect(compareVersions(version(), now, TODAY)).toEqual([{ kind: 'deadline', from: posting().facts.closing, to: closes('2031-03-28') }]);
  });
});
