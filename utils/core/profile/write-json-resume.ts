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
  const paid = profile.work.filter((entry) => entry.paid);
  const unpaid = profile.work.filter((entry) => !entry.paid);
  // Read again, an item is called by its path.
  const pathOf = new Map([
    ...paid.map(({ id }, at) => [id, `work/${at}`] as const),
    ...unpaid.map(({ id }, at) => [id, `volunteer/${at}`] as const),
  ]);
  const derived = new Set(profile.education.map(({ id }) => id));
  return {
    $schema: SCHEMA,
    basics: stated({
      name: profile.name,
      birthDate: profile.birthDate,
      location: profile.place === null ? null : stated({ city, region: region.join(', ') }),
    }),
    work: paid.map((entry) => writeWork(entry, 'name')),
    volunteer: unpaid.map((entry) => writeWork(entry, 'organization')),
    education: profile.education.map(writeEducation),
    // A credential that is told from a course of study is told from it again.
    certificates: [
      ...profile.licences.filter(({ id }) => !derived.has(id)).map(writeLicence),
      ...profile.certificates.map(writeCertificate),
    ],
    languages: profile.languages.map(writeLanguage),
    skills: profile.skills.map(({ id: _, ...skill }) => stated({ ...skill, work: pathOf.get(skill.work ?? '') ?? null })),
    references: profile.references.map(({ id: _, ...reference }) => stated(reference)),
    meta: {
      version: 'v1.0.0',
      callslip: {
        availability: stated({ ...profile.availability }),
        mobility: stated({ ...profile.mobility }),
        ...stated({ workAuthorized: profile.workAuthorized, veteran: profile.veteran }),
        memberships: profile.memberships.map(({ id: _, ...membership }) => stated(membership)),
        documents: profile.documents.map(({ id: _, ...document }) => stated(document)),
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
    totalHours: entry.totalHours,
    internship: entry.internship || null,
    supervisedKinds: entry.supervisedKinds.length > 0 ? entry.supervisedKinds : null,
    systems: entry.systems.length > 0 ? entry.systems : null,
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
    country: entry.country,
    evaluated: entry.evaluated,
  });
}

function writeLicence({ type, name, held, issued, expires }: LicenceEntry): object {
  return stated({ name, licence: type, held, issued, expires });
}

function writeCertificate({ name, issuer, date, expires, wpm }: CertificateEntry): object {
  return stated({ name, issuer, date, expires, wpm });
}

function writeLanguage({ name, level, modes, certifiedBy }: LanguageEntry): object {
  return stated({
    language: name,
    fluency: [level, ...(modes ?? [])].filter((part) => part !== null).join(', '),
    level,
    modes,
    certifiedBy,
  });
}
