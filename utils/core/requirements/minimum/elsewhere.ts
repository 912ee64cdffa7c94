import { findStretch } from '../judging/stretch-of';
import type { Requirement, SectionKind } from '../requirement';
import type { Context } from '../rule';

/** Where nothing is asked of the applicant when the qualifications stand elsewhere: talk of the employer, of pay and benefits. */
const TALK: ReadonlySet<SectionKind> = new Set(['employer', 'benefits', 'pay']);

/** “If you have two years of work behind you and like good company, we may have a job for you”: a word of welcome, not the minimum. */
const IF_YOU = /^\W{0,3}If you(?:['’]re| are| have|['’]ve)\b/u;

const sentenceAt = ({ span }: Requirement, context: Context): string => {
  const stretch = findStretch(context, span);
  return stretch === undefined ? '' : context.flat.text.slice(stretch.start, Math.min(stretch.end, stretch.start + 40));
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
    const kind = findStretch(context, one.span)?.section.kind;
    const outside = combines(one) && !asks(one) && kind !== undefined && (TALK.has(kind) || IF_YOU.test(sentenceAt(one, context)));
    if (outside) context.trace('minimum', 'left: not among the qualifications', one.span);
    return !outside;
  });
}
