import type { Messages } from '../messages';

/** What a notice of the browser says under the application's title, in Spanish. */
export const notices: Messages['notices'] = {
  opens: (when) => `El plazo se abre el ${when}.`,
  opensFirst: (when, limit) => `El plazo se abre el ${when} y se cierra tras las primeras ${limit} solicitudes.`,
  oneDay: (when) => `El plazo dura un solo día: el ${when}.`,
  closes: (when) => `El plazo se cierra el ${when}.`,
  review: (when) => `Las primeras solicitudes se leen el ${when}.`,
  exam: (when, part) => (part === '' ? `Examen el ${when}.` : `${part}: el ${when}.`),
  interview: (when, place) => (place === '' ? `Entrevista el ${when}.` : `Entrevista el ${when}: ${place}.`),
  listExpires: (when) => `La lista de elegibles vence el ${when}.`,
  task: (task) => `Pendiente para hoy: ${task}`,
  untitled: 'Un anuncio que guarda',
  at: (day, time) => `${day}, ${time}`,
};
