import type { Messages } from '../messages';
import { capital, counted } from './words';

const n = (number: number): string => number.toLocaleString('es-US');
const postings = (number: number): string => (number === 1 ? '1 anuncio' : `${n(number)} anuncios`);

/** What the full page of kept postings says, in Spanish. */
export const board: Messages['board'] = {
  title: 'Tablero de Callslip',
  viewsLabel: 'Vistas',
  views: {
    table: 'Tabla',
  },
  loading: 'Abriendo su lista…',
  failed: 'No se pudo abrir su lista. No se cambió nada en ella. Vuelva a cargar esta página; si no basta, reinicie el navegador.',
  closingSoon: (number) =>
    number === 0
      ? 'Nada cierra esta semana'
      : `${capital(counted(number, 'anuncio', 'anuncios'))} ${number === 1 ? 'cierra' : 'cierran'} esta semana`,
  kept: (number) => `${postings(number)} ${number === 1 ? 'guardado' : 'guardados'}`,
  found: (number, of) => `${n(number)} de ${postings(of)}`,
  tableLabel: 'Anuncios que guarda',
  columns: {
    title: 'Puesto',
    employer: 'Empleador',
    location: 'Lugar',
    stage: 'Etapa',
    due: 'Cierre',
    verdict: 'Mínimo',
    opens: 'Apertura',
    filed: 'Presentado el',
    'exam-number': 'N.º de examen',
    score: 'Nota',
    rank: 'Lugar en lista',
    'list-expires': 'Vence la lista',
    pay: 'Sueldo',
    kept: 'Guardado el',
    changed: 'Modificado',
  },
  columnsLabel: 'Columnas',
  columnsShown: 'Columnas de la tabla',
  sortBy: 'Ordenar por',
  sortDown: 'Los últimos primero',
  everyStage: 'Todas las etapas',
  everyArea: 'Todas las áreas',
  areaLabel: 'Área del trabajo bibliotecario',
  selectAll: 'Seleccionar todo lo que se muestra',
  select: (title) => `Seleccionar ${title}`,
  selected: (number) => (number === 1 ? '1 seleccionado' : `${n(number)} seleccionados`),
  bulkLabel: 'Con todo lo seleccionado',
  moveTo: 'Mover a…',
  archive: 'Archivar',
  clearSelection: 'Quitar la selección',
  noText: 'su texto no se guardó',
  rankOf: (rank, of) => (of === null ? n(rank) : `${n(rank)} de ${n(of)}`),
  pay: {
    hour: (amount) => `${amount} por hora`,
    week: (amount) => `${amount} por semana`,
    biweek: (amount) => `${amount} cada dos semanas`,
    month: (amount) => `${amount} al mes`,
    year: (amount) => `${amount} al año`,
  },
  moved: (number, stage) => (number === 1 ? `Movido a ${stage}` : `${postings(number)} movidos a ${stage}`),
  changed: {
    archived: (number) => (number === 1 ? 'Archivado' : `${postings(number)} archivados`),
    unarchived: (number) => (number === 1 ? 'De vuelta en la lista' : `${postings(number)} de vuelta en la lista`),
    deleted: (number) => (number === 1 ? 'En la papelera durante 30 días' : `${postings(number)} en la papelera durante 30 días`),
    restored: (number) => (number === 1 ? 'Sacado de la papelera' : `${postings(number)} sacados de la papelera`),
    edited: () => 'Guardado',
    undone: () => 'Deshecho',
    joined: () => 'Unidos en uno',
    parted: () => 'De nuevo son dos anuncios',
  },
  keys: 'Teclas: / buscar · j k siguiente, anterior · Intro abrir · s etapa · x seleccionar',
};
