import type { Messages } from '../messages';

const n = (number: number): string => number.toLocaleString('es-US');
const postings = (number: number): string => (number === 1 ? '1 anuncio' : `${n(number)} anuncios`);

/** What the board says where the storage does not open or was emptied, in Spanish. */
export const recovery: Messages['recovery'] = {
  headings: {
    broken: 'No se puede abrir su lista',
    blocked: 'Otra página retiene su lista',
    emptied: 'Su lista se vació, y no fue usted',
  },
  says: {
    broken:
      'El almacenamiento del navegador no responde. No se cambió nada en él. Cierre el navegador, ábralo otra vez y vuelva aquí; si el disco está lleno, libere antes espacio.',
    blocked: 'Una página más antigua de Callslip sigue abierta en otra pestaña. Ciérrela o reinicie el navegador.',
    emptied: 'El navegador borró o reemplazó lo guardado. Esto es lo que Callslip conservó aparte.',
  },
  again: 'Intentarlo otra vez',
  busy: 'Trayéndolo de vuelta…',
  backups: 'Copias de los últimos días',
  backupsHint: 'Cada una contiene todo: anuncios con sus textos, historia, perfiles.',
  backupsClosed: 'Están aparte de la lista; se pueden guardar ahora como archivos y restaurar cuando la lista vuelva a abrirse.',
  backup: (day, number) => `${day}: ${postings(number)}`,
  saveFile: 'Guardar como archivo',
  restore: 'Restaurar esta',
  mirror: 'La copia pequeña',
  mirrorHint: (number, at) =>
    `${postings(number)} con puesto, etapa, fechas y notas, sin sus textos ni su historia, tal como estaban el ${at}. Lo que ya trae una copia queda como está.`,
  restoreMirror: 'Restaurar la copia pequeña',
  afresh: 'Empezar de nuevo',
  afreshHint: 'No se trae nada de vuelta y no se pregunta más. Las copias se conservan hasta cumplir siete días.',
  beginAfresh: 'Empezar con una lista vacía',
  warnings: {
    label: 'Lo que necesita su atención',
    outdated: 'Callslip se actualizó mientras esta página estaba abierta. Vuelva a cargarla antes de seguir.',
    reload: 'Volver a cargar',
    readOnly: {
      newer: 'Esta lista la escribió una versión más nueva de Callslip. Aquí se puede leer y no se escribe nada. Actualice la extensión.',
      'upgrade-failed': 'Esta lista no se pudo llevar a su nueva forma y está como estaba. Se puede leer y copiar; no se escribe nada.',
    },
    notices: {
      denied: 'El navegador o el sistema retiene los avisos de Callslip. Permita las notificaciones del navegador, o mire aquí.',
      absent: 'Este navegador no muestra notificaciones. Mire aquí lo que está por cumplirse.',
    },
    missed: (number) => `Sin avisar en los últimos dos días: ${postings(number)}.`,
  },
};
