import type { ComponentChildren, Ref } from 'preact';
import { AREAS } from '@/utils/core/vocabulary/area';
import { LOCALES } from '../shared/say-day';
import { useLanguage, useRoom, useWords } from '../shared/use-messages';
import { STAGE_FILTERS, type StageFilter } from '../tracker/stage-filter';
import { BOARD_DRAFTS, type Narrowing } from './narrowing';

export interface ToolbarProps {
  readonly narrowing: Narrowing;
  /** How many stand under each stage; undefined while they are not all there. */
  readonly counts: ReadonlyMap<StageFilter, number> | undefined;
  readonly search: Ref<HTMLInputElement>;
  readonly onDraft: (key: string, text: string) => void;
  /** Leaves the search by Escape or Enter. */
  readonly onLeave?: () => void;
  readonly children?: ComponentChildren;
}

/** Search, stage and area: what table and kanban are narrowed by. */
export function Toolbar({ narrowing: { query, stage, area }, counts, search, onDraft, onLeave, children }: ToolbarProps) {
  const m = useRoom('board');
  const popup = useRoom('popup');
  const { areas } = useWords().verdicts;
  const locale = LOCALES[useLanguage()];
  const name = (filter: Exclude<StageFilter, null>): string => {
    const words = filter === 'ended' ? popup.groups.ended : popup.stages[filter];
    const count = counts?.get(filter) ?? 0;
    return count === 0 ? words : `${words} (${count.toLocaleString(locale)})`;
  };
  return (
    <search class="toolbar">
      <input
        ref={search}
        type="search"
        class="field toolbar-search"
        value={query}
        placeholder={popup.searchHint}
        aria-label={popup.searchLabel}
        aria-keyshortcuts="/"
        onInput={(event) => onDraft(BOARD_DRAFTS.search, event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' && event.key !== 'Enter') return;
          event.currentTarget.blur();
          onLeave?.();
        }}
      />
      <select
        class="field"
        aria-label={popup.filterLabel}
        value={stage ?? ''}
        onChange={(event) => onDraft(BOARD_DRAFTS.stage, event.currentTarget.value)}
      >
        <option value="">{m.everyStage}</option>
        {STAGE_FILTERS.map((filter) => (
          <option key={filter} value={filter}>
            {name(filter)}
          </option>
        ))}
      </select>
      <select
        class="field"
        aria-label={popup.areaLabel}
        value={area ?? ''}
        onChange={(event) => onDraft(BOARD_DRAFTS.area, event.currentTarget.value)}
      >
        <option value="">{popup.everyArea}</option>
        {AREAS.map((one) => (
          <option key={one} value={one}>
            {areas[one]}
          </option>
        ))}
      </select>
      {children}
    </search>
  );
}
