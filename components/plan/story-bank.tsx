import { useState } from 'preact/hooks';
import { alsoFor, isBlank, newStory, type Story, type StorySubject, storiesFor } from '@/utils/core/plan/story';
import { useRoom } from '../shared/use-messages';
import { readFormDraft } from './form-draft';
import { StoryCard } from './story-card';
import { StoryForm } from './story-form';

/** What can be done with the answer bank. */
export interface StoryWishes {
  /** The whole answer bank. */
  readonly stories: readonly Story[];
  readonly items: readonly { readonly id: string; readonly label: string }[];
  readonly drafts: Readonly<Record<string, string>>;
  /** Keeps what is typed until it is saved; an empty text takes it away. */
  readonly onDraft: (field: string, text: string) => void;
  readonly newId: () => string;
  /** `deleted`: out of sight; storing it again brings it back. */
  readonly onStory: (story: Story, deleted?: boolean) => void;
}

export interface StoriesProps {
  readonly subject: StorySubject;
  /** What the stories are told for, in words. */
  readonly name: string;
  readonly wishes: StoryWishes;
}

/** The stories that answer one thing, a form to tell one more, and the rest of the answer bank to take one from. What is typed outlives the page. */
export function Stories({ subject, name, wishes }: StoriesProps) {
  const { stories, items, drafts, onDraft, newId, onStory } = wishes;
  const { tailoring: t, story: m } = useRoom('plan');
  const field = `story ${subject.key}`;
  const [opened, setOpened] = useState<Story | null>(() => readFormDraft(drafts[field], newStory('', subject)) ?? null);
  const [removed, setRemoved] = useState<Story | null>(null);
  const told = storiesFor(subject, stories);
  const others = stories.filter(({ id }) => !told.some((one) => one.id === id));
  const close = (): void => {
    onDraft(field, '');
    setOpened(null);
  };
  return (
    <div class="stories">
      {told.map((story) =>
        opened?.id === story.id ? null : (
          <StoryCard
            key={story.id}
            story={story}
            onEdit={() => setOpened(story)}
            onRemove={() => {
              onStory(story, true);
              setRemoved(story);
            }}
          />
        ),
      )}
      <div role="status" class="no-print">
        {removed !== null && (
          <p class="row wrap small">
            {m.removed}{' '}
            <button
              type="button"
              class="btn small"
              onClick={() => {
                onStory(removed);
                setRemoved(null);
              }}
            >
              {m.undo}
            </button>
          </p>
        )}
      </div>
      {opened === null ? (
        <p class="row wrap no-print">
          <button
            type="button"
            class="btn quiet small"
            aria-label={`${t.addStory}: ${name}`}
            onClick={() => setOpened(newStory(newId(), subject))}
          >
            {t.addStory}
          </button>
          {others.length > 0 && (
            <select
              class="field small story-pick"
              aria-label={`${t.useStory}: ${name}`}
              value=""
              onChange={({ currentTarget }) => {
                const chosen = others.find(({ id }) => id === currentTarget.value);
                if (chosen !== undefined) onStory(alsoFor(chosen, subject));
              }}
            >
              <option value="">{t.useStory}…</option>
              {others.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title || m.untitled}
                </option>
              ))}
            </select>
          )}
        </p>
      ) : (
        <StoryForm
          key={opened.id}
          story={opened}
          items={items}
          onDraft={(story) => onDraft(field, JSON.stringify(story))}
          onCancel={close}
          onSave={(story) => {
            if (!isBlank(story)) onStory(story);
            close();
          }}
        />
      )}
    </div>
  );
}
