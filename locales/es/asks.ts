import type { Ask, ClearanceType, EducationLevel, LanguageMode } from '@/utils/core/requirements/ask';
import type { Messages } from '../messages';
import { both, duration, either } from './words';

type Of<K extends Ask['kind']> = Extract<Ask, { kind: K }>;
type Phrase = { readonly noun: string; readonly article: string; readonly more?: string };

const LEVELS: Readonly<Record<EducationLevel, Phrase>> = {
  'high-school': { noun: 'diploma de secundaria (high school)', article: 'un' },
  'some-college': { noun: 'estudios universitarios', article: '' },
  certificate: { noun: 'certificado de un programa', article: 'un' },
  associate: { noun: 'título asociado', article: 'un' },
  bachelor: { noun: 'licenciatura (bachelor)', article: 'una' },
  master: { noun: 'maestría', article: 'una' },
  doctorate: { noun: 'doctorado', article: 'un' },
};

const CLEARANCES: Readonly<Record<ClearanceType, Phrase>> = {
  background: { noun: 'verificación de antecedentes', article: 'una' },
  fingerprint: { noun: 'toma de huellas', article: 'una' },
  tb: { noun: 'prueba de tuberculosis', article: 'una' },
  drug: { noun: 'prueba de drogas', article: 'una' },
  medical: { noun: 'examen médico', article: 'un' },
  credit: { noun: 'verificación de crédito', article: 'una' },
};

const MODES: Readonly<Record<LanguageMode, string>> = { speak: 'hablado', read: 'leído', write: 'escrito', sign: 'en señas' };

function education(ask: Of<'education'>): Phrase | null {
  const { level, units, library, ala, equivalent, inProgress, fields = [] } = ask;
  if (units !== undefined) return { noun: `${units} unidades${library ? ' de bibliotecología' : ''}`, article: '' };
  if (level === undefined && !library && !ala) return null;
  const subject = library && !ala ? ' en bibliotecología' : fields.length > 0 && fields.length <= 3 && !ala ? ` en ${either(fields)}` : '';
  const degree = level === undefined ? { noun: 'título', article: 'un' } : LEVELS[level];
  const accredited = ala ? ` ${degree.article === 'una' ? 'acreditada' : 'acreditado'} por ALA` : '';
  const noun = `${degree.noun}${subject}${accredited}${equivalent ? ' o su equivalente' : ''}`;
  return { noun, article: degree.article, ...(inProgress && { more: ', con estudios terminados o en curso' }) };
}

function experience(ask: Of<'experience'>): Phrase | null {
  const { months, library, professional, supervisory, volunteer, paid, classTitle, of } = ask;
  const kinds = [professional && 'profesional', paid && 'remunerada', supervisory && 'de supervisión', library && 'en bibliotecas'].filter(
    Boolean,
  );
  const where = classTitle === undefined ? (of === undefined ? '' : ` en ${of}`) : ` como ${classTitle}`;
  if (!months) return null;
  const noun = `${duration(months)} de ${['experiencia', ...kinds].join(' ')}${where}`;
  return { noun, article: '', ...(volunteer && { more: ', remunerada o voluntaria' }) };
}

/** What each kind of ask is called, in Spanish. */
export const asks: Messages['verdicts']['asks'] = {
  education,
  experience,
  language: ({ modes = [] }, names) => ({
    noun:
      names.length === 0
        ? 'idioma además del inglés'
        : either(names) + (modes.length > 0 ? `, ${both(modes.map((mode) => MODES[mode]))}` : ''),
    article: names.length === 0 ? 'un' : '',
  }),
  licence: (ask) => {
    if (ask.type === 'driver')
      return { noun: ask.class === undefined ? 'licencia de conducir' : `licencia de conducir Clase ${ask.class}`, article: 'una' };
    if (ask.type === 'teacher-librarian') return { noun: 'credencial de maestro bibliotecario', article: 'una' };
    return ask.type === 'teaching' ? { noun: 'credencial de maestro', article: 'una' } : null;
  },
  certificate: ({ name }) => (name === null ? null : { noun: name, article: 'el certificado' }),
  typing: ({ wpm }) =>
    wpm === null
      ? { noun: 'certificado de mecanografía', article: 'un' }
      : { noun: `mecanografía a ${wpm} palabras por minuto`, article: '' },
  physical: ({ liftLb }) => (liftLb === undefined ? null : { noun: `levantar ${liftLb} libras`, article: '' }),
  availability: ({ evenings, weekends, travel, onCall }) => {
    const named = [evenings && 'noches', weekends && 'fines de semana', travel && 'viajes', onCall && 'turnos de guardia'].filter(
      (word) => typeof word === 'string',
    );
    return named.length === 0 ? null : { noun: both(named), article: '' };
  },
  clearance: ({ type }) => (type === undefined ? null : CLEARANCES[type]),
  document: ({ name }) => ({ noun: name, article: '' }),
  eligibility: ({ type, age }) => {
    if (type === 'age' && age !== undefined) return { noun: `${age} años de edad`, article: '' };
    if (type === 'work-authorization') return { noun: 'permiso de trabajo', article: '' };
    return type === 'employee-only' ? { noun: 'empleo actual con este empleador', article: '' } : null;
  },
};
