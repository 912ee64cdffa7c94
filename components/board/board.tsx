import type { ComponentChildren } from 'preact';
import { useRoom } from '../shared/use-messages';
import { BoardToast, type BoardToastProps } from './board-notice';
import { hashOf, type Route, VIEWS } from './route';

export interface BoardProps extends BoardToastProps {
  readonly route: Route;
  /** What must be known before anything else: the storage or the notices do not work. */
  readonly warning: ComponentChildren;
  /** What stands on paper in the place of the page. */
  readonly printed: ComponentChildren;
  readonly onProfile: () => void;
  readonly children: ComponentChildren;
}

/** The frame of the full page: its views, what happened last, and the view that is open. */
export function Board({ route, warning, printed, notice, onUndo, onDismiss, onProfile, children }: BoardProps) {
  const m = useRoom('board');
  const popup = useRoom('popup');
  return (
    <div class={`board board-${route.view}`}>
      <header class="board-top">
        <p class="brand">Callslip</p>
        <nav aria-label={m.viewsLabel}>
          <ul>
            {VIEWS.map((view) => (
              <li key={view}>
                <a
                  href={hashOf({ view })}
                  aria-current={route.view === view ? 'page' : undefined}
                  class={route.view === 'posting' && view === 'table' ? 'within' : undefined}
                >
                  {m.views[view]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <button type="button" class="btn quiet small" onClick={onProfile}>
          {popup.profile}
        </button>
      </header>
      {warning}
      <main class="board-main">{children}</main>
      {printed}
      <BoardToast notice={notice} onUndo={onUndo} onDismiss={onDismiss} />
    </div>
  );
}
