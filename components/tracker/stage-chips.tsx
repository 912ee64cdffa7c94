import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Application } from '@/utils/core/tracker/application';
import { LOCALES } from '../shared/say-day';
import { useLanguage, useRoom } from '../shared/use-messages';
import { filterOf, STAGE_FILTERS, type StageFilter } from './stage-filter';

export interface StageChipsProps {
  readonly applications: readonly Application[];
  /** False while not all are there, so that numbers would be wrong. */
  readonly counted: boolean;
  readonly filter: StageFilter;
  readonly onFilter: (filter: StageFilter) => void;
}

/** Filters by stage: all, every stage that something stands in, and what has ended, each with its count. */
export function StageChips({ applications, counted, filter, onFilter }: StageChipsProps) {
  const m = useRoom('popup');
  const locale = LOCALES[useLanguage()];
  // Not counted again at each key of a search.
  const counts = useMemo(() => {
    const all = new Map<StageFilter, number>([[null, applications.length]]);
    for (const application of applications) all.set(filterOf(application), (all.get(filterOf(application)) ?? 0) + 1);
    return all;
  }, [applications]);
  const chips = useRef<HTMLFieldSetElement>(null);
  // Chosen before, it may stand beyond the edge.
  useEffect(() => {
    if (filter !== null) chips.current?.querySelector('[aria-pressed=true]')?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [filter]);
  const name = (one: StageFilter): string => (one === null ? m.all : one === 'ended' ? m.groups.ended : m.stages[one]);
  return (
    <fieldset ref={chips} class="chips">
      <legend class="out-of-sight">{m.filterLabel}</legend>
      {[null, ...STAGE_FILTERS]
        .filter((one) => counts.has(one) || one === filter)
        .map((one) => (
          <button key={one} type="button" class="chip" aria-pressed={filter === one} onClick={() => onFilter(one)}>
            {name(one)} {counted && <span class="chip-count">{(counts.get(one) ?? 0).toLocaleString(locale)}</span>}
          </button>
        ))}
    </fieldset>
  );
}
