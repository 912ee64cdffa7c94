import type { IsoDate } from '@/utils/core/dates';
import type { Application } from '@/utils/core/tracker/application';
import type { StageId } from '@/utils/core/tracker/stages';
import { memo } from '../shared/memo';
import { sayDay } from '../shared/say-day';
import { Sign } from '../shared/sign';
import { useLanguage, useRoom, useWords } from '../shared/use-messages';
import { dueWords, filingWords } from './due-words';
import { type RowVerdict, signOf } from './row-verdict';
import { StageSelect } from './stage-select';

/** What a user may wish of one kept posting. */
export interface RowWishes {
  readonly onOpen: (application: Application) => void;
  readonly onStage: (application: Application, to: StageId) => void;
  readonly onNotes: (application: Application, notes: string) => void;
  readonly onRemove: (application: Application) => void;
  readonly onChecklist: (application: Application) => void;
  /** To its page on the board: the posting's text as it was kept, its marks, its history. */
  readonly onDetails: (application: Application) => void;
}

export interface TrackerRowProps extends RowWishes {
  readonly application: Application;
  readonly today: IsoDate;
  /** Undefined while it is being judged. */
  readonly verdict: RowVerdict | undefined;
  /** Notes and actions are shown. */
  readonly unfolded: boolean;
  /** Notes as typed and not stored yet; undefined where nothing is. */
  readonly notesDraft: string | undefined;
  readonly onUnfold: (application: Application, unfolded: boolean) => void;
  readonly onNotesDraft: (application: Application, notes: string) => void;
}

/** One kept posting: what it is, when it is due, where it stands, and whether its minimum is met as of now. */
export const TrackerRow = memo(function TrackerRow(props: TrackerRowProps) {
  const { application, today, verdict, unfolded, onUnfold, onOpen, onStage } = props;
  const language = useLanguage();
  const m = useRoom('popup');
  const title = application.title || m.untitled;
  const due = dueWords(application, today, language);
  const filing = filingWords(application, m, language);
  const details = `details-${application.id}`;
  return (
    <li class="item" data-row>
      <span class="item-sign">{verdict?.kind === 'judged' && <Sign verdict={signOf(verdict.judgement)} />}</span>
      <button
        type="button"
        class="item-title cut"
        title={title}
        dir="auto"
        onClick={() => (application.url === null ? onUnfold(application, true) : onOpen(application))}
      >
        {title}
      </button>
      {due === null ? (
        <span />
      ) : (
        <span class={due.soon ? 'due soon' : due.passed ? 'due passed' : 'due'}>
          <span aria-hidden="true">{due.passed ? m.closed(due.short) : due.short}</span>
          <span class="out-of-sight">{due.passed ? m.closed(due.full) : m.dueLabel(due.full)}</span>
        </span>
      )}
      <span class="item-employer soft small cut" dir="auto">
        {[application.employer, application.location, filing].filter(Boolean).join(' · ')}
      </span>
      <button
        type="button"
        class="item-more"
        aria-expanded={unfolded}
        aria-controls={details}
        aria-label={m.moreAbout(title)}
        onClick={() => onUnfold(application, !unfolded)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M4 6l4 4 4-4" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" />
        </svg>
      </button>
      <span class="item-state small">
        <StageSelect track={application.track} stage={application.stage} title={title} onStage={(to) => onStage(application, to)} />
        <span class="soft">
          <VerdictLine verdict={verdict} />
        </span>
      </span>
      <div id={details} class="item-details" hidden={!unfolded}>
        {unfolded && <RowDetails {...props} />}
      </div>
    </li>
  );
});

function VerdictLine({ verdict }: { readonly verdict: RowVerdict | undefined }) {
  const m = useRoom('popup');
  const words = useWords();
  const language = useLanguage();
  if (verdict === undefined) return <>{m.judging}</>;
  if (verdict.kind === 'unread') return <>{m.notJudged}</>;
  const { meetsOn } = verdict.judgement;
  const { headline } = verdict.say(verdict.judgement, verdict.analysis, words, language);
  return <>{meetsOn === null ? headline : `${headline}. ${words.verdicts.detail.meetsOn(sayDay(meetsOn, language))}`}</>;
}

function RowDetails({ application, notesDraft, onNotesDraft, onNotes, onOpen, onChecklist, onDetails, onRemove }: TrackerRowProps) {
  const m = useRoom('popup');
  const notes = notesDraft ?? application.notes;
  return (
    <>
      <label class="stack">
        <span class="small soft">{m.notes}</span>
        <textarea
          class="field"
          rows={3}
          value={notes}
          placeholder={m.notesHint}
          onInput={(event) => onNotesDraft(application, event.currentTarget.value)}
          onBlur={() => notesDraft !== undefined && onNotes(application, notesDraft)}
        />
      </label>
      {application.url === null && <p class="small soft">{m.noAddress}</p>}
      <div class="row wrap">
        {application.url !== null && (
          <button type="button" class="btn small" onClick={() => onOpen(application)}>
            {m.open}
          </button>
        )}
        <button type="button" class="btn small" onClick={() => onChecklist(application)}>
          {m.checklist}
        </button>
        <button type="button" class="btn small" onClick={() => onDetails(application)}>
          {m.details}
        </button>
        <span class="grow" />
        <button type="button" class="btn small remove" onClick={() => onRemove(application)}>
          {m.remove}
        </button>
      </div>
    </>
  );
}
