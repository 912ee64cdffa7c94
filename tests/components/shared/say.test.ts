import { describe, expect, test } from 'vitest';
import { countVerdicts, sayAsk, sayClosing, sayCounts, sayReason, sayVerdict } from '@/components/shared/say';
import { en } from '@/locales/en';
import { es } from '@/locales/es';
import type { LeafJudgement, Reason } from '@/utils/core/matching/judgement';
import type { Closing, PostingFacts } from '@/utils/core/posting/posting';
import type { Ask } from '@/utils/core/requirements/ask';
import { judgedWith, leaf, requirement, sampleAnalysis, sampleFacts, sampleJudgement } from './sample';

const inEnglish = (judgement = sampleJudgement, analysis = sampleAnalysis) => sayVerdict(judgement, analysis, en, 'en');
const inSpanish = (judgement = sampleJudgement, analysis = sampleAnalysis) => sayVerdict(judgement, analysis, es, 'es');
const spaces = (text: string | null | undefined) => text?.replace(/[\u202f\u00a0]/gu, ' ');

describe('the verdict', () => {
  test('short by time, with the day and the other way', () => {
    expect(inEnglish()).toEqual({
      headline: 'Seven months short of Option I',
      detail: 'You would meet it on June 23, 2027. Option II is four years away.',
    });
    expect(inSpanish()).toEqual({
      headline: 'Le faltan siete meses para Option I',
      detail: 'Lo cumpliría el 23 de junio de 2027. Para Option II faltan cuatro años.',
    });
  });

  test.each([
    [1, 'One month short', 'Le falta un mes'],
    [12, 'One year short', 'Le falta un año'],
    [18, '18 months short', 'Le faltan 18 meses'],
    [24, 'Two years short', 'Le faltan dos años'],
    [27, 'Two years and three months short', 'Le faltan dos años y tres meses'],
  ])('%i months', (months, english, spanish) => {
    const judgement = judgedWith({ nearest: { label: null, gaps: [{ requirement: 'r2', months }], meetsOn: null } });
    expect(inEnglish(judgement)).toEqual({ headline: english, detail: null });
    expect(inSpanish(judgement)).toEqual({ headline: spanish, detail: null });
  });

  test('one thing missing is named', () => {
    const judgement = judgedWith({ nearest: { label: 'Option I', gaps: [{ requirement: 'r1', months: null }], meetsOn: null } });
    expect(inEnglish(judgement).headline).toBe('Only an ALA master’s degree is missing for Option I');
    expect(inSpanish(judgement).headline).toBe('Solo le falta una maestría acreditada por ALA para Option I');
  });

  test('several things missing are counted, and named below', () => {
    const gaps = [
      { requirement: 'r1', months: null },
      { requirement: 'r5', months: null },
    ];
    const judgement = judgedWith({ nearest: { label: null, gaps, meetsOn: null } }, [leaf('r5', 'unmet', { kind: 'not-listed' })]);
    expect(inEnglish(judgement)).toEqual({
      headline: 'Two things missing',
      detail: 'You lack an ALA master’s degree and a Class C driver’s license.',
    });
    expect(inSpanish(judgement)).toEqual({
      headline: 'Le faltan dos cosas',
      detail: 'Le faltan una maestría acreditada por ALA y una licencia de conducir Clase C.',
    });
  });

  test('what the profile is silent about is no lack', () => {
    const gaps = [
      { requirement: 'r2', months: 7 },
      { requirement: 'r5', months: null },
    ];
    const judgement = judgedWith({ nearest: { label: null, gaps, meetsOn: null } });
    expect(inEnglish(judgement)).toEqual({
      headline: 'Seven months short',
      detail: 'Your profile says nothing about a Class C driver’s license.',
    });
    expect(inSpanish(judgement).detail).toBe('Su perfil no dice nada sobre una licencia de conducir Clase C.');
  });

  test('long words of the posting stand below the headline', () => {
    const judgement = judgedWith({ nearest: { label: null, gaps: [{ requirement: 'r9', months: null }], meetsOn: null } });
    expect(inEnglish(judgement)).toEqual({
      headline: 'One thing missing',
      detail: 'You lack “Knowledge of reference sources and interviewing techniques”.',
    });
    expect(inSpanish(judgement).headline).toBe('Le falta una cosa');
  });

  test('what is asked twice is lacked once', () => {
    const gaps = [
      { requirement: 'r2', months: 7 },
      { requirement: 'r2', months: 6 },
    ];
    expect(inEnglish(judgedWith({ nearest: { label: null, gaps, meetsOn: null } })).headline).toBe('Seven months short');
  });

  test('what one answer decides', () => {
    const judgement = judgedWith({ eligibility: 'cannot-tell', nearest: null });
    expect(inEnglish(judgement)).toEqual({
      headline: 'One answer decides this',
      detail: 'Your profile says nothing about a Class C driver’s license.',
    });
    expect(inSpanish(judgement).headline).toBe('Una respuesta lo decide');
    const three = judgedWith({
      eligibility: 'cannot-tell',
      questions: ['r5', 'r1', 'r3'].map((id) => ({ requirement: id, about: id, yes: 'unknown', no: 'false' })),
    });
    expect(inEnglish(three).headline).toBe('Three answers decide this');
  });

  test('what only the employer can decide', () => {
    expect(inEnglish(judgedWith({ eligibility: 'cannot-tell', questions: [] })).headline).toBe('The employer decides this one');
  });

  test('met, by which way, and how much of the rest', () => {
    const judgement = judgedWith({ eligibility: 'eligible', nearest: null }, [leaf('r2', 'met', { kind: 'held' })]);
    expect(inEnglish(judgement)).toEqual({
      headline: 'You meet the minimum',
      detail: 'Option I is met. Of three preferred qualifications you have two.',
    });
    expect(inSpanish(judgement).detail).toBe('Cumple Option I. De tres requisitos deseables tiene dos.');
  });

  test('one class of several that the posting fills', () => {
    const levels = [
      { label: 'Librarian I', eligibility: 'eligible', meetsOn: null },
      { label: 'Librarian II', eligibility: 'not-eligible', meetsOn: '2027-06-23' },
    ] as const;
    expect(inEnglish(judgedWith({ eligibility: 'eligible', levels, nearest: null }))).toEqual({
      headline: 'You meet the minimum for Librarian I',
      detail: 'You would meet Librarian II on June 23, 2027. Of three preferred qualifications you have two.',
    });
  });

  test.each([
    ['another language', { ...sampleAnalysis, language: 'fr' }, 'This posting is in French', 'Este anuncio está en francés'],
    ['nothing recognized', { ...sampleAnalysis, requirements: [] }, 'No requirements recognized', 'No se reconoció ningún requisito'],
  ])('%s is said, not guessed', (_, analysis, english, spanish) => {
    expect(inEnglish(sampleJudgement, analysis).headline).toBe(english);
    expect(inSpanish(sampleJudgement, analysis).headline).toBe(spanish);
  });

  test('no minimum', () => {
    expect(inEnglish(judgedWith({ eligibility: 'eligible', minimum: null })).headline).toBe('No minimum stated');
  });
});

