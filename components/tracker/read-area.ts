import { AREAS, type Area } from '@/utils/core/vocabulary/area';

/** An area as it was kept; anything else is none. */
export function readArea(stored: string | undefined): Area | null {
  return AREAS.find((area) => area === stored) ?? null;
}
