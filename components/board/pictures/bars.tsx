import { LOCALES } from '../../shared/say-day';
import { useLanguage, useRoom } from '../../shared/use-messages';

/** A row of bars; `says` is what stands beside it in words and numbers. */
export interface BarRow {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  /** A second bar under the first, on the same scale. */
  readonly second?: number;
  readonly says: string;
}

interface BarsProps {
  readonly heading: string;
  readonly hint: string;
  readonly rows: readonly BarRow[];
}

/** Bars on one scale, each with its number as text. */
export function Bars({ heading, hint, rows }: BarsProps) {
  const m = useRoom('pictures');
  const most = Math.max(1, ...rows.map(({ value, second = 0 }) => Math.max(value, second)));
  const width = (value: number) => ({ inlineSize: `${(100 * value) / most}%` });
  return (
    <figure class="picture">
      <figcaption>
        <h2>{heading}</h2>
        <p class="soft small">{hint}</p>
      </figcaption>
      {rows.length === 0 && <p class="soft small">{m.nothingYet}</p>}
      <ul>
        {rows.map(({ id, name, value, second, says }) => (
          <li key={id} class="bar-row">
            <span>{name}</span>
            <span class="bars" aria-hidden="true">
              <i style={width(value)} />
              {second !== undefined && <i class="second" style={width(second)} />}
            </span>
            <span class="small bar-says">{says}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** A row whose bar is parted by outcomes. */
export interface PartsRow {
  readonly id: string;
  readonly name: string;
  readonly parts: readonly { readonly id: string; readonly count: number; readonly words: string }[];
}

interface PartsProps {
  readonly heading: string;
  readonly hint: string;
  readonly rows: readonly PartsRow[];
}

/** Bars parted by outcomes, each part told by its place, its pattern and its number in words. */
export function Parts({ heading, hint, rows }: PartsProps) {
  const m = useRoom('pictures');
  const locale = LOCALES[useLanguage()];
  return (
    <figure class="picture">
      <figcaption>
        <h2>{heading}</h2>
        <p class="soft small">{hint}</p>
      </figcaption>
      {rows.length === 0 && <p class="soft small">{m.nothingYet}</p>}
      <ul>
        {rows.map(({ id, name, parts }) => {
          const all = parts.reduce((sum, { count }) => sum + count, 0);
          const there = parts.filter(({ count }) => count > 0);
          return (
            <li key={id} class="bar-row">
              <span>{name}</span>
              <span class="parts" aria-hidden="true">
                {there.map((part) => (
                  <i key={part.id} class={`part-${part.id}`} style={{ inlineSize: `${(100 * part.count) / all}%` }} />
                ))}
              </span>
              <span class="small bar-says">{there.map(({ count, words }) => `${count.toLocaleString(locale)} ${words}`).join(' · ')}</span>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
