import type { Accommodation, ReminderId } from '@/utils/core/tracker/details';
import { REMINDERS } from '@/utils/core/tracker/details';
import { useRoom } from '../../shared/use-messages';
import { choice, day, text } from './field-kinds';
import { Fields } from './fields';
import type { SectionProps } from './form';

const NOTHING_ASKED: Accommodation = { request: '', askedOn: null, status: 'planned' };

/** The test accommodation asked for. */
export function AccommodationSection({ values, onEdit }: SectionProps) {
  const words = useRoom('posting').accommodation;
  const { accommodation } = values;
  return (
    <section class="sheet">
      <details open={accommodation !== null}>
        <summary>
          <h2>{words.heading}</h2>
        </summary>
        <p class="soft small">{words.hint}</p>
        <Fields<Accommodation>
          fields={[
            text<Accommodation>('request', words.request),
            choice<Accommodation>('status', words.status, Object.entries(words.statuses)),
            day<Accommodation>('askedOn', words.askedOn),
          ]}
          item={accommodation ?? NOTHING_ASKED}
          onItem={(next, done) => onEdit({ accommodation: next.request === '' && next.askedOn === null ? null : next }, done)}
        />
      </details>
    </section>
  );
}

/** Which reminders this application has; all of them unless one is turned off. */
export function RemindersSection({ values, onEdit }: SectionProps) {
  const m = useRoom('posting').reminders;
  const toggle = (id: ReminderId, on: boolean): void => {
    const { [id]: _, ...others } = values.reminders;
    onEdit({ reminders: on ? others : { ...others, [id]: false } }, true);
  };
  return (
    <section class="sheet">
      <details>
        <summary>
          <h2>{m.heading}</h2>
        </summary>
        <p class="soft small">{m.hint}</p>
        <fieldset class="reminders">
          <legend class="out-of-sight">{m.heading}</legend>
          {REMINDERS.map((id) => (
            <label key={id} class="tick">
              <input
                type="checkbox"
                checked={values.reminders[id] !== false}
                onChange={(event) => toggle(id, event.currentTarget.checked)}
              />
              <span>{m.names[id]}</span>
            </label>
          ))}
        </fieldset>
      </details>
    </section>
  );
}
