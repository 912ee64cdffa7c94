import type { Profile } from '@/utils/core/profile/profile';
import { useRoom } from '../shared/use-messages';
import { SHAPES } from './shapes';

/** The sections of the page with how much stands in each. */
export function ProfileNav({ profile }: { readonly profile: Profile }) {
  const m = useRoom('options');
  const importing = useRoom('importing');
  const items: readonly { readonly id: string; readonly title: string; readonly count: number | null }[] = [
    ...SHAPES.map((shape) =>
      shape(({ section, entriesOf }) => ({ id: section, title: m.sections[section].title, count: entriesOf(profile).length })),
    ),
    { id: 'skills', title: m.sections.skills.title, count: profile.skills.length },
    { id: 'sums', title: m.sums.title, count: null },
    ...(profile.answers.length === 0 ? [] : [{ id: 'answers', title: m.sections.answers.title, count: profile.answers.length }]),
    { id: 'import', title: importing.title, count: null },
    { id: 'transfer', title: m.transfer.title, count: null },
    { id: 'sites', title: m.sites.title, count: null },
    { id: 'settings', title: m.settings.title, count: null },
  ];
  return (
    <nav aria-label={m.navLabel}>
      <ul>
        {items.map(({ id, title, count }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <span>{title}</span>
              {count !== null && count > 0 && <span class="count">{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
