import { useLoaded } from '../../shared/use-loaded';
import { useRoom } from '../../shared/use-messages';
import type { Changes } from './kept';

const load = () => import('./moved-list');

/** Which kept postings the last change of the profile moves: their number, then each by name. Where nothing is kept there is nothing to say. */
export function WhatChanges({ changes }: { readonly changes: Changes }) {
  const m = useRoom('filling').changes;
  const list = useLoaded(load);
  if (changes.state === 'busy') return <p class="soft small">{m.busy}</p>;
  const { moved, of } = changes;
  if (of === 0) return null;
  return (
    <section class="what-changes" aria-label={m.title}>
      <p class="small">{moved.length === 0 ? m.none(of) : m.some(moved.length, of)}</p>
      {moved.length > 0 && list !== null && <list.MovedList moved={moved} />}
    </section>
  );
}
