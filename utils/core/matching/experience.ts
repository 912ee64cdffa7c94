import type { IsoDate } from '../dates';
import { anyCase, lowered } from '../text/any-case';
import { activityFit, type Fit } from './activities';
import { type ExperienceAsk, isRated, isSubstitution, readWanted, type Wanted } from './experience-ask';
import type { SumLine } from './judgement';
import type { Leaf } from './leaf';
import { libraryDegreeSince } from './library-degree';
import { evidence, type Moment, type Person } from './person';
import type { Post } from './post';
import { type BoundedSum, type Entered, stretchOf, sumExperience } from './sum';

/** What is the same on every day: the wish read, and each post held against it, without and with a library degree. */
interface Prepared {
  readonly wanted: Wanted;
  readonly plain: readonly Entered[];
  readonly graduated: readonly Entered[];
  /** One list for each activity, where several are asked without a length and each may have been in another post. */
  readonly apart: readonly { readonly plain: readonly Entered[]; readonly graduated: readonly Entered[] }[];
}

const wantedOf = new WeakMap<ExperienceAsk, { readonly quote: string; readonly wanted: Wanted }>();

/** What an ask wants, read from its words once, whoever is held against it. */
function wantedBy(ask: ExperienceAsk, quote: string): Wanted {
  const known = wantedOf.get(ask);
  if (known?.quote === quote) return known.wanted;
  const wanted = readWanted(ask, quote);
  wantedOf.set(ask, { quote, wanted });
  return wanted;
}

const preparedOf = new WeakMap<Person, WeakMap<ExperienceAsk, Prepared>>();

function prepare(ask: ExperienceAsk, quote: string, person: Person): Prepared {
  const asks = preparedOf.get(person) ?? new WeakMap<ExperienceAsk, Prepared>();
  preparedOf.set(person, asks);
  const known = asks.get(ask);
  if (known !== undefined) return known;
  const wanted = wantedBy(ask, quote);
  const enterAll = (one: Wanted) => ({
    plain: person.posts.map((post) => enter(post, one, false, person)),
    graduated: person.posts.map((post) => enter(post, one, true, person)),
  });
  const several = wanted.months === null && wanted.activities.length > 1 && !wanted.anyActivity;
  const apart = several ? wanted.activities.map((activity) => enterAll({ ...wanted, activities: [activity] })) : [];
  const prepared = { wanted, ...enterAll(wanted), apart };
  asks.set(ask, prepared);
  return prepared;
}

/** Judges experience: months counted as a rating office counts them, or, where no length is asked, whether any post had it. */
export function judgeExperience(ask: ExperienceAsk, quote: string, { person, day }: Moment): Leaf {
  if (person.posts.length === 0) return { verdict: 'unknown', reason: { kind: 'silent' }, evidence: [] };
  const prepared = prepare(ask, quote, person);
  const since = libraryDegreeSince(person.profile, day);
  const on = ({ plain, graduated }: Pick<Prepared, 'plain' | 'graduated'>): readonly Entered[] =>
    since === null ? plain : graduated.map((one) => (one.notBefore === null ? one : { ...one, notBefore: since }));
  const entered = on(prepared);
  const sum = sumExperience(entered, day, prepared.wanted.fullTimeHours);
  const shown = sum.lines.filter(({ why }) => why === 'counts' || why === 'hours-unknown').map(({ item, label }) => evidence(item, label));
  const { months } = prepared.wanted;
  const leaf = months === null ? judgeAny(entered, prepared.apart.map(on), sum, shown, day) : judgeMonths(months, sum, shown);
  // “Additional experience may be substituted …, up to two years”: how much there is beyond what else is asked, only a rating office counts.
  const rated = months === null ? isSubstitution(quote) : isRated(quote);
  return leaf.verdict === 'met' && rated ? { ...leaf, verdict: 'unknown' } : leaf;
}

function judgeMonths(wants: number, sum: BoundedSum, shown: Leaf['evidence']): Leaf {
  const reason = { kind: 'months', has: sum.months, wants, sum: plain(sum) } as const;
  if (sum.months >= wants) return { verdict: 'met', reason, evidence: shown };
  if (sum.atMost >= wants) return { verdict: 'unknown', reason, evidence: shown };
  return { verdict: sum.months > 0 ? 'partly' : 'unmet', reason, evidence: shown };
}

