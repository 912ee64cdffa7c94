import { useId } from 'preact/hooks';
import type { FieldProblem } from '@/locales/options-names';
import type { WorkEntry } from '@/utils/core/profile/profile';
import { sayDay } from '../shared/say-day';
import { useLanguage, useRoom } from '../shared/use-messages';
import type { FieldShape } from './form';
import { PickField } from './pick-field';
import { readDate } from './read-date';

export interface FormFieldProps {
  readonly field: FieldShape;
  readonly value: string;
  readonly problem: FieldProblem | undefined;
  /** The posts that a field of kind `post` offers. */
  readonly posts: readonly WorkEntry[];
  readonly onValue: (value: string) => void;
}

/** One field with its label, its hint, and what is wrong with it beside it. */
export function FormField({ field, value, problem, posts, onValue }: FormFieldProps) {
  const m = useRoom('options');
  const id = useId();
  const { label, hint } = m.fields[field.name];
  if (field.kind === 'several') return <Several field={field} value={value} onValue={onValue} />;
  if (field.kind === 'flag') {
    return (
      <label class="tick">
        <input type="checkbox" checked={value === 'yes'} onChange={(event) => onValue(event.currentTarget.checked ? 'yes' : '')} />
        <span>{label}</span>
      </label>
    );
  }
  return (
    <div class={field.wide ? 'form-field wide' : 'form-field'}>
      <label for={id}>
        {label}
        {field.needed && (
          <span class="needed" aria-hidden="true">
            {' '}
            *
          </span>
        )}
      </label>
      <Control id={id} field={field} value={value} problem={problem} posts={posts} onValue={onValue} />
      <p id={`${id}-says`} class={problem === undefined ? 'says soft' : 'says problem'}>
        {problem === undefined ? <Hint field={field} value={value} hint={hint} /> : m.problems[problem]}
      </p>
    </div>
  );
}

function Control({ id, field, value, problem, posts, onValue }: FormFieldProps & { readonly id: string }) {
  const m = useRoom('options');
  const shared = {
    id,
    class: 'field',
    value,
    required: field.needed === true,
    'aria-invalid': problem !== undefined,
    'aria-describedby': `${id}-says`,
  };
  switch (field.kind) {
    case 'long':
      return <textarea {...shared} rows={4} onInput={(event) => onValue(event.currentTarget.value)} />;
    case 'choice':
      return (
        <select {...shared} onChange={(event) => onValue(event.currentTarget.value)}>
          <option value="">{m[field.unset]}</option>
          {Object.entries(m.choices[field.choices]).map(([choice, words]) => (
            <option key={choice} value={choice}>
              {words}
            </option>
          ))}
        </select>
      );
    case 'post':
      return (
        <select {...shared} onChange={(event) => onValue(event.currentTarget.value)}>
          <option value="">{m.unfilled}</option>
          {posts.map((post) => (
            <option key={post.id} value={post.id}>
              {nameOf(post)}
            </option>
          ))}
        </select>
      );
    default: {
      if (field.kind === 'text' && field.suggestions !== undefined) {
        return (
          <PickField
            id={id}
            kind={field.suggestions}
            label={m.fields[field.name].label}
            value={value}
            required={shared.required}
            invalid={shared['aria-invalid']}
            describedBy={shared['aria-describedby']}
            onValue={onValue}
          />
        );
      }
      return (
        <input
          {...shared}
          type="text"
          autocomplete="off"
          inputMode={field.kind === 'number' ? 'decimal' : undefined}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      );
    }
  }
}

/** A post as it is chosen: “Librarian I, City of Marisol”. */
const nameOf = ({ title, employer }: WorkEntry): string => [title, employer].filter((part) => part !== '').join(', ');

/** The field's hint; once a date stands in it, how that is read. */
function Hint({ field, value, hint }: { readonly field: FieldShape; readonly value: string; readonly hint: string }) {
  const m = useRoom('options');
  const language = useLanguage();
  const date = field.kind === 'date' || field.kind === 'day' ? readDate(value) : null;
  return <>{date === null ? hint : m.readAs(sayDay(date, language))}</>;
}

function Several({ field, value, onValue }: Omit<FormFieldProps, 'problem' | 'posts'>) {
  const m = useRoom('options');
  if (field.kind !== 'several') return null;
  const chosen = value.split(' ').filter((part) => part !== '');
  const toggle = (choice: string, on: boolean): void =>
    onValue([...chosen.filter((other) => other !== choice), ...(on ? [choice] : [])].join(' '));
  return (
    <fieldset class="form-field wide">
      <legend>{m.fields[field.name].label}</legend>
      <div class="row wrap">
        {Object.entries(m.choices[field.choices]).map(([choice, words]) => (
          <label key={choice} class="tick">
            <input type="checkbox" checked={chosen.includes(choice)} onChange={(event) => toggle(choice, event.currentTarget.checked)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
