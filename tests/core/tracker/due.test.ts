import { describe, expect, test } from 'vitest';
import type { Application } from '@/utils/core/tracker/application';
import { NO_DATES } from '@/utils/core/tracker/details';
import { byDue, dueDay } from '@/utils/core/tracker/due';
import { newApplication } from '@/utils/core/tracker/keeping';
import { isEnded, type StageId } from '@/utils/core/tracker/stages';

const stamp = { at: '2031-01-01T00:00:00.000Z', device: 'd', newId: () => 'a' };

function application(date: string | null, stage: StageId = 'kept', parts: Partial<Application> = {}): Application {
  const closing = date === null ? null : { kind: 'date' as const, date, time: null, zone: null };
  const facts = { salary: null, closing, opens: null, limit: null, examNumber: null };
  return { ...newApplication({ title: `${date} ${stage}`, facts, stage }, stamp), ...parts };
}

describe('deadlines', () => {
  test('a day counts until it is filed', () => {
    expect(dueDay(application('2031-03-14', 'preparing'))).toBe('2031-03-14');
    expect(dueDay(application('2031-03-14', 'applied'))).toBeNull();
    expect(dueDay(application(null))).toBeNull();
    const own = { ...NO_DATES, closes: { date: '2031-03-10', time: null, zone: null } };
    expect(dueDay(application('2031-03-14', 'kept', { dates: own }))).toBe('2031-03-10');
  });

  test('what is won or lost has ended', () => {
    expect(['kept', 'offer', 'accepted', 'rejected', 'withdrawn', 'closed'].map((stage) => isEnded(stage as StageId))).toEqual([
      ...[false, false, true, true, true, true],
    ]);
  });

  test('sorted: next deadline, then newest kept, then ended', () => {
    const rows = [
      application('2031-01-02', 'rejected'),
      application(null, 'kept', { keptAt: '2031-01-01T00:00:00.000Z' }),
      application(null, 'applied', { keptAt: '2031-01-05T00:00:00.000Z' }),
      application('2031-04-01'),
      application('2031-03-01'),
    ];
    expect(rows.toSorted(byDue).map(({ title }) => title)).toEqual([
      ...['2031-03-01 kept', '2031-04-01 kept', 'null applied', 'null kept', '2031-01-02 rejected'],
    ]);
  });
});
