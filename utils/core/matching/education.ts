import { alaAccreditation } from '../profile/ala';
import type { EducationEntry } from '../profile/profile';
import type { Ask, EducationLevel } from '../requirements/ask';
import { anyFieldFits, fieldsIn, isRelatedEnough } from './fields';
import type { Reason } from './judgement';
import { type Leaf, SILENT } from './leaf';
import { degreeField, isDone } from './library-degree';
import { evidence, type Moment } from './person';
import { endDay } from './time';

type EducationAsk = Extract<Ask, { kind: 'education' }>;

const ORDER: readonly EducationLevel[] = ['high-school', 'some-college', 'certificate', 'associate', 'bachelor', 'master', 'doctorate'];

function reaches(level: EducationLevel | null, wanted: EducationLevel): boolean {
  return level !== null && ORDER.indexOf(level) >= ORDER.indexOf(wanted);
}

/** Only students are wanted: “currently enrolled in an MLIS program”, not “enrolled in or graduated from”. */
const STUDENTS_ONLY =
  /\benrol+(?:ed|ment)\b|\b(?:be|currently|is) an? (?:[a-z-]{2,14} ){0,3}student\b|\b(?:current|graduate|MLIS|MLS) (?:\w+ )?students?\b|\bpursuing\b|\bdegree candidates?\b/iu;