test('counts leave out what is none, and what is to be done', () => {
  expect(countVerdicts(sampleJudgement)).toEqual({ met: 5, partly: 1, unmet: 2, unknown: 1 });
  expect(sayCounts({ met: 4, partly: 0, unmet: 2, unknown: 1 }, en)).toBe('4 met · 2 not met · 1 to answer');
});

describe('what is asked', () => {
  const cases: readonly (readonly [Ask, string, string])[] = [
    [{ kind: 'education', level: 'master', library: true }, 'Master’s degree in library science', 'Maestría en bibliotecología'],
    [
      { kind: 'education', level: 'high-school', equivalent: true },
      'High school diploma or the equivalent',
      'Diploma de secundaria (high school) o su equivalente',
    ],
    [{ kind: 'education', units: 12, library: true }, '12 units of library science', '12 unidades de bibliotecología'],
    [
      { kind: 'experience', months: 24, library: true, professional: true },
      'Two years of professional library experience',
      'Dos años de experiencia profesional en bibliotecas',
    ],
    [
      { kind: 'experience', months: 48, classTitle: 'Library Assistant II' },
      'Four years of experience as Library Assistant II',
      'Cuatro años de experiencia como Library Assistant II',
    ],
    [
      { kind: 'experience', months: 12, supervisory: true, volunteer: true },
      'One year of supervisory experience, paid or volunteer',
      'Un año de experiencia de supervisión, remunerada o voluntaria',
    ],
    [{ kind: 'experience', months: null, supervisory: true }, 'Fluency in Spanish', 'Fluency in Spanish'],
    [{ kind: 'language', languages: ['es', 'yue'] }, 'Spanish or Cantonese', 'Español o cantonés'],
    [{ kind: 'language', languages: [] }, 'Language other than English', 'Idioma además del inglés'],
    [{ kind: 'licence', type: 'driver' }, 'Driver’s license', 'Licencia de conducir'],
    [{ kind: 'typing', wpm: 40 }, 'Typing at 40 words a minute', 'Mecanografía a 40 palabras por minuto'],
    [{ kind: 'physical', liftLb: 40 }, 'Lifting 40 pounds', 'Levantar 40 libras'],
    [{ kind: 'availability', evenings: true, weekends: true }, 'Evenings and weekends', 'Noches y fines de semana'],
    [{ kind: 'eligibility', type: 'age', age: 18 }, '18 years of age', '18 años de edad'],
    // The words themselves, without their bullet and full stop, where no name fits.
    [{ kind: 'skill', skills: ['x'] }, 'Fluency in Spanish', 'Fluency in Spanish'],
    [{ kind: 'licence', type: 'other' }, 'Fluency in Spanish', 'Fluency in Spanish'],
  ];
  test.each(cases)('%j', (ask, english, spanish) => {
    const asked = { ...requirement('r', 'Fluency in Spanish', ask), quote: '• Fluency in Spanish.' };
    expect(sayAsk(asked, en, 'en')).toBe(english);
    expect(sayAsk(asked, es, 'es')).toBe(spanish);
  });

  test('long words are cut between two of them', () => {
    const asked = { ...requirement('r', 'x', { kind: 'skill', skills: [] }), quote: 'word '.repeat(40) };
    expect(sayAsk(asked, en, 'en')).toMatch(/^Word(?: word)+…$/u);
    expect(sayAsk(asked, en, 'en').length).toBeLessThan(100);
  });
});

