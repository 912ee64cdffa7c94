import type { Setting, WorkLevel } from '../profile';

/** What stands under a heading of a résumé. `mixed`: a line of this and a line of that; `other`: nothing that a profile keeps. */
export type SectionKind =
  | 'person'
  | 'work'
  | 'volunteering'
  | 'education'
  | 'languages'
  | 'credentials'
  | 'skills'
  | 'memberships'
  | 'references'
  | 'summary'
  | 'mixed'
  | 'other';

/** What a heading says of the posts under it: “Library Experience”, “Other Experience”, “Paraprofessional Experience”. */
export interface HeadingHints {
  readonly setting: Setting | null;
  readonly level: WorkLevel | null;
  readonly internship: boolean;
}

/** The words that name each kind, English and Spanish, without accents. Of several in one heading the first kind here decides. */
const NAMES: readonly (readonly [SectionKind, string])[] = [
  ['references', 'references referees referencias'],
  ['volunteering', 'volunteer volunteering volunteerism voluntariado voluntario voluntaria'],
  [
    'other',
    'publications publication presentations presentation bibliography awards award honors honours grants grant interests hobbies projects exhibitions publicaciones ponencias premios intereses aficiones proyectos becas',
  ],
  [
    'memberships',
    'memberships membership involvement affiliations affiliation associations association organizations societies afiliaciones asociaciones membresias',
  ],
  ['languages', 'languages language idiomas idioma lenguas'],
  ['education', 'education educational educacion formacion estudios degrees studies schooling'],
  [
    'credentials',
    'licenses license licences certificates certificate certifications certification credentials credential licensure bar admission admissions training licencias licencia certificados certificaciones cursos workshops coursework courses',
  ],
  [
    'work',
    'experience employment work career appointments positions internships internship practicum practica history jobs experiencia empleo trabajo laboral trayectoria practicas puestos',
  ],
  [
    'skills',
    'skills skill competencies competences competence proficiencies expertise technologies software tools systems strengths abilities habilidades competencias aptitudes conocimientos herramientas informatica qualifications capabilities',
  ],
  ['summary', 'summary profile objective about statement overview perfil resumen objetivo presentacion highlights'],
  ['person', 'contact contacto datos address'],
  ['mixed', 'additional miscellaneous information also other informacion adicional otros otras more extras'],
  ['other', 'service research service teaching committees activities leadership actividades activity academic'],
];

/** Words that may stand in a heading beside those that name it. */
const BESIDE =
  'and of the top in y de del la las los e my professional relevant related library libraries archival archives archive museum school other additional previous prior past recent current selected key core technical computer general special work working employment job career paid unpaid community civic academic background history record section areas area full part time public paraprofessional nonlibrary non teaching administrative research field practical leadership professionally development continuing personal personales laboral laborales profesional profesionales academica academicas academicos complementaria relevante bibliotecaria adicional foreign digital summary level levels knowledge training experience skills qualifications education tecnicas trabajo language licenses certifications credentials memberships affiliations activities service honors awards interests related and/or';

const kindOf = new Map<string, number>();
NAMES.forEach(([, words], at) => {
  for (const word of words.split(' ')) if (!kindOf.has(word)) kindOf.set(word, at);
});
const beside = new Set(BESIDE.split(' '));

/** Case, accents and signs aside. */
function wordsOf(heading: string): readonly string[] {
  return heading
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}/]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '');
}

const OTHER_FIRST = /^(?:other|additional|previous|prior|past|otra|otras|non)$/u;

/** The kind of section that a heading's words open; null where they are no heading's: every word must be one that stands in headings. */
export function headingKind(heading: string): SectionKind | null {
  if (heading.length > 60 || /\d/u.test(heading)) return null;
  const words = wordsOf(heading);
  if (words.length === 0 || words.length > 7) return null;
  if (!words.every((word) => kindOf.has(word) || beside.has(word))) return null;
  const kinds = words.flatMap((word) => kindOf.get(word) ?? []).sort((a, b) => a - b);
  // “Work” beside “related training”, “technical” beside “skills”: what names a kind weakly stands late in the list.
  const [first] = kinds;
  if (first === undefined) return null;
  const kind = NAMES[first]?.[0] ?? null;
  const has = (word: string): boolean => words.includes(word);
  if (kind === 'education' && has('skills')) return 'skills';
  if (kind === 'other' && has('professional') && has('activities')) return 'memberships';
  if (kind === 'skills' && has('summary') && has('qualifications')) return 'summary';
  if (kind === 'other' && has('community') && has('service')) return 'volunteering';
  if (kind === 'other' && has('academic') && ['background', 'history', 'record', 'qualifications'].some(has)) return 'education';
  if (kind === 'other' && (has('experience') || has('work'))) return 'work';
  if (kind === 'volunteering' && has('work') && has('paid')) return 'work';
  if (kind === 'mixed' && words.length === 1 && has('work')) return 'work';
  return kind;
}

/** What a work heading says of the posts under it. */
export function headingHints(heading: string): HeadingHints {
  const words = wordsOf(heading);
  const has = (pattern: RegExp): boolean => words.some((word) => pattern.test(word));
  const setting: Setting | null =
    (OTHER_FIRST.test(words[0] ?? '') || words.includes('nonlibrary')) && words.length <= 4
      ? 'other'
      : has(/^(?:library|libraries|bibliotecaria)$/u)
        ? 'library'
        : has(/^archiv(?:es?|al)$/u)
          ? 'archive'
          : null;
  return {
    setting,
    level: has(/^paraprofessional$/u) ? 'paraprofessional' : null,
    internship: has(/^(?:internships?|practicum|practicas?)$/u),
  };
}
