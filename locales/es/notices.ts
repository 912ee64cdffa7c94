/** Lo que dice un aviso del navegador bajo el título de la solicitud. */
export const notices = {
  opens: (when: string) => `El plazo se abre el ${when}.`,
  opensFirst: (when: string, limit: string) => `El plazo se abre el ${when} y se cierra tras las primeras ${limit} solicitudes.`,
  oneDay: (when: string) => `El plazo dura un solo día: el ${when}.`,
  closes: (when: string) => `El plazo se cierra el ${when}.`,
  review: (when: string) => `Las primeras solicitudes se leen el ${when}.`,
  exam: (when: string, part: string) => (part === '' ? `Examen el ${when}.` : `${part}: el ${when}.`),
  interview: (when: string, place: string) => (place === '' ? `Entrevista el ${when}.` : `Entrevista el ${when}: ${place}.`),
  listExpires: (when: string) => `La lista de elegibles vence el ${when}.`,
  task: (task: string) => `Pendiente para hoy: ${task}`,
  untitled: 'Un anuncio que guarda',
  at: (day: string, time: string) => `${day}, ${time}`,
};
