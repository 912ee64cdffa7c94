const REGIONS =
  'AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|PR|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|GU|AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT|NSW|VIC|QLD|TAS|ACT';
const NAMES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|District of Columbia|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Puerto Rico|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland and Labrador|Nova Scotia|Ontario|Prince Edward Island|Quebec|Québec|Saskatchewan|United States|United Kingdom|Canada|USA|Germany|Japan|Australia|New Zealand';
const CITY = "\\p{Lu}[\\p{L}.'’-]{1,24}(?:[ -][\\p{L}.'’]{1,24}){0,4}";

/** A town whose region follows without a comma, and not “Auto req ID” or “Job ID”. */
const TOWN =
  "(?!(?:\\p{L}{1,20} )?(?:Job|Req|Requisition|Posting|Position|Vacancy|Reference|Opening|Employee) )\\p{Lu}[\\p{L}.'’-]{1,24}(?:[ -](?:\\p{Lu}[\\p{L}.'’]{0,24}|of|de|la|du|sur|on|the)){0,4}";

const PLACE = new RegExp(
  `^(?:${CITY}, ?(?:${REGIONS})\\b|${TOWN} (?:${REGIONS})\\b|${CITY}, (?:${CITY}, )?(?:${NAMES})\\b|Remote(?: in| -|,)? (?:${CITY}|${NAMES}))[^.;:!?]{0,60}$`,
  'u',
);
const WITHIN = new RegExp(`(?:\\b(?:in|at|near) |\\()(?<place>${CITY}, ?(?:${REGIONS}|${NAMES}))\\b`, 'u');

/** “US-WA-Fernhill”: country, state, town; and none at all. */
const CODED = /^[A-Z]{2}-[A-Z]{2}-\p{Lu}[\p{L} .'’-]{1,40}$|^(?:Fully )?[Rr]emote$/u;
/** The town behind a street: “210 Maple St, Quillfield, IL 61000, USA”. */
const ADDRESS = new RegExp(
  `\\b\\d{1,6}[- ][^,;:!?]{3,50}, {0,2}(?:[^,;:!?]{1,30}, {0,2})??(?<place>${CITY}, ?(?:(?:${REGIONS})\\b|(?:${NAMES})\\b)(?:,? \\d{5}(?:-\\d{4})?)?(?:, (?:USA|US|United States|Canada))?)`,
  'u',
);

/** “210 Maple Street”, “P.O. Box 12”, and not “4 Nov 2026”. */
const STREET = /^(?:\d{1,6} (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d)\p{Lu}|P\.? ?O\.? Box \d)/u;

/** Whether a line begins as a postal address does. */
export function isStreet(text: string): boolean {
  return STREET.test(text);
}

/** What is a page of a place and not one: “Juniper County, NY - Employment”. */
const PAGE = /\b(?:employment|jobs|careers|opportunities|openings)\b/iu;

/** Whether a line is the name of a place and nothing else: “Santa Clara, CA 95050”, “Melbourne VIC (Remote)”. */
export function isPlace(text: string): boolean {
  return text.length <= 110 && (PLACE.test(text) || CODED.test(text)) && !PAGE.test(text);
}

/** “Juniper County Library - Mesa, Arizona”. */
const BEHIND = new RegExp(`^(?<name>.{2,80}) [-–—] (?<place>${CITY}, ${CITY})$`, 'u');

/** A name and the town and region behind it, known or not: “Colegio Alba - Lima, Perú”; null where a line is no such pair. */
export function townBehind(text: string): { readonly name: string; readonly place: string } | null {
  const { name, place } = BEHIND.exec(text)?.groups ?? {};
  return name === undefined || place === undefined ? null : { name, place };
}

/** “Archivist, Juniper College, Mesa, Arizona”: a town without a comma, and its region. */
const AT_END = new RegExp(`(?:, |[-–—|] |\\bin |\\()(?<place>\\p{Lu}[^,()]{1,30}, (?:${REGIONS}|${NAMES}))\\)?$`, 'u');

/** The town and region that a line ends in, apart from what stands before; null where it ends otherwise. */
export function townAtEnd(text: string): string | null {
  return AT_END.exec(text.slice(-80))?.groups?.place ?? null;
}

/** The town of an address within a line; null where it holds none. */
export function townWithin(text: string): string | null {
  return ADDRESS.exec(text.slice(0, 600))?.groups?.place ?? null;
}

/** The place that a page's title names: “… Job Opening in Pasadena, California - …”; null where it names none. */
export function placeWithin(text: string): string | null {
  return WITHIN.exec(text.slice(0, 400))?.groups?.place ?? null;
}
