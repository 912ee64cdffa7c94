import { expect, test } from 'vitest';
import { type ApplicationV1, upgradeToV2 } from '@/utils/core/tracker/upgrade';

const before: ApplicationV1 = {
  id: 'a1',
  updatedAt: '2026-11-02T08:00:00.000Z',
  deletedAt: null,
  device: 'd1',
  title: 'Librarian II',
  employer: 'City of Ocotillo Beach',
  location: null,
  url: 'https://www.governmentjobs.com/careers/ocotillo/jobs/4412345',
  source: 'governmentjobs',
  externalId: '4412345',
  facts: { salary: null, closing: null, opens: null, limit: null, examNumber: 'B0412' },
  stage: 'exam',
  keptAt: '2026-11-01T08:00:00.000Z',
  notes: 'ask Ines',
  snapshot: 's1',
};

test('v2: before and after', () => {
  expect(upgradeToV2(before)).toEqual({
    ...before,
    track: 'civil',
    addresses: [],
    archivedAt: null,
    earlier: null,
    absorbed: [],
    mergedInto: null,
    filed: { on: null, how: '' },
    dates: { filing: null, opens: null, closes: null, firstReview: null, limit: null },
    reminders: {},
    exam: { parts: [], list: null },
    contacts: [],
    tasks: [],
    documents: [],
    questions: [],
    accommodation: null,
    interviews: [],
    preparation: { materials: [], skills: [], research: [], practice: [] },
  });
  expect(upgradeToV2({ ...before, stage: 'applied' })).toMatchObject({ stage: 'applied', track: 'ordinary' });
});
