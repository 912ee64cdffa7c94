import { useId } from 'preact/hooks';
import type { Application } from '@/utils/core/tracker/application';
import { useRoom } from '../shared/use-messages';

export interface KeptPickerProps {
  readonly applications: readonly Application[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** A kept posting to look at while none, or another, is on screen. */
export function KeptPicker({ applications, chosen, onChoose }: KeptPickerProps) {
  const m = useRoom('panel');
  const id = useId();
  return (
    <div class="stack">
      <label class="small soft" for={id}>
        {m.choose}
      </label>
      <select id={id} class="field" value={chosen ?? ''} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="" disabled>
          {m.chooseOne}
        </option>
        {applications.map(({ id: application, title, employer }) => (
          <option key={application} value={application}>
            {[title || m.untitled, employer].filter(Boolean).join(' · ')}
          </option>
        ))}
      </select>
    </div>
  );
}
