/** States and districts by the zone that most of their people live in; those that lie in two zones are left out, and Louisiana, whose LA is mostly another. */
const STATES: readonly (readonly [string, string])[] = [
  ['America/Los_Angeles', 'CA California|WA Washington|NV Nevada'],
  ['America/Denver', 'CO Colorado|MT Montana|NM New Mexico|UT Utah|WY Wyoming'],
  ['America/Phoenix', 'AZ Arizona'],
  ['America/Chicago', 'AL Alabama|AR Arkansas|IA Iowa|IL Illinois|MN Minnesota|MO Missouri|MS Mississippi|OK Oklahoma|WI Wisconsin'],
  [
    'America/New_York',
    'CT Connecticut|DC District of Columbia|DE Delaware|GA Georgia|MA Massachusetts|MD Maryland|ME Maine|NC North Carolina|NH New Hampshire|NJ New Jersey|NY New York|OH Ohio|PA Pennsylvania|RI Rhode Island|SC South Carolina|VA Virginia|VT Vermont|WV West Virginia',
  ],
  ['Pacific/Honolulu', 'HI Hawaii'],
];

interface Zones {
  readonly byCode: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, string>;
}

let known: Zones | undefined;

function zones(): Zones {
  if (known !== undefined) return known;
  const all = STATES.flatMap(([zone, states]) =>
    states.split('|').map((state) => ({ zone, code: state.slice(0, 2), name: state.slice(3) })),
  );
  known = {
    byCode: new Map(all.map(({ zone, code }) => [code, zone])),
    byName: new Map(all.map(({ zone, name }) => [name.toLowerCase(), zone])),
  };
  return known;
}

/** The zone of a place by the state at its end (“Ocotillo Beach, CA 90000”, “Denver, Colorado”) or Los Angeles in its name; null where it says neither. */
export function zoneOfPlace(place: string | null): string | null {
  if (place === null) return null;
  if (place.toLowerCase().includes('los angeles')) return 'America/Los_Angeles';
  const { byCode, byName } = zones();
  const parts = place.split(/[,;(|]/u).map((part) => part.replace(/\d{5}(?:-\d{4})?|\)/gu, '').trim());
  for (const part of parts.slice(1).reverse()) {
    const zone = byCode.get(part) ?? byName.get(part.toLowerCase());
    if (zone !== undefined) return zone;
  }
  return byName.get(place.trim().toLowerCase()) ?? null;
}
