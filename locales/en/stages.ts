import type { StageId } from '@/utils/core/tracker/stages';

/** The stages of an application, as every surface names them. */
export const stages: Readonly<Record<StageId, string>> = {
  kept: 'Kept',
  preparing: 'Preparing',
  applied: 'Applied',
  exam: 'Exam',
  interview: 'Interview',
  offer: 'Offer',
  accepted: 'Accepted',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  closed: 'Closed',
};
