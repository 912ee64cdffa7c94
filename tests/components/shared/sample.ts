import type { Evidence, JudgedNode, Judgement, LeafJudgement, Reason, Truth, Verdict } from '@/utils/core/matching/judgement';
import type { PostingFacts } from '@/utils/core/posting/posting';
import type { Ask } from '@/utils/core/requirements/ask';
import type { Analysis, Minimum, Requirement } from '@/utils/core/requirements/requirement';
import type { Area } from '@/utils/core/vocabulary/area';

/** The invented posting of all tests of what is said and shown. */
export const SAMPLE_TEXT = `MINIMUM QUALIFICATIONS
OPTION I: A master’s degree in library science from an ALA-accredited school and two years of professional library experience.
OPTION II: A bachelor’s degree and four years as a Library Assistant II.
LICENSE
A valid California Class C driver license is required.
DESIRABLE
Fluency in Spanish
Experience planning storytimes
Familiarity with Polaris or a comparable ILS
KNOWLEDGE
Knowledge of reference sources and interviewing techniques
HOW TO APPLY
A supplemental questionnaire must be sent in. A background check follows an offer.`;

/** A requirement whose quote stands in the sample text. */
export function requirement(
  id: string,
  quote: string,
  ask: Ask,
  rest: { readonly strength?: 'preferred'; readonly area?: Area; readonly screening?: boolean } = {},
): Requirement {
  const start = SAMPLE_TEXT.indexOf(quote);
  return {
    id,
    quote,
    ask,
    span: { start, end: start + quote.length },
    strength: rest.strength ?? 'required',
    screening: rest.screening ?? false,
    area: rest.area ?? null,
    rule: `${ask.kind}/sample`,
  };
}

const REQUIREMENTS: readonly Requirement[] = [
  requirement(
    'r1',
    'A master’s degree in library science from an ALA-accredited school',
    { kind: 'education', level: 'master', library: true, ala: true },
    { screening: true },
  ),
  requirement(
    'r2',
    'two years of professional library experience',
    { kind: 'experience', months: 24, library: true, professional: true },
    { screening: true },
  ),
  requirement('r3', 'A bachelor’s degree', { kind: 'education', level: 'bachelor' }, { screening: true }),
  requirement(
    'r4',
    'four years as a Library Assistant II',
    { kind: 'experience', months: 48, library: true, classTitle: 'Library Assistant II' },
    { screening: true },
  ),
  requirement('r5', 'A valid California Class C driver license', { kind: 'licence', type: 'driver', class: 'C' }, { screening: true }),
  requirement('r6', 'Fluency in Spanish', { kind: 'language', languages: ['es'] }, { strength: 'preferred', area: 'languages-culture' }),
  requirement(
    'r7',
    'Experience planning storytimes',
    { kind: 'skill', skills: ['storytime'] },
    { strength: 'preferred', area: 'community-engagement' },
  ),
  requirement(
    'r8',
    'Familiarity with Polaris or a comparable ILS',
    { kind: 'skill', skills: ['polaris'] },
    { strength: 'preferred', area: 'technology' },
  ),
  requirement(
    'r9',
    'Knowledge of reference sources and interviewing techniques',
    { kind: 'skill', skills: ['reference'] },
    { area: 'customer-service' },
  ),
  requirement('r10', 'A supplemental questionnaire', { kind: 'document', name: 'supplemental questionnaire' }),
  requirement('r11', 'A background check', { kind: 'clearance', type: 'background' }),
];

const of = (id: string): Minimum => ({ kind: 'requirement', id });

const MINIMUM: Minimum = {
  kind: 'all',
  of: [
    {
      kind: 'any',
      of: [
        { kind: 'all', label: 'Option I', of: [of('r1'), of('r2')] },
        { kind: 'all', label: 'Option II', of: [of('r3'), of('r4')] },
      ],
    },
    of('r5'),
  ],
};

export const sampleAnalysis: Analysis = {
  version: 1,
  language: 'en',
  cut: false,
  sections: [],
  requirements: REQUIREMENTS,
  minimum: MINIMUM,
  trace: [],
};

/** One judged requirement. */
export function leaf(
  id: string,
  verdict: Verdict,
  reason: Reason,
  evidence: readonly Evidence[] = [],
  meetsOn: string | null = null,
): LeafJudgement {
  return { requirement: id, verdict, reason, evidence, meetsOn };
}

