import type { StageId } from '@/utils/core/tracker/stages';

/** The stages of an application, in Spanish. */
export const stages: Readonly<Record<StageId, string>> = {
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
