import type { IsoDate } from '../dates';
import type { CertificateEntry, LicenceEntry } from '../profile/profile';
import type { Ask } from '../requirements/ask';
import { anyCase, lowered } from '../text/any-case';
import { judgeEducation } from './education';
import { type Leaf, SILENT } from './leaf';
import { evidence, type Moment } from './person';
import { addMonths, endDay } from './time';

type AskOf<K extends Ask['kind']> = Extract<Ask, { kind: K }>;

/** Judges a licence: held, expired, denied, or not spoken of. A class asked must be named or the ordinary one. */
export function judgeLicence(ask: AskOf<'licence'>, quote: string, moment: Moment): Leaf {
  const { person, day } = moment;
  const same = person.profile.licences.filter(
    (licence) => licence.type === ask.type && (ask.type !== 'other' || sharesName(licence.name, quote)),
  );
  const held = same.filter((licence) => licence.held && classFits(ask.class, licence));
  const valid = held.filter(({ expires }) => expires === null || expires >= day);
  if (valid.length > 0) return { verdict: 'met', reason: { kind: 'held' }, evidence: valid.map(({ id, name }) => evidence(id, name)) };
  const lapsed = held.find(({ expires }) => expires !== null);
  if (lapsed !== undefined && lapsed.expires !== null) {
    return { verdict: 'unmet', reason: { kind: 'expired', on: lapsed.expires }, evidence: [evidence(lapsed.id, lapsed.name)] };
  }
  const denied = same.find((licence) => !licence.held);
  if (denied !== undefined) return { verdict: 'unmet', reason: { kind: 'not-listed' }, evidence: [evidence(denied.id, denied.name)] };
  return cannotHave(quote, moment) ? { verdict: 'unmet', reason: { kind: 'not-listed' }, evidence: [] } : SILENT;
}

/** “Issued before 1990”; California's community college credentials were last issued on June 30, 1990 (Education Code 87355). */
const ISSUED_BEFORE = anyCase(
  /\b(?:issued|granted|obtained|earned|in effect) (?:on or )?(?:before|prior to|by|until)\b[^.;)]{0,24}\b(?<year>(?:19|20)\d\d)\b/u,
);
const COMMUNITY_COLLEGE = anyCase(/\bcommunity colleges? (?:[a-z]{3,14} ){0,3}credential\b/u);

/** Whether a credential that is not listed was given for the last time before this person had left school. */
function cannotHave(quote: string, { person: { profile } }: Moment): boolean {
  const last = Number(ISSUED_BEFORE.exec(quote)?.groups?.year ?? (COMMUNITY_COLLEGE.test(quote) ? 1990 : Number.NaN));
  const years = [...profile.education.map(({ end }) => end), ...profile.work.map(({ start }) => start)].flatMap((date) =>
    date === null ? [] : [Number(date.slice(0, 4))],
  );
  return years.length > 0 && Math.min(...years) > last;
}

/** Commercial classes (A, B) are more than the ordinary one (C, D, G), which a license without a class is. */
function classFits(asked: string | undefined, { name }: LicenceEntry): boolean {
  if (asked === undefined || !/^[ab]$/u.test(lowered(asked))) return true;
  return new RegExp(`\\bclass\\s{1,2}["'“]?[a${lowered(asked) === 'b' ? 'b' : ''}]\\b`, 'u').test(lowered(name));
}

const NAME_FILLER = anyCase(
  /\b(?:certificates?|certification|certified|license[sd]?|licence|valid|current|state|of|the|an?|in|by|from|and|or|possession|professional|california|issued|board|association|american|eligib\w{1,6}|for|required|must|possess|have|hold)\b/gu,
);

function nameWords(name: string): readonly string[] {
  return name
    .replace(NAME_FILLER, ' ')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 1)
    .map((word) => word.slice(0, 7));
}

/** Whether two names of a credential have their telling words in common: “Certified Archivist” and “certification by the Academy of Certified Archivists”. */
function sharesName(one: string, other: string): boolean {
  const a = nameWords(one);
  const b = new Set(nameWords(other));
  const shared = a.filter((word) => b.has(word)).length;
  return a.length > 0 && b.size > 0 && (shared >= 2 || shared === Math.min(a.length, b.size));
}

