import { useMemo } from 'preact/hooks';
import { showable } from '@/components/checklist/prepare';
import { useLoaded } from '@/components/shared/use-loaded';
import { useLanguage, useRoom } from '@/components/shared/use-messages';
import type { IsoDate } from '@/utils/core/dates';
import type { Story } from '@/utils/core/plan/story';
import type { Profile } from '@/utils/core/profile/profile';
import type { Requirement } from '@/utils/core/requirements/requirement';
import type { Application } from '@/utils/core/tracker/application';
import type { Preparation } from '@/utils/core/tracker/preparation';
import type { Area } from '@/utils/core/vocabulary/area';
import type { KeptText } from '@/utils/platform/kept-texts';
import { putStory } from '@/utils/platform/notebook';
import { openTab } from '@/utils/platform/open-tab';
import { now } from '@/utils/platform/rows';
import { changeFields } from '@/utils/platform/tracker-changes';
import { findApplication } from '@/utils/platform/tracker-reads';
import { loadSheets } from './parts';
import type { Route } from './use-route';

export interface SheetViewProps {
  readonly route: Extract<Route, { kind: 'sheet' }>;
  readonly kept: readonly KeptText[] | undefined;
  /** As it is stored now; undefined where it is not listed. */
  readonly application: Application | undefined;
  readonly profile: Profile | undefined;
  readonly stories: readonly Story[];
  readonly today: IsoDate;
  readonly drafts: Readonly<Record<string, string>>;
  readonly onDraft: (field: string, text: string) => void;
  readonly report: (work: Promise<unknown>) => void;
  readonly onNotice: (notice: 'copied' | 'not-copied') => void;
}

/** Skills and experience, the required first, each question once: what an interview turns on. */
function askedAbout(requirements: readonly Requirement[]): readonly Requirement[] {
  const some = requirements.filter(({ ask }) => ask.kind === 'skill' || ask.kind === 'experience');
  const quotes = new Set<string>();
  return some
    .toSorted((a, b) => Number(a.strength === 'preferred') - Number(b.strength === 'preferred'))
    .filter(({ quote }) => !quotes.has(quote) && quotes.add(quote));
}

function areasOf(requirements: readonly Requirement[]): readonly Area[] {
  const counts = new Map<Area, number>();
  for (const { area } of requirements) if (area !== null) counts.set(area, (counts.get(area) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([area]) => area);
}

/** The tailoring sheet or the interview of one kept posting, wired to what is stored. */
export function SheetView({ route, kept, application, profile, stories, today, drafts, onDraft, report, onNotice }: SheetViewProps) {
  const m = useRoom('plan');
  const language = useLanguage();
  const sheets = useLoaded(loadSheets);
  const prefix = `prepare ${route.application} `;
  const own = useMemo(
    () =>
      Object.fromEntries(
        Object.entries(drafts).flatMap(([field, text]) => (field.startsWith(prefix) ? [[field.slice(prefix.length), text]] : [])),
      ),
    [drafts, prefix],
  );
  const snapshot = kept?.find((one) => one.application.id === route.application)?.snapshot;
  if (kept === undefined || profile === undefined || sheets === null) return <p role="status">{m.loading}</p>;
  if (application === undefined || snapshot == null) return <p role="alert">{m.gone}</p>;
  const { id, title, employer, url, preparation } = application;
  const { analysis } = snapshot;
  const prepare = async (change: (before: Preparation) => Preparation): Promise<void> => {
    const before = (await findApplication(id))?.preparation ?? preparation;
    await changeFields([id], { preparation: change(before) });
  };
  const addTask = async (text: string, due: IsoDate): Promise<void> => {
    const tasks = (await findApplication(id))?.tasks ?? [];
    await changeFields([id], { tasks: [...tasks, { id: crypto.randomUUID(), text, due, doneAt: null }] });
  };
  const copy = (markdown: string): Promise<void> =>
    navigator.clipboard.writeText(markdown).then(
      () => onNotice('copied'),
      () => onNotice('not-copied'),
    );
  const wishes = {
    stories,
    items: showable(profile),
    drafts: own,
    onDraft: (field: string, text: string) => onDraft(prefix + field, text),
    newId: () => crypto.randomUUID(),
    onStory: (story: Story, deleted?: boolean) => report(putStory(story, deleted)),
  };
  if (route.sheet === 'tailoring') {
    const judgement = sheets.judge(analysis, profile, today, employer);
    return (
      <sheets.TailoringView
        {...wishes}
        title={title}
        employer={employer}
        sheet={sheets.tailoringSheet(analysis, judgement, profile, { stories, notes: preparation.skills })}
        onCopy={(markdown) => void copy(markdown)}
        onPrint={() => print()}
        onOpen={url === null ? undefined : () => void openTab({ url })}
        interview={`#interview/${id}`}
      />
    );
  }
  return (
    <sheets.InterviewView
      {...wishes}
      key={id}
      title={title}
      employer={employer}
      family={sheets.roleFamily(title, employer)}
      areas={areasOf(analysis.requirements)}
      requirements={askedAbout(analysis.requirements)}
      questions={sheets.questions[language]}
      preparation={preparation}
      today={today}
      onPrepare={(change) => report(prepare(change))}
      onTask={(text, due) => report(addTask(text, due))}
      now={now}
      tailoring={`#tailoring/${id}`}
    />
  );
}
