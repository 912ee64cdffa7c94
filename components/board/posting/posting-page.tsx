import type { IsoDate, IsoInstant } from '@/utils/core/dates';
import type { Application, Snapshot, TrackerEvent } from '@/utils/core/tracker/application';
import { type StageId, TRACKS, type Track } from '@/utils/core/tracker/stages';
import { sayClosing } from '../../shared/say-closing';
import { useLanguage, useRoom, useWords } from '../../shared/use-messages';
import { StageSelect } from '../../tracker/stage-select';
import { hashOf } from '../route';
import { AccommodationSection, RemindersSection } from './asking-sections';
import { Conflicts } from './conflicts';
import { ExamSection } from './exam-section';
import { FactsSection } from './facts-section';
import type { FormState, FormWishes } from './form';
import { History } from './history';
import { type Alike, AlikeNotice, LinksSection, type LinksWishes } from './links-section';
import { ContactsSection, DocumentsSection, InterviewsSection, QuestionsSection, TasksSection } from './lists-sections';
import { NotesSection } from './notes-section';
import { VerdictSection, type VerdictSectionProps } from './verdict-section';

/** What belongs to an application and is read when its page is opened. */
export interface Belongings {
  readonly events: readonly TrackerEvent[];
  readonly snapshots: readonly Snapshot[];
  readonly alike: readonly Alike[];
  readonly absorbed: readonly Application[];
}

export interface PostingPageProps extends FormWishes, LinksWishes, Pick<VerdictSectionProps, 'judge' | 'onAnswer'> {
  readonly application: Application;
  readonly today: IsoDate;
  readonly now: () => IsoInstant;
  readonly form: FormState;
  /** Null while they are read. */
  readonly belongings: Belongings | null;
  readonly earlier: Application | undefined;
  readonly later: readonly Application[];
  readonly noteDraft: string;
  readonly onNoteDraft: (text: string) => void;
  readonly onNote: (note: string) => void;
  readonly onUndoEvent: (event: TrackerEvent) => void;
  readonly onStage: (to: StageId) => void;
  readonly onTrack: (track: Track) => void;
  readonly onArchive: (archived: boolean) => void;
  readonly onRemove: (deleted: boolean) => void;
  readonly onChecklist: () => void;
}

/** Everything about one application: what it asks, where it stands, what was sent, said and noted. */
export function PostingPage(props: PostingPageProps) {
  const { application, form, belongings, onCommit } = props;
  const m = useRoom('posting');
  const section = { ...props, values: form.values };
  return (
    <div class="posting" onFocusOut={(event) => isLeft(event) && onCommit()}>
      <PostingHead {...props} />
      <div class="posting-columns">
        <div class="posting-main">
          <Conflicts conflicts={form.conflicts} onResolve={props.onResolve} />
          <AlikeNotice {...props} alike={belongings?.alike ?? []} />
          <FactsSection {...section} application={application} />
          <NotesSection {...section} />
          <TasksSection {...section} />
          {application.track === 'civil' && <ExamSection {...section} />}
          <InterviewsSection {...section} />
          <DocumentsSection {...section} />
          <QuestionsSection {...section} />
          <ContactsSection {...section} />
          {application.track !== 'civil' && <ExamSection {...section} />}
          <AccommodationSection {...section} />
          <RemindersSection {...section} />
          {belongings !== null && (
            <History
              application={application}
              events={belongings.events}
              draft={props.noteDraft}
              onDraft={props.onNoteDraft}
              onNote={props.onNote}
              onUndo={props.onUndoEvent}
            />
          )}
          <LinksSection {...props} alike={belongings?.alike ?? []} absorbed={belongings?.absorbed ?? []} />
        </div>
        <aside class="posting-aside" aria-label={m.asideLabel}>
          {belongings === null ? (
            <p class="sheet soft" role="status">
              {m.loading}
            </p>
          ) : (
            <VerdictSection snapshots={belongings.snapshots} current={application.snapshot} judge={props.judge} onAnswer={props.onAnswer} />
          )}
        </aside>
      </div>
    </div>
  );
}

/** Whether a section was left, and not one of its fields for another: what is typed in one go is one change. */
function isLeft({ target, relatedTarget }: FocusEvent): boolean {
  const section = target instanceof Element ? target.closest('.sheet') : null;
  return section === null || !(relatedTarget instanceof Node) || !section.contains(relatedTarget);
}

function PostingHead({ application, form, today, onStage, onTrack, onArchive, onRemove, onChecklist, onOpenAddress }: PostingPageProps) {
  const m = useRoom('posting');
  const board = useRoom('board');
  const popup = useRoom('popup');
  const words = useWords();
  const language = useLanguage();
  const { url, track, stage, employer, location, archivedAt, deletedAt } = application;
  const title = form.values.title || popup.untitled;
  const closing = sayClosing(application.facts, today, words, language);
  return (
    <header class="posting-head">
      <p class="row">
        <a class="small" href={hashOf({ view: 'table' })}>
          {m.back}
        </a>
        <span class="grow" />
        <span class="small soft" role="status">
          {form.pending ? m.notSavedYet : m.saved}
        </span>
      </p>
      <h1 dir="auto">{title}</h1>
      <p class="soft" dir="auto">
        {[employer, location].filter(Boolean).join(' · ')}
      </p>
      {closing !== null && (
        <p class={closing.soon ? 'closing soon' : 'closing'}>
          <b>{closing.text}</b> {closing.detail !== null && <span class="soft">{closing.detail}</span>}
        </p>
      )}
      {(archivedAt !== null || deletedAt !== null) && <p class="notice">{deletedAt !== null ? m.inTrash : m.inArchive}</p>}
      <div class="row wrap posting-actions">
        <StageSelect track={track} stage={stage} title={title} onStage={onStage} />
        <select
          class="field track"
          aria-label={m.trackLabel}
          value={track}
          onChange={(event) => {
            const to = TRACKS.find((one) => one === event.currentTarget.value);
            if (to !== undefined && to !== track) onTrack(to);
          }}
        >
          {TRACKS.map((one) => (
            <option key={one} value={one}>
              {m.tracks[one]}
            </option>
          ))}
        </select>
        <span class="grow" />
        {url !== null && (
          <button type="button" class="btn small" onClick={() => onOpenAddress(url)}>
            {popup.open}
          </button>
        )}
        <button type="button" class="btn small" onClick={onChecklist}>
          {popup.checklist}
        </button>
        <button type="button" class="btn small" onClick={() => onArchive(archivedAt === null)}>
          {archivedAt === null ? board.archive : m.unarchive}
        </button>
        <button type="button" class={deletedAt === null ? 'btn small remove' : 'btn small'} onClick={() => onRemove(deletedAt === null)}>
          {deletedAt === null ? popup.remove : m.restore}
        </button>
      </div>
    </header>
  );
}
