import { useState } from 'preact/hooks';
import { isBlank, newStory, STORY_PARTS, type Story } from '@/utils/core/plan/story';
import type { Requirement } from '@/utils/core/requirements/requirement';
import { useRoom } from '../shared/use-messages';

/** What can be done with the answer bank. */
export interface StoryWishes {
  readonly items: readonly { readonly id: string; readonly label: string }[];
  readonly newId: () => string;
  readonly onStory: (story: Story, deleted?: boolean) => void;
}

export interface StoriesProps extends StoryWishes {
  readonly stories: readonly Story[];
  /** What a new story is told for; null: for nothing in particular. */
  readonly requirement: Requirement | null;
}

/** Stories told for a requirement, and a form to tell one more or another. */
export function Stories({ stories, requirement, items, newId, onStory }: StoriesProps) {
  const m = useRoom('plan');
  const [edited, setEdited] = useState<Story | null>(null);
  return (
    <div class="stories">
      {stories.map((story) =>
        edited?.id === story.id ? null : (
          <StoryCard key={story.id} story={story} onEdit={() => setEdited(story)} onRemove={() => onStory(story, true)} />
        ),
      )}
      {edited === null ? (
        <button type="button" class="btn quiet small no-print" onClick={() => setEdited(newStory(newId(), requirement))}>
          {m.tailoring.addStory}
        </button>
      ) : (
        <StoryForm
          key={edited.id}
          story={edited}
          items={items}
          onCancel={() => setEdited(null)}
          onSave={(story) => {
            if (!isBlank(story)) onStory(story);
            setEdited(null);
          }}
        />
      )}
    </div>
  );
}

interface StoryCardProps {
  readonly story: Story;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function StoryCard({ story, onEdit, onRemove }: StoryCardProps) {
  const { story: m } = useRoom('plan');
  const title = story.title || m.untitled;
  return (
    <article class="story">
      <p class="row">
        <b class="grow">{title}</b>
        <button type="button" class="btn quiet small no-print" aria-label={m.edit(title)} onClick={onEdit}>
          {m.edit('').replace(/[:\s]+$/u, '')}
        </button>
        <button type="button" class="btn small remove no-print" aria-label={m.remove(title)} onClick={onRemove}>
          ✕
        </button>
      </p>
      <dl class="small">
        {STORY_PARTS.map(
          (part) =>
            story[part].trim() !== '' && (
              <div key={part}>
                <dt class="soft">{m[part]}</dt>
                <dd>{story[part]}</dd>
              </div>
            ),
        )}
      </dl>
    </article>
  );
}

interface StoryFormProps extends Pick<StoryWishes, 'items'> {
  readonly story: Story;
  readonly onSave: (story: Story) => void;
  readonly onCancel: () => void;
}

function StoryForm({ story, items, onSave, onCancel }: StoryFormProps) {
  const { story: m } = useRoom('plan');
  const [form, setForm] = useState(story);
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
        <input type="text" class="field" value={form.title} onInput={(event) => setForm({ ...form, title: event.currentTarget.value })} />
      </label>
      {STORY_PARTS.map((part) => (
        <label key={part} class="stack">
          <span class="small soft">{m[part]}</span>
          <textarea
            class="field"
            rows={2}
            placeholder={m.hints[part]}
            value={form[part]}
            onInput={(event) => setForm({ ...form, [part]: event.currentTarget.value })}
          />
        </label>
      ))}
      {items.length > 0 && (
        <label class="stack">
          <span class="small soft">{m.item}</span>
          <select class="field" value={form.item ?? ''} onChange={(event) => setForm({ ...form, item: event.currentTarget.value || null })}>
            <option value="" />
            {items.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class="row">
        <button type="submit" class="btn primary">
          {m.save}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {m.cancel}
        </button>
      </p>
    </form>
  );
}
