import { useId } from 'preact/hooks';
import type { Skill } from '@/utils/core/vocabulary/vocabulary';
import { useRoom, useWords } from '../shared/use-messages';
import { type Choice, Combobox } from './combobox';
import { searchSkills } from './skill-search';

export interface SkillBoxProps {
  readonly typed: string;
  /** Vocabulary ids that the profile has already. */
  readonly have: ReadonlySet<string>;
  readonly onTyped: (text: string) => void;
  /** `skill` null: added as it was written. */
  readonly onAdd: (name: string, skill: Skill | null) => void;
}

/** The choice that takes the words as they were written. */
const FREE = '';

/** A search over the vocabulary: Enter adds the first that is found. */
export function SkillBox({ typed, have, onTyped, onAdd }: SkillBoxProps) {
  const { verdicts } = useWords();
  const m = useRoom('options');
  const id = useId();
  const name = typed.trim();
  const found = searchSkills(name, have);
  const exact = found.some(({ label }) => label.toLowerCase() === name.toLowerCase());
  const choices: readonly Choice[] = [
    ...found.map((skill) => ({ key: skill.id, words: skill.label, soft: verdicts.areas[skill.area] })),
    ...(name === '' || exact ? [] : [{ key: FREE, words: m.skillFree(name), soft: null }]),
  ];
  return (
    <div class="skill-box">
      <label for={id}>{m.skillSearch}</label>
      <Combobox
        id={id}
        label={m.skillSearch}
        typed={typed}
        choices={choices}
        eager
        placeholder={m.skillHint}
        onTyped={onTyped}
        onPick={({ key, words }) => {
          onAdd(key === FREE ? name : words, found.find((skill) => skill.id === key) ?? null);
          onTyped('');
        }}
      />
      <p class="out-of-sight" role="status">
        {name === '' ? '' : m.skillCount(found.length)}
      </p>
    </div>
  );
}
