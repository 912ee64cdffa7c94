import { MAP } from './find-employer';
import { isName } from './labels';
import type { Leaf } from './leaves';
import { isPlace, isStreet, placeWithin, townAtEnd, townBehind, townWithin } from './places';
import { plain } from './plain';
import { CONTROL, isInstitution } from './words';

/** The places on a page that may say where a job is. */
export interface Surroundings {
  /** The lines behind the title, and those before it in its own block. */
  readonly after: readonly Leaf[];
  readonly before: readonly Leaf[];
  /** The lines around the description, and all lines. */
  readonly outer: readonly Leaf[];
  readonly leaves: readonly Leaf[];
  readonly description: readonly Leaf[];
  readonly title: Leaf | undefined;
  readonly job: string;
  readonly employer: string | null;
  /** What a label of a branch or campus says. */
  readonly campus: string | null;
}

/**
 * The place that no label names: of those that a page gives near the title, in its titles, in the description and in addresses, the one that stands where
 * it says most; another that names the same town, or an employer named after it, says as much as half a rank. Null where no place is given.
 */
export function likeliestPlace(document: Document, page: Surroundings): string | null {
  const { after, before, outer, leaves, description, title, job, employer, campus } = page;
  const given: readonly (readonly [weight: number, place: string | null])[] = [
    [5, placeAmong(after)],
    [5, placeIn(after)],
    [4.5, placeAmong(before)],
    [4.5, placeIn(before)],
    [4, placeWithin(document.title)],
    [3.5, townAtEnd(job)],
    [3.5, pairIn(after, document.title)],
    [3, description.find(({ text }) => isPlace(text))?.text ?? null],
    [3, firstOf(description, ({ text }) => townWithin(text))],
    [3, firstOf(description.slice(0, 3), ({ text }) => placeWithin(text))],
    [2.5, campus],
    [2, employer === null ? null : townOf(employer, outer)],
    [2, behindTitle(title, job)],
    [2, onlyTown(leaves)],
    [1, partThatIsPlace(document.title)],
    [1, firstOf(description, ({ text }) => placeWithin(text))],
  ];
  const found = given.flatMap(([weight, place]) => (place === null ? [] : [{ weight, place, town: townOfPlace(place) }]));
  const named = ` ${plain(`${employer ?? ''} ${job}`)} `;
  let best: string | null = null;
  let most = 0;
  for (const { weight, place, town } of found) {
    const others = found.filter((other) => other.town === town).length - 1;
    const score = weight + 0.5 * others + (named.includes(` ${town} `) ? 0.5 : 0);
    if (score <= most) continue;
    best = place;
    most = score;
  }
  return best;
}

/** “mesa” of “Mesa, AZ 85201”. */
function townOfPlace(place: string): string {
  return plain(place.split(',', 1)[0] ?? '');
}

/** “Lima, Perú”: a town and its region, known or not, near the title, that the page's own title says the job is in. */
function pairIn(near: readonly Leaf[], pageTitle: string): string | null {
  const pair = near.find(
    ({ text }) => /^\p{Lu}[\p{L} .'’-]{1,40}, \p{Lu}[\p{L} .'’-]{1,40}$/u.test(text) && pageTitle.includes(` in ${text}`),
  );
  return pair?.text ?? null;
}

/** “Dunmore, CA” in “Job Opportunities • Dunmore, CA”; null where no part is a place alone. */
function partThatIsPlace(text: string): string | null {
  return (
    text
      .slice(0, 300)
      .split(/\s[-–—|•·:]\s|[()]/u)
      .map((part) => part.trim())
      .find(isPlace) ?? null
  );
}

function placeAmong(near: readonly Leaf[]): string | null {
  for (const { text: line, segments } of near) {
    // “Mesa, AZ · Reposted a week ago”.
    const [head = ''] = line.split(/\s[·•|]\s/u, 1);
    if (isPlace(line) && isPlace(segments[0]?.text ?? '')) return isPlace(head) ? head : line;
    for (const { text } of segments) for (const part of text.split(/\s?[·•|]\s?/u)) if (isPlace(part.trim())) return part.trim();
    const joined = townOfParts(segments);
    if (joined !== null) return joined;
    const behind = townBehind(line);
    if (behind !== null && isName(behind.name)) return behind.place;
    const mapped = segments.find(({ text, link }) => link !== null && MAP.test(link) && text.length <= 80 && !CONTROL.test(text));
    if (mapped !== undefined && !/\bmap\b/iu.test(mapped.text)) return mapped.text;
    if (isPlace(line)) return line;
  }
  return null;
}

/** Town and region in elements of their own, with a comma between: “Academic Affairs ¦ Brackenridge ¦ , ¦ Ohio”. */
function townOfParts(segments: Leaf['segments']): string | null {
  for (const [i, { text }] of segments.entries()) {
    const comma = segments.slice(i + 1, i + 3).map((one) => one.text);
    const place = comma[0] === ',' ? `${text}, ${comma[1]}` : text.endsWith(',') ? `${text} ${comma[0]}` : '';
    if (isPlace(place)) return place;
  }
  return null;
}

/** “On-site, based in Ocotillo Beach, CA”, and the street of one. */
function placeIn(near: readonly Leaf[]): string | null {
  return firstOf(near, ({ text }) => (text.length < 90 ? (placeWithin(text) ?? townWithin(text)) : null));
}

/** The town of an institution whose own page this is: its address at the page's foot, beside its name or under it. */
function townOf(employer: string, outer: readonly Leaf[]): string | null {
  if (!isInstitution(employer)) return null;
  const at = outer.findLastIndex(
    ({ text }, i) => townWithin(text) !== null && [text, outer[i - 1]?.text, outer[i - 2]?.text].some((one) => one?.includes(employer)),
  );
  return townWithin(outer[at]?.text ?? '');
}

/** What stands in brackets behind the job in its own heading: “Bookkeeper (Lower Mesa)”. */
function behindTitle(title: Leaf | undefined, job: string): string | null {
  const place = title?.segments.find(({ text }) => /^\(\p{Lu}[^()\d]{2,40}\)$/u.test(text) && !job.includes(text))?.text;
  return place === undefined ? null : place.slice(1, -1);
}

/** The town of the one postal address on a page, street and town in lines of their own; null where there are several. */
function onlyTown(leaves: readonly Leaf[]): string | null {
  const towns = leaves.filter(({ text }, i) => isPlace(text) && isStreet(leaves[i - 1]?.text ?? '')).map(({ text }) => text);
  return new Set(towns).size === 1 ? (towns[0] ?? null) : null;
}

function firstOf(leaves: readonly Leaf[], find: (leaf: Leaf) => string | null): string | null {
  for (const leaf of leaves) {
    const found = find(leaf);
    if (found !== null) return found;
  }
  return null;
}
