import type { IsoDate } from '../dates';
import type { Profile, Setting } from '../profile/profile';
import type { ExperienceSum, SumLine } from './judgement';
import { libraryDegreeSince } from './library-degree';
import { type Post, readPost } from './post';
import { type Entered, sumExperience } from './sum';
import { FULL_TIME_HOURS } from './time';

/** A profile's working time as an application form asks for it: each sum with its lines, which add up to it. Unpaid work stands apart. */
export interface Ledger {
  readonly all: ExperienceSum;
  readonly library: ExperienceSum;
  readonly professional: ExperienceSum;
  readonly supervising: ExperienceSum;
  readonly unpaid: ExperienceSum;
  readonly bySetting: Readonly<Record<Setting, ExperienceSum>>;
}

type Takes = (post: Post) => SumLine['why'] | null;

const paid =
  (takes: Takes): Takes =>
  (post) =>
    post.entry.paid ? takes(post) : 'unpaid';

/** Sums a profile's posts up to a day, at 40 hours a week and 30 days a month, overlaps capped at full time. */
export function ledger(profile: Profile, today: IsoDate): Ledger {
  const posts = profile.work.map(readPost);
  const since = libraryDegreeSince(profile, today);
  const sum = (takes: Takes, notBefore: IsoDate | null = null): ExperienceSum => {
    const entered = posts.map((post): Entered => {
      const why = takes(post);
      const { entry } = post;
      const label = [entry.title, entry.employer].filter((part) => part !== '').join(', ');
      return { entry, label, why: why ?? 'counts', maybe: false, notBefore };
    });
    const { months, fullTimeHours, lines } = sumExperience(entered, today, FULL_TIME_HOURS);
    return { months, fullTimeHours, lines };
  };
  const settingOf = ({ entry, library, archive, kinds }: Post): Setting => {
    if (entry.setting !== null) return entry.setting;
    if (library === 'no') return 'other';
    return archive ? 'archive' : kinds.includes('school') ? 'school' : 'library';
  };
  const bySetting = (setting: Setting): ExperienceSum => sum(paid((post) => (settingOf(post) === setting ? null : 'not-the-class')));
  return {
    all: sum(paid(() => null)),
    library: sum(paid(({ library }) => (library === 'yes' ? null : library === 'maybe' ? 'unclear' : 'not-library'))),
    professional: sum(
      paid(({ level, library }) =>
        library === 'no' ? 'not-library' : (level === 'professional' || level === 'manager') && since !== null ? null : 'not-professional',
      ),
      since,
    ),
    supervising: sum(paid(({ supervises }) => (supervises === 'yes' ? null : supervises === 'maybe' ? 'unclear' : 'not-supervising'))),
    unpaid: sum(({ entry }) => (entry.paid ? 'not-the-class' : null)),
    bySetting: { library: bySetting('library'), archive: bySetting('archive'), school: bySetting('school'), other: bySetting('other') },
  };
}
