import { STORY_PARTS, type Story } from '@/utils/core/plan/story';
import { useRoom } from '../shared/use-messages';

export interface StoryCardProps {
  readonly story: Story;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One story of the answer bank, by its parts. */
export function StoryCard({ story, onEdit, onRemove }: StoryCardProps) {
  const { story: m, people } = useRoom('plan');
  const title = story.title || m.untitled;
  return (
    <article class="story">
      <p class="row">
        <b class="grow">{title}</b>
        <button type="button" class="btn quiet small no-print" aria-label={m.edit(title)} onClick={onEdit}>
          {people.change}
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
