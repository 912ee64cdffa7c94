import type { Messages } from '@/locales/messages';
import type { IsoDate } from '@/utils/core/dates';
import type { Judgement } from '@/utils/core/matching/judgement';
import type { Materials } from '@/utils/core/plan/materials';
import type { Posting } from '@/utils/core/posting/posting';
import type { Analysis } from '@/utils/core/requirements/requirement';
import type { Application } from '@/utils/core/tracker/application';
import { type ProfileChoice, ProfileSelect } from '../shared/profile-select';
import { useRoom } from '../shared/use-messages';
import { KeptPicker } from './kept-picker';
import { type ChecklistWishes, PostingChecklist } from './posting-checklist';
import type { Preparing } from './prepare';

/** What the panel shows. `kept`: a posting that the user chose from the list, with what it is called there. */
export type ChecklistView =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'none' }
  | { readonly kind: 'no-text'; readonly application: Application }
  | {
      readonly kind: 'posting';
      readonly from: 'page' | 'kept';
      /** Another posting, another key: what was unfolded is then forgotten. */
      readonly key: string;
      readonly posting: Posting;
      readonly analysis: Analysis;
      readonly judgement: Judgement;
      readonly materials?: Materials;
    };

export interface ChecklistProps extends ChecklistWishes {
  readonly view: ChecklistView;
  readonly today: IsoDate;
  readonly applications: readonly Application[];
  /** The kept posting that the user chose; null while the panel follows the tab. */
  readonly chosen: string | null;
  /** A posting is on screen that is not the one shown. */
  readonly pageWaits: boolean;
  readonly profileEmpty: boolean;
  /** The user's profiles; with more than one of them, the active one is chosen here. */
  readonly profiles: readonly ProfileChoice[];
  readonly onSwitch: (id: string) => void;
  /** To the questions that the profile leaves open, over all kept postings. */
  readonly onToFill: () => void;
  readonly failure: keyof Messages['panel']['notSaved'] | null;
  /** Absent while there is nothing to prepare. */
  readonly preparing?: Preparing | undefined;
  readonly onChoose: (application: string | null) => void;
  readonly onOpen: (url: string) => void;
  readonly onProfile: () => void;
  /** To the plan over all kept postings, or to the guide. */
  readonly onPlan?: (part: 'gaps' | 'guide') => void;
}

/** The side panel: what to have and to do for the posting on screen, or for one that is kept. */
export function Checklist(props: ChecklistProps) {
  const { view, today, applications, chosen, pageWaits, profileEmpty, failure, onChoose, onProfile, onAnswer, onReveal } = props;
  const m = useRoom('panel');
  return (
    <main class="panel">
      <div role="status" class={failure === null ? 'out-of-sight' : 'toast bad'}>
        {failure !== null && m.notSaved[failure]}
      </div>
      {props.profiles.length > 1 && (
        <div class="panel-part">
          <ProfileSelect profiles={props.profiles} onSwitch={props.onSwitch} />
        </div>
      )}
      <Head {...props} />
      {view.kind === 'posting' && profileEmpty && (
        <section class="panel-part">
          <p>{m.emptyProfile}</p>
          <button type="button" class="btn primary" onClick={onProfile}>
            {m.fillProfile}
          </button>
        </section>
      )}
      {view.kind === 'posting' && (
        <PostingChecklist
          key={view.key}
          posting={view.posting}
          analysis={view.analysis}
          judgement={view.judgement}
          today={today}
          preparing={props.preparing}
          materials={view.materials}
          onAnswer={onAnswer}
          onReveal={view.from === 'page' ? onReveal : undefined}
        />
      )}
      {/* While a posting that was chosen here is read, the list stays, and the focus in it. */}
      {applications.length > 0 && (view.kind !== 'loading' || chosen !== null) && (
        <section class="panel-part">
          <KeptPicker applications={applications} chosen={chosen} onChoose={onChoose} />
          {pageWaits && (
            <button type="button" class="btn" onClick={() => onChoose(null)}>
              {m.backToPage}
            </button>
          )}
          <button type="button" class="btn quiet small" onClick={props.onToFill}>
            {m.toFill}
          </button>
        </section>
      )}
    </main>
  );
}

/** The posting that was kept last, one click away. */
function LastKept({ applications, onChoose }: Pick<ChecklistProps, 'applications' | 'onChoose'>) {
  const m = useRoom('panel');
  const [first, ...others] = applications;
  if (first === undefined) return null;
  const last = others.reduce((latest, one) => (one.keptAt > latest.keptAt ? one : latest), first);
  return (
    <button type="button" class="btn primary" onClick={() => onChoose(last.id)}>
      {m.lastKept(last.title || m.untitled)}
    </button>
  );
}

function Head({ view, applications, chosen, pageWaits, onChoose, onOpen, onPlan }: ChecklistProps) {
  const m = useRoom('panel');
  switch (view.kind) {
    case 'loading':
      return (
        <p class="panel-part soft" role="status">
          {m.loading}
        </p>
      );
    case 'failed':
      return (
        <p class="panel-part" role="alert">
          {m.failed}
        </p>
      );
    case 'none':
      return (
        <header class="panel-part">
          <h1>{m.noneOpen}</h1>
          <p class="soft">{applications.length === 0 ? m.noneKept : m.noneOpenHow}</p>
          <LastKept applications={applications} onChoose={onChoose} />
          {onPlan !== undefined && (
            <p class="row wrap">
              <button type="button" class="btn" onClick={() => onPlan('gaps')}>
                {m.plan}
              </button>
              <button type="button" class="btn" onClick={() => onPlan('guide')}>
                {m.guide}
              </button>
            </p>
          )}
        </header>
      );
    case 'no-text':
    case 'posting': {
      const { title, employer, url } = view.kind === 'posting' ? view.posting : view.application;
      return (
        <header class="panel-part">
          <div class="row">
            <p class="soft small grow">{chosen === null ? m.onPage : m.kept}</p>
            {pageWaits && (
              <button type="button" class="btn quiet small" onClick={() => onChoose(null)}>
                {m.backToPage}
              </button>
            )}
          </div>
          <h1>{title || m.untitled}</h1>
          {employer !== null && <p class="soft small">{employer}</p>}
          {view.kind === 'no-text' && <p>{m.noText}</p>}
          {chosen !== null && url !== null && (
            <button type="button" class="btn small" onClick={() => onOpen(url)}>
              {m.open}
            </button>
          )}
        </header>
      );
    }
  }
}
