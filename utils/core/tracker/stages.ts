/** The stages of an ordinary application, in order; the last four end it. Civil-service stages join them as data. */
export const STAGES = [
  { id: 'kept', ends: false },
  { id: 'preparing', ends: false },
  { id: 'applied', ends: false },
  { id: 'exam', ends: false },
  { id: 'interview', ends: false },
  { id: 'offer', ends: false },
  { id: 'accepted', ends: true },
  { id: 'rejected', ends: true },
  { id: 'withdrawn', ends: true },
  { id: 'closed', ends: true },
] as const;

export type StageId = (typeof STAGES)[number]['id'];
