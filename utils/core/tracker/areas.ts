import type { Analysis } from '../requirements/requirement';
import { AREAS, type Area } from '../vocabulary/area';

/** No posting is about more than this. */
const MOST = 3;

/** The areas of library work that a posting is mostly about: that of most of its requirements, and those with at least half as many; none where it names no skill. */
export function mainAreas({ requirements }: Pick<Analysis, 'requirements'>): readonly Area[] {
  const counts = new Map<Area, number>();
  for (const { area } of requirements) if (area !== null) counts.set(area, (counts.get(area) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts.keys()]
    .filter((area) => (counts.get(area) ?? 0) * 2 >= most)
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || AREAS.indexOf(a) - AREAS.indexOf(b))
    .slice(0, MOST);
}
