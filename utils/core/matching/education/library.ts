import { alaAccreditation } from '../../profile/ala';
import type { EducationEntry } from '../../profile/profile';
import { anyCase, lowered } from '../../text/any-case';
import { anyFieldFits, fieldsIn } from '../fields';
import type { Reason } from '../judgement';
import type { Leaf } from '../leaf';
import { degreeField } from '../library-degree';
import type { Moment } from '../person';
import { done, type EducationAsk, held, highest, reaches, running, shown } from './studies';
import { judgeTechnician } from './technician';
import { GRADUATES_TOO, OR_EQUIVALENT, STUDENTS_ONLY, takesEquivalent, withoutForeign } from './wording';

const SIMILAR_FROM_ACCREDITED = anyCase(
  /\b(?:similar|related|comparable|closely related) (?:field|degree|discipline|program)s?,? (?:from|at|granted by|accredited)\b[^.;]{0,60}\b(?:ala|american library association)\b/u,
);

/** “with a concentration in archives”, “with an emphasis on archival management”; not “preferably with …”. */
const IN_ARCHIVES = anyCase(
  /(?<!\b(?:preferably|ideally) )\bwith (?:an? )?(?:concentration|emphasis|specialization|specialisation|focus|certificate) (?:in|on) (?:[a-z-]{3,14} ){0,3}archiv/u,
  'archiv',
);

/** Judges a library degree: the master's with its accreditation, studies for it, and below it the technician's diploma. */
export function judgeLibrary(ask: EducationAsk, quote: string, moment: Moment): Leaf {
  const level = ask.level ?? 'master';
  const high = level === 'master' || level === 'doctorate';
  const enough = (entry: EducationEntry): boolean => reaches(entry.level, level) || (entry.level === null && high);
  const ofLibrary = done(moment).filter((entry) => degreeField(entry) === 'library' && enough(entry));
  const going = running(moment).filter((entry) => ['library', 'archival'].includes(degreeField(entry)) && enough(entry));
  if (ask.inProgress === true) {
    if (going.length > 0) return judgeUnits(ask, going);
    if (ofLibrary.length > 0 && STUDENTS_ONLY.test(quote) && !GRADUATES_TOO.test(quote)) {
      return { verdict: 'unmet', reason: { kind: 'level', has: highest(done(moment)), wants: level }, evidence: shown(ofLibrary) };
    }
  }
  if (!high) return judgeTechnician(ask, quote, moment);
  // “MLIS with a concentration in archives”: a résumé that names none leaves it open.
  if (ofLibrary.length > 0 && IN_ARCHIVES.test(quote) && !ofLibrary.some(({ program }) => /\barchiv/u.test(lowered(program))))
    return { verdict: 'unknown', reason: { kind: 'equivalent-may-do', has: ofLibrary[0]?.program ?? '' }, evidence: shown(ofLibrary) };
  if (ofLibrary.length > 0) return ask.ala === true ? judgeAccreditation(ofLibrary, quote, moment) : held(ofLibrary);
  const graduate = done(moment).filter((entry) => reaches(entry.level, 'master'));
  const studentsOnly = ask.inProgress === true && STUDENTS_ONLY.test(quote);
  const near = studentsOnly ? [] : graduate.filter((entry) => degreeField(entry) !== 'other');
  const archival = near.filter((entry) => degreeField(entry) === 'archival');
  if (archival.length > 0 && ask.ala !== true && /\barchiv/u.test(lowered(quote))) return held(archival);
  const beside = fieldsIn(ask.fields, quote).filter((field) => !/librar|information|archiv/u.test(lowered(field)));
  if (anyFieldFits(beside, graduate) && /\bor\b|,|\//u.test(lowered(quote))) return held(graduate);
  // “Or a similar field from an ALA-accredited school”: the school must be one all the same.
  const elsewhere =
    ask.ala === true && SIMILAR_FROM_ACCREDITED.test(quote) && near.every((entry) => accreditationOf(entry) !== 'accredited');
  if (near.length > 0 && !elsewhere && takesEquivalent(ask, quote)) {
    return { verdict: 'unknown', reason: { kind: 'equivalent-may-do', has: near[0]?.program ?? '' }, evidence: shown(near) };
  }
  const next = going.find(({ end }) => end !== null) ?? going[0];
  if (next !== undefined) return { verdict: 'partly', reason: { kind: 'in-progress', ends: next.end }, evidence: shown([next]) };
  const reason: Reason =
    graduate[0] === undefined
      ? { kind: 'level', has: highest(done(moment)), wants: level }
      : { kind: 'other-field', has: graduate[0].program };
  return { verdict: 'unmet', reason, evidence: shown(graduate) };
}

function judgeAccreditation(entries: readonly EducationEntry[], quote: string, { person }: Moment): Leaf {
  const answers = entries.map((entry) => ({ entry, answer: accreditationOf(entry) }));
  const accredited = answers.filter(({ answer }) => answer === 'accredited').map(({ entry }) => entry);
  if (accredited.length > 0) return held(accredited);
  const unknown = answers.find(({ answer }) => answer === 'unknown');
  if (unknown !== undefined) {
    return {
      verdict: 'unknown',
      reason: { kind: 'accreditation-unknown', institution: unknown.entry.institution },
      evidence: shown([unknown.entry]),
    };
  }
  const institution = entries[0]?.institution ?? '';
  const maybe = OR_EQUIVALENT.test(withoutForeign(quote)) && person.profile.education.length > 0;
  return { verdict: maybe ? 'unknown' : 'unmet', reason: { kind: 'not-accredited', institution }, evidence: shown(entries) };
}

function accreditationOf(entry: EducationEntry): ReturnType<typeof alaAccreditation> {
  if (entry.ala !== null) return entry.ala ? 'accredited' : 'not-accredited';
  return alaAccreditation(entry.institution, entry.end);
}

function judgeUnits(ask: EducationAsk, going: readonly EducationEntry[]): Leaf {
  if (ask.units === undefined) return held(going);
  const known = going.filter(({ units }) => units !== null);
  if (known.some(({ units }) => (units ?? 0) >= (ask.units ?? 0))) return held(known);
  const ends = going[0]?.end ?? null;
  return { verdict: known.length === going.length ? 'partly' : 'unknown', reason: { kind: 'in-progress', ends }, evidence: shown(going) };
}
