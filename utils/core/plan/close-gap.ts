import type { IsoDate } from '../dates';
import { alaAccreditation } from '../profile/ala';
import { type EducationEntry, type Profile, UNSTATED } from '../profile/profile';
import type { AskKind, EducationLevel } from '../requirements/ask';
import { unreachable } from '../unreachable';
import { languageName } from '../vocabulary/language-name';
import type { Lacking } from './gap';
import { imaginedPost, movedBack, movedDate, postInWords } from './work-kinds';

/** The kinds of requirement that having such a thing can answer. */
export const TOUCHES: Readonly<Record<Lacking['kind'], ReadonlySet<AskKind>>> = {
  degree: new Set(['education', 'experience', 'certificate']),
  licence: new Set(['licence', 'certificate']),
  certificate: new Set(['certificate', 'licence']),
  typing: new Set(['typing']),
  language: new Set(['language']),
  experience: new Set(['experience']),
  skill: new Set(['skill']),
};

const ID = 'plan/added';

/** The profile with the thing added, as if it were had today. Nothing that the user entered is taken away. */
export function withoutGap(profile: Profile, lacking: Lacking, today: IsoDate): Profile {
  switch (lacking.kind) {
    case 'degree':
      return { ...profile, education: [...profile.education, degreeEntry(lacking, today)] };
    case 'licence': {
      const { type, words } = lacking;
      const name = lacking.class === null ? words : `${words}, class ${lacking.class}`;
      return { ...profile, licences: [...profile.licences, { ...UNSTATED.licence, id: ID, type, name, held: true, expires: null }] };
    }
    case 'certificate':
      return { ...profile, certificates: [...profile.certificates, certificate(lacking.name, null, today)] };
    case 'typing':
      return { ...profile, certificates: [...profile.certificates, certificate('Typing certificate', lacking.wpm, today)] };
    case 'language': {
      const { code } = lacking;
      const entry = { ...UNSTATED.language, id: ID, name: languageName(code), code, level: 'fluent', modes: null } as const;
      return { ...profile, languages: [entry, ...profile.languages] };
    }
    case 'skill': {
      const { skills, name } = lacking;
      const added = skills.map((skill) => ({ ...UNSTATED.skill, id: `${ID}/${skill}`, name, skill, level: 'working' as const }));
      return { ...profile, skills: [...profile.skills, ...added] };
    }
    case 'experience': {
      const { work, months, words } = lacking;
      const added = work === 'own' ? postInWords(words ?? '', {}, months, today) : imaginedPost(work, months, today);
      return { ...madeRoom(profile, today), work: [...movedBack(profile.work, today), added] };
    }
    default:
      return unreachable(lacking);
  }
}

/** The profile with its past moved back, so that months of work fit between it and today and come after the degree that they need. */
export function madeRoom(profile: Profile, today: IsoDate): Profile {
  // Whether a program is accredited hangs on the year in which it was finished: told before that year is moved.
  const education = profile.education.map((entry) => ({ ...entry, ala: accredited(entry), end: movedDate(entry.end, today) }));
  return { ...profile, work: movedBack(profile.work, today), education };
}

function accredited({ ala, institution, end }: EducationEntry): boolean | null {
  if (ala !== null) return ala;
  const told = alaAccreditation(institution, end);
  return told === 'unknown' ? null : told === 'accredited';
}

function certificate(name: string, wpm: number | null, today: IsoDate): Profile['certificates'][number] {
  return { id: ID, name, issuer: null, date: today, expires: null, wpm };
}

/** A program's name that the judge reads as what is meant. */
const PROGRAMS: Readonly<Record<EducationLevel, readonly [library: string, other: string]>> = {
  'high-school': ['High school diploma', 'High school diploma'],
  'some-college': ['Library technology', 'College units'],
  certificate: ['Library technology certificate', 'Certificate'],
  associate: ['Library technology', 'Associate of Arts'],
  bachelor: ['Library science', 'Bachelor of Arts'],
  master: ['Master of Library and Information Science', 'Master of Arts'],
  doctorate: ['Doctorate in library and information science', 'Doctorate'],
};

function degreeEntry(
  { level, library, field, enrolled, second, units }: Extract<Lacking, { kind: 'degree' }>,
  today: IsoDate,
): EducationEntry {
  const [ofLibrary, other] = PROGRAMS[level];
  const program = library ? ofLibrary : field === null || second ? other : `${other}, ${field}`;
  return {
    ...UNSTATED.education,
    id: ID,
    level,
    program,
    institution: '',
    ala: library && (level === 'master' || level === 'doctorate') ? true : null,
    start: null,
    end: enrolled ? null : today,
    finished: !enrolled,
    units,
  };
}
