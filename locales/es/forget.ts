import type { Messages } from '../messages';

/** What the profile page says where all that is stored is given up, in Spanish. */
export const forget: Messages['forget'] = {
  title: 'Olvidar todo',
  why: 'Elimina todo lo que Callslip ha guardado en este navegador: cada perfil, los anuncios que guarda con sus notas y su historial, los borradores, las copias de los últimos siete días, los ajustes y los sitios que habilitó. No se puede deshacer.',
  begin: 'Olvidar todo…',
  backupFirst: 'Guardar antes una copia en un archivo',
  backedUp: 'La copia se guardó. Callslip puede volver a leerla.',
  backupFailed: 'No se pudo hacer la copia. No se eliminó nada.',
  /** What is to be typed, in the user's language. */
  word: 'olvidar todo',
  confirm: (word) => `Para confirmar, escriba “${word}”`,
  now: 'Eliminar todo para siempre',
  cancel: 'Conservarlo',
  busy: 'Eliminando…',
  done: 'Todo quedó olvidado. Callslip está como el primer día.',
  failed: 'No se pudo eliminar todo. Cierre las otras páginas de Callslip, reinicie el navegador y vuelva a hacerlo.',
};
