import type { EducationEntry } from '../../profile/profile';
import { anyCase, lowered } from '../../text/any-case';
import { anyFieldFits, fieldsIn } from '../fields';
import type { Leaf } from '../leaf';
import { degreeField } from '../library-degree';
import type { Moment } from '../person';
import { done, type EducationAsk, held, highest, reaches, running, shown } from './studies';

/** College units: a degree has them, a course of study as many as it states. */
export function judgeCollege(ask: EducationAsk, quote: string, moment: Moment, reached: readonly EducationEntry[]): Leaf {
  const degrees = reached.filter((entry) => reaches(entry.level, 'associate'));
  const fields = fieldsIn(ask.fields, quote);
  if (ask.units === undefined) {
    if (reached.length === 0)
      return { verdict: 'unmet', reason: { kind: 'level', has: highest(done(moment)), wants: 'some-college' }, evidence: [] };
    if (fields.length === 0 || anyFieldFits(fields, reached)) return held(reached);
    return { verdict: 'unknown', reason: { kind: 'equivalent-may-do', has: reached[0]?.program ?? '' }, evidence: shown(reached) };
  }
  const enough = ask.units <= 60 ? degrees : degrees.filter((entry) => reaches(entry.level, 'bachelor'));
  if (enough.length > 0) {
    if (fields.length === 0 || anyFieldFits(fields, enough)) return held(enough);
    return { verdict: 'unknown', reason: { kind: 'equivalent-may-do', has: enough[0]?.program ?? '' }, evidence: shown(enough) };
  }
  const studies = moment.person.profile.education.filter((entry) => reaches(entry.level, 'some-college'));
  const units = studies.reduce((sum, entry) => sum + (entry.units ?? 0), 0);
  if (units >= ask.units)
    return fields.length === 0 || anyFieldFits(fields, studies)
      ? held(studies)
      : { verdict: 'unknown', reason: { kind: 'equivalent-may-do', has: studies[0]?.program ?? '' }, evidence: shown(studies) };
  if (studies.some((entry) => entry.units === null)) return { verdict: 'unknown', reason: { kind: 'silent' }, evidence: shown(studies) };
  return {
    verdict: units > 0 ? 'partly' : 'unmet',
    reason: { kind: 'level', has: highest(done(moment)), wants: 'some-college' },
    evidence: shown(studies),
  };
}

/** Courses that only library and archival studies offer; the special ones are not in every degree. */
const LIBRARY_COURSES = anyCase(
  /\blibrary (?:science|technology|studies|skills|courses?)\b|\blibrarianship\b|\bcatalog(?:u)?ing\b|\barchiv(?:es|al)\b|\bchildren['’]s literature\b|\brecords management\b/u,
);
const SPECIAL_COURSES = anyCase(
  /\bcatalog(?:u)?ing\b|\barchiv(?:es|al)\b|\bchildren['’]s literature\b|\brecords management\b|\bpreservation\b/u,
);

/** Coursework, “an academic background in”, “other appropriate degree”: nobody lists all courses, but who never studied took none. */
export function judgeCoursework(ask: EducationAsk, quote: string, moment: Moment): Leaf {
  const studied = moment.person.profile.education.filter((entry) => reaches(entry.level, 'some-college'));
  const fields = fieldsIn(ask.fields, quote);
  const fitting = studied.filter((entry) => (ask.library === true && degreeField(entry) === 'library') || anyFieldFits(fields, [entry]));
  if (fitting.length > 0 && (fields.length > 0 || ask.library === true)) return held(fitting);
  if (LIBRARY_COURSES.test(quote)) {
    const near = studied.filter((entry) => degreeField(entry) !== 'other');
    // “Coursework in archival theory”: a degree or a concentration in archives is made of it.
    const archival = near.filter((entry) => /\barchiv/u.test(lowered(quote)) && isArchival(entry));
    if (archival.length > 0) return held(archival);
    const own = near.filter((entry) => degreeField(entry) === 'library');
    if (own.length > 0 && !SPECIAL_COURSES.test(quote)) return held(own);
    if (near.length > 0)
      return { verdict: 'unknown', reason: { kind: 'equivalent-may-do', has: near[0]?.program ?? '' }, evidence: shown(near) };
    return { verdict: 'unmet', reason: { kind: 'other-field', has: studied[0]?.program ?? '' }, evidence: [] };
  }
  const degree = /\bdegree\b/u.test(lowered(quote)) ? studied.filter((entry) => reaches(entry.level, 'bachelor')) : studied;
  if (degree.length > 0)
    return { verdict: 'unknown', reason: { kind: 'equivalent-may-do', has: degree[0]?.program ?? '' }, evidence: shown(degree) };
  return { verdict: 'unmet', reason: { kind: 'level', has: highest(done(moment)), wants: 'some-college' }, evidence: [] };
}

function isArchival(entry: EducationEntry): boolean {
  return degreeField(entry) === 'archival' || /\barchiv/u.test(lowered(entry.program));
}

/** “Be a student of early childhood education”, “currently enrolled at a college”: only studies that go on answer it. */
export function judgeStudent(ask: EducationAsk, quote: string, moment: Moment): Leaf {
  const going = running(moment).filter((entry) => entry.level !== 'high-school');
  const fields = fieldsIn(ask.fields, quote);
  const fitting = fields.length === 0 ? going : going.filter((entry) => anyFieldFits(fields, [entry]));
  if (fitting.length > 0) return held(fitting);
  if (going.length > 0)
    return { verdict: 'unknown', reason: { kind: 'equivalent-may-do', has: going[0]?.program ?? '' }, evidence: shown(going) };
  return { verdict: 'unmet', reason: { kind: 'not-listed' }, evidence: [] };
}
