import { describe, expect, test } from 'vitest';
import { analyse } from '../../../utils/core/requirements/analyse';
import { isSpanish } from '../../../utils/core/requirements/spanish/is-spanish';
import { readPlainText } from '../../../utils/core/text/plain-text';
import { told } from './phrases';

const read = (phrase: string, under = 'Requisitos mínimos') =>
  analyse(readPlainText(`${under}\n\n• ${phrase}\n`), 'Auxiliar de biblioteca').requirements;

describe('a requirement that stands in Spanish', () => {
  test.each([
    ['Maestría en bibliotecología acreditada por la ALA', { kind: 'education', level: 'master', library: true, ala: true }],
    ['Licenciatura en cualquier especialidad', { kind: 'education', level: 'bachelor' }],
    ['Diploma de escuela secundaria o equivalente', { kind: 'education', level: 'high-school', equivalent: true }],
    ['Título asociado en bibliotecología', { kind: 'education', level: 'associate', library: true }],
    ['Dos años de experiencia en una biblioteca pública', { kind: 'experience', months: 24, library: true }],
    ['Seis (6) meses de atención al público', { kind: 'experience', months: 6 }],
    ['Por lo menos 3 años de experiencia supervisando personal', { kind: 'experience', months: 36, supervisory: true }],
    ['Experiencia previa en una biblioteca', { kind: 'experience', months: null, library: true }],
    ['Licencia de conducir vigente de California', { kind: 'licence', type: 'driver' }],
    ['Bilingüe (español e inglés)', { kind: 'language', languages: ['es'] }],
    ['Español e inglés, hablados y escritos', { kind: 'language', languages: ['es', 'en'] }],
    ['Tener al menos 18 años de edad', { kind: 'eligibility', type: 'age', age: 18 }],
    ['Permiso para trabajar en los Estados Unidos', { kind: 'eligibility', type: 'work-authorization' }],
    ['Se requiere una verificación de antecedentes penales', { kind: 'clearance', type: 'background' }],
    ['Poder levantar cajas de hasta 40 libras', { kind: 'physical', liftLb: 40 }],
    ['Disponibilidad para trabajar dos tardes y un sábado por semana', { kind: 'availability', evenings: true, weekends: true }],
    ['Paciencia con los niños y con las familias', { kind: 'skill' }],
    ['Nacionalidad española o de otro Estado de la Unión Europea', { kind: 'eligibility', type: 'work-authorization' }],
    ['Edad: mínimo 16 años y no haber alcanzado la edad de jubilación', { kind: 'eligibility', type: 'age', age: 16 }],
    ['Tener cumplidos 18 años y no exceder de la edad máxima', { kind: 'eligibility', type: 'age', age: 18 }],
    ['Capacidad funcional para las tareas del puesto', { kind: 'physical' }],
    ['No padecer enfermedad que impida el servicio', { kind: 'physical' }],
    ['No haber sido separada del servicio ni estar inhabilitada para cargo público', { kind: 'clearance', type: 'background' }],
    ['Certificado negativo de delitos sexuales', { kind: 'clearance', type: 'background' }],
    ['Resguardo del pago de la tasa o de su exención', { kind: 'document', name: 'proof of payment' }],
    ['Copia compulsada del título', { kind: 'document', name: 'proof of degree' }],
    ['Titulación: Bachiller, Técnico o título equivalente', { kind: 'education', level: 'high-school', equivalent: true }],
    ['Estar en posesión del título de Graduado en ESO', { kind: 'education', level: 'high-school' }],
    ['Bachillerato de una institución acreditada', { kind: 'education', level: 'bachelor' }],
    ['Grado en Información y Documentación', { kind: 'education', level: 'bachelor' }],
    ['Técnico Superior en Documentación', { kind: 'education', level: 'associate' }],
    ['Permiso de conducir de la clase B', { kind: 'licence', type: 'driver' }],
    ['Conocimientos de valenciano, nivel medio', { kind: 'language', languages: ['ca'] }],
  ])('%s', (phrase, ask) => {
    const found = read(phrase);
    expect(found.map((one) => one.ask)).toEqual([expect.objectContaining(ask)]);
    expect(found[0]?.strength).toBe('required');
  });
  test('“deseable” and its heading prefer', () => {
    expect(read('Licencia de conducir, deseable')[0]?.strength).toBe('preferred');
    expect(read('Experiencia en archivos', 'Deseable')[0]?.strength).toBe('preferred');
  });
  test.each(['No se necesita experiencia en bibliotecas', 'No es necesario un título universitario'])('leaves %s', (phrase) => {
    expect(read(phrase)).toEqual([]);
  });
  test.each(['Funciones', 'Beneficios'])('asks nothing under %s', (heading) => {
    expect(read('Atiende al público con dos años de experiencia en la biblioteca', heading)).toEqual([]);
  });
});

