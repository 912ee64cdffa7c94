import { useCallback, useMemo } from 'preact/hooks';
import type { Preparing } from '@/components/checklist/prepare';
import { useDrafts } from '@/components/shared/use-drafts';
import type { Profile } from '@/utils/core/profile/profile';
import type { Requirement } from '@/utils/core/requirements/requirement';
import type { Application } from '@/utils/core/tracker/application';
import { NO_PREPARATION, type Preparation } from '@/utils/core/tracker/preparation';
import { failureOf } from '@/utils/platform/failure';
import type { CurrentPosting, Failure } from '@/utils/platform/messages';
import { showOwnPage } from '@/utils/platform/own-page';
import { updateProfile } from '@/utils/platform/profile-store';
import { now } from '@/utils/platform/rows';
import { findApplication } from '@/utils/platform/tracker-reads';

const loadJournal = () => import('@/utils/platform/draft-journal');

async function journalled(field: string, text: string | null): Promise<void> {
  await (await loadJournal()).journalDraft(field, text);
}

export interface PreparedPosting {
  /** What is shown; null where nothing is. */
  readonly shown: CurrentPosting | null;
  /** Its application, where it is kept. */
  readonly application: Application | undefined;
  readonly profile: Profile | undefined;
  readonly drafts: Readonly<Record<string, string>>;
  readonly onFailure: (failure: Failure | null) => void;
}

/** Wires what is prepared for the posting shown to what is stored: the first thing ticked off keeps it. Undefined while there is nothing to prepare. */
export function usePreparing({ shown, application, profile, drafts: initial, onFailure }: PreparedPosting): Preparing | undefined {
  const report = useCallback(
    (work: Promise<unknown>) =>
      void work.then(
        () => onFailure(null),
        (error: unknown) => onFailure(failureOf(error)),
      ),
    [onFailure],
  );
  const [drafts, onDraft] = useDrafts(
    initial,
    useCallback((field: string, text: string | null) => report(journalled(field, text)), [report]),
  );
  const name = application?.id ?? shown?.posting.externalId ?? shown?.posting.url ?? '';
  const prefix = `prepare ${name} `;
  const own = useMemo(
    () =>
      Object.fromEntries(
        Object.entries(drafts).flatMap(([field, text]) => (field.startsWith(prefix) ? [[field.slice(prefix.length), text]] : [])),
      ),
    [drafts, prefix],
  );
  if (shown === null || profile === undefined) return undefined;
  const keptId = async (): Promise<string> =>
    application?.id ?? (await (await import('@/utils/platform/tracker')).keep(shown.posting, shown.analysis)).application;
  const prepare = async (change: (before: Preparation) => Preparation): Promise<void> => {
    const id = await keptId();
    const before = (await findApplication(id))?.preparation ?? NO_PREPARATION;
    const { changeFields } = await import('@/utils/platform/tracker-changes');
    await changeFields([id], { preparation: change(before) });
  };
  // With the vocabulary, which is loaded after the panel is painted.
  const learn = async (requirement: Requirement): Promise<void> => {
    const { withLearning } = await import('@/utils/core/profile/with-learning');
    await updateProfile((before) => withLearning(before, requirement));
  };
  return {
    preparation: application?.preparation ?? NO_PREPARATION,
    kept: application !== undefined,
    profile,
    drafts: own,
    onDraft: (field, text) => onDraft(prefix + field, text),
    onPrepare: (change) => report(prepare(change)),
    onLearn: (requirement) => report(learn(requirement)),
    onOpenPlan: (part) =>
      report(part === 'gaps' ? showOwnPage('plan', '#gaps') : keptId().then((id) => showOwnPage('plan', `#${part}/${id}`))),
    now,
  };
}
