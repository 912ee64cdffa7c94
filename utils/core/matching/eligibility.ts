import type { IsoDate } from '../dates';
import type { Ask } from '../requirements/ask';
import { anyCase, lowered } from '../text/any-case';
import { sameEmployer } from './experience';
import { type Leaf, SILENT, TO_DO } from './leaf';
import { isDone } from './library-degree';
import { evidence, type Moment } from './person';
import { addYears, endDay, startDay } from './time';

type EligibilityAsk = Extract<Ask, { kind: 'eligibility' }>;

/** Judges age, residence, and whether one works for the employer already. The right to work is for the user to say. */
export function judgeEligibility(ask: EligibilityAsk, quote: string, moment: Moment): Leaf {
  if (ask.type === undefined && NO_STUDENT.test(quote)) return judgeNoStudent(quote, moment);
  if (ask.type === undefined && STUDENTS_ONLY.test(quote)) return judgeStudent(moment);
  switch (ask.type) {
    case 'age':
      return judgeAge(ask.age ?? ageIn(quote), moment);
    case 'residency':
      return judgeResidency(quote, moment);
    case 'employee-only':
      return judgeEmployee(quote, moment);
    default:
      return judgeRightToWork(ask, quote, moment);
  }
}

/** Citizenship and the right to work are shown at hire: no résumé states them, and nobody is screened out for that. */
function judgeRightToWork(ask: EligibilityAsk, quote: string, { person: { profile } }: Moment): Leaf {
  const citizen = /\bcitizen/u.test(lowered(quote));
  const asked =
    ask.type === 'work-authorization' || citizen || /\bauthori[sz]ed to work\b|\bright to work\b|\blegally work\b/u.test(lowered(quote));
  if (!asked) return SILENT;
  return profile.workAuthorized === true && !citizen ? { verdict: 'met', reason: { kind: 'held' }, evidence: [] } : TO_DO;
}

const NO_STUDENT = anyCase(/\b(?:cannot|can not|may not|must not|should not)\b[^.;]{0,30}\bbe\b[^.;]{0,70}\bstudents?\b/u);

/** “Cannot be a current student of the college”: studies that go on there refuse one, those that are done or elsewhere do not. */
function judgeNoStudent(quote: string, { person: { profile }, day }: Moment): Leaf {
  if (profile.education.length === 0) return SILENT;
  const going = profile.education.filter((entry) => entry.level !== 'high-school' && !isDone(entry, day));
  const there = going.filter(({ institution }) => institution !== '' && quote.toLowerCase().includes(institution.toLowerCase()));
  const shown = (there.length > 0 ? there : going).map(({ id, program, institution }) => evidence(id, program, institution));
  if (there.length > 0) return { verdict: 'unmet', reason: { kind: 'in-progress', ends: there[0]?.end ?? null }, evidence: shown };
  return going.length > 0 && !/\p{Lu}[\p{L}’'-]{2,30} (?:\p{Lu}[\p{L}’'-]{2,30} ){0,4}(?:College|University|School|Institute)/u.test(quote)
    ? { verdict: 'unknown', reason: { kind: 'silent' }, evidence: shown }
    : { verdict: 'met', reason: { kind: 'held' }, evidence: [] };
}

/** “This job is for students only”, “Open only to students of the College”, “a federal work-study award”. */
const STUDENTS_ONLY = anyCase(
  /\bstudents only\b|\b(?:only|exclusively|solely|limited|restricted)\b[^.;]{0,60}\bstudents\b|\bwork[- ]study\b/u,
  'student|work-study|work study',
);

/** For students alone: who has finished all studies is none; who studies somewhere may be. */
function judgeStudent({ person: { profile }, day }: Moment): Leaf {
  if (profile.education.length === 0) return SILENT;
  const going = profile.education.filter((entry) => entry.level !== 'high-school' && !isDone(entry, day));
  const shown = going.map(({ id, program, institution }) => evidence(id, program, institution));
  return going.length > 0
    ? { verdict: 'unknown', reason: { kind: 'silent' }, evidence: shown }
    : { verdict: 'unmet', reason: { kind: 'not-listed' }, evidence: [] };
}

function ageIn(quote: string): number {
  const stated = /\b(?<age>1[4-9]|2[0-5])\b/u.exec(quote)?.groups?.age;
  return stated === undefined ? 18 : Number(stated);
}

/** The day by which one is surely so old, from what one did and when: nobody has a bachelor's degree at 17. */
function oldEnoughBy(age: number, { person: { profile }, day }: Moment): IsoDate | null {
  const known = [
    ...profile.work.filter(({ paid }) => paid).map(({ start }) => addYears(startDay(start), Math.max(0, age - 14))),
    ...profile.education.flatMap(({ level, end, finished }) => {
      if (end === null || level === null)
        return finished && (level === 'bachelor' || level === 'master' || level === 'doctorate') && age <= 18 ? [day] : [];
      const at = level === 'high-school' ? 16 : level === 'bachelor' || level === 'master' || level === 'doctorate' ? 19 : 17;
      return [addYears(endDay(end), Math.max(0, age - at))];
    }),
  ].sort();
  return known[0] ?? null;
}

