import { languageCode } from '../vocabulary/languages';
import { EDUCATION_LEVELS, LANGUAGE_LEVELS, LANGUAGE_MODES, LICENCE_TYPES, SETTINGS, SKILL_LEVELS, WORK_LEVELS } from './allowed';
import { readAvailability } from './availability';
import { deniesDriving, expiryIn, isDenied, licenceType, wpmIn } from './credential';
import { type Cursor, cursorAt, type Problem } from './cursor';
import { degreeLevel, isGoingOn, unitsIn } from './degree';
import { fluencyLevel, fluencyModes } from './fluency';
import { readFurtherEducation, readFurtherLicence, readFurtherSkill, readFurtherWork, readReference, readStanding } from './further';
import {
  type Answer,
  type CertificateEntry,
  type EducationEntry,
  type LanguageEntry,
  type LicenceEntry,
  type Profile,
  type SkillEntry,
  type SkillLevel,
  UNSTATED,
  type WorkEntry,
} from './profile';

/** A profile read whole, or every field that cannot be read: nothing half read. */
export type ReadResume = { readonly ok: true; readonly profile: Profile } | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a JSON Resume (schema 1.0.0, https://jsonresume.org/schema), with `hoursPerWeek` on work and volunteer entries and `basics.birthDate` beside it.
 * Items are called by their path (`work/0`). What the schema leaves optional and a profile cannot do without (a post's `startDate`) is a problem too.
 */
export function readJsonResume(data: unknown): ReadResume {
  const problems: Problem[] = [];
  const resume = cursorAt(data, '', problems);
  const basics = resume.object('basics');
  const place = basics.object('location');
  const own = resume.object('meta').object('callslip');
  const about = basics.text('summary') ?? '';
  const certificates = resume.list('certificates', readCertificate);
  const licences = certificates.flatMap(({ licence }) => licence ?? []);
  const education = resume.list('education', readEducation);
  const profile: Profile = {
    version: 1,
    name: basics.text('name'),
    place: [place.text('city'), place.text('region')].filter((part) => part !== null).join(', ') || null,
    birthDate: basics.day('birthDate'),
    availability: readAvailability(own.object('availability')),
    ...readStanding(own, ({ path }) => path),
    education,
    work: [
      ...resume.list('work', (item) => readWork(item, true, problems)),
      ...resume.list('volunteer', (item) => readWork(item, false, problems)),
    ],
    languages: resume.list('languages', readLanguage),
    licences: [
      ...licences,
      ...education.flatMap(({ id, program, finished, level }) =>
        level === 'certificate' && finished ? (licenceFrom(id, program, null) ?? []) : [],
      ),
      ...(deniesDriving(about) && !licences.some(({ type }) => type === 'driver') ? [noDriving] : []),
    ],
    certificates: certificates.flatMap(({ certificate }) => certificate ?? []),
    skills: resume.list('skills', readSkills).flat(),
    references: resume.list('references', (item) => readReference(item, item.path)).filter(({ name }) => name !== ''),
    answers: own.list('answers', readAnswer),
  };
  for (const unused of ['awards', 'publications', 'interests', 'projects']) resume.list(unused, ({ path }) => path);
  return problems.length === 0 ? { ok: true, profile } : { ok: false, problems };
}

const noDriving: LicenceEntry = {
  id: 'basics/summary',
  type: 'driver',
  name: 'driver’s license',
  held: false,
  issued: null,
  expires: null,
};

function readEducation(item: Cursor): EducationEntry {
  const studyType = item.text('studyType') ?? '';
  const area = item.text('area') ?? '';
  const program = [studyType, area].filter((part) => part !== '').join(', ');
  const start = item.date('startDate');
  const end = item.date('endDate');
  return {
    id: item.path,
    level: item.oneOf('level', EDUCATION_LEVELS) ?? degreeLevel(studyType, area),
    program,
    institution: item.text('institution') ?? '',
    ala: item.flag('alaAccredited') ?? (/\bALA[-‑ ]accredited\b/iu.test(program) ? true : null),
    start,
    end,
    finished: item.flag('finished') ?? (!isGoingOn(program) && (end !== null || start === null)),
    units: item.number('units') ?? unitsIn(program),
    ...readFurtherEducation(item),
  };
}

function readWork(item: Cursor, paid: boolean, problems: Problem[]): WorkEntry {
  const summary = [item.text('summary'), ...item.texts('highlights').map(({ text }) => text)].filter((part) => part !== null);
  return {
    id: item.path,
    // `company` was its name before 1.0.0, and many files still have it.
    employer: (paid ? (item.text('name') ?? item.text('company')) : item.text('organization')) ?? '',
    title: item.text('position') ?? '',
    start: item.neededDate('startDate'),
    end: item.date('endDate'),
    hoursPerWeek: item.number('hoursPerWeek'),
    paid,
    setting: item.oneOf('setting', SETTINGS),
    level: item.oneOf('level', WORK_LEVELS),
    supervised: item.number('supervised'),
    ...readFurtherWork(item, problems),
    summary: summary.join('\n'),
  };
}

function readLanguage(item: Cursor): LanguageEntry {
  const name = item.neededText('language');
  const fluency = item.text('fluency') ?? '';
  const modes = LANGUAGE_MODES.filter((mode) => item.texts('modes').some(({ text }) => text === mode));
  return {
    id: item.path,
    name,
    code: languageCode(name),
    level: item.oneOf('level', LANGUAGE_LEVELS) ?? fluencyLevel(fluency),
    modes: modes.length > 0 ? modes : fluencyModes(fluency),
    certifiedBy: item.text('certifiedBy'),
  };
}

function licenceFrom(id: string, name: string, issuer: string | null): LicenceEntry | null {
  const type = licenceType(name) ?? (issuer === null ? null : licenceType(`${issuer} ${name}`));
  return type === null ? null : { id, type, name, held: !isDenied(name), issued: null, expires: expiryIn(name) };
}

function readCertificate(item: Cursor): { readonly licence: LicenceEntry | null; readonly certificate: CertificateEntry | null } {
  const name = item.neededText('name');
  const issuer = item.text('issuer');
  const date = item.date('date');
  const type = item.oneOf('licence', LICENCE_TYPES);
  const expires = item.day('expires') ?? expiryIn(name);
  const told = type === null ? licenceFrom(item.path, name, issuer) : { id: item.path, type, name, held: true };
  if (told !== null)
    return {
      licence: { ...told, held: item.flag('held') ?? (type === null ? !isDenied(name) : true), ...readFurtherLicence(item), expires },
      certificate: null,
    };
  return { licence: null, certificate: { id: item.path, name, issuer, date, expires, wpm: item.number('wpm') ?? wpmIn(name) } };
}

function readAnswer(item: Cursor): Answer {
  return {
    id: item.path,
    about: item.neededText('about'),
    words: item.text('words') ?? '',
    have: item.flag('have'),
    on: item.day('on') ?? '1970-01-01',
  };
}

/** A skill group is claimed by its own name and by each of its keywords. */
function readSkills(item: Cursor): readonly SkillEntry[] {
  const name = item.text('name');
  const keywords = item.texts('keywords').map(({ text, path }) => ({ id: path, name: text, skill: null, ...UNSTATED.skill }));
  if (name === null) return keywords;
  return [{ id: item.path, name, skill: item.text('skill'), ...readFurtherSkill(item, knownLevel(item)) }, ...keywords];
}

/** Another program's level is a word of its own (“Master”), and is left alone. */
const knownLevel = (item: Cursor): SkillLevel | null => SKILL_LEVELS.find((level) => level === item.text('level')) ?? null;
