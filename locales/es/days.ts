import type { DayWords } from '../messages';

/** Cómo se escriben los días. */
export const days: DayWords = {
  months: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  weekdays: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
  inYear: (month, year) => `${month} de ${year}`,
  written: (day, month, year) => (year === null ? `${day} de ${month}` : `${day} de ${month} de ${year}`),
  halves: ['a.m.', 'p.m.'],
};
