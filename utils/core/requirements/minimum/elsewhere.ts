import { anyCase } from '../../text/any-case';
import { findStretch } from '../judging/stretch-of';
import type { Requirement, SectionKind } from '../requirement';
import type { Context } from '../rule';

/** Where nothing is asked of the applicant when the qualifications stand elsewhere: talk of the employer, of pay and benefits. */
const TALK: ReadonlySet<SectionKind> = new Set(['employer', 'benefits', 'pay']);

/** “The Technician differs from the Assistant in that the latter requires a diploma”, “a Librarian I may be promoted to Librarian II, which requires two years”: of another class, wherever it stands. */
const COMPARES = anyCase(
  /\b(?:differs? from|(?:is|are) distinguished from|may be (?:promoted|advanced|reclassified) to|in that the (?:latter|former))\b/u,
  'differ|distinguished|promot|advanced|reclassified|in that the',
);
/** “Librarian II is the journey level and requires two years”: of the classes of a series, outside the qualifications. */
const OF_CLASSES = anyCase(
  /\b(?:promot(?:es|ion) to|is the (?:full |first |fully )?(?:entry|journey|journeyman|advanced|lead|supervisory|working|highest|second|third)(?:[- ]level)?)\b/u,
  'promot|is the ',
);

/** “If you have two years of work behind you and like good company, we may have a job for you”: a word of welcome, not the minimum. */
const IF_YOU = /^\W{0,3}If you(?:['’]re| are| have|['’]ve)\b/u;

const sentenceAt = ({ span }: Requirement, context: Context): string => {
  const stretch = findStretch(context, span);
  return stretch === undefined ? '' : context.flat.text.slice(stretch.start, Math.min(stretch.end, stretch.start + 240));
};

/**
 * The requirements from which the minimum is made: where education or experience is asked under the qualifications, what the employer's own words
 * name of either (“the Library asks a bachelor's degree of all its trustees”) stands outside.
 */
export function withoutElsewhere(requirements: readonly Requirement[], context: Context): readonly Requirement[] {
  const combines = ({ ask, screening }: Requirement): boolean => screening && (ask.kind === 'education' || ask.kind === 'experience');
  const asks = ({ span }: Requirement): boolean => findStretch(context, span)?.asks === 'yes';
  if (!requirements.some((one) => combines(one) && asks(one))) return requirements;
  return requirements.filter((one) => {
    if (!one.screening) return true;
    const kind = findStretch(context, one.span)?.section.kind;
    const sentence = sentenceAt(one, context);
    const outside =
      COMPARES.test(sentence) ||
      (!asks(one) && (OF_CLASSES.test(sentence) || (combines(one) && (IF_YOU.test(sentence) || (kind !== undefined && TALK.has(kind))))));
    if (outside) context.trace('minimum', 'left: not among the qualifications', one.span);
    return !outside;
  });
}
