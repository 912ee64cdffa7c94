const REGIONS =
  'AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|PR|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|GU|AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT|NSW|VIC|QLD|TAS|ACT';
const NAMES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|District of Columbia|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Puerto Rico|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland and Labrador|Nova Scotia|Ontario|Prince Edward Island|Quebec|Québec|Saskatchewan|United States|United Kingdom|Canada|USA|Germany|Japan|Australia|New Zealand';
const CITY = "\\p{Lu}[\\p{L}.'’-]{1,24}(?:[ -][\\p{L}.'’]{1,24}){0,4}";

const PLACE = new RegExp(
  `^(?:${CITY}(?:, ?| )(?:${REGIONS})\\b|${CITY}, (?:${CITY}, )?(?:${NAMES})\\b|Remote(?: in| -|,)? (?:${CITY}|${NAMES}))[^.;:!?]{0,60}$`,
  'u',
);
const WITHIN = new RegExp(`\\b(?:in|at) (?<place>${CITY}, ?(?:${REGIONS}|${NAMES}))\\b`, 'u');

/** Whether a line is the name of a place and nothing else: “Santa Clara, CA 95050”, “Melbourne VIC (Remote)”. */
export function isPlace(text: string): boolean {
  return text.length <= 110 && PLACE.test(text);
}

/** The place that a page's title names: “… Job Opening in Pasadena, California - …”; null where it names none. */
export function placeWithin(text: string): string | null {
  return WITHIN.exec(text.slice(0, 400))?.groups?.place ?? null;
}
