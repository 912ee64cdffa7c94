import type { EducationEntry } from '../../profile/profile';
import { lowered } from '../../text/any-case';
import { anyFieldFits, fieldsIn } from '../fields';
import type { Leaf } from '../leaf';
import { degreeField } from '../library-degree';
import type { Moment } from '../person';
import { judgeCoursework } from './coursework';
import { done, type EducationAsk, held, highest, reaches, running, shown } from './studies';
import { takesEquivalent } from './wording';

/** A library technician's diploma, a certificate or associate degree in library technology: a higher library degree does. */
export function judgeTechnician(ask: EducationAsk, quote: string, moment: Moment): Leaf {
  const level = ask.level ?? 'certificate';
  // “A degree in archival science”: a library degree is none unless it says so.
  const archivalOnly = /\barchiv/u.test(lowered(quote)) && !/\blibrar|\binformation (?:science|studies)|\bmli?s\b/u.test(lowered(quote));
  const inField = (entry: EducationEntry): boolean =>
    archivalOnly
      ? degreeField(entry) === 'archival' || /\barchiv/u.test(lowered(entry.program))
      : ['library', 'school-library'].includes(degreeField(entry));
  const fitting = done(moment).filter(
    (entry) => inField(entry) && (reaches(entry.level, level === 'associate' ? 'certificate' : level) || entry.level === null),
  );
  const full = fitting.filter((entry) => entry.level === null || level === 'certificate' || reaches(entry.level, level));
  if (full.length > 0) {
    if (ask.units !== undefined) return held(full);
    // What may stand for experience is the practical course itself, not any higher degree.
    if (
      level === 'certificate' &&
      /\bsubstitut|\bin (?:lieu|place) of\b/u.test(lowered(quote)) &&
      !full.some((entry) => entry.level === 'certificate' || entry.level === 'associate')
    )
      return { verdict: 'unknown', reason: { kind: 'equivalent-may-do', has: full[0]?.program ?? '' }, evidence: shown(full) };
    return level === 'some-college' || !/\bemphasis\b|\bspeciali[sz]/u.test(lowered(quote))
      ? held(full)
      : { verdict: 'unknown', reason: { kind: 'equivalent-may-do', has: full[0]?.program ?? '' }, evidence: shown(full) };
  }
  if (level === 'some-college') return judgeCoursework(ask, quote, moment);
  const others = done(moment);
  // “A bachelor's degree in business administration, library science or a related field”: any of the fields named does.
  const beside = fieldsIn(ask.fields, quote).filter((field) => !/librar|information sci/u.test(lowered(field)));
  const named = others.filter((entry) => reaches(entry.level, level) && anyFieldFits(beside, [entry]));
  if (named.length > 0 && /\bor\b|,|\//u.test(lowered(quote))) return held(named);
  const near = others.filter((entry) => reaches(entry.level, level) && degreeField(entry) !== 'other');
  if (takesEquivalent(ask, quote)) {
    const some = near.length > 0 ? near : others.filter((entry) => reaches(entry.level, 'some-college'));
    if (some.length > 0)
      return { verdict: 'unknown', reason: { kind: 'equivalent-may-do', has: some[0]?.program ?? '' }, evidence: shown(some) };
  }
  const going = running(moment).filter((entry) => inField(entry));
  if (going[0] !== undefined) {
    if (ask.inProgress === true) return held(going);
    return { verdict: 'partly', reason: { kind: 'in-progress', ends: going[0].end }, evidence: shown(going) };
  }
  return { verdict: 'unmet', reason: { kind: 'level', has: highest(others), wants: level }, evidence: [] };
}
