import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLoaded } from '../../shared/use-loaded';
import { useRoom } from '../../shared/use-messages';
import type { Kept } from './kept';
import type { ToFillListProps } from './to-fill-list';

const load = () => import('./to-fill-list');

export interface ToFillSectionProps extends Pick<ToFillListProps, 'onAnswer'> {
  readonly kept: Kept;
}

/** The questions that kept postings ask and the profile leaves open, looked for after the page is painted. */
export function ToFillSection({ kept, onAnswer }: ToFillSectionProps) {
  const m = useRoom('filling').toFill;
  const list = useLoaded(load);
  const root = useRef<HTMLElement>(null);
  const ready = kept.state === 'ready' && list !== null;
  // Who comes by the popup's link comes for this, and it was not there when the browser looked for it.
  useLayoutEffect(() => {
    if (ready && location.hash === '#to-fill') root.current?.scrollIntoView();
  }, [ready]);
  return (
    <section ref={root} id="to-fill" class="profile-section" aria-labelledby="to-fill-title" aria-busy={!ready}>
      <header>
        <h2 id="to-fill-title">{m.title}</h2>
        <p class="soft small">{m.why}</p>
      </header>
      {kept.state === 'failed' && <p class="notice unmet">{m.failed}</p>}
      {kept.state === 'busy' && <p class="soft">{m.busy}</p>}
      {kept.state === 'ready' && list !== null && <list.ToFillList kept={kept} onAnswer={onAnswer} />}
    </section>
  );
}
