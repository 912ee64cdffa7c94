import { type EducationEntry, EMPTY_PROFILE, type Profile, UNSTATED, type WorkEntry } from '@/utils/core/profile/profile';

/** A post with what a test does not speak of left ordinary: a librarian's, full time, paid. */
export function post(fields: Partial<WorkEntry> & Pick<WorkEntry, 'start'>): WorkEntry {
  return {
    id: `work/${fields.start}`,
    employer: 'Alder Grove Public Library',
    title: 'Librarian I',
    end: null,
    hoursPerWeek: 40,
    paid: true,
    setting: null,
    level: null,
    supervised: null,
    ...UNSTATED.work,
    summary: '',
    ...fields,
  };
}

/** A degree, an accredited library master's of 2015 unless said otherwise. */
export function degree(fields: Partial<EducationEntry> = {}): EducationEntry {
  return {
    id: `education/${fields.end ?? 0}`,
    level: 'master',
    program: 'MLIS',
    institution: 'San José State University',
    ala: null,
    start: null,
    end: '2015-05-20',
    finished: true,
    units: null,
    ...UNSTATED.education,
    ...fields,
  };
}

export function person(fields: Partial<Profile>): Profile {
  return { ...EMPTY_PROFILE, ...fields };
}
