import { useState } from 'preact/hooks';

/** One choice of a combobox: what it says, and softly beside it. */
export interface Choice {
  readonly key: string;
  readonly words: string;
  readonly soft: string | null;
}

export interface ComboboxProps {
  readonly id: string;
  /** What the list is called. */
  readonly label: string;
  readonly typed: string;
  readonly choices: readonly Choice[];
  /** The first choice is taken by Enter though no arrow chose it; without that, Enter is the form's until one did. */
  readonly eager?: boolean;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly invalid?: boolean;
  readonly describedBy?: string;
  readonly onTyped: (text: string) => void;
  readonly onPick: (choice: Choice) => void;
}

/** A field that suggests (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): arrows choose, Enter takes, Escape closes; anything may be written. */
export function Combobox(props: ComboboxProps) {
  const { id, label, typed, choices, eager = false, placeholder, required, invalid, describedBy, onTyped, onPick } = props;
  const none = eager ? 0 : -1;
  const [at, setAt] = useState(none);
  /** Where nothing is eager, what stands in the field from before suggests nothing until it is typed into. */
  const [shown, setShown] = useState(eager);
  const open = choices.length > 0 && shown;
  const chosen = Math.min(at, choices.length - 1);
  const pick = (choice: Choice): void => {
    onPick(choice);
    setAt(none);
    setShown(eager);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const choice = choices[chosen];
    if (event.key === 'ArrowDown') {
      setAt(open ? Math.min(chosen + 1, choices.length - 1) : 0);
      setShown(true);
    } else if (event.key === 'ArrowUp') {
      setAt(Math.max(chosen - 1, 0));
      setShown(true);
    } else if (event.key === 'Enter' && open && choice !== undefined) pick(choice);
    else if (event.key === 'Escape' && open) setShown(false);
    else return;
    event.preventDefault();
  };
  return (
    <div class="combobox">
      <input
        id={id}
        class="field"
        type="text"
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && chosen >= 0 ? `${id}-${chosen}` : undefined}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        required={required}
        placeholder={placeholder}
        value={typed}
        onInput={(event) => {
          setShown(true);
          setAt(none);
          onTyped(event.currentTarget.value);
        }}
        onBlur={() => setShown(eager)}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} class="suggestions" hidden={!open}>
        {choices.map((choice, index) => (
          <div
            key={choice.key}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            class="suggestion"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(choice)}
            onKeyDown={onKeyDown}
          >
            <span>{choice.words}</span>
            {choice.soft !== null && <span class="suggestion-area soft small">{choice.soft}</span>}
          </div>
        ))}
      </div>
    </div>
  );
}
