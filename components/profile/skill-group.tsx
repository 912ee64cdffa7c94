import type { SkillEntry } from '@/utils/core/profile/profile';
import { useLanguage, useRoom } from '../shared/use-messages';
import { skills } from './shapes/skills';

export interface SkillGroupProps {
  readonly title: string;
  readonly entries: readonly SkillEntry[];
  /** The title of the post in which a skill was used; undefined where that is not said. */
  readonly postOf: (entry: SkillEntry) => string | undefined;
  readonly isOpen: (id: string) => boolean;
  readonly onOpen: (id: string) => void;
  readonly onRemove: (entry: SkillEntry) => void;
}

/** The skills of one area as chips: the name opens how well it is held and where it was used, the cross deletes it. */
export function SkillGroup({ title, entries, postOf, isOpen, onOpen, onRemove }: SkillGroupProps) {
  const m = useRoom('options');
  const own = useRoom('filling').skills;
  const language = useLanguage();
  return (
    <>
      <h3>{title}</h3>
      <ul class="chips">
        {entries.map((entry) => {
          const { strong, soft } = skills.words(entry, m, language);
          const post = postOf(entry);
          const said = [soft, post === undefined ? '' : own.in(post)].filter((part) => part !== '').join(' · ');
          return (
            <li key={entry.id} class="chip skill">
              <button
                type="button"
                class="chip-name"
                data-edit={entry.id}
                aria-expanded={isOpen(entry.id)}
                aria-label={own.editOf(strong)}
                onClick={() => onOpen(entry.id)}
              >
                {strong}
                {said !== '' && <span class="soft"> {said}</span>}
              </button>
              <button type="button" class="chip-cross" aria-label={m.skillRemove(strong)} onClick={() => onRemove(entry)}>
                <span aria-hidden="true">×</span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
