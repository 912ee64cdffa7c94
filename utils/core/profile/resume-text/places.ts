const STATE_CODES =
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA PR RI SC SD TN TX UT VT VA WA WV WI WY BC ON QC AB'.split(
    ' ',
  );
const STATE_NAMES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Puerto Rico|Ontario|British Columbia|Quebec';
/** Cities that stand without their state, most of them around Los Angeles. */
const CITIES =
  'Los Angeles|Los Ángeles|Long Beach|Pasadena|Glendale|Burbank|Torrance|Inglewood|Compton|Carson|Santa Monica|Culver City|West Hollywood|Hollywood|Downey|Norwalk|Whittier|Pomona|Alhambra|Monterey Park|El Monte|Hawthorne|Gardena|Lynwood|South Gate|Huntington Park|Bell|Lakewood|Cerritos|Palmdale|Lancaster|Santa Clarita|Anaheim|Santa Ana|Irvine|Fullerton|Orange|Riverside|San Bernardino|Ontario|San Diego|San Francisco|San José|San Jose|Oakland|Berkeley|Sacramento|Fresno|Bakersfield|Ventura|Oxnard|Santa Barbara|Las Vegas|Phoenix|Tucson|Seattle|Portland|Denver|Chicago|Houston|Dallas|Austin|New York|Brooklyn|Boston|Philadelphia|Atlanta|Miami|Baton Rouge|New Orleans|Detroit|Remote|Madrid|Barcelona|Ciudad de México|Guadalajara|Monterrey|Bogotá|Lima|Buenos Aires|Manila|London|Toronto|Vancouver|Seoul|Yerevan';
/** Countries in which people have studied; the name as it is written. */
const COUNTRIES =
  'Mexico|México|Spain|España|Colombia|Argentina|Chile|Peru|Perú|Ecuador|Venezuela|Guatemala|El Salvador|Honduras|Nicaragua|Costa Rica|Panama|Panamá|Cuba|Dominican Republic|República Dominicana|Bolivia|Uruguay|Paraguay|Brazil|Brasil|Canada|Canadá|United Kingdom|UK|England|Scotland|Ireland|France|Francia|Germany|Alemania|Italy|Italia|Portugal|Netherlands|Belgium|Switzerland|Austria|Poland|Ukraine|Russia|Rusia|Armenia|Georgia|Turkey|Iran|Iraq|Israel|Lebanon|Syria|Egypt|Morocco|Nigeria|Ghana|Kenya|Ethiopia|South Africa|India|Pakistan|Bangladesh|Nepal|Sri Lanka|China|Taiwan|Hong Kong|Japan|Korea|South Korea|Vietnam|Thailand|Philippines|Filipinas|Indonesia|Malaysia|Singapore|Australia|New Zealand';

const STATE = new RegExp(`^(?:${STATE_CODES.join('|')}|${STATE_NAMES})(?:\\.?\\s{1,3}\\d{5}(?:-\\d{4})?)?$`, 'u');
const CITY = new RegExp(`^(?:${CITIES})(?: area| county)?$`, 'u');
const COUNTRY = new RegExp(`^(?:${COUNTRIES}|U\\.?S\\.?A?\\.?|United States)$`, 'u');
/** “Torrance, CA 90501”, “Carson CA”, “Los Ángeles, California”, anywhere in a line. */
const PLACE = new RegExp(
  `(?<place>\\p{Lu}[\\p{L}.’'-]{1,20}(?: (?:de|del|la|\\p{Lu}[\\p{L}.’'-]{1,20})){0,3},? (?:${STATE_CODES.join('|')}|${STATE_NAMES})(?!\\p{L}))(?:\\.?,?\\s{1,3}\\d{5}(?:-\\d{4})?)?`,
  'u',
);

const IN_US = / (?:USA|U\.S\.A?\.?|United States(?: of America)?)$/u;
/** Whether a piece is a state with or without its ZIP code. */
export const isState = (part: string): boolean => STATE.test(part.replace(IN_US, ''));
/** Whether a piece is a country's name. */
export const isCountry = (part: string): boolean => COUNTRY.test(part);
/** Whether a piece is a place that stands alone: a city that is known, a state, a country. */
export const isPlace = (part: string): boolean => isState(part) || CITY.test(part) || isCountry(part);
/** Whether a piece could be a city's name: capitalised words and nothing else. */
export const couldBeCity = (part: string): boolean =>
  /^\p{Lu}[\p{L}.’'-]{1,20}(?: (?:de|del|la|las|los|\p{Lu}[\p{L}.’'-]{0,20})){0,3}$/u.test(part);

/** The first place in a line of the kind “Torrance, CA”, without its ZIP code. */
export function placeIn(line: string): string | null {
  return PLACE.exec(line)?.groups?.place ?? null;
}
