import type { StageId } from '@/utils/core/tracker/stages';

/** The stages of an application on either track, in Spanish. */
export const stages: Readonly<Record<StageId, string>> = {
  kept: 'Guardada',
  preparing: 'En preparación',
  applied: 'Solicitada',
  filed: 'Presentada',
  reviewed: 'Mínimo revisado',
  exam: 'Examen',
  listed: 'En la lista',
  certified: 'Certificada',
  interview: 'Entrevista',
  'department-interview': 'Entrevista del departamento',
  offer: 'Oferta',
  accepted: 'Aceptada',
  appointed: 'Nombramiento',
  rejected: 'Rechazada',
  'not-accepted': 'No admitida',
  'not-passed': 'No aprobada',
  'not-reachable': 'Fuera de alcance',
  withdrawn: 'Retirada',
  closed: 'Cerrada',
  expired: 'Vencida',
};
