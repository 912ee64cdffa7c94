import { useLoaded } from '../../shared/use-loaded';
import { useRoom } from '../../shared/use-messages';
import type { ImportProps } from './import-section';

const load = () => import('./import-section');

/** Bringing a résumé in: loaded after the rest is painted, and the readers themselves only with a file. */
export function LazyImport(props: ImportProps) {
  const m = useRoom('importing');
  const loaded = useLoaded(load);
  return (
    <section id="import" class="profile-section" aria-labelledby="import-title" aria-busy={loaded === null}>
      <header>
        <h2 id="import-title">{m.title}</h2>
        <p class="soft small">{m.why}</p>
      </header>
      {loaded !== null && <loaded.Import {...props} />}
    </section>
  );
}
