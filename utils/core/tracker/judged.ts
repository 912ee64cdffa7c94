import type { IsoDate } from '../dates';
import type { Eligibility, Judgement, Verdict } from '../matching/judgement';

/** The verdict over a posting on the day it was kept, against the profile as it was then: the sums that led to it are not kept. */
export interface Judged {
  readonly on: IsoDate;
  readonly eligibility: Eligibility;
  readonly meetsOn: IsoDate | null;
  /** By the requirement's id. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
}

/** What of a judgement is kept with a posting. */
export function judgedOf({ today, eligibility, meetsOn, leaves }: Judgement): Judged {
  return {
    on: today,
    eligibility,
    meetsOn,
    verdicts: Object.fromEntries(leaves.map(({ requirement, verdict }) => [requirement, verdict])),
  };
}

/** The requirements whose verdict is another than it was. */
export function judgedOtherwise(
  then: Judged,
  { leaves }: Judgement,
): readonly { readonly requirement: string; readonly from: Verdict; readonly to: Verdict }[] {
  return leaves.flatMap(({ requirement, verdict }) => {
    const from = then.verdicts[requirement];
    return from === undefined || from === verdict ? [] : [{ requirement, from, to: verdict }];
  });
}
