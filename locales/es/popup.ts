import type { StageId } from '@/utils/core/tracker/stages';
import type { Messages } from '../messages';

const rows = (n: number): string => n.toLocaleString('es-US');

const stages: Readonly<Record<StageId, string>> = {
  kept: 'Guardada',
  preparing: 'En preparación',
  applied: 'Solicitada',
  exam: 'Examen',
  interview: 'Entrevista',
  offer: 'Oferta',
  accepted: 'Aceptada',
  rejected: 'Rechazada',
  withdrawn: 'Retirada',
  closed: 'Cerrada',
};

/** What the popup says, in Spanish. */
export const popup: Messages['popup'] = {
  title: 'Callslip: las ofertas que guarda',
  profile: 'Perfil',
  checklist: 'Lista',
  keepPage: 'Guardar',
  readPage: 'Leer página',
  kept: 'Guardada',
  reading: 'Leyendo…',
  cannotRead: 'El navegador no permite que ninguna extensión lea esta página. Abra la oferta misma e inténtelo otra vez.',
  readFailed: 'No se pudo leer esta página. Vuelva a cargarla e inténtelo otra vez.',
  onPage: (title) => `En esta página: ${title}`,
  untitled: 'Oferta sin título',
  searchLabel: 'Buscar entre las ofertas que guarda',
  searchHint: 'Buscar puestos, empleadores, notas',
  filterLabel: 'Etapa',
  all: 'Todas',
  stages,
  groups: { due: 'Vencen esta semana', progress: 'En curso', ended: 'Terminadas' },
  stageOf: (title) => `Etapa de ${title}`,
  moreAbout: (title) => `Notas y acciones para ${title}`,
  open: 'Abrir la oferta',
  noAddress: 'No se guardó ninguna dirección con esta oferta.',
  notes: 'Notas',
  notesHint: 'Contactos, preguntas, lo que ha enviado',
  remove: 'Eliminar',
  removed: (title) => `Eliminada: ${title}`,
  undo: 'Deshacer',
  firstN: (n) => `las primeras ${n}`,
  continuous: 'abierta de forma continua',
  untilFilled: 'hasta cubrir la plaza',
  closed: (day) => `cerró el ${day}`,
  dueLabel: (day) => `Cierra: ${day}`,
  judging: 'Comparando con su perfil…',
  notJudged: 'No se puede comparar: su texto no se guardó.',
  more: (next, left) => `Mostrar ${rows(next)} más de ${rows(left)}`,
  count: (n) => (n === 1 ? '1 oferta' : `${rows(n)} ofertas`),
  loading: 'Abriendo su lista…',
  failed:
    'No se pudo abrir su lista. No se cambió nada en ella. Cierre esta ventana y ábrala otra vez; si no basta, reinicie el navegador.',
  notSaved: {
    'storage-full': 'No se guardó: el disco está lleno. Libere espacio e inténtelo otra vez.',
    'storage-broken': 'No se guardó: el almacenamiento del navegador no responde. Reinicie el navegador e inténtelo otra vez.',
    refused: 'No se guardó: el navegador lo rechazó.',
    failed: 'No se guardó. Inténtelo otra vez.',
  },
  dismiss: 'Cerrar aviso',
  emptyTitle: 'Todavía no ha guardado nada',
  emptyHow:
    'Abra una oferta de biblioteca o archivo en governmentjobs.com, Indeed, LinkedIn o USAJOBS. Callslip marca lo que pide y dice si usted cumple el mínimo. Elija Guardar y aparecerá aquí con su fecha de cierre.',
  emptyProfile: 'Para juzgar una oferta hace falta algo con qué compararla.',
  fillProfile: 'Complete su perfil',
  nothingFound: 'Nada de lo que guarda coincide.',
  showAll: 'Mostrar todas',
  keys: 'Teclas: / buscar · j k siguiente, anterior · Intro abrir · s etapa',
};
