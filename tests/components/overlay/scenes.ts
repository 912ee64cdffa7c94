import type { CardProps, CardState } from '@/components/overlay/card-state';
import type { Posting } from '@/utils/core/posting/posting';
import { judgedWith, leaf, SAMPLE_TEXT, sampleAnalysis, sampleFacts, sampleJudgement } from '../shared/sample';

export const samplePosting: Posting = {
  source: 'governmentjobs',
  externalId: '4711',
  url: 'https://www.governmentjobs.com/careers/marisol/jobs/4711/librarian-ii',
  title: 'Librarian II, Children’s Services',
  employer: 'City of Marisol',
  location: 'Marisol, CA',
  facts: sampleFacts,
  body: { text: SAMPLE_TEXT, blocks: [], cut: false },
  missing: [],
  readBy: { description: 'site' },
};

const ready: CardState & { kind: 'ready' } = {
  kind: 'ready',
  posting: samplePosting,
  analysis: sampleAnalysis,
  judgement: sampleJudgement,
  kept: { kind: 'no' },
};

/** Everything that the card is given, without wishes: each state that it can be in, by name. */
export const scenes: Readonly<Record<string, Partial<CardProps> & { readonly state: CardState }>> = {
  short: { state: ready, opened: new Set(['r2']) },
  chosen: { state: ready, opened: new Set(['r8']), current: 'r8' },
  profiles: {
    state: ready,
    profiles: [
      { id: 'profile', label: null, active: false },
      { id: 'a', label: 'Archivist and special collections librarian, part time', active: true },
    ],
  },
  met: {
    state: {
      ...ready,
      kept: { kind: 'yes', stage: 'applied' },
      judgement: judgedWith({ eligibility: 'eligible', nearest: null, questions: [] }, [
        leaf('r2', 'met', { kind: 'held' }),
        leaf('r5', 'met', { kind: 'answered', have: true, on: '2026-11-20' }),
      ]),
    },
  },
  asked: {
    state: { ...ready, judgement: judgedWith({ eligibility: 'cannot-tell', nearest: null }, [leaf('r2', 'met', { kind: 'held' })]) },
  },
  empty: {
    state: {
      ...ready,
      posting: { ...samplePosting, missing: ['salary', 'closing'], readBy: { description: 'structure' } },
      analysis: { ...sampleAnalysis, cut: true },
      judgement: judgedWith(
        { eligibility: 'cannot-tell', nearest: null },
        sampleAnalysis.requirements.map(({ id }) => leaf(id, 'unknown', { kind: 'silent' })),
      ),
    },
  },
  nothing: {
    state: { ...ready, analysis: { ...sampleAnalysis, requirements: [] }, judgement: judgedWith({ leaves: [], minimum: null }) },
  },
  french: {
    state: {
      ...ready,
      analysis: { ...sampleAnalysis, language: 'fr', requirements: [] },
      judgement: judgedWith({ leaves: [], minimum: null }),
    },
  },
  trouble: { state: ready, trouble: { kind: 'not-kept', why: 'storage-full' } },
  reading: { state: { kind: 'reading' } },
  unread: { state: { kind: 'unread', why: 'no-description', missing: ['description', 'salary'], frames: [] } },
  framed: {
    state: { kind: 'unread', why: 'no-posting', missing: ['title', 'description'], frames: ['ocotillo.wd5.myworkdayjobs.com'] },
    trouble: { kind: 'at-toolbar' },
  },
  failed: { state: { kind: 'failed', why: 'storage-broken' } },
  ended: { state: { kind: 'ended' } },
  folded: { state: ready, collapsed: true },
  slip: { state: ready, slip: true },
};
