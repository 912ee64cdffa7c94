import { describe, expect, test } from 'vitest';
import { isEnded, neighbours, phaseOf, STAGES, stageIn, stagesOf, TRACKS, type Track } from '@/utils/core/tracker/stages';

const ids = (track: Track) => stagesOf(track).map(({ id }) => id);

test('the two tracks have the stages that a filing goes through, in order', () => {
  expect(ids('ordinary')).toEqual([
    ...['kept', 'preparing', 'applied', 'interview', 'offer', 'accepted', 'rejected', 'withdrawn', 'closed'],
  ]);
  expect(ids('civil')).toEqual([
    ...['kept', 'preparing', 'filed', 'reviewed', 'exam', 'listed', 'certified', 'department-interview', 'offer', 'appointed'],
    ...['not-accepted', 'not-passed', 'not-reachable', 'withdrawn', 'expired'],
  ]);
  expect(new Set(STAGES.map(({ id }) => id))).toEqual(new Set([...ids('ordinary'), ...ids('civil')]));
  expect(STAGES.filter(({ ends }) => ends).map(({ id }) => id)).toEqual([
    ...['accepted', 'appointed', 'rejected', 'withdrawn', 'closed', 'not-accepted', 'not-passed', 'not-reachable', 'expired'],
  ]);
});

describe('a stage in the other track', () => {
  test.each(TRACKS)('every stage has a place on the %s track, in a phase as far on or as ended', (track) => {
    for (const { id, ends, phase } of STAGES) {
      const there = stageIn(track, id);
      expect(ids(track)).toContain(there);
      expect(isEnded(there)).toBe(ends);
      if (phase !== 'tested') expect(phaseOf(there)).toBe(phase);
      if (ids(track).includes(id)) expect(there).toBe(id);
    }
  });

  test('there and back is the same from the ordinary track', () => {
    for (const id of ids('ordinary')) expect(stageIn('ordinary', stageIn('civil', id))).toBe(id);
  });
});

test.each([
  ['ordinary', 'kept', null, 'preparing'],
  ['ordinary', 'offer', 'interview', 'accepted'],
  ['civil', 'exam', 'reviewed', 'listed'],
  ['civil', 'appointed', 'offer', null],
  ['civil', 'not-passed', null, null],
] as const)('%s, %s: back %s, forward %s', (track, stage, back, forward) => {
  expect(neighbours(track, stage)).toEqual({ back, forward });
});
