import type { Profile } from '@/utils/core/profile/profile';
import { useRoom } from '../shared/use-messages';
import { hasAnswers } from './answers-section';
import { type Progress, progressOf, stateOf } from './progress';
import { ALL_SHAPES } from './shapes';

/** A ring, half full, full: how much a section says. */
const RINGS = { nothing: '', some: 'M8 3.5a4.5 4.5 0 0 0 0 9z', all: 'M8 3.5a4.5 4.5 0 0 1 0 9 4.5 4.5 0 0 1 0-9z' } as const;

interface Item {
  readonly id: string;
  readonly title: string;
  readonly progress: Progress;
}

export interface ProfileNavProps {
  readonly profile: Profile;
  /** How many questions are open over all kept postings; null while that is not known. */
  readonly open: number | null;
}

/** The sections of the page with how much each says, and over them how many say something. */
export function ProfileNav({ profile, open }: ProfileNavProps) {
  const m = useRoom('options');
  const importing = useRoom('importing');
  const own = useRoom('filling');
  const forget = useRoom('forget');
  const sections: readonly Item[] = [
    ...ALL_SHAPES.map((shape) =>
      shape((of): Item => ({ id: of.section, title: m.sections[of.section].title, progress: progressOf(of, profile) })),
    ),
  ];
  const others: readonly (readonly [id: string, title: string, count?: number])[] = [
    ['to-fill', own.toFill.title, open ?? 0],
    ['sums', m.sums.title],
    ...(hasAnswers(profile) ? ([['answers', m.sections.answers.title]] as const) : []),
    ['import', importing.title],
    ['transfer', m.transfer.title],
    ['sites', m.sites.title],
    ['settings', m.settings.title],
    ['forget', forget.title],
  ];
  const said = sections.filter(({ progress }) => progress.entries > 0).length;
  return (
    <nav aria-label={m.navLabel}>
      <div class="nav-inner">
        <p class="soft small nav-progress">{own.progress.sections(said, sections.length)}</p>
        <ul>
          {sections.map(({ id, title, progress }) => (
            <li key={id}>
              <a href={`#${id}`}>
                <span>{title}</span>
                <Ring progress={progress} />
              </a>
            </li>
          ))}
          {others.map(([id, title, count = 0]) => (
            <li key={id}>
              <a href={`#${id}`}>
                <span>{title}</span>
                {count > 0 && <span class="count">{count}</span>}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

function Ring({ progress }: { readonly progress: Progress }) {
  const { states } = useRoom('filling').progress;
  const state = stateOf(progress);
  return (
    <span class={`ring ${state}`}>
      {progress.entries > 1 && <span class="count">{progress.entries}</span>}
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M8 3.5a4.5 4.5 0 0 1 0 9 4.5 4.5 0 0 1 0-9z" fill="none" stroke="currentColor" stroke-width="1.4" />
        <path d={RINGS[state]} fill="currentColor" />
      </svg>
      <span class="out-of-sight">: {states[state]}</span>
    </span>
  );
}