describe('reasons', () => {
  const driver = requirement('r5', 'A valid California Class C driver license', { kind: 'licence', type: 'driver' });
  const say = (one: LeafJudgement) => sayReason(one, driver, en, 'en');
  const cases: readonly (readonly [LeafJudgement['verdict'], Reason, string])[] = [
    ['met', { kind: 'held' }, 'Your profile has it.'],
    ['unmet', { kind: 'level', has: 'bachelor', wants: 'master' }, 'You have a bachelor’s degree; a master’s degree is asked.'],
    ['unmet', { kind: 'level', has: null, wants: 'master' }, 'Your profile names no degree.'],
    ['partly', { kind: 'other-field', has: 'History' }, 'History: another field is asked.'],
    ['partly', { kind: 'in-progress', ends: '2027-05' }, 'Still in progress until May 2027.'],
    ['unmet', { kind: 'wpm', has: 45, wants: 50 }, '45 words a minute; 50 are asked.'],
    ['unmet', { kind: 'expired', on: '2026-03-01' }, 'Expired on March 1, 2026.'],
    ['unmet', { kind: 'age', from: '2027-01-09' }, 'Old enough on January 9, 2027.'],
    ['met', { kind: 'answered', have: true, on: '2026-11-01' }, 'You said on November 1, 2026 that you have this.'],
    ['unmet', { kind: 'not-listed' }, 'Not among the licenses in your profile.'],
    ['unknown', { kind: 'silent' }, 'Your profile says nothing about a driver’s license.'],
    ['unknown', { kind: 'to-do' }, 'Something to confirm when you apply.'],
  ];
  test.each(cases)('%s %j', (verdict, reason, english) => expect(say(leaf('r5', verdict, reason))).toBe(english));

  test.each([
    ['met', { kind: 'held' }, 'Your profile says that you can.'],
    ['unmet', { kind: 'not-listed' }, 'Your profile says that you cannot.'],
    ['unknown', { kind: 'to-do' }, 'Something to agree to when you apply.'],
  ] as const)('of availability: %s %j', (verdict, reason, english) => {
    const evenings = requirement('r5', 'Must work evenings', { kind: 'availability', evenings: true });
    expect(sayReason(leaf('r5', verdict, reason), evenings, en, 'en')).toBe(english);
  });

  const withSum = (verdict: LeafJudgement['verdict'], why: 'unclear' | 'not-professional') => {
    const [, two] = sampleAnalysis.requirements;
    if (two === undefined) throw new Error('the sample has changed');
    const line = { item: 'w', label: 'Clerk', from: '2025-01', to: null, hoursPerWeek: null, months: 0, why } as const;
    const sum = { months: 0, fullTimeHours: 40, lines: [line] };
    return sayReason(leaf('r2', verdict, { kind: 'months', has: verdict === 'met' ? 30 : 0, wants: 24, sum }), two, en, 'en');
  };

  test('what is enough needs no word on what does not count, and what is open is not “0 of 24”', () => {
    expect(withSum('met', 'not-professional')).toBe('24 months asked, 30 counted.');
    expect(withSum('unknown', 'unclear')).toBe('Clerk may count, but your profile does not say enough to tell.');
    expect(withSum('unmet', 'not-professional')).toBe('0 of 24 months. Clerk does not count: it is not professional work.');
  });

  test('a sum names what counts, what does not, and the day', () => {
    const [, two] = sampleAnalysis.requirements;
    const [, one] = sampleJudgement.leaves;
    if (two === undefined || one === undefined) throw new Error('the sample has changed');
    expect(sayReason(one, two, en, 'en')).toBe(
      '17 of 24 months. Librarian I, Ocotillo Beach, 40 h a week since June 23, 2025. Library Page, Ocotillo Beach does not count: it is not professional work. You would meet it on June 23, 2027.',
    );
  });
});

