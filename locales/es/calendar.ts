import type { Messages } from '../messages';

/** What the board's calendar says, in Spanish. */
export const calendar: Messages['calendar'] = {
  before: 'El mes anterior',
  after: 'El mes siguiente',
  thisMonth: 'Este mes',
  ics: 'Guardar para su calendario (.ics)',
  loading: 'Buscando sus fechas…',
  agenda: 'Lo que viene',
  nothing: 'No hay ningún cierre, examen ni entrevista por delante.',
  more: (n) => `${n} más`,
  moreDays: 'Mostrar más días',
  kinds: {
    opens: 'Apertura',
    closes: 'Cierre',
    review: 'Primera revisión',
    exam: 'Examen',
    interview: 'Entrevista',
    'list-expires': 'Vence la lista',
    task: 'Por hacer',
  },
};