/** Without a length, one post that had it is enough, and each activity may have been in another post. */
function judgeAny(
  entered: readonly Entered[],
  apart: readonly (readonly Entered[])[],
  sum: BoundedSum,
  shown: Leaf['evidence'],
  day: IsoDate,
): Leaf {
  const reason = { kind: 'experience-found', sum: plain(sum) } as const;
  const whole = fitOf(entered, day);
  const fit = whole === 'yes' || apart.length === 0 ? whole : together(apart.map((each) => fitOf(each, day)));
  return { verdict: fit === 'yes' ? 'met' : fit === 'maybe' ? 'unknown' : 'unmet', reason, evidence: shown };
}

/** Whether any post that has begun counts. */
function fitOf(entered: readonly Entered[], day: IsoDate): Fit {
  const begun = entered.filter(({ entry }) => stretchOf(entry, day, null) !== null);
  if (begun.some(({ why, entry, notBefore }) => why === 'counts' && stretchOf(entry, day, notBefore) !== null)) return 'yes';
  return begun.some(({ maybe, why }) => maybe || why === 'counts') ? 'maybe' : 'no';
}

/** Of several activities, all stated is all; where most may have been, nobody can tell: a line's lesser words are read as activities too. */
function together(fits: readonly Fit[]): Fit {
  if (fits.every((fit) => fit === 'yes')) return 'yes';
  return fits.filter((fit) => fit === 'no').length * 2 < fits.length ? 'maybe' : 'no';
}

function best(fits: readonly Fit[]): Fit {
  return fits.includes('yes') ? 'yes' : fits.includes('maybe') ? 'maybe' : 'no';
}

function plain({ months, fullTimeHours, lines }: BoundedSum): {
  readonly months: number;
  readonly fullTimeHours: number;
  readonly lines: readonly SumLine[];
} {
  return { months, fullTimeHours, lines };
}

/** Whether a post counts towards what is wanted, may, or does not and why. */
function enter(post: Post, wanted: Wanted, graduated: boolean, person: Person): Entered {
  const { entry } = post;
  const tests: readonly (readonly [Fit, SumLine['why']])[] = [
    [entry.paid || (wanted.volunteer && !wanted.not.includes('volunteer')) ? 'yes' : 'no', 'unpaid'],
    [librarySetting(post, wanted), 'not-library'],
    [wanted.corporate && isPublicBody(post) ? 'no' : 'yes', 'not-the-class'],
    [isExcluded(post, wanted) ? 'no' : 'yes', 'not-the-class'],
    [classFit(post, wanted, person), 'not-the-class'],
    [wanted.professional ? professionalFit(post, wanted, graduated) : 'yes', 'not-professional'],
    [wanted.supervisory ? supervisoryFit(post, wanted) : 'yes', 'not-supervising'],
    [activitiesFit(post, wanted), 'not-the-class'],
  ];
  const failed = tests.find(([fit]) => fit === 'no');
  const unclear = failed === undefined && tests.some(([fit]) => fit === 'maybe');
  const notBefore = wanted.professional && !wanted.archive && graduated ? '0001-01-01' : null;
  return {
    entry,
    label: [entry.title, entry.employer].filter((part) => part !== '').join(', '),
    why: failed?.[1] ?? (unclear ? 'unclear' : 'counts'),
    maybe: unclear,
    notBefore,
  };
}

function librarySetting(post: Post, wanted: Wanted): Fit {
  if (wanted.museum && post.roles.has('museum')) return 'yes';
  if (wanted.archive)
    return post.archive || post.roles.has('archivist') ? 'yes' : post.roles.has('records') || post.roles.has('museum') ? 'maybe' : 'no';
  if (!wanted.library && wanted.kinds.length === 0) return 'yes';
  const similar =
    wanted.similar &&
    (post.roles.has('museum') ||
      post.roles.has('records') ||
      /\bbook ?stores?\b|\bbookseller\b|\bpublish/u.test(lowered(`${post.duties} ${post.entry.employer}`)));
  if (post.library === 'no') return similar ? 'maybe' : 'no';
  if (wanted.kinds.length === 0 || wanted.kinds.some((kind) => post.kinds.includes(kind))) return post.library;
  if (wanted.similar) return 'maybe';
  // A library whose kind the employer's name does not tell.
  return post.kinds.length === 0 ? 'maybe' : 'no';
}

