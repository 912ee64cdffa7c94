import type { CertificateEntry, EducationEntry, LanguageEntry, LicenceEntry, Profile, WorkEntry } from './profile';

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/** Leaves out what is not stated: in a JSON Resume an absent field is silence. */
function stated(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== ''));
}

/**
 * The profile as a JSON Resume (schema 1.0.0). What the schema has no field for stands beside its fields, as it allows (`hoursPerWeek`, `setting`,
 * `alaAccredited`, `licence` …), so that reading it again gives the same profile.
 */
export function writeJsonResume(profile: Profile): object {
  const [city, ...region] = (profile.place ?? '').split(', ');
  const derived = new Set(profile.education.map(({ id }) => id));
  return {
    $schema: SCHEMA,
    basics: stated({
      name: profile.name,
      birthDate: profile.birthDate,
      location: profile.place === null ? null : stated({ city, region: region.join(', ') }),
    }),
    work: profile.work.filter(({ paid }) => paid).map((entry) => writeWork(entry, 'name')),
    volunteer: profile.work.filter(({ paid }) => !paid).map((entry) => writeWork(entry, 'organization')),
    education: profile.education.map(writeEducation),
    // A credential that is told from a course of study is told from it again.
    certificates: [
      ...profile.licences.filter(({ id }) => !derived.has(id)).map(writeLicence),
      ...profile.certificates.map(writeCertificate),
    ],
    languages: profile.languages.map(writeLanguage),
    skills: profile.skills.map(({ name, skill }) => stated({ name, skill })),
    meta: {
      version: 'v1.0.0',
      callslip: {
        availability: stated({ ...profile.availability }),
        answers: profile.answers.map(({ about, words, have, on }) => ({ about, words, have, on })),
      },
    },
  };
}

function writeWork(entry: WorkEntry, employer: 'name' | 'organization'): object {
  return stated({
    [employer]: entry.employer,
    position: entry.title,
    startDate: entry.start,
    endDate: entry.end,
    hoursPerWeek: entry.hoursPerWeek,
    setting: entry.setting,
    level: entry.level,
    supervised: entry.supervised,
    summary: entry.summary,
  });
}

function writeEducation(entry: EducationEntry): object {
  return stated({
    institution: entry.institution,
    studyType: entry.program,
    level: entry.level,
    startDate: entry.start,
    endDate: entry.end,
    finished: entry.finished,
    alaAccredited: entry.ala,
    units: entry.units,
  });
}

function writeLicence({ type, name, held, expires }: LicenceEntry): object {
  return stated({ name, licence: type, held, expires });
}

function writeCertificate({ name, issuer, date, expires, wpm }: CertificateEntry): object {
  return stated({ name, issuer, date, expires, wpm });
}

function writeLanguage({ name, level, modes }: LanguageEntry): object {
  return stated({ language: name, fluency: [level, ...(modes ?? [])].filter((part) => part !== null).join(', '), level, modes });
}