function judgeAge(age: number, moment: Moment): Leaf {
  const { birthDate } = moment.person.profile;
  const from = birthDate === null ? oldEnoughBy(age, moment) : addYears(birthDate, age);
  if (from === null) return SILENT;
  if (from <= moment.day)
    return { verdict: 'met', reason: { kind: 'age', from }, evidence: birthDate === null ? [] : [evidence('basics/birthDate', birthDate)] };
  return birthDate === null
    ? SILENT
    : { verdict: 'unmet', reason: { kind: 'age', from }, evidence: [evidence('basics/birthDate', birthDate)] };
}

const STATES: readonly (readonly [string, string])[] = [
  ['CA', 'California'],
  ['NY', 'New York'],
  ['NJ', 'New Jersey'],
  ['NV', 'Nevada'],
  ['AZ', 'Arizona'],
  ['OR', 'Oregon'],
  ['WA', 'Washington'],
  ['TX', 'Texas'],
  ['IL', 'Illinois'],
  ['MA', 'Massachusetts'],
  ['PA', 'Pennsylvania'],
  ['FL', 'Florida'],
  ['CT', 'Connecticut'],
  ['SC', 'South Carolina'],
  ['CO', 'Colorado'],
];

/** The cities of Los Angeles County; its unincorporated places are left out, since their names are used for city neighborhoods too. */
const LOS_ANGELES_COUNTY = new Set(
  'Agoura Hills|Alhambra|Arcadia|Artesia|Avalon|Azusa|Baldwin Park|Bell|Bell Gardens|Bellflower|Beverly Hills|Bradbury|Burbank|Calabasas|Carson|Cerritos|Claremont|Commerce|Compton|Covina|Cudahy|Culver City|Diamond Bar|Downey|Duarte|El Monte|El Segundo|Gardena|Glendale|Glendora|Hawaiian Gardens|Hawthorne|Hermosa Beach|Hidden Hills|Huntington Park|Industry|Inglewood|Irwindale|La Cañada Flintridge|La Habra Heights|La Mirada|La Puente|La Verne|Lakewood|Lancaster|Lawndale|Lomita|Long Beach|Los Angeles|Lynwood|Malibu|Manhattan Beach|Maywood|Monrovia|Montebello|Monterey Park|Norwalk|Palmdale|Palos Verdes Estates|Paramount|Pasadena|Pico Rivera|Pomona|Rancho Palos Verdes|Redondo Beach|Rolling Hills|Rolling Hills Estates|Rosemead|San Dimas|San Fernando|San Gabriel|San Marino|Santa Clarita|Santa Fe Springs|Santa Monica|Sierra Madre|Signal Hill|South El Monte|South Gate|South Pasadena|Temple City|Torrance|Vernon|Walnut|West Covina|West Hollywood|Westlake Village|Whittier'.split(
    '|',
  ),
);

/** “Resident of the City of Los Angeles”, “California residents”: the place named against one's own. Without both, only the user knows. */
function judgeResidency(quote: string, { person: { profile } }: Moment): Leaf {
  if (profile.place === null) return SILENT;
  const [city = '', region = ''] = profile.place.split(',').map((part) => part.trim());
  const shown = [evidence('basics/location', profile.place)];
  const named = /\b(?:City|Town|Village) of (?<name>[A-Z][\p{L}.]{1,20}(?: [A-Z][\p{L}.]{1,20}){0,2})/u.exec(quote)?.groups?.name;
  if (named !== undefined && city !== '') {
    return named === city
      ? { verdict: 'met', reason: { kind: 'held' }, evidence: shown }
      : { verdict: 'unmet', reason: { kind: 'not-listed' }, evidence: shown };
  }
  if (/\bLos Angeles County\b|\bCounty of Los Angeles\b/u.test(quote) && LOS_ANGELES_COUNTY.has(city)) {
    return { verdict: 'met', reason: { kind: 'held' }, evidence: shown };
  }
  // “Permanent resident of the United States” is the right to work by another name.
  if (/\bU\.?S\.?(?:A\.?)?\b|\bUnited States\b/u.test(quote)) return TO_DO;
  const state = STATES.find(([, name]) => quote.includes(name));
  if (state === undefined || region === '' || /\bcounty\b/u.test(lowered(quote))) return SILENT;
  return region === state[0] || region === state[1]
    ? { verdict: 'met', reason: { kind: 'held' }, evidence: shown }
    : { verdict: 'unmet', reason: { kind: 'not-listed' }, evidence: shown };
}

const NAMED_EMPLOYER =
  /\b(?:employees? (?:of|at|with)|employed (?:by|at|with)|position with|appointment (?:to|with)|with) (?:the )?(?<name>[A-Z][\p{L}.&’'-]{1,24}(?:(?: of)?(?: the)? [A-Z][\p{L}.&’'-]{1,24}){0,5})/u;

/** An exam for the employer's own people: only a post there that is still held lets one in. */
function judgeEmployee(quote: string, { person, day }: Moment): Leaf {
  if (person.posts.length === 0) return SILENT;
  const name = NAMED_EMPLOYER.exec(quote)?.groups?.name ?? person.employer;
  const current = person.posts.filter(
    ({ entry }) => entry.paid && startDay(entry.start) <= day && (entry.end === null || endDay(entry.end) >= day),
  );
  const there = name === null ? [] : current.filter(({ entry }) => sameEmployer(entry.employer, name));
  if (there.length > 0)
    return {
      verdict: 'met',
      reason: { kind: 'held' },
      evidence: there.map(({ entry }) => evidence(entry.id, entry.title, entry.employer)),
    };
  return { verdict: 'unmet', reason: { kind: 'not-listed' }, evidence: [] };
}
