import * as v from 'valibot';
import { type Ask, EDUCATION_LEVELS } from '@/utils/core/requirements/ask';
import type { Analysis, Minimum, Requirement } from '@/utils/core/requirements/requirement';
import { AREAS } from '@/utils/core/vocabulary/area';
import { line, span, yes } from './shapes';

const MOST_REQUIREMENTS = 5_000;
const DEEPEST_MINIMUM = 24;

const few = (length: number) => v.pipe(v.array(line), v.maxLength(length));
const count = v.pipe(v.number(), v.finite(), v.minValue(0));

const ask: v.GenericSchema<unknown, Ask> = v.variant('kind', [
  v.object({
    kind: v.literal('education'),
    level: v.exactOptional(v.picklist(EDUCATION_LEVELS)),
    library: yes,
    ala: yes,
    inProgress: yes,
    units: v.exactOptional(count),
    equivalent: yes,
    fields: v.exactOptional(few(200)),
  }),
  v.object({
    kind: v.literal('experience'),
    months: v.nullable(count),
    library: yes,
    professional: yes,
    supervisory: yes,
    volunteer: yes,
    paid: yes,
    not: v.exactOptional(v.pipe(v.array(v.picklist(['page', 'volunteer', 'intern'])), v.maxLength(3))),
    fullTimeHours: v.exactOptional(count),
    classTitle: v.exactOptional(line),
    of: v.exactOptional(line),
  }),
  v.object({
    kind: v.literal('language'),
    languages: few(500),
    modes: v.exactOptional(v.pipe(v.array(v.picklist(['speak', 'read', 'write', 'sign'])), v.maxLength(10))),
  }),
  v.object({
    kind: v.literal('licence'),
    type: v.picklist(['driver', 'teacher-librarian', 'teaching', 'other']),
    class: v.exactOptional(line),
  }),
  v.object({ kind: v.literal('certificate'), name: v.nullable(line) }),
  v.object({ kind: v.literal('skill'), skills: few(500) }),
  v.object({ kind: v.literal('typing'), wpm: v.nullable(count), withinMonths: v.exactOptional(count) }),
  v.object({ kind: v.literal('physical'), liftLb: v.exactOptional(count) }),
  v.object({ kind: v.literal('availability'), evenings: yes, weekends: yes, travel: yes, onCall: yes }),
  v.object({
    kind: v.literal('clearance'),
    type: v.exactOptional(v.picklist(['background', 'fingerprint', 'tb', 'drug', 'medical', 'credit'])),
  }),
  v.object({ kind: v.literal('document'), name: line }),
  v.object({
    kind: v.literal('eligibility'),
    type: v.exactOptional(v.picklist(['age', 'residency', 'work-authorization', 'employee-only'])),
    age: v.exactOptional(count),
  }),
]);

/** One requirement that came from a page's process or from the store. */
export const requirement: v.GenericSchema<unknown, Requirement> = v.object({
  id: line,
  span,
  quote: line,
  strength: v.picklist(['required', 'preferred']),
  ask,
  screening: v.boolean(),
  area: v.nullable(v.picklist(AREAS)),
  rule: line,
});

function minimumAt(depth: number): v.GenericSchema<unknown, Minimum> {
  const label = v.exactOptional(line);
  const leaf = v.object({ kind: v.literal('requirement'), id: line, label });
  const equivalent = v.object({ kind: v.literal('equivalent'), label });
  if (depth === 0) return v.variant('kind', [leaf, equivalent]);
  const of = v.pipe(v.array(v.lazy(() => minimumAt(depth - 1))), v.maxLength(500));
  return v.variant('kind', [
    v.object({ kind: v.literal('all'), of, label }),
    v.object({ kind: v.literal('any'), of, label }),
    leaf,
    equivalent,
  ]);
}

/** What was read in a posting, as it came from a page's process or from the store. The minimum names only requirements that are there. */
export const analysis: v.GenericSchema<unknown, Analysis> = v.pipe(
  v.object({
    version: v.literal(1),
    language: line,
    cut: v.boolean(),
    sections: v.pipe(
      v.array(
        v.object({
          kind: v.picklist([
            ...['required', 'preferred', 'qualifications', 'duties', 'benefits', 'employer'],
            ...['apply', 'exam', 'schedule', 'physical', 'pay', 'other'],
          ] as const),
          heading: v.nullable(span),
          span,
        }),
      ),
      v.maxLength(MOST_REQUIREMENTS),
    ),
    requirements: v.pipe(v.array(requirement), v.maxLength(MOST_REQUIREMENTS)),
    minimum: v.nullable(minimumAt(DEEPEST_MINIMUM)),
    trace: v.pipe(v.array(v.object({ rule: line, what: line, span })), v.maxLength(100_000)),
  }),
  v.check(({ requirements, minimum }) => {
    const known = new Set(requirements.map(({ id }) => id));
    return known.size === requirements.length && (minimum === null || leavesOf(minimum).every((id) => known.has(id)));
  }),
);

function leavesOf(node: Minimum): readonly string[] {
  if (node.kind === 'requirement') return [node.id];
  return node.kind === 'equivalent' ? [] : node.of.flatMap(leavesOf);
}