const GRADUATES_TOO =
  /\bgraduat(?:e|ed|es|ion)\b(?! (?:student|program|school|degree|level|coursework))|\bcomplet(?:ed|ion) of\b|\bor (?:have |hold |holds )?(?:an? )?(?:ALA|MLI?S|degree|recent)|\b(?:MLI?S|degree|master['’]?s)[^.;]{0,40}\bor\b[^.;]{0,40}\b(?:enrol|pursuing|progress|candidate|student)/iu;
const SECOND = /\b(?:second|additional|another|2nd)\b[^.;]{0,24}\b(?:degree|master|graduate|post-baccalaureate)|\bsubject master/iu;
const OR_EQUIVALENT =
  /\bequivalent\b|\brelated\b|\ballied\b|\bsimilar\b|\bcomparable\b(?! to (?:the |that |those |a )?(?:programs?|diplomas?|offered|of))|\bother appropriate\b|\brelevant\b/iu;

/** “Or its equivalent, if earned outside the United States”, “or foreign equivalent”: the same degree from abroad, and no other. */
const FOREIGN_EQUIVALENT =
  /\b(?:(?:foreign|international|overseas) (?:degree |credential )?equivalen(?:t|cy)|equivalent (?:foreign|international|overseas)|equivalent\b[^.;]{0,30}\b(?:outside|abroad|overseas|another country|other countries|foreign|international))\b/giu;

function withoutForeign(quote: string): string {
  return quote.replace(FOREIGN_EQUIVALENT, ' ');
}

function takesEquivalent(ask: EducationAsk, quote: string): boolean {
  const rest = withoutForeign(quote);
  return OR_EQUIVALENT.test(rest) || (ask.equivalent === true && rest === quote);
}

const SIMILAR_FROM_ACCREDITED =
  /\b(?:similar|related|comparable|closely related) (?:field|degree|discipline|program)s?,? (?:from|at|granted by|accredited)\b[^.;]{0,60}\b(?:ALA|American Library Association)\b/iu;

const FOR_A_PART =
  /\b(?:substitut\w{1,4}|replace|count)\b[^.;]{0,30}?\b(?:(?:one|two|three|four|\d{1,2}|six|twelve)(?: \(\d{1,2}\))? (?:years?|months?) of (?:the|this|that|required)|(?:a )?(?:part|portion|half) of)\b/iu;

/** Judges education. More than the level asked in the same line satisfies it; a library degree is asked as such. */
export function judgeEducation(ask: EducationAsk, quote: string, moment: Moment): Leaf {
  const leaf = judgeAsked(ask, quote, moment);
  // “May be substituted for one year of the experience”: whether the rest is there, only a rating office counts.
  if (leaf.verdict !== 'met' || !FOR_A_PART.test(quote)) return leaf;
  return { ...leaf, verdict: 'unknown', reason: { kind: 'equivalent-may-do', has: leaf.evidence[0]?.label ?? '' } };
}

function judgeAsked(ask: EducationAsk, quote: string, moment: Moment): Leaf {
  const { education } = moment.person.profile;
  if (education.length === 0) return SILENT;
  if (SECOND.test(quote)) return judgeSecond(moment);
  if (ask.inProgress === true && ask.level === undefined && ask.library !== true && STUDENTS_ONLY.test(quote) && !GRADUATES_TOO.test(quote))
    return judgeStudent(ask, quote, moment);
  if (ask.level === undefined && ask.library !== true) return judgeCoursework(ask, quote, moment);
  return ask.library === true ? judgeLibrary(ask, quote, moment) : judgeLevel(ask, quote, moment);
}

function shown(entries: readonly EducationEntry[]): Leaf['evidence'] {
  return entries.map(({ id, program, institution }) => evidence(id, program, institution));
}

function highest(entries: readonly EducationEntry[]): EducationLevel | null {
  return entries.reduce<EducationLevel | null>(
    (best, { level }) => (level !== null && (best === null || reaches(level, best)) ? level : best),
    null,
  );
}

function done(moment: Moment): readonly EducationEntry[] {
  return moment.person.profile.education.filter((entry) => isDone(entry, moment.day) && !isStale(entry, moment));
}

/** Said to go on, and its end is past: nobody can tell whether it was finished. */
function isStale({ finished, end }: EducationEntry, { person: { today } }: Moment): boolean {
  return !finished && end !== null && today !== null && endDay(end) < today;
}

function running(moment: Moment): readonly EducationEntry[] {
  return moment.person.profile.education.filter((entry) => !isDone(entry, moment.day) || isStale(entry, moment));
}

function judgeLibrary(ask: EducationAsk, quote: string, moment: Moment): Leaf {
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
  if (ofLibrary.length > 0) return ask.ala === true ? judgeAccreditation(ofLibrary, quote, moment) : held(ofLibrary);
  const graduate = done(moment).filter((entry) => reaches(entry.level, 'master'));
  const studentsOnly = ask.inProgress === true && STUDENTS_ONLY.test(quote);
  const near = studentsOnly ? [] : graduate.filter((entry) => degreeField(entry) !== 'other');
  const archival = near.filter((entry) => degreeField(entry) === 'archival');
  if (archival.length > 0 && ask.ala !== true && /\barchiv/iu.test(quote)) return held(archival);
  const beside = fieldsIn(ask.fields, quote).filter((field) => !/librar|information|archiv/iu.test(field));
  if (anyFieldFits(beside, graduate) && /\bor\b|,|\//iu.test(quote)) return held(graduate);
  // “Or a similar field from an ALA-accredited school”: the school must be one all the same.
  const elsewhere =
    ask.ala === true && SIMILAR_FROM_ACCREDITED.test(quote) && near.every((entry) => accreditationOf(entry) !== 'accredited');
  if (near.length > 0 && !elsewhere && takesEquivalent(ask, quote)) {
    return { verdict: 'unknown', reason: { kind: 'equivalent-may-do', has: near[0]?.program ?? '' }, evidence: shown(near) };
  }
  const stillGoing = going.filter(({ end }) => end !== null);
  const going1 = stillGoing[0] ?? going[0];
  if (going1 !== undefined) return { verdict: 'partly', reason: { kind: 'in-progress', ends: going1.end }, evidence: shown([going1]) };
  const reason: Reason =
    graduate[0] === undefined
      ? { kind: 'level', has: highest(done(moment)), wants: level }
      : { kind: 'other-field', has: graduate[0].program };
  return { verdict: 'unmet', reason, evidence: shown(graduate) };
}

function held(entries: readonly EducationEntry[]): Leaf {
  return { verdict: 'met', reason: { kind: 'held' }, evidence: shown(entries) };
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

/** A library technician's diploma, a certificate or associate degree in library technology: a higher library degree does. */
function judgeTechnician(ask: EducationAsk, quote: string, moment: Moment): Leaf {
  const level = ask.level ?? 'certificate';
  const inField = (entry: EducationEntry): boolean => ['library', 'school-library'].includes(degreeField(entry));
  const fitting = done(moment).filter(
    (entry) => inField(entry) && (reaches(entry.level, level === 'associate' ? 'certificate' : level) || entry.level === null),
  );
  const full = fitting.filter((entry) => entry.level === null || level === 'certificate' || reaches(entry.level, level));
  if (full.length > 0) {
    if (ask.units !== undefined) return held(full);
    return level === 'some-college' || !/\bemphasis\b|\bspeciali[sz]/iu.test(quote)
      ? held(full)
      : { verdict: 'unknown', reason: { kind: 'equivalent-may-do', has: full[0]?.program ?? '' }, evidence: shown(full) };
  }
  if (level === 'some-college') return judgeCoursework(ask, quote, moment);
  const others = done(moment);
  // “A bachelor's degree in business administration, library science or a related field”: any of the fields named does.
  const beside = fieldsIn(ask.fields, quote).filter((field) => !/librar|information sci/iu.test(field));
  const named = others.filter((entry) => reaches(entry.level, level) && anyFieldFits(beside, [entry]));
  if (named.length > 0 && /\bor\b|,|\//iu.test(quote)) return held(named);
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

function judgeUnits(ask: EducationAsk, going: readonly EducationEntry[]): Leaf {
  if (ask.units === undefined) return held(going);
  const known = going.filter(({ units }) => units !== null);
  if (known.some(({ units }) => (units ?? 0) >= (ask.units ?? 0))) return held(known);
  const ends = going[0]?.end ?? null;
  return { verdict: known.length === going.length ? 'partly' : 'unknown', reason: { kind: 'in-progress', ends }, evidence: shown(going) };
}

function judgeLevel(ask: EducationAsk, quote: string, moment: Moment): Leaf {
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

/** College units: a degree has them, a course of study as many as it states. */
function judgeCollege(ask: EducationAsk, quote: string, moment: Moment, reached: readonly EducationEntry[]): Leaf {
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
const LIBRARY_COURSES =
  /\blibrary (?:science|technology|studies|skills|courses?)\b|\blibrarianship\b|\bcatalog(?:u)?ing\b|\barchiv(?:es|al)\b|\bchildren['’]s literature\b|\brecords management\b/iu;
const SPECIAL_COURSES = /\bcatalog(?:u)?ing\b|\barchiv(?:es|al)\b|\bchildren['’]s literature\b|\brecords management\b|\bpreservation\b/iu;

/** Coursework, “an academic background in”, “other appropriate degree”: nobody lists all courses, but who never studied took none. */
function judgeCoursework(ask: EducationAsk, quote: string, moment: Moment): Leaf {
  const studied = moment.person.profile.education.filter((entry) => reaches(entry.level, 'some-college'));
  const fields = fieldsIn(ask.fields, quote);
  const fitting = studied.filter((entry) => (ask.library === true && degreeField(entry) === 'library') || anyFieldFits(fields, [entry]));
  if (fitting.length > 0 && (fields.length > 0 || ask.library === true)) return held(fitting);
  if (LIBRARY_COURSES.test(quote)) {
    const near = studied.filter((entry) => degreeField(entry) !== 'other');
    // “Coursework in archival theory”: a degree or a concentration in archives is made of it.
    const archival = near.filter((entry) => /\barchiv/iu.test(quote) && isArchival(entry));
    if (archival.length > 0) return held(archival);
    const own = near.filter((entry) => degreeField(entry) === 'library');
    if (own.length > 0 && !SPECIAL_COURSES.test(quote)) return held(own);
    if (near.length > 0)
      return { verdict: 'unknown', reason: { kind: 'equivalent-may-do', has: near[0]?.program ?? '' }, evidence: shown(near) };
    return { verdict: 'unmet', reason: { kind: 'other-field', has: studied[0]?.program ?? '' }, evidence: [] };
  }
  const degree = /\bdegree\b/iu.test(quote) ? studied.filter((entry) => reaches(entry.level, 'bachelor')) : studied;
  if (degree.length > 0)
    return { verdict: 'unknown', reason: { kind: 'equivalent-may-do', has: degree[0]?.program ?? '' }, evidence: shown(degree) };
  return { verdict: 'unmet', reason: { kind: 'level', has: highest(done(moment)), wants: 'some-college' }, evidence: [] };
}

function isArchival(entry: EducationEntry): boolean {
  return degreeField(entry) === 'archival' || /\barchiv/iu.test(entry.program);
}

/** “Be a student of early childhood education”, “currently enrolled at a college”: only studies that go on answer it. */
function judgeStudent(ask: EducationAsk, quote: string, moment: Moment): Leaf {
  const going = running(moment).filter((entry) => entry.level !== 'high-school');
  const fields = fieldsIn(ask.fields, quote);
  const fitting = fields.length === 0 ? going : going.filter((entry) => anyFieldFits(fields, [entry]));
  if (fitting.length > 0) return held(fitting);
  if (going.length > 0)
    return { verdict: 'unknown', reason: { kind: 'equivalent-may-do', has: going[0]?.program ?? '' }, evidence: shown(going) };
  return { verdict: 'unmet', reason: { kind: 'not-listed' }, evidence: [] };
}

/** A second graduate degree, beside the library one. */
function judgeSecond(moment: Moment): Leaf {
  const graduate = done(moment).filter((entry) => reaches(entry.level, 'master'));
  if (graduate.length >= 2) return held(graduate);
  const going = running(moment).filter((entry) => reaches(entry.level, 'master'));
  if (graduate.length + going.length >= 2)
    return { verdict: 'partly', reason: { kind: 'in-progress', ends: going[0]?.end ?? null }, evidence: shown(going) };
  // With one of the two, “you have a master's, a master's is asked” would explain nothing.
  const reason: Reason = graduate.length === 0 ? { kind: 'level', has: highest(done(moment)), wants: 'master' } : { kind: 'not-listed' };
  return { verdict: 'unmet', reason, evidence: shown(graduate) };
}