test.each([
  ['Requisitos de los aspirantes', 1],
  ['Requisitos específicos', 1],
  ['Condiciones de participación', 1],
  ['Perfil requerido', 1],
  ['Qué buscamos', 1],
  ['Se requiere', 1],
  ['Méritos valorables', 1],
  ['Funciones principales del puesto', 0],
  ['Tareas', 0],
])('a call for candidates asks under “%s”: %i', (heading, count) => {
  expect(read('Título de Bachiller', heading)).toHaveLength(count);
});

test('a call’s general and particular conditions stand under its requirements', () => {
  expect(
    told(
      'Biblioteca municipal de Peñaclara\n\n2. Funciones de la plaza\n\n• Préstamo y devolución de los libros en la sala\n\n3. Requisitos de los aspirantes\n\na) Generales\n\n• Nacionalidad española o de otro país de la Unión\n\nb) Particulares\n\n• Titulación: Bachiller o título equivalente\n',
    ),
  ).toEqual([
    'eligibility required: Nacionalidad española o de otro país de la Unión',
    'education required: Bachiller o título equivalente',
  ]);
});

test('“o” joins two ways', () => {
  const { minimum } = analyse(readPlainText('Requisitos\n\n• Título asociado o dos años de universidad\n• Licencia de conducir\n'), null);
  expect(minimum).toMatchObject({ kind: 'all', of: [{ kind: 'any', of: [{ id: 'r1' }, { id: 'r2' }] }, { id: 'r3' }] });
});

describe('a posting in both languages', () => {
  const english = `Minimum qualifications
• High school diploma or GED
• Two years of experience in a library
• Ability to greet readers warmly
`;
  const spanish = `
Requisitos mínimos
• Diploma de escuela secundaria o GED
• Dos años de experiencia en una biblioteca
• Capacidad de saludar con amabilidad a los lectores
`;
  test('is told once', () => expect(told(english + spanish)).toEqual(told(english)));
  test('what stands in Spanish alone is told as well', () => {
    expect(told(`${english}${spanish}• Licencia de conducir\n`)).toEqual([...told(english), 'licence required: Licencia de conducir']);
  });
  test('a line in both is told by its English half', () => {
    expect(
      told('You must bring / Debe tener\n\n• Six months at a public desk / Seis meses de trabajo con el público en un mostrador\n'),
    ).toEqual(['experience required: Six months at a public desk']);
  });
});

test.each([
  ['Licencia de conducir', true],
  ['Dos años de experiencia en una biblioteca', true],
  ['Knowledge of El Paso del Norte collections', false],
  ['Branches in La Puente, Los Nietos and El Monte', false],
  ['Fluency in Spanish (español)', false],
])('%s is Spanish: %s', (line, is) => expect(isSpanish(line)).toBe(is));

test('headings in both languages open what their English half opens', () => {
  expect(
    told(
      'What we need / Lo que necesitamos\n\n• High school diploma\n\nIt would be great if you also have / Sería estupendo que también tuviera\n\n• Some time in a library / Algún tiempo en una biblioteca\n\nHow to apply / Cómo solicitar\nSend a résumé.\n',
    ),
  ).toEqual([
    'education required: High school diploma',
    'experience preferred: Some time in a library',
    'document required: Send a résumé',
  ]);
});