/** A certificate that a board gives on the strength of the library degree. */
const LIBRARIAN_CERTIFICATE = anyCase(/\blibrarian(?:['’]?s?['’]?)?\b[^.;]{0,60}\bcertifica|\bcertifica\w{1,5}[^.;]{0,60}\blibrarian/u);
const ELIGIBLE = anyCase(/\beligib(?:le|ility)\b|\bqualif(?:y|ied) for\b|\bable to obtain\b|\bability to obtain\b/u);

/** Judges a certificate by its name. What is not listed is unknown; eligibility for a librarian's certificate comes with the library master's. */
export function judgeCertificate(ask: AskOf<'certificate'>, quote: string, moment: Moment): Leaf {
  const { certificates, licences } = moment.person.profile;
  const name = ask.name ?? quote;
  const same = [
    ...certificates.filter((entry) => sharesName(`${entry.name} ${entry.issuer ?? ''}`, name) || sharesName(entry.name, quote)),
  ];
  const valid = same.filter(({ expires }) => expires === null || expires >= moment.day);
  const licensed = licences.filter((entry) => entry.held && sharesName(entry.name, name));
  if (valid.length + licensed.length > 0) {
    return { verdict: 'met', reason: { kind: 'held' }, evidence: [...valid, ...licensed].map((entry) => evidence(entry.id, entry.name)) };
  }
  if (same[0]?.expires != null)
    return {
      verdict: 'unmet',
      reason: { kind: 'expired', on: same[0].expires },
      evidence: same.map((entry) => evidence(entry.id, entry.name)),
    };
  if (LIBRARIAN_CERTIFICATE.test(quote) && ELIGIBLE.test(quote)) {
    return judgeEducation({ kind: 'education', level: 'master', library: true, ala: true }, '', moment);
  }
  return SILENT;
}

/** The day on or after which a typing certificate must be dated: “dated on or after December 1, 2025”. */
function datedFrom(quote: string): IsoDate | null {
  const match =
    /\b(?:on or after|since|no earlier than|not before)\s{1,2}(?<month>[A-Z][a-z]{2,8})\.?\s{1,2}(?<day>\d{1,2}),?\s{1,2}(?<year>\d{4})\b/u.exec(
      quote,
    );
  const month = MONTHS.indexOf((match?.groups?.month ?? '').slice(0, 3).toLowerCase()) + 1;
  if (match?.groups === undefined || month === 0) return null;
  return `${match.groups.year}-${String(month).padStart(2, '0')}-${(match.groups.day ?? '1').padStart(2, '0')}`;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Judges typing: the best certificate that is young enough. A test taken at the employer's is nothing to hold. */
export function judgeTyping(ask: AskOf<'typing'>, quote: string, { person, day }: Moment): Leaf {
  const measured = person.profile.certificates.filter((entry): entry is CertificateEntry & { readonly wpm: number } => entry.wpm !== null);
  const oldest = datedFrom(quote) ?? (ask.withinMonths === undefined ? null : addMonths(day, -ask.withinMonths));
  const young = measured.filter(
    ({ date, expires }) => (oldest === null || date === null || endDay(date) >= oldest) && (expires === null || expires >= day),
  );
  const best = [...young].sort((a, b) => b.wpm - a.wpm)[0];
  if (best === undefined) {
    const old = measured[0];
    if (old === undefined) return SILENT;
    const on = old.expires ?? (old.date === null ? day : addMonths(endDay(old.date), ask.withinMonths ?? 0));
    return { verdict: 'unmet', reason: { kind: 'expired', on }, evidence: [evidence(old.id, old.name)] };
  }
  const wants = ask.wpm ?? 0;
  const undated = oldest !== null && best.date === null;
  const verdict = best.wpm < wants ? 'partly' : undated ? 'unknown' : 'met';
  return { verdict, reason: { kind: 'wpm', has: best.wpm, wants }, evidence: [evidence(best.id, best.name)] };
}
