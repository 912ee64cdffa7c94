import { anyFieldFits, fieldsIn, isRelatedEnough } from '../fields';
import type { Reason } from '../judgement';
import type { Leaf } from '../leaf';
import type { Moment } from '../person';
import { judgeCollege } from './coursework';
import { done, type EducationAsk, held, highest, reaches, running, shown } from './studies';
import { GRADUATES_TOO, STUDENTS_ONLY } from './wording';

/** Judges a level of any field, or of the fields named: more than the level asked satisfies it. */
export function judgeLevel(ask: EducationAsk, quote: string, moment: Moment): Leaf {
  const level = ask.level ?? 'high-school';
  const all = moment.person.profile.education;
  const finished = done(moment);
  const going = running(moment);
  // Who studies for a master's has a bachelor's; who is at college, or was, has finished school.
  const implied = [
    ...going.filter((entry) => reaches(entry.level, 'master') && !reaches(level, 'master')),
    ...(reaches('some-college', level) ? going.filter((entry) => reaches(entry.level, 'associate')) : []),
  ];
  const reached = [
    ...finished.filter((entry) => reaches(entry.level, level) && !(level === 'certificate' && entry.level === 'certificate')),
    ...implied,
  ];
  if (level === 'high-school' && all.some((entry) => entry.level !== null && entry.level !== 'high-school'))
    return held(reached.length > 0 ? reached : all.slice(0, 1));
  if (ask.inProgress === true) {
    const studying = going.filter((entry) => reaches(entry.level, level));
    if (studying.length > 0) return held(studying);
    if (reached.length > 0 && STUDENTS_ONLY.test(quote) && !GRADUATES_TOO.test(quote)) {
      return { verdict: 'unmet', reason: { kind: 'level', has: highest(finished), wants: level }, evidence: shown(reached) };
    }
  }
  if (level === 'some-college') return judgeCollege(ask, quote, moment, reached);
  const fields = fieldsIn(ask.fields, quote);
  if (reached.length > 0) {
    if (fields.length === 0 || anyFieldFits(fields, reached)) return held(reached);
    if (isRelatedEnough(fields, quote, reached))
      return { verdict: 'unknown', reason: { kind: 'equivalent-may-do', has: reached[0]?.program ?? '' }, evidence: shown(reached) };
    return { verdict: 'unmet', reason: { kind: 'other-field', has: reached[0]?.program ?? '' }, evidence: shown(reached) };
  }
  if (level === 'certificate') return judgeCertificate(quote, moment);
  const toCome = going.filter((entry) => reaches(entry.level, level) && (fields.length === 0 || anyFieldFits(fields, [entry])));
  if (toCome[0] !== undefined) return { verdict: 'partly', reason: { kind: 'in-progress', ends: toCome[0].end }, evidence: shown(toCome) };
  if (all.some((entry) => entry.level === null)) return { verdict: 'unknown', reason: { kind: 'silent' }, evidence: [] };
  return { verdict: 'unmet', reason: { kind: 'level', has: highest(finished), wants: level }, evidence: [] };
}

function judgeCertificate(quote: string, moment: Moment): Leaf {
  const named = done(moment).filter((entry) => entry.level === 'certificate' && anyFieldFits(fieldsIn(undefined, quote), [entry]));
  return named.length > 0 ? held(named) : { verdict: 'unknown', reason: { kind: 'not-listed' }, evidence: [] };
}

/** A second graduate degree, beside the library one. */
export function judgeSecond(moment: Moment): Leaf {
  const graduate = done(moment).filter((entry) => reaches(entry.level, 'master'));
  if (graduate.length >= 2) return held(graduate);
  const going = running(moment).filter((entry) => reaches(entry.level, 'master'));
  if (graduate.length + going.length >= 2)
    return { verdict: 'partly', reason: { kind: 'in-progress', ends: going[0]?.end ?? null }, evidence: shown(going) };
  // With one of the two, “you have a master's, a master's is asked” would explain nothing.
  const reason: Reason = graduate.length === 0 ? { kind: 'level', has: highest(done(moment)), wants: 'master' } : { kind: 'not-listed' };
  return { verdict: 'unmet', reason, evidence: shown(graduate) };
}
