import type { Ask, ClearanceType, EducationLevel, LanguageMode } from '@/utils/core/requirements/ask';
import { both, duration, either } from './words';

/** What an ask is called in running text, with the article it takes (empty where it takes none). `more` follows it in a title only. */
export interface Phrase {
  readonly noun: string;
  readonly article: string;
  readonly more?: string;
}

type Of<K extends Ask['kind']> = Extract<Ask, { kind: K }>;

const LEVELS: Readonly<Record<EducationLevel, string>> = {
  'high-school': 'high school diploma',
  'some-college': 'some college',
  certificate: 'program certificate',
  associate: 'associate degree',
  bachelor: 'bachelor’s degree',
  master: 'master’s degree',
  doctorate: 'doctorate',
};

const CLEARANCES: Readonly<Record<ClearanceType, Phrase>> = {
  background: { noun: 'background check', article: 'a' },
  fingerprint: { noun: 'fingerprinting', article: '' },
  tb: { noun: 'tuberculosis test', article: 'a' },
  drug: { noun: 'drug test', article: 'a' },
  medical: { noun: 'medical examination', article: 'a' },
  credit: { noun: 'credit check', article: 'a' },
};

const MODES: Readonly<Record<LanguageMode, string>> = { speak: 'spoken', read: 'read', write: 'written', sign: 'signed' };

function education(ask: Of<'education'>): Phrase | null {
  const { level, units, library, ala, equivalent, inProgress, fields = [] } = ask;
  if (units !== undefined) return { noun: `${units} units${library ? ' of library science' : ''}`, article: '' };
  if (level === undefined && !library && !ala) return null;
  const subject = library && !ala ? ' in library science' : fields.length > 0 && fields.length <= 3 && !ala ? ` in ${either(fields)}` : '';
  const degree = level === undefined ? (ala ? 'degree' : 'library science degree') : LEVELS[level];
  const named = `${ala ? 'ALA ' : ''}${degree}${level === undefined ? '' : subject}${equivalent ? ' or the equivalent' : ''}`;
  const article = level === 'some-college' ? '' : ala || level === 'associate' ? 'an' : 'a';
  return { noun: named, article, ...(inProgress && { more: ', finished or in progress' }) };
}

function experience(ask: Of<'experience'>): Phrase | null {
  const { months, library, professional, supervisory, volunteer, paid, classTitle, of } = ask;
  const kinds = [paid && 'paid', professional && 'professional', supervisory && 'supervisory', library && 'library'].filter(Boolean);
  const where = classTitle === undefined ? (of === undefined ? '' : ` in ${of}`) : ` as ${classTitle}`;
  // Without a length, the posting's own words say more than any name.
  if (!months) return null;
  const noun = `${duration(months)} of ${[...kinds, 'experience'].join(' ')}${where}`;
  return { noun, article: '', ...(volunteer && { more: ', paid or volunteer' }) };
}

/** What each kind of ask is called; null where only the posting's own words can say it. */
export const asks = {
  education,
  experience,
  language: ({ modes = [] }: Of<'language'>, names: readonly string[]): Phrase => ({
    noun:
      names.length === 0
        ? 'language other than English'
        : either(names) + (modes.length > 0 ? `, ${both(modes.map((mode) => MODES[mode]))}` : ''),
    article: names.length === 0 ? 'a' : '',
  }),
  licence: (ask: Of<'licence'>): Phrase | null => {
    if (ask.type === 'driver')
      return { noun: ask.class === undefined ? 'driver’s license' : `Class ${ask.class} driver’s license`, article: 'a' };
    if (ask.type === 'teacher-librarian') return { noun: 'teacher librarian credential', article: 'a' };
    return ask.type === 'teaching' ? { noun: 'teaching credential', article: 'a' } : null;
  },
  certificate: ({ name }: Of<'certificate'>): Phrase | null => (name === null ? null : { noun: name, article: 'the' }),
  typing: ({ wpm }: Of<'typing'>): Phrase =>
    wpm === null ? { noun: 'typing certificate', article: 'a' } : { noun: `typing at ${wpm} words a minute`, article: '' },
  physical: ({ liftLb }: Of<'physical'>): Phrase | null =>
    liftLb === undefined ? null : { noun: `lifting ${liftLb} pounds`, article: '' },
  availability: ({ evenings, weekends, travel, onCall }: Of<'availability'>): Phrase | null => {
    const named = [evenings && 'evenings', weekends && 'weekends', travel && 'travel', onCall && 'work on call'].filter(
      (word) => typeof word === 'string',
    );
    return named.length === 0 ? null : { noun: both(named), article: '' };
  },
  clearance: ({ type }: Of<'clearance'>): Phrase | null => (type === undefined ? null : CLEARANCES[type]),
  document: ({ name }: Of<'document'>): Phrase => ({ noun: name, article: 'the' }),
  eligibility: ({ type, age }: Of<'eligibility'>): Phrase | null => {
    if (type === 'age' && age !== undefined) return { noun: `${age} years of age`, article: '' };
    if (type === 'work-authorization') return { noun: 'work authorization', article: '' };
    return type === 'employee-only' ? { noun: 'a job with this employer', article: '' } : null;
  },
};
