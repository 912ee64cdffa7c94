import type { IsoDate } from '../dates';
import type { Profile } from '../profile/profile';
import type { Analysis } from '../requirements/requirement';
import type { Judgement } from './judgement';

/** Holds an analysis against a profile on a day. */
export function judge(analysis: Analysis, _profile: Profile, today: IsoDate): Judgement {
  return {
    today,
    eligibility: 'cannot-tell',
    meetsOn: null,
    leaves: analysis.requirements.map(({ id }) => ({ requirement: id, verdict: 'unknown', reason: { kind: 'silent' }, evidence: [], meetsOn: null })),
    minimum: null,
    nearest: null,
    questions: [],
  };
}
