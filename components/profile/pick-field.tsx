import { useEffect, useState } from 'preact/hooks';
import { useLanguage, useRoom } from '../shared/use-messages';
import { Combobox } from './combobox';
import type { SuggestionKind } from './form';
import { foldName, MOST_SUGGESTED, searchNames } from './search-names';
import { type Suggestion, suggestionsFor } from './suggestions';

export interface PickFieldProps {
  readonly id: string;
  readonly kind: SuggestionKind;
  /** What the list is called. */
  readonly label: string;
  readonly value: string;
  readonly required: boolean;
  readonly invalid: boolean;
  readonly describedBy: string;
  readonly onValue: (value: string) => void;
}

/** A text field that suggests names of its kind while one is typed; any name may be written. */
export function PickField({ id, kind, label, value, required, invalid, describedBy, onValue }: PickFieldProps) {
  const language = useLanguage();
  const m = useRoom('filling').schools;
  const [names, setNames] = useState<readonly Suggestion[]>([]);
  useEffect(() => {
    let over = false;
    void suggestionsFor(kind, language, m).then((found) => !over && setNames(found));
    return () => {
      over = true;
    };
  }, [kind, language, m]);
  const folded = names.map((name) => ({ ...name, label: foldName(name.label), name: name.label }));
  const found = value.trim() === '' ? folded.slice(0, MOST_SUGGESTED) : searchNames(value, folded);
  // Nothing to choose where it stands there already.
  const choices = found.length === 1 && found[0]?.name === value ? [] : found;
  return (
    <Combobox
      id={id}
      label={label}
      typed={value}
      choices={choices.map(({ name, soft }) => ({ key: name, words: name, soft }))}
      required={required}
      invalid={invalid}
      describedBy={describedBy}
      onTyped={onValue}
      onPick={({ words }) => onValue(words)}
    />
  );
}
