import type { Messages } from '../messages';
import { stages } from './stages';

/** What the marks on result lists say, in Spanish. */
export const lists: Messages['lists'] = {
  label: 'Callslip: trabajo de biblioteca en esta lista',
  library: 'Biblioteca',
  stamp: 'Trabajo de biblioteca',
  stages,
  soon: (days) => (days === 0 ? 'Cierra hoy' : days === 1 ? 'Cierra mañana' : `Cierra en ${days} días`),
  soonShort: (days) => (days === 0 ? 'Hoy' : days === 1 ? '1 día' : `${days} días`),
  hiddenTag: 'Oculto',
  keptAs: (stage) => `En su lista: ${stage}.`,
  notKept: 'Todavía no está en su lista. Abra el anuncio para leerlo y guardarlo.',
  hide: 'Ocultar en mis listas',
  hidden: 'Oculto. Su lugar en la lista sigue; solo la marca se atenúa.',
  hiddenOf: (title) => `Oculto: ${title}. Mostrar de nuevo`,
  undo: 'Mostrar de nuevo',
  close: 'Cerrar',
  notSaved: 'No se guardó. Inténtelo de nuevo.',
  name: (title, rest) => `${title}. ${['Trabajo de biblioteca', ...rest].join('. ')}.`,
};
