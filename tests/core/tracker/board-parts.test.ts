import { describe, expect, test } from 'vitest';
import type { Judgement } from '@/utils/core/matching/judgement';
import type { Requirement } from '@/utils/core/requirements/requirement';
import { mainAreas } from '@/utils/core/tracker/areas';
import { editableOf } from '@/utils/core/tracker/edit';
import { judgedOf, judgedOtherwise } from '@/utils/core/tracker/judged';
import { withPath } from '@/utils/core/tracker/with-path';
import type { Area } from '@/utils/core/vocabulary/area';
import { application } from './samples';

const asks = (...areas: readonly (Area | null)[]) => ({ requirements: areas.map((area) => ({ area }) as Requirement) });

describe('what a posting is mostly about', () => {
  test.each<[string, ReturnType<typeof asks>, readonly Area[]]>([
    ['nothing', asks(null, null), []],
    ['the one it names', asks('technology', null), ['technology']],
    ['most first, with half as many', asks('technology', 'customer-service', 'customer-service'), ['customer-service', 'technology']],
    ['less than half is left out', asks('technology', 'customer-service', 'customer-service', 'customer-service'), ['customer-service']],
    [
      'three at most, in the order of the areas',
      asks('languages-culture', 'technology', 'customer-service', 'community-engagement'),
      ['community-engagement', 'technology', 'customer-service'],
    ],
  ])('%s', (_, analysis, areas) => expect(mainAreas(analysis)).toEqual(areas));
});

describe('how it was judged then', () => {
  const leaf = (requirement: string, verdict: Judgement['leaves'][number]['verdict']) => ({
    requirement,
    verdict,
    reason: { kind: 'held' as const },
    evidence: [],
    meetsOn: null,
  });
  const judgement: Judgement = {
    today: '2031-03-01',
    eligibility: 'not-eligible',
    meetsOn: '2031-06-01',
    leaves: [leaf('r1', 'met'), leaf('r2', 'partly')],
    minimum: null,
    nearest: null,
    questions: [],
    levels: [],
  };
  test('is kept without its sums', () => {
    expect(judgedOf(judgement)).toEqual({
      on: '2031-03-01',
      eligibility: 'not-eligible',
      meetsOn: '2031-06-01',
      verdicts: { r1: 'met', r2: 'partly' },
    });
  });
  test('only what is judged otherwise since is told', () => {
    const now = { ...judgement, leaves: [leaf('r1', 'met'), leaf('r2', 'met'), leaf('r3', 'unmet')] };
    expect(judgedOtherwise(judgedOf(judgement), now)).toEqual([{ requirement: 'r2', from: 'partly', to: 'met' }]);
  });
});

describe('a value put in at a path', () => {
  const contact = { id: 'c1', name: 'Ines', role: '', email: '', phone: '1', note: '' };
  const fields = { ...editableOf(application()), contacts: [contact] };
  test('of a field, of a field in it, of an item', () => {
    expect(withPath(fields, 'notes', 'mine').notes).toBe('mine');
    expect(withPath(fields, 'filed.how', 'by mail').filed).toEqual({ on: null, how: 'by mail' });
    expect(withPath(fields, 'contacts.c1.phone', '2').contacts).toEqual([{ ...contact, phone: '2' }]);
    expect(withPath(fields, 'contacts.c9.phone', '2').contacts).toEqual([contact]);
  });
  test('an item that was taken away goes', () => {
    expect(withPath(fields, 'contacts.c1', undefined).contacts).toEqual([]);
  });
});
