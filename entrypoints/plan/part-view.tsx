import { useMemo } from 'preact/hooks';
import { useLoaded } from '@/components/shared/use-loaded';
import { useLanguage, useRoom } from '@/components/shared/use-messages';
import type { IsoDate } from '@/utils/core/dates';
import { roleOf } from '@/utils/core/library/role';
import type { Plan } from '@/utils/core/plan/gap';
import type { PersonNote } from '@/utils/core/plan/person-note';
import { type Profile, saysNothing } from '@/utils/core/profile/profile';
import type { KeptText } from '@/utils/platform/kept-texts';
import { putPerson } from '@/utils/platform/notebook';
import { openTab } from '@/utils/platform/open-tab';
import { loadGuide, loadParts, type Parts } from './parts';
import type { Route } from './use-route';

export interface PartViewProps {
  readonly route: Extract<Route, { kind: 'part' }>;
  readonly kept: readonly KeptText[] | undefined;
  readonly profile: Profile | undefined;
  readonly plan: Plan | undefined;
  readonly people: readonly PersonNote[];
  readonly today: IsoDate;
  readonly report: (work: Promise<unknown>) => void;
}

const onProfile = (): void => void openTab('options');
const fold = (name: string): string => name.toLowerCase().trim();

/** The part of the plan that the address names. */
export function PartView(props: PartViewProps) {
  const m = useRoom('plan');
  const parts = useLoaded(loadParts);
  if (props.route.part === 'guide') return <GuidePart />;
  if (parts === null || props.profile === undefined || props.kept === undefined) return <p role="status">{m.loading}</p>;
  return <LoadedPart {...props} parts={parts} profile={props.profile} kept={props.kept} />;
}

function GuidePart() {
  const language = useLanguage();
  const loaded = useLoaded(loadGuide);
  return loaded === null ? null : <loaded.GuideView guide={loaded.guides[language]} onProfile={onProfile} />;
}

interface LoadedPartProps extends PartViewProps {
  readonly parts: Parts;
  readonly profile: Profile;
  readonly kept: readonly KeptText[];
}

function LoadedPart({ route, parts, kept, profile, plan, people, today, report }: LoadedPartProps) {
  const m = useRoom('plan');
  const language = useLanguage();
  const keptByRole = useMemo(() => {
    const counts: Record<string, number> = {};
    for (const { application } of kept) {
      const role = roleOf(application.title, application.employer ?? '', '');
      counts[role] = (counts[role] ?? 0) + 1;
    }
    return counts;
  }, [kept]);
  switch (route.part) {
    case 'gaps':
      if (kept.length === 0 || saysNothing(profile)) return <EmptyPlan profileEmpty={kept.length > 0} />;
      if (plan === undefined) return <p role="status">{m.loading}</p>;
      return (
        <parts.GapsView
          plan={plan}
          postings={kept.map(({ application: { id, title, employer } }) => ({ id, name: [title, employer].filter(Boolean).join(', ') }))}
          today={today}
          credentialsFor={parts.credentialsFor}
          onProfile={onProfile}
        />
      );
    case 'ladder':
      return <parts.LadderView ladders={parts.judgeLadders(profile, today)} keptByRole={keptByRole} />;
    case 'where':
      return (
        <parts.WhereView
          key={route.detail}
          searches={parts.allSearches()}
          place={profile.place ?? 'Los Angeles, CA'}
          only={route.detail === 'volunteer' ? 'volunteer' : 'all'}
          keptAt={({ name, aliases }) => {
            const names = new Set([name, ...aliases].map(fold));
            return kept.filter(({ application: { employer } }) => employer !== null && names.has(fold(employer))).length;
          }}
        />
      );
    case 'people':
      return (
        <parts.PeopleView
          people={people}
          contacts={kept.flatMap(({ application: { title, contacts } }) =>
            contacts.map(({ id, name, role, email, phone }) => ({ id, name, role, reach: email || phone, posting: title })),
          )}
          associations={parts.allAssociations()}
          isMember={({ name }) =>
            profile.memberships.some((one) => fold(name).includes(fold(one.name)) || fold(one.name).includes(fold(name)))
          }
          today={today}
          newId={() => crypto.randomUUID()}
          onPut={(person, deleted) => report(putPerson(person, deleted))}
        />
      );
    case 'outlook':
      return (
        <parts.OutlookView
          outlook={parts.outlookOf(
            kept.map(({ application: { title, employer, facts }, snapshot }) => ({
              title,
              employer,
              facts,
              analysis: snapshot?.analysis ?? null,
            })),
          )}
          languageName={(code) => parts.sayLanguage(code, language)}
          skillName={(id) => parts.findSkill(id)?.label ?? id}
        />
      );
    case 'guide':
      return <GuidePart />;
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
