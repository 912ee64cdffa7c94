import type { Messages } from '@/locales/messages';
import { useRoom } from '../../shared/use-messages';
import { readDate } from '../read-date';
import type { ReviewRow } from './review-rows';

export interface ReviewItemProps {
  readonly row: ReviewRow;
  readonly chosen: boolean;
  /** What is there already counts for nothing where it is replaced. */
  readonly replacing: boolean;
  readonly onChoose: (chosen: boolean) => void;
  /** What was typed where a post's beginning is not told. */
  readonly start: string;
  readonly onStart: (typed: string) => void;
}

/** Longer words are folded up. */
const LONG = 260;

/** The fields that an entry gets filled in, in words, each once. */
function fieldWords(fields: readonly string[], m: Messages['importing']): readonly string[] {
  const names: Readonly<Partial<Record<string, string>>> = {
    level: m.fieldLevel,
    setting: m.fieldLevel,
    hoursPerWeek: m.fieldHours,
    totalHours: m.fieldTotal,
    start: m.fieldDates,
    end: m.fieldDates,
    date: m.fieldDates,
    issued: m.fieldDates,
    expires: m.fieldDates,
    since: m.fieldDates,
    until: m.fieldDates,
    summary: m.fieldDuties,
    systems: m.fieldSystems,
    supervised: m.fieldPeople,
    supervisedKinds: m.fieldPeople,
    units: m.fieldUnits,
  };
  return [...new Set(fields.map((field) => names[field] ?? m.fieldOther))];
}

/** Lines one after the other, as verses are quoted. */
const inLine = (words: string): string => words.replace(/\s{0,20}\n\s{0,20}/gu, ' / ');

/** One thing that was read, to be ticked or not, with the words it came from. */
export function ReviewItem({ row, chosen, replacing, onChoose, start, onStart }: ReviewItemProps) {
  const m = useRoom('importing');
  const { strong, soft, words, standing, lacksStart } = row;
  const known = standing.kind === 'known' && !replacing;
  const open = lacksStart && readDate(start) === null;
  const says = strong !== words && words !== '';
  return (
    <li class={known ? 'review-item known' : 'review-item'}>
      <label class="tick">
        <input
          type="checkbox"
          checked={chosen && !known && !open}
          disabled={known || open}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />
        <span class="grow">
          <span class="strong">{strong}</span> {soft !== '' && <span class="soft small">{soft}</span>}
          {known && <span class="standing soft small">{m.known}</span>}
          {standing.kind === 'fills' && !replacing && <span class="standing small">{m.fills(fieldWords(standing.fields, m))}</span>}
        </span>
      </label>
      {lacksStart && !known && (
        <label class="needs-start">
          <span class="strong small">{m.needsStart}</span>
          <input type="text" class="field" value={start} onInput={({ currentTarget }) => onStart(currentTarget.value)} />
          <span class="soft small">{m.needsStartWhy}</span>
        </label>
      )}
      {says &&
        (words.length > LONG ? (
          <details class="from-words">
            <summary class="soft small">
              {m.words}{' '}
              <q>{`${inLine(words)
                .slice(0, 120)
                .replace(/\s\S{0,20}$/u, '')} …`}</q>
              <span class="out-of-sight"> {m.wordsOf(strong)}</span>
            </summary>
            <blockquote class="soft small">{words}</blockquote>
          </details>
        ) : (
          <p class="from-words soft small">
            {m.words} <q>{inLine(words)}</q>
          </p>
        ))}
    </li>
  );
}
