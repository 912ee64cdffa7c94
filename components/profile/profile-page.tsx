import { countEntries } from '@/utils/core/profile/bring-in/join-profiles';
import type { Profile } from '@/utils/core/profile/profile';
import { useRoom } from '../shared/use-messages';
import type { Source } from '../shared/use-source';
import { AnswersSection } from './answers-section';
import type { Kept } from './asked/kept';
import { ToFillSection, type ToFillSectionProps } from './asked/to-fill-section';
import type { ImportProps } from './bring-in/import-section';
import { LazyImport } from './bring-in/lazy-import';
import { DeveloperSection, type DeveloperSectionProps } from './developer-section';
import { EntrySection, type SectionProps } from './entry-section';
import { ForgetSection, type ForgetSectionProps } from './forget-section';
import { LazySkills } from './lazy-skills';
import { PrintedProfile } from './out/printed-profile';
import { PlanLinks, type PlanLinksProps } from './plan-links';
import { ProfileNav } from './profile-nav';
import { ProfileSwitch, type ProfileSwitchProps } from './profile-switch';
import { ProfileToast, type ProfileToastProps } from './profile-toast';
import { SettingsSection, type SettingsSectionProps } from './settings-section';
import { SHAPES } from './shapes';
import { SitesSection, type SitesSectionProps } from './sites-section';
import { LazySums } from './sums/lazy-sums';
import type { SumsProps } from './sums/sums-section';
import { TransferSection, type TransferSectionProps } from './transfer-section';

export interface ProfilePageProps
  extends Omit<SectionProps, 'profile'>,
    SettingsSectionProps,
    SitesSectionProps,
    DeveloperSectionProps,
    ForgetSectionProps,
    ToFillSectionProps,
    ProfileToastProps,
    ProfileSwitchProps,
    PlanLinksProps,
    Pick<SumsProps, 'today' | 'onCopy'>,
    Pick<TransferSectionProps, 'onExport' | 'onPrint'>,
    Pick<ImportProps, 'onReadSource'> {
  readonly profile: Source<Profile>;
}

/** All that the user says of themselves, and the settings. */
export function ProfilePage({ profile, notice, changes, onUndo, onDismiss, ...rest }: ProfilePageProps) {
  const m = useRoom('options');
  return (
    <div class="options">
      <header class="masthead">
        <p class="brand">Callslip</p>
        <h1>{m.heading}</h1>
        <p class="masthead-privacy soft">{m.privacy}</p>
        <ProfileSwitch {...rest} />
        <PlanLinks {...rest} />
      </header>
      {profile.state === 'ready' && <ProfileNav profile={profile.value} open={countOpen(rest.kept)} />}
      <main>
        {profile.state === 'loading' && (
          <p class="soft" role="status">
            {m.loading}
          </p>
        )}
        {profile.state === 'failed' && (
          <p class="notice unmet" role="alert">
            {m.failed}
          </p>
        )}
        {profile.state === 'ready' && <Sections {...rest} profile={profile.value} />}
        <SitesSection {...rest} />
        <SettingsSection {...rest} />
        <ForgetSection {...rest} />
        <DeveloperSection {...rest} />
      </main>
      {profile.state === 'ready' && <PrintedProfile profile={profile.value} />}
      <ProfileToast notice={notice} changes={changes} onUndo={onUndo} onDismiss={onDismiss} />
    </div>
  );
}

/** How many questions are open over all kept postings and were not put off; null while that is not known. */
function countOpen(kept: Kept): number | null {
  if (kept.state !== 'ready') return null;
  const open = kept.postings.flatMap(({ judgement: { questions, leaves } }) => {
    const later = new Set(leaves.filter(({ putOff }) => putOff).map(({ requirement }) => requirement));
    return questions.filter(({ requirement }) => !later.has(requirement)).map(({ about }) => about);
  });
  return new Set(open).size;
}

function Sections(
  props: Omit<ProfilePageProps, 'profile' | 'notice' | 'changes' | 'onUndo' | 'onDismiss'> & { readonly profile: Profile },
) {
  const m = useRoom('options');
  const empty = countEntries(props.profile) === 0;
  return (
    <>
      {empty && <p class="lead">{m.emptyLead}</p>}
      {empty && (
        <p>
          {m.plan.lead}{' '}
          <button type="button" class="btn quiet" onClick={() => props.onPlan('guide')}>
            {m.plan.guide}
          </button>
        </p>
      )}
      {empty && <LazyImport {...props} />}
      {SHAPES.map((shape) => shape((of) => <EntrySection key={of.section} {...props} shape={of} />))}
      <LazySkills {...props} />
      <ToFillSection {...props} />
      <LazySums {...props} />
      <AnswersSection {...props} />
      {!empty && <LazyImport {...props} />}
      {!empty && <TransferSection {...props} />}
    </>
  );
}