describe('the deadline', () => {
  const at = (closing: Partial<Closing>, today: string, rest: Partial<PostingFacts> = {}) =>
    sayClosing(
      { ...sampleFacts, limit: null, closing: { kind: 'date', date: '2026-12-04', time: null, zone: null, ...closing }, ...rest },
      today,
      en,
      'en',
    );
  test.each([
    ['2026-11-04', 'Closes on December 4, 2026', false],
    ['2026-11-23', 'Closes in 11 days', false],
    ['2026-11-27', 'Closes in seven days', true],
    ['2026-12-03', 'Closes tomorrow', true],
    ['2026-12-04', 'Closes today', true],
    ['2026-12-05', 'Closed on December 4, 2026', false],
  ])('on %s', (today, text, soon) => expect(at({}, today)).toMatchObject({ text, soon }));

  test('with time, zone and limit', () => {
    const said = sayClosing(sampleFacts, '2026-11-23', en, 'en');
    expect(said?.text).toBe('Closes in 11 days');
    expect(spaces(said?.detail)).toBe('Friday, December 4, 5:00 PM PT, or after 200 applications. File early.');
    expect(spaces(sayClosing(sampleFacts, '2026-11-23', es, 'es')?.text)).toBe('Cierra en 11 días');
  });

  test('other clocks', () => {
    expect(at({ kind: 'continuous', date: null }, '2026-11-23')?.text).toBe('Open continuously');
    expect(at({ kind: 'until-filled', date: null }, '2026-11-23')?.text).toBe('Open until filled');
    expect(at({ kind: 'first-n', date: null }, '2026-11-23', { limit: 1500 })).toEqual({
      text: 'Closes after 1,500 applications',
      detail: 'File early.',
      soon: false,
    });
    expect(at({}, '2026-11-23', { opens: '2026-12-04' })?.text).toBe('Open one day only: Friday, December 4');
    expect(at({}, '2026-11-23', { opens: '2026-11-30' })?.text).toBe('Opens on Monday, November 30');
    expect(at({ date: null }, '2026-11-23')?.text).toBe('The posting gives a closing date without a year');
    expect(sayClosing({ ...sampleFacts, closing: null }, '2026-11-23', en, 'en')).toBeNull();
  });
});
