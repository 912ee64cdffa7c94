import { useId, useState } from 'preact/hooks';
import type { Skill } from '@/utils/core/vocabulary/vocabulary';
import { useRoom, useWords } from '../shared/use-messages';
import { searchSkills } from './skill-search';

export interface SkillBoxProps {
  readonly typed: string;
  /** Vocabulary ids that the profile has already. */
  readonly have: ReadonlySet<string>;
  readonly onTyped: (text: string) => void;
  /** `skill` null: added as it was written. */
  readonly onAdd: (name: string, skill: Skill | null) => void;
}

/** A search over the vocabulary, as a combobox (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): arrows choose, Enter adds, Escape closes. */
export function SkillBox({ typed, have, onTyped, onAdd }: SkillBoxProps) {
  const { verdicts } = useWords();
  const m = useRoom('options');
  const id = useId();
  const [at, setAt] = useState(0);
  const [closed, setClosed] = useState(false);
  const name = typed.trim();
  const found = searchSkills(name, have);
  const exact = found.some(({ label }) => label.toLowerCase() === name.toLowerCase());
  const choices: readonly (Skill | null)[] = name === '' ? [] : exact ? found : [...found, null];
  const open = choices.length > 0 && !closed;
  const chosen = Math.min(at, choices.length - 1);

  const add = (choice: Skill | null | undefined): void => {
    if (choice === undefined) return;
    onAdd(choice?.label ?? name, choice);
    onTyped('');
    setAt(0);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setAt(open ? Math.min(chosen + 1, choices.length - 1) : 0);
    else if (event.key === 'ArrowUp') setAt(Math.max(chosen - 1, 0));
    else if (event.key === 'Enter') add(choices[chosen]);
    else if (event.key !== 'Escape' || !open) return;
    setClosed(event.key === 'Escape');
    event.preventDefault();
  };
  return (
    <div class="skill-box">
      <label for={id}>{m.skillSearch}</label>
      <input
        id={id}
        class="field"
        type="text"
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open ? `${id}-${chosen}` : undefined}
        placeholder={m.skillHint}
        value={typed}
        onInput={(event) => {
          setClosed(false);
          setAt(0);
          onTyped(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={m.skillSearch} class="suggestions" hidden={!open}>
        {choices.map((choice, index) => (
          <div
            key={choice?.id ?? ''}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            class="suggestion"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => add(choice)}
            onKeyDown={onKeyDown}
          >
            <span>{choice?.label ?? m.skillFree(name)}</span>
            {choice !== null && <span class="suggestion-area soft small">{verdicts.areas[choice.area]}</span>}
          </div>
        ))}
      </div>
      <p class="out-of-sight" role="status">
        {name === '' ? '' : m.skillCount(found.length)}
      </p>
    </div>
  );
}
