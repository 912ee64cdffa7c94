import type { SectionName } from '@/locales/options-names';
import { useRoom } from '../shared/use-messages';

/** The heading of a section, and why the profile asks for it. */
export function SectionHead({ section }: { readonly section: SectionName }) {
  const { title, why } = useRoom('options').sections[section];
  return (
    <header>
      <h2 id={`${section}-title`}>{title}</h2>
      <p class="soft small">{why}</p>
    </header>
  );
}
