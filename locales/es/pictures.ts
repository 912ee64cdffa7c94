import type { Messages } from '../messages';
import { capital, count } from './words';

const n = (number: number): string => number.toLocaleString('es-US');

/** What the board's pictures say, in Spanish. */
export const pictures: Messages['pictures'] = {
  loading: 'Contando…',
  nothingFiled: 'Todavía no ha presentado nada',
  headline: (interviewed, filed) =>
    `${capital(count(interviewed, true))} de ${count(filed, true)} ${filed === 1 ? 'presentada' : 'presentadas'} ${interviewed === 1 || interviewed === 0 ? 'llegó' : 'llegaron'} a entrevista`,
  lead: (all) => `Sobre ${all === 1 ? '1 anuncio' : `${n(all)} anuncios`} de la lista y del archivo.`,
  nothingYet: 'Todavía no hay nada que contar.',
  funnel: 'Hasta dónde llegaron',
  funnelHint: 'Cada una cuenta en cada paso que alcanzó, también si se perdió después.',
  keptAtAll: 'Guardados',
  ofAll: (number, percent) => `${number} · son el ${percent} %`,
  months: 'En los últimos doce meses',
  monthsHint: 'La barra llena es lo que guardó; la rayada, lo que presentó.',
  keptFiled: (kept, filed) => `${kept} guardados, ${filed} presentados`,
  stays: 'Tiempo en cada etapa',
  staysHint: 'La mediana de las estancias terminadas: la mitad duró menos, la mitad más.',
  daysOf: (days, times) => `${days} días, ${times} veces`,
  byEmployer: 'Qué resultó, por empleador',
  byVerdict: 'Qué resultó, según el mínimo',
  partsHint: 'De lo presentado. El tipo de empleador se deduce de su nombre.',
  verdictHint: 'Según el veredicto al guardarlo o, si falta, el de hoy. A lo sumo las últimas 300 presentadas.',
  unjudged: (number) => `Según el veredicto al guardarlo o, si falta, el de hoy. De ${number} no se guardó el texto.`,
  outcomes: { won: 'con éxito', interviewed: 'con entrevista', open: 'en curso', lost: 'sin éxito' },
  employers: {
    county: 'Condados',
    city: 'Ciudades',
    academic: 'Universidades',
    school: 'Escuelas',
    state: 'Estado y federación',
    library: 'Distritos bibliotecarios',
    memory: 'Museos, archivos',
    other: 'Otros',
  },
  verdicts: { eligible: 'Cumple el mínimo', 'not-eligible': 'No cumple el mínimo', 'cannot-tell': 'Sin decidir' },
};
