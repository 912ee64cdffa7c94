import type { Messages } from '../messages';

const n = (count: number, one: string, many: string): string => `${count.toLocaleString('es-US')} ${count === 1 ? one : many}`;
const postings = (count: number): string => n(count, 'anuncio', 'anuncios');

/** What the profile page says of how far it is filled in, what is still asked, and what an entry changes, in Spanish. */
export const filling: Messages['filling'] = {
  progress: {
    sections: (said, of) => `${said} de ${of} secciones dicen algo.`,
    states: { nothing: 'aún sin datos', some: 'dicho en parte', all: 'dicho' },
    missing: (fields) => `Falta decir: ${fields.join('; ')}.`,
    inEntries: (field, names, more) => `${field} (${more > 0 ? `${names.join(', ')} y ${more} más` : names.join(', ')})`,
  },
  order: {
    up: (what) => `Subir: ${what}`,
    down: (what) => `Bajar: ${what}`,
    moved: (what, at, of) => `${what} ahora es el número ${at} de ${of}.`,
    byDate: 'Lo más reciente primero',
    byDateDone: 'Lo más reciente está primero.',
  },
  saved: (what) => `Guardado: ${what}`,
  skills: {
    editOf: (name) => `Qué tan bien y dónde: ${name}`,
    in: (post) => `en ${post}`,
  },
  schools: {
    since: (year) => (year === null ? 'acreditado por ALA' : `acreditado por ALA desde ${year}`),
    until: (year) => `acreditado hasta ${year}`,
  },
  answers: {
    later: (day) => `Usted lo dejó para después el ${day}.`,
    standsIn: (section) => `Está en ${section}`,
    of: (words) => `Su respuesta: ${words}`,
  },
  toFill: {
    title: 'Preguntas por responder',
    why: 'Lo que su perfil deja abierto; primero, las preguntas que deciden más de los anuncios que guarda. La respuesta va a su lugar en el perfil.',
    busy: 'Revisando los anuncios que guarda…',
    failed: 'No se pudieron revisar los anuncios que guarda. Recargue esta página para volver a intentarlo.',
    nothingKept: 'Todavía no ha guardado nada. Guarde un anuncio, y aquí estará lo que deja abierto sobre usted.',
    none: (of) => `Nada queda abierto: su perfil responde lo que ${of === 1 ? 'pide' : 'piden'} ${postings(of)}.`,
    first: (looked, of) =>
      `Se revisaron ${looked.toLocaleString('es-US')} de ${of.toLocaleString('es-US')} anuncios, primero los que cierran antes.`,
    decides: (count) => `Decide ${postings(count)}`,
    helps: (count) => `Ayuda a decidir ${postings(count)}`,
    more: (count) => `y ${count.toLocaleString('es-US')} más`,
    untitled: 'Anuncio sin título',
    fillIn: (section) => `O complete ${section}`,
    later: (count) => `Para después: ${n(count, 'pregunta', 'preguntas')}`,
    all: (count) => `Mostrar las ${count.toLocaleString('es-US')}`,
  },
  changes: {
    title: 'Qué cambia con esto',
    busy: 'Revisando qué cambia con esto…',
    none: (of) => `De ${postings(of)} que guarda, ninguno cambia.`,
    some: (count, of) => `De ${postings(of)} que guarda, ${count === 1 ? 'cambia' : 'cambian'} ${count.toLocaleString('es-US')}:`,
    was: { eligible: 'se cumplía', 'not-eligible': 'no se cumplía', 'cannot-tell': 'estaba abierto' },
    day: (day) => (day === null ? 'ya sin fecha' : `ahora el ${day}`),
    met: (before, after) => `${n(after, 'requisito cumplido', 'requisitos cumplidos')}, antes ${before}`,
    all: (count) => `Mostrar los ${count.toLocaleString('es-US')}`,
  },
};
