import { describe, expect, test } from 'vitest';
import type { TrackerEvent } from '@/utils/core/tracker/application';
import { type EmployerType, employerType, funnelOf, furthest, outcomeOf, staysOf, timeInStage } from '@/utils/core/tracker/pictures';
import type { StageId } from '@/utils/core/tracker/stages';
import { application } from './samples';

const moved = (from: StageId, to: StageId, day: string, id = `${from}-${to}`, undoes?: string): TrackerEvent => ({
  id,
  updatedAt: `${day}T12:00:00.000Z`,
  deletedAt: null,
  device: 'd',
  application: 'a1',
  at: `${day}T12:00:00.000Z`,
  what: { kind: 'stage', from, to, ...(undoes === undefined ? {} : { undoes }) },
});

describe('how far it came', () => {
  test.each<[StageId, readonly TrackerEvent[], string]>([
    ['kept', [], 'before'],
    ['rejected', [], 'filed'],
    ['withdrawn', [], 'before'],
    ['rejected', [moved('interview', 'rejected', '2031-03-01')], 'interview'],
    ['kept', [moved('kept', 'offer', '2031-03-01'), moved('offer', 'kept', '2031-03-02')], 'offer'],
    ['appointed', [], 'won'],
    ['listed', [], 'tested'],
  ])('%s after %#', (stage, events, phase) => expect(furthest({ stage }, events)).toBe(phase));

  test('each counts for every step', () => {
    expect(funnelOf(['before', 'filed', 'offer']).map(({ count }) => count)).toEqual([3, 2, 1, 1, 1, 0]);
  });

  test.each<[StageId, Parameters<typeof outcomeOf>[1], string | null]>([
    ['kept', 'before', null],
    ['applied', 'filed', 'open'],
    ['rejected', 'filed', 'lost'],
    ['rejected', 'interview', 'interviewed'],
    ['appointed', 'won', 'won'],
  ])('%s that reached %s', (stage, reached, outcome) => expect(outcomeOf({ stage }, reached)).toBe(outcome));
});

describe('time in a stage', () => {
  const kept = application({ keptAt: '2031-02-01T12:00:00.000Z' });
  test('from one move to the next', () => {
    expect(staysOf(kept, [moved('kept', 'filed', '2031-02-04'), moved('filed', 'exam', '2031-02-14')])).toEqual([
      { stage: 'kept', days: 3 },
      { stage: 'filed', days: 10 },
    ]);
  });
  test('what was undone is no stay', () => {
    const events = [
      moved('kept', 'offer', '2031-02-02', 'e1'),
      moved('offer', 'kept', '2031-02-03', 'e2', 'e1'),
      moved('kept', 'filed', '2031-02-04'),
    ];
    expect(staysOf(kept, events)).toEqual([{ stage: 'kept', days: 3 }]);
  });
  test('the middle of them', () => {
    const stays = [1, 9, 2, 4].map((days) => ({ stage: 'filed' as const, days }));
    expect(timeInStage(stays).get('filed')).toEqual({ days: 3, count: 4 });
    expect(timeInStage([]).size).toBe(0);
  });
});

test.each<[string | null, EmployerType]>([
  ['County of San Telmo', 'county'],
  ['City of Marisol', 'city'],
  ['Estrella College', 'academic'],
  ['Arroyo Unified School District', 'school'],
  ['State of Calafia, Department of Records', 'state'],
  ['Port Alder Public Library', 'library'],
  ['Mesa Linda Historical Society', 'memory'],
  ['Quillpoint Staffing', 'other'],
  ['Velocity Partners', 'other'],
  [null, 'other'],
])('%s is of the kind %s', (employer, type) => expect(employerType(employer)).toBe(type));
