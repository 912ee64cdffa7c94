import type { IsoDate } from '@/utils/core/dates';
import { ledger } from '@/utils/core/matching/ledger';
import type { Profile } from '@/utils/core/profile/profile';
import { useRoom } from '../../shared/use-messages';
import { CivilSheet } from './civil-sheet';
import { LedgerTable } from './ledger-table';
import { Timeline } from './timeline';

export interface SumsProps {
  readonly profile: Profile;
  readonly today: IsoDate;
  /** Puts a text on the clipboard. */
  readonly onCopy: (text: string) => void;
}

/** Work and study as a picture, the months they add up to, and the jobs as an application form asks for them. */
export function Sums({ profile, today, onCopy }: SumsProps) {
  const m = useRoom('options').sums;
  const sums = ledger(profile, today);
  if (profile.work.length === 0 && profile.education.length === 0) return <p class="soft">{m.empty}</p>;
  return (
    <>
      <Timeline profile={profile} today={today} />
      {profile.work.length > 0 && <LedgerTable ledger={sums} />}
      {profile.work.length > 0 && <CivilSheet profile={profile} ledger={sums} onCopy={onCopy} />}
    </>
  );
}
