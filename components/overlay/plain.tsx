import { unreachable } from '@/utils/core/unreachable';
import type { CardProps, CardState } from './card-state';
import { sayTrouble } from './foot';
import { Report } from './report';
import { useCardWords } from './use-card-words';

/** The card while there is nothing to judge: reading, nothing to read, a profile that cannot be read, an extension that was updated. */
export function Plain({
  state,
  host,
  onRetry,
  onReload,
  onClose,
  onHide,
  onAllow,
  trouble,
  report,
  onCopy,
}: CardProps & { readonly state: Exclude<CardState, { kind: 'ready' }> }) {
  const words = useCardWords();
  const { overlay } = words;
  const hide = (
    <button type="button" class="btn quiet small" onClick={onHide}>
      {overlay.hide(host)}
    </button>
  );
  switch (state.kind) {
    case 'reading':
      return (
        <div class="plain" role="status">
          <p class="soft">{overlay.readingDetail}</p>
          <div class="ruled" aria-hidden="true">
            <i />
            <i />
            <i />
            <i />
            <i />
          </div>
        </div>
      );
    case 'unread':
      return (
        <div class="plain" role="status">
          <p>{state.frames.length > 0 ? overlay.inFrame(state.frames) : overlay.unreadWhy[state.why]}</p>
          {trouble !== null && <p class="notice unmet">{sayTrouble(trouble, words)}</p>}
          {state.frames.length === 0 && state.missing.length > 0 && (
            <p class="soft">{overlay.missing(state.missing.map((field) => overlay.fields[field]))}</p>
          )}
          <p class="row wrap">
            {state.frames.length > 0 && (
              <button type="button" class="btn primary" onClick={onAllow}>
                {overlay.allowThere}
              </button>
            )}
            <button type="button" class="btn" onClick={onRetry}>
              {overlay.retry}
            </button>
            {hide}
          </p>
          <Report report={report} onCopy={onCopy} />
        </div>
      );
    case 'failed':
      return (
        <div class="plain" role="alert">
          <p>{overlay.failedWhy[state.why]}</p>
          <p class="row wrap">
            <button type="button" class="btn" onClick={onRetry}>
              {overlay.retry}
            </button>
          </p>
        </div>
      );
    case 'ended':
      return (
        <div class="plain" role="status">
          <p>{overlay.endedDetail}</p>
          <p class="row wrap">
            <button type="button" class="btn primary" onClick={onReload}>
              {overlay.reload}
            </button>
            <button type="button" class="btn" onClick={onClose}>
              {overlay.close}
            </button>
          </p>
        </div>
      );
    default:
      return unreachable(state);
  }
}
