import { useMemo } from 'preact/hooks';
import { useLoaded } from '@/components/shared/use-loaded';
import { useLanguage, useRoom } from '@/components/shared/use-messages';
import type { IsoDate } from '@/utils/core/dates';
import { roleOf } from '@/utils/core/library/role';
import type { Plan } from '@/utils/core/plan/gap';
import type { Glimpse } from '@/utils/core/plan/glimpse-form';
import type { MeetingNote } from '@/utils/core/plan/meeting-note';
import type { PersonNote } from '@/utils/core/plan/person-note';
import { type Profile, saysNothing } from '@/utils/core/profile/profile';
import type { KeptText } from '@/utils/platform/kept-texts';
import { putMeeting, putPerson } from '@/utils/platform/notebook';
import { openTab } from '@/utils/platform/open-tab';
import { loadGuide, loadParts, type Parts } from './parts';
import type { Route } from './use-route';
import { useSliced } from './use-sliced';

export interface PartViewProps {
  readonly route: Extract<Route, { kind: 'part' }>;
  readonly kept: readonly KeptText[] | undefined;
  readonly profile: Profile | undefined;
  readonly plan: Plan | undefined;
  readonly people: readonly PersonNote[];
  readonly meetings: readonly MeetingNote[];
  /** Of postings that were seen and are not kept; null where the user wants none of it remembered. */
  readonly seen: readonly Glimpse[] | null;
  readonly today: IsoDate;
  readonly drafts: Readonly<Record<string, string>>;
  readonly onDraft: (field: string, text: string) => void;
  readonly report: (work: Promise<unknown>) => void;
}

const onProfile = (): void => void openTab('options');
const fold = (name: string): string => name.toLowerCase().trim();

/** The part of the plan that the address names. */
export function PartView(props: PartViewProps) {
  const m = useRoom('plan');
  const parts = useLoaded(loadParts);
  if (props.route.part === 'guide') return <GuidePart at={props.route.detail} />;
  if (parts === null || props.profile === undefined || props.kept === undefined) return <p role="status">{m.loading}</p>;
  return <LoadedPart {...props} parts={parts} profile={props.profile} kept={props.kept} />;
}

function GuidePart({ at }: { readonly at: string }) {
  const language = useLanguage();
  const loaded = useLoaded(loadGuide);
  return loaded === null ? null : <loaded.GuideView guide={loaded.guides[language]} at={at} onProfile={onProfile} />;
}

interface LoadedPartProps extends PartViewProps {
  readonly parts: Parts;
  readonly profile: Profile;
  readonly kept: readonly KeptText[];
}

function LoadedPart({ route, parts, kept, profile, plan, people, meetings, seen, today, drafts, onDraft, report }: LoadedPartProps) {
  const m = useRoom('plan');
  const language = useLanguage();
  const postings = useMemo(
    () => kept.map(({ application, snapshot }) => ({ ...application, analysis: snapshot?.analysis ?? null })),
    [kept],
  );
  const { part } = route;
  const climbs = part === 'ladder' || part === 'where';
  const ladders = useSliced(climbs ? () => parts.judgeLaddersInSlices(profile, today) : null, [profile, today, climbs]);
  const asked = useSliced(part === 'ladder' ? () => parts.askedAtRungsInSlices(postings) : null, [postings, part]);
  const glimpses = useSliced(part === 'outlook' ? () => parts.glimpsesInSlices(postings) : null, [postings, part]);
  switch (part) {
    case 'gaps':
      if (kept.length === 0 || saysNothing(profile)) return <EmptyPlan profileEmpty={kept.length > 0} />;
      if (plan === undefined) return <p role="status">{m.loading}</p>;
      return (
        <parts.GapsView
          plan={plan}
          postings={postings.map(({ id, title, employer }) => ({ id, name: [title, employer].filter(Boolean).join(', ') }))}
          today={today}
          credentialsFor={parts.credentialsFor}
          onProfile={onProfile}
        />
      );
    case 'prepare':
      return (
        <parts.PrepareView
          postings={postings.map(({ id, title, employer, analysis, preparation }) => ({
            id,
            title,
            employer,
            text: analysis !== null,
            ready: preparation.materials.filter(({ doneAt }) => doneAt !== null).length,
            practiced: preparation.practice.filter(({ doneAt }) => doneAt !== null).length,
          }))}
        />
      );
    case 'ladder':
      if (ladders === undefined || asked === undefined) return <p role="status">{m.loading}</p>;
      return <parts.LadderView ladders={ladders} asked={asked} />;
    case 'where': {
      if (ladders === undefined) return <p role="status">{m.loading}</p>;
      const roles = [
        ...postings.map(({ title, employer }) => roleOf(title, employer ?? '', '')),
        ...ladders.flatMap(({ at, next }) => (at === null || next === null ? [] : [next.rung.role])),
      ];
      return (
        <parts.WhereView
          key={route.detail}
          searches={parts.searchesFor(new Set(roles))}
          place={profile.place ?? 'Los Angeles, CA'}
          only={route.detail === 'volunteer' ? 'volunteer' : 'all'}
          keptAt={({ name, aliases }) => {
            const names = new Set([name, ...aliases].map(fold));
            return kept.filter(({ application: { employer } }) => employer !== null && names.has(fold(employer))).length;
          }}
        />
      );
    }
    case 'people':
      return (
        <parts.PeopleView
          people={people}
          meetings={meetings}
          contacts={kept.flatMap(({ application: { title, contacts } }) =>
            contacts.map(({ id, name, role, email, phone }) => ({ id, name, role, reach: email || phone, posting: title })),
          )}
          associations={parts.allAssociations()}
          isMember={({ name }) =>
            profile.memberships.some((one) => fold(name).includes(fold(one.name)) || fold(one.name).includes(fold(name)))
          }
          today={today}
          drafts={drafts}
          onDraft={onDraft}
          newId={() => crypto.randomUUID()}
          onPut={(person, deleted) => report(putPerson(person, deleted))}
          onMeeting={(meeting, deleted) => report(putMeeting(meeting, deleted))}
        />
      );
    case 'outlook':
      if (glimpses === undefined) return <p role="status">{m.loading}</p>;
      return (
        <parts.OutlookView
          kept={glimpses}
          seen={seen}
          fit={saysNothing(profile) ? [] : (plan?.standings ?? []).map(({ eligibility }) => eligibility)}
          languageName={(code) => parts.sayLanguage(code, language)}
          skillName={(id) => parts.findSkill(id)?.label ?? id}
          onSettings={() => void openTab('settings')}
        />
      );
    case 'guide':
      return null;
  }
}

function EmptyPlan({ profileEmpty }: { readonly profileEmpty: boolean }) {
  const m = useRoom('plan');
  return (
    <section class="plan-part">
      <h2>{m.gaps.heading}</h2>
      <p>{profileEmpty ? m.gaps.emptyProfile : m.gaps.empty}</p>
      <p class="row wrap">
        {profileEmpty && (
          <button type="button" class="btn primary" onClick={onProfile}>
            {m.profile}
          </button>
        )}
        <a class="btn" href="#guide">
          {m.gaps.guide}
        </a>
      </p>
    </section>
  );
}