const LIBRARIAN: Evidence = { item: 'work/0', label: 'Librarian I, Ocotillo Beach' };
const PAGE: Evidence = { item: 'work/1', label: 'Library Page, Ocotillo Beach' };

const LEAVES: readonly LeafJudgement[] = [
  leaf('r1', 'met', { kind: 'held' }, [{ item: 'education/0', label: 'MLIS, San José State, 2025' }]),
  leaf(
    'r2',
    'partly',
    {
      kind: 'months',
      has: 17.06,
      wants: 24,
      sum: {
        months: 17.06,
        fullTimeHours: 40,
        lines: [
          { ...LIBRARIAN, from: '2025-06-23', to: null, hoursPerWeek: 40, months: 17.06, why: 'counts' },
          { ...PAGE, from: '2023-03', to: '2025-05', hoursPerWeek: 18, months: 0, why: 'not-professional' },
        ],
      },
    },
    [LIBRARIAN],
    '2027-06-23',
  ),
  leaf('r3', 'met', { kind: 'held' }, [{ item: 'education/1', label: 'Bachelor of Arts, Cal State Northridge' }]),
  leaf('r4', 'unmet', { kind: 'months', has: 0, wants: 48, sum: { months: 0, fullTimeHours: 40, lines: [] } }),
  leaf('r5', 'unknown', { kind: 'silent' }),
  leaf('r6', 'met', { kind: 'held' }, [{ item: 'languages/1', label: 'Spanish, fluent' }]),
  leaf('r7', 'met', { kind: 'held' }, [{ item: 'skills/0', label: 'storytime' }]),
  leaf('r8', 'unmet', { kind: 'not-listed' }),
  leaf('r9', 'met', { kind: 'held' }, [LIBRARIAN]),
  leaf('r10', 'unknown', { kind: 'to-do' }),
  leaf('r11', 'unknown', { kind: 'to-do' }),
];

const TRUTHS: Readonly<Record<Verdict, Truth>> = { met: 'true', partly: 'false', unmet: 'false', unknown: 'unknown' };

/** A tree with truths by the leaves alone: enough for what is said and shown. */
export function judged(node: Minimum, leaves: readonly LeafJudgement[]): JudgedNode {
  const parts = node.kind === 'all' || node.kind === 'any' ? node.of.map((part) => judged(part, leaves)) : [];
  const truths = parts.map(({ truth }) => truth);
  const decides: Truth = node.kind === 'any' ? 'true' : 'false';
  const truth: Truth =
    node.kind === 'requirement'
      ? TRUTHS[leaves.find(({ requirement }) => requirement === node.id)?.verdict ?? 'unknown']
      : node.kind === 'equivalent'
        ? 'unknown'
        : truths.includes(decides)
          ? decides
          : truths.includes('unknown')
            ? 'unknown'
            : node.kind === 'any'
              ? 'false'
              : 'true';
  return { node, truth, meetsOn: null, of: parts };
}

/** Seven months short of Option I, with a license to be asked about. */
export const sampleJudgement: Judgement = {
  today: '2026-11-23',
  eligibility: 'not-eligible',
  meetsOn: '2027-06-23',
  leaves: LEAVES,
  minimum: judged(MINIMUM, LEAVES),
  nearest: { label: 'Option I', gaps: [{ requirement: 'r2', months: 6.94 }], meetsOn: '2027-06-23' },
  questions: [{ requirement: 'r5', about: 'licence:driver', yes: 'unknown', no: 'false' }],
  levels: [],
};

/** The same with other verdicts. */
export function judgedWith(patch: Partial<Judgement>, leaves: readonly LeafJudgement[] = []): Judgement {
  const all = LEAVES.map((one) => leaves.find(({ requirement }) => requirement === one.requirement) ?? one);
  return { ...sampleJudgement, leaves: all, minimum: judged(MINIMUM, all), ...patch };
}

export const sampleFacts: PostingFacts = {
  salary: { min: 6412, max: 8203, period: 'month', currency: 'USD' },
  closing: { kind: 'date', date: '2026-12-04', time: '17:00', zone: 'America/Los_Angeles' },
  opens: null,
  limit: 200,
  examNumber: null,
};
