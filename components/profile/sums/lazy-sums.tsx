import { useLoaded } from '../../shared/use-loaded';
import { useRoom } from '../../shared/use-messages';
import type { SumsProps } from './sums-section';

const load = () => import('./sums-section');

/** What the work adds up to, with the judge's own arithmetic: loaded after the rest is painted. */
export function LazySums(props: SumsProps) {
  const m = useRoom('options').sums;
  const loaded = useLoaded(load);
  return (
    <section id="sums" class="profile-section" aria-labelledby="sums-title" aria-busy={loaded === null}>
      <header>
        <h2 id="sums-title">{m.title}</h2>
        <p class="soft small">{m.why}</p>
      </header>
      {loaded !== null && <loaded.Sums {...props} />}
    </section>
  );
}
