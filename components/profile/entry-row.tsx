import { useRoom } from '../shared/use-messages';
import type { EntryWords } from './form';
import { MoveButtons, type MoveButtonsProps } from './move-buttons';

export interface EntryRowProps extends Pick<MoveButtonsProps, 'id' | 'at' | 'of' | 'onMove'> {
  readonly words: EntryWords;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One entry of a section: one strong line, one soft line, and what may be done with it. */
export function EntryRow({ words: { strong, soft }, onEdit, onRemove, ...move }: EntryRowProps) {
  const m = useRoom('options');
  return (
    <li class="entry">
      <div class="grow">
        <p class="strong">{strong}</p>
        {soft !== '' && <p class="entry-soft soft small">{soft}</p>}
      </div>
      {move.of > 1 && <MoveButtons what={strong} {...move} />}
      <button type="button" class="btn small" data-edit={move.id} aria-label={m.editOf(strong)} onClick={onEdit}>
        {m.edit}
      </button>
      <button type="button" class="btn small remove" aria-label={m.removeOf(strong)} onClick={onRemove}>
        {m.remove}
      </button>
    </li>
  );
}