function classFit(post: Post, wanted: Wanted, { employer: posting }: Person): Fit {
  if (wanted.classTitle === null) return 'yes';
  const title = fold(post.entry.title);
  const named = title.includes(fold(wanted.classTitle));
  const higher = wanted.classRank > 0 && post.rank >= wanted.classRank;
  if (wanted.atLevel && (named || higher)) return 'yes';
  if (wanted.atLevel && wanted.classRank === 0) return post.level === null ? 'no' : 'maybe';
  const { employer } = wanted;
  const there =
    employer === null || sameEmployer(post.entry.employer, employer) || (posting !== null && sameEmployer(post.entry.employer, posting));
  if (!there) return 'no';
  if (named) return 'yes';
  if (higher) return employer === null ? 'yes' : 'maybe';
  return wanted.classRank === 0 && employer === null ? 'maybe' : 'no';
}

/** A public library, a school, a university, a museum, an office of government. */
const isPublicBody = ({ kinds, entry }: Post): boolean =>
  kinds.some((kind) => kind === 'public' || kind === 'academic' || kind === 'school') ||
  /\b(?:city|county|state|town|university|college|school|museum|public librar\w{1,4}|historical society)\b/u.test(lowered(entry.employer));

/** Whether the posting shuts this post's work out: below the level asked, or named as what does not count. */
function isExcluded(post: Post, { above, not, library }: Wanted): boolean {
  if (post.roles.has('page') && (not.includes('page') || above >= 1) && (library || above > 0)) return true;
  if (post.roles.has('intern') && (not.includes('intern') || above > 0)) return true;
  return above > 0 && post.rank > 0 && post.rank <= above;
}

const EMPLOYER_FILLER = anyCase(
  /\b(?:the|of|and|public|library|libraries|department|system|city|county|town|village|university|college|district)\b/gu,
);

/** Whether two names are of one employer: “Los Angeles Public Library” and “City of Los Angeles” are. */
export function sameEmployer(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => fold(name.replace(EMPLOYER_FILLER, ' ')));
  if (a === undefined || b === undefined || a === '' || b === '') return false;
  if (/\bcounty\b/u.test(lowered(one)) !== /\bcounty\b/u.test(lowered(other))) return false;
  return a.includes(b) || b.includes(a);
}

/** Lower case, one space, no punctuation. */
function fold(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/** Professional is a post that requires the library master's; of archival work, a post as archivist. Without such a degree a librarian's title is not enough to tell. */
function professionalFit(post: Post, wanted: Wanted, graduated: boolean): Fit {
  const untold = post.level === null && post.library === 'yes' && graduated && !post.roles.has('intern');
  if (post.level !== 'professional' && post.level !== 'manager') return untold ? 'maybe' : 'no';
  if (!wanted.library && !wanted.archive)
    return post.library === 'no' || post.roles.has('librarian') || post.roles.has('archivist') || post.roles.has('manager')
      ? 'yes'
      : 'maybe';
  if (post.roles.has('archivist')) return wanted.archive || graduated ? 'yes' : 'no';
  if (wanted.archive) return post.archive ? 'yes' : 'no';
  if (post.library !== 'yes') return 'no';
  // A teacher librarian's post asks for the credential, not for the degree.
  if (post.roles.has('librarian') || (post.roles.has('manager') && post.rank >= 5)) return graduated ? 'yes' : 'maybe';
  // An instructor or an “information specialist” in a library may have held a post that asks for the degree.
  return graduated ? 'maybe' : 'no';
}

function supervisoryFit(post: Post, wanted: Wanted): Fit {
  return post.supervises === 'maybe' && wanted.leadIsEnough ? 'yes' : post.supervises;
}

/** “Related experience”, to a post in a library: work in one is, an office or a museum may be, a shop or a café is not. */
function relatedFit({ library, roles, level }: Post): Fit {
  if (library === 'yes') return level === 'page' ? 'maybe' : 'yes';
  return (['office', 'museum', 'records', 'teacher', 'scholar', 'computing'] as const).some((role) => roles.has(role)) ? 'maybe' : 'no';
}

function activitiesFit(post: Post, wanted: Wanted): Fit {
  if (wanted.relatedOnly) return relatedFit(post);
  if (wanted.orLibrary && post.library === 'yes') return 'yes';
  if (wanted.activities.length === 0) {
    if (!wanted.open) return 'yes';
    // Nobody can tell; a page or a barista cannot well have done what no table knows.
    return post.level === 'professional' || post.level === 'manager' ? 'maybe' : 'no';
  }
  const fits = wanted.activities.map((activity) => activityFit(post, activity));
  const fit = wanted.anyActivity ? best(fits) : together(fits);
  const related = wanted.orRelated && post.library === 'yes' && (post.level === 'professional' || post.level === 'manager');
  return related && fit !== 'yes' ? 'yes' : fit;
}
