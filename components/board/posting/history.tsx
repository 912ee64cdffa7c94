import { useState } from 'preact/hooks';
import type { Language, Messages } from '@/locales/messages';
import type { Application, TrackerEvent } from '@/utils/core/tracker/application';
import type { PostingChange } from '@/utils/core/tracker/compare';
import { undone } from '@/utils/core/tracker/edit';
import { unreachable } from '@/utils/core/unreachable';
import { sayQuote } from '../../shared/say-ask';
import { LOCALES, sayDay } from '../../shared/say-day';
import { useLanguage, useRoom } from '../../shared/use-messages';

export interface HistoryProps {
  readonly application: Application;
  /** Oldest first. */
  readonly events: readonly TrackerEvent[];
  readonly draft: string;
  readonly onDraft: (text: string) => void;
  readonly onNote: (note: string) => void;
  readonly onUndo: (event: TrackerEvent) => void;
}

/** More of it stands behind a button. */
const AT_FIRST = 12;
const STAMP = { at: '2000-01-01T00:00:00.000Z', device: '', newId: () => '' };

/** Everything that happened, the last thing first, with notes of the day and an undo where something can still be taken back. */
export function History({ application, events, draft, onDraft, onNote, onUndo }: HistoryProps) {
  const m = useRoom('posting');
  const popup = useRoom('popup');
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const newest = events.toReversed();
  const shown = all ? newest : newest.slice(0, AT_FIRST);
  return (
    <section class="sheet" id="history">
      <h2>{m.history.heading}</h2>
      <form
        class="row note-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (draft.trim() !== '') onNote(draft.trim());
        }}
      >
        <input
          class="field grow"
          aria-label={m.history.noteLabel}
          placeholder={m.history.notePlaceholder}
          value={draft}
          onInput={(event) => onDraft(event.currentTarget.value)}
        />
        <button type="submit" class="btn" disabled={draft.trim() === ''}>
          {m.history.addNote}
        </button>
      </form>
      <ol class="history">
        {shown.map((event) => (
          <li key={event.id}>
            <time class="soft small" dateTime={event.at}>
              {sayMoment(event.at, language)}
            </time>
            <div class="grow">
              <p>{sayEvent(event, m, popup.stages)}</p>
              {event.note !== undefined && event.what.kind !== 'note' && <p class="pre soft">{event.note}</p>}
              {event.what.kind === 'posting' && <Changes changes={event.what.changes} />}
            </div>
            {undone(application, event, STAMP) !== undefined && (
              <button type="button" class="btn quiet small" onClick={() => onUndo(event)}>
                {popup.undo}
              </button>
            )}
          </li>
        ))}
      </ol>
      {newest.length > shown.length && (
        <button type="button" class="btn small" onClick={() => setAll(true)}>
          {m.history.more(newest.length - shown.length)}
        </button>
      )}
    </section>
  );
}

/** What a posting says otherwise than before, as a list. */
export function Changes({ changes }: { readonly changes: readonly PostingChange[] }) {
  const m = useRoom('posting');
  const language = useLanguage();
  return (
    <ul class="changes small">
      {changes.map((change, at) => (
        <li key={`${change.kind}${at}`}>{sayChange(change, m, language)}</li>
      ))}
    </ul>
  );
}

function sayChange(change: PostingChange, m: Messages['posting'], language: Language): string {
  const { changes } = m;
  switch (change.kind) {
    case 'title':
    case 'employer':
    case 'location':
    case 'exam-number':
      return changes.words(changes.names[change.kind], change.from ?? '—', change.to ?? '—');
    case 'deadline': {
      const say = (closing: typeof change.from): string =>
        closing === null ? changes.notStated : closing.date === null ? m.filing.kinds[closing.kind] : sayDay(closing.date, language);
      return changes.words(changes.names.deadline, say(change.from), say(change.to));
    }
    case 'opens': {
      const say = (day: string | null): string => (day === null ? changes.notStated : sayDay(day, language));
      return changes.words(changes.names.opens, say(change.from), say(change.to));
    }
    case 'limit':
      return changes.words(changes.names.limit, String(change.from ?? changes.notStated), String(change.to ?? changes.notStated));
    case 'pay':
      return changes.pay;
    case 'requirement-added':
      return changes.added(sayQuote(change.quote));
    case 'requirement-removed':
      return changes.removed(sayQuote(change.quote));
    case 'strength':
      return change.to === 'required' ? changes.nowRequired(sayQuote(change.quote)) : changes.nowPreferred(sayQuote(change.quote));
    case 'reposted':
      return changes.reposted;
    case 'text':
      return changes.text;
    default:
      return unreachable(change);
  }
}

/** One event as a sentence. */
function sayEvent({ what, note }: TrackerEvent, m: Messages['posting'], stages: Messages['popup']['stages']): string {
  const { events } = m;
  switch (what.kind) {
    case 'stage':
      return what.undoes === undefined ? events.stage(stages[what.from], stages[what.to]) : events.stageUndone(stages[what.to]);
    case 'track':
      return events.track(m.tracks[what.to]);
    case 'edited': {
      const names = Object.keys(what.before).map((field) => events.edits[field as keyof typeof events.edits]);
      return what.undoes === undefined ? events.edited(names) : events.editUndone(names);
    }
    case 'note':
      return note ?? '';
    case 'imported':
      return events.imported(what.from);
    case 'linked':
      return what.earlier === null ? events.unlinked : events.linked;
    case 'kept':
    case 'added':
    case 'archived':
    case 'unarchived':
    case 'deleted':
    case 'restored':
    case 'posting':
    case 'address':
    case 'merged':
    case 'split':
      return events.plain[what.kind];
    default:
      return unreachable(what);
  }
}

/** “Nov 25, 2026, 2:14 PM” where the user is. */
export function sayMoment(at: string, language: Language): string {
  return Temporal.Instant.from(at).toLocaleString(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' });
}
