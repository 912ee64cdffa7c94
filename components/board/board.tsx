import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
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
  readonly onPlan: () => void;
  readonly children: ComponentChildren;
}

/** The frame of the full page: its views, what happened last, and the view that is open. */
export function Board({ route, warning, printed, notice, onUndo, onDismiss, onProfile, onPlan, children }: BoardProps) {
  const m = useRoom('board');
  const popup = useRoom('popup');
  const views = useRef<HTMLUListElement>(null);
  // Where the views do not stand beside each other, the open one is in sight.
  useEffect(() => {
    const current = route.view === 'posting' ? null : views.current?.querySelector('[aria-current]');
    current?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [route.view]);
  return (
    <div class={`board board-${route.view}`}>
      <header class="board-top">
        <p class="brand">Callslip</p>
        <nav aria-label={m.viewsLabel}>
          <ul ref={views}>
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
        <button type="button" class="btn quiet small" onClick={onPlan}>
          {m.plan}
        </button>
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
