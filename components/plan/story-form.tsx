import { STORY_PARTS, type Story } from '@/utils/core/plan/story';
import { useRoom } from '../shared/use-messages';
import { FormEnd, useForm } from './use-form';

export interface StoryFormProps {
  readonly story: Story;
  /** The items of the profile where it may have happened. */
  readonly items: readonly { readonly id: string; readonly label: string }[];
  /** Called with every change. */
  readonly onDraft: (story: Story) => void;
  readonly onSave: (story: Story) => void;
  readonly onCancel: () => void;
}

/** The form of one story: what it is called, situation, task, action and result, and where it happened. */
export function StoryForm({ story, items, onDraft, onSave, onCancel }: StoryFormProps) {
  const { story: m } = useRoom('plan');
  const [form, change] = useForm(story, onDraft);
  return (
    <form
      class="story-form no-print"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(form);
      }}
    >
      <label class="stack">
        <span class="small soft">{m.title}</span>
        <input type="text" class="field" value={form.title} onInput={(event) => change({ title: event.currentTarget.value })} />
      </label>
      {STORY_PARTS.map((part) => (
        <label key={part} class="stack">
          <span class="small soft">{m[part]}</span>
          <textarea
            class="field"
            rows={2}
            placeholder={m.hints[part]}
            value={form[part]}
            onInput={(event) => change({ [part]: event.currentTarget.value })}
          />
        </label>
      ))}
      {items.length > 0 && (
        <label class="stack">
          <span class="small soft">{m.item}</span>
          <select class="field" value={form.item ?? ''} onChange={(event) => change({ item: event.currentTarget.value || null })}>
            <option value="" />
            {items.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      <FormEnd save={m.save} cancel={m.cancel} onCancel={onCancel} />
    </form>
  );
}
