import type { StageId } from '@/utils/core/tracker/stages';

/** The stages of an application on either track, as every surface names them. */
export const stages: Readonly<Record<StageId, string>> = {
  kept: 'Kept',
  preparing: 'Preparing',
  applied: 'Applied',
  filed: 'Filed',
  reviewed: 'Minimum reviewed',
  exam: 'Exam',
  listed: 'On the list',
  certified: 'Certified',
  interview: 'Interview',
  'department-interview': 'Department interview',
  offer: 'Offer',
  accepted: 'Accepted',
  appointed: 'Appointed',
  rejected: 'Rejected',
  'not-accepted': 'Not accepted',
  'not-passed': 'Not passed',
  'not-reachable': 'Not reachable',
  withdrawn: 'Withdrawn',
  closed: 'Closed',
  expired: 'Expired',
};
