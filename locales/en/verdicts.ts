import type { EducationLevel } from '@/utils/core/requirements/ask';
import { asks } from './asks';
import { both, capital, count, counted, duration } from './words';

const LEVELS: Readonly<Record<EducationLevel, string>> = {
  'high-school': 'a high school diploma',
  'some-college': 'some college',
  certificate: 'a program certificate',
  associate: 'an associate degree',
  bachelor: 'a bachelor’s degree',
  master: 'a master’s degree',
  doctorate: 'a doctorate',
};

const way = (label: string | null): string => (label === null ? '' : ` of ${label}`);
const forWay = (label: string | null): string => (label === null ? '' : ` for ${label}`);

/** What a posting asks, how it is judged and why: said by more than one surface. */
export const verdicts = {
  asks,
  /** The names of the verdicts, for signs and counts. */
  met: 'Met',
  partly: 'Partly met',
  unmet: 'Not met',
  unknown: 'To answer',
  toDo: 'To do',
  required: 'Required',
  preferred: 'Preferred',
  headline: {
    eligible: 'You meet the minimum',
    eligibleFor: (labels: readonly string[]) => `You meet the minimum for ${both(labels)}`,
    short: (months: number, label: string | null) => `${capital(duration(months))} short${way(label)}`,
    lacks: (phrase: string, label: string | null) =>
      label === null ? `Only ${phrase} is missing` : `Only ${phrase} is missing for ${label}`,
    lacksSeveral: (n: number, label: string | null) => `${capital(counted(n, 'thing', 'things'))} missing${forWay(label)}`,
    notEligible: 'You do not meet the minimum',
    questions: (n: number) => (n === 1 ? 'One answer decides this' : `${capital(count(n))} answers decide this`),
    employerDecides: 'The employer decides this one',
    noMinimum: 'No minimum stated',
    nothingRead: 'No requirements recognized',
    otherLanguage: (language: string) => `This posting is in ${language}`,
  },
  detail: {
    through: (labels: readonly string[]) => `${both(labels)} ${labels.length === 1 ? 'is' : 'are'} met.`,
    preferred: (has: number, of: number) =>
      of === 1
        ? `You ${has === 1 ? 'have' : 'do not have'} the one preferred qualification.`
        : `Of ${count(of)} preferred qualifications you have ${has === 0 ? 'none' : count(has)}.`,
    meetsOn: (day: string) => `You would meet it on ${day}.`,
    /** One class of several that a posting fills. */
    levelOn: (label: string, day: string) => `You would meet ${label} on ${day}.`,
    levelNot: (label: string) => `Not ${label}.`,
    levelOpen: (label: string) => `${label} is still open.`,
    otherWay: (label: string, months: number) => `${label} is ${duration(months)} away.`,
    lacks: (phrases: readonly string[]) => `You lack ${both(phrases)}.`,
    silent: (phrases: readonly string[]) => `Your profile says nothing about ${both(phrases)}.`,
    equivalent: 'An equivalent combination of education and experience may be accepted.',
    noMinimum: 'This posting names no degree, license or years of experience that you must have.',
    nothingRead: 'Nothing on this page reads like a qualification. Check the posting yourself.',
    otherLanguage: 'Callslip reads postings in English and Spanish and does not guess at others.',
  },
  counts: {
    met: (n: number) => `${n} met`,
    partly: (n: number) => `${n} partly`,
    unmet: (n: number) => `${n} not met`,
    unknown: (n: number) => `${n} to answer`,
  },
  reason: {
    held: 'Your profile has it.',
    available: 'Your profile says that you can.',
    heldBy: (labels: readonly string[]) => `Your profile has it: ${labels.join('; ')}.`,
    months: (has: number, wants: number) => `${has} of ${wants} months.`,
    enough: (has: number, wants: number) => `${wants} months asked, ${has} counted.`,
    noLength: 'Found in your work.',
    /** One post in a sum that counts. */
    counts: (label: string, hours: number | null, from: string, to: string | null) =>
      `${label}${hours === null ? '' : `, ${hours} h a week`}${to === null ? ` since ${from}` : `, ${from} to ${to}`}.`,
    /** One post in a sum that does not count, and why. */
    not: {
      'not-library': (label: string) => `${label} does not count: it is not library work.`,
      'not-professional': (label: string) => `${label} does not count: it is not professional work.`,
      'not-supervising': (label: string) => `${label} does not count: nobody reported to you there.`,
      unpaid: (label: string) => `${label} does not count: this posting asks for paid work.`,
      'hours-unknown': (label: string) => `${label} cannot be counted until your profile says how many hours a week.`,
      'not-the-class': (label: string) => `${label} does not count: another class is asked.`,
      unclear: (label: string) => `${label} may count, but your profile does not say enough to tell.`,
    },
    noDegree: 'Your profile names no degree.',
    level: (has: EducationLevel, wants: EducationLevel) => `You have ${LEVELS[has]}; ${LEVELS[wants]} is asked.`,
    otherField: (has: string) => `${has}: another field is asked.`,
    inProgress: (ends: string | null) =>
      ends === null ? 'Still in progress, with no end date given.' : `Still in progress until ${ends}.`,
    notAccredited: (institution: string) => `${institution} is not on ALA’s list of accredited programs.`,
    accreditationUnknown: (institution: string) => `The list of ALA-accredited programs does not settle ${institution}.`,
    equivalentMayDo: (has: string) => `${has} may be accepted as the equivalent. The employer decides.`,
    wpm: (has: number, wants: number) => `${has} words a minute; ${wants} are asked.`,
    expired: (day: string) => `Expired on ${day}.`,
    oldEnough: (day: string) => `Old enough since ${day}.`,
    tooYoung: (day: string) => `Old enough on ${day}.`,
    saidYes: (day: string) => `You said on ${day} that you have this.`,
    saidNo: (day: string) => `You said on ${day} that you do not have this.`,
    notListed: {
      language: 'Not among the languages in your profile.',
      licence: 'Not among the licenses in your profile.',
      certificate: 'Not among the certificates in your profile.',
      skill: 'Not among the skills in your profile.',
      availability: 'Your profile says that you cannot.',
      other: 'Your profile does not list it.',
    },
    silent: (phrase: string) => `Your profile says nothing about ${phrase}.`,
    silentAboutThis: 'Your profile says nothing about this.',
    toDo: {
      document: 'Have it ready when you apply.',
      clearance: 'Comes after an offer; nothing to have now.',
      availability: 'Something to agree to when you apply.',
      other: 'Something to confirm when you apply.',
    },
  },
  profiles: {
    /** Before the name of the active profile. */
    active: 'Postings are held against',
    unnamed: 'My first profile',
    /** What the button is called that opens the choice. */
    change: (label: string) => `Held against: ${label}. Choose another profile`,
    choose: 'Profiles',
  },
  sum: {
    show: 'Show the sum',
    hide: 'Hide the sum',
    post: 'Post',
    months: 'Months',
    total: 'Counted',
    until: (from: string, to: string | null) => (to === null ? `${from} to now` : `${from} to ${to}`),
    hours: (hours: number | null) => (hours === null ? 'hours not given' : `${hours} h a week`),
    rule: (hours: number) => `Full time is ${hours} hours a week; jobs at the same time add up to full time at most.`,
    why: {
      counts: 'counts',
      'not-library': 'not library work',
      'not-professional': 'not professional',
      'not-supervising': 'not supervising',
      unpaid: 'unpaid',
      'hours-unknown': 'hours unknown',
      'not-the-class': 'another class',
      unclear: 'unclear',
    },
  },
  tree: {
    /** Between two ways, where the posting gives them no names. */
    or: 'or',
    any: 'One of these',
    /** The unspecified “equivalent combination”. */
    equivalent: 'An equivalent combination of education and experience',
    equivalentWhy: 'Only the employer can say what is equivalent.',
    iHave: 'I have it',
    iDoNot: 'I don’t',
    notNow: 'Not now',
    putOff: 'You put this off. Open it to answer.',
    reveal: 'Find in posting',
  },
  areas: {
    'community-engagement': 'Community engagement',
    'education-instruction': 'Educational support and instruction',
    technology: 'Technology',
    'information-management': 'Information management',
    'customer-service': 'Customer service',
    'archives-preservation': 'Archives and preservation',
    'administration-leadership': 'Administration and leadership',
    'languages-culture': 'Languages and culture',
  },
  closing: {
    today: (time: string | null) => (time === null ? 'Closes today' : `Closes today, ${time}`),
    tomorrow: (time: string | null) => (time === null ? 'Closes tomorrow' : `Closes tomorrow, ${time}`),
    inDays: (n: number) => `Closes in ${counted(n, 'day', 'days')}`,
    on: (day: string) => `Closes on ${day}`,
    closed: (day: string) => `Closed on ${day}`,
    oneDay: (day: string) => `Open one day only: ${day}`,
    opens: (day: string) => `Opens on ${day}`,
    at: (day: string, time: string | null) => (time === null ? day : `${day}, ${time}`),
    orAfter: (limit: string) => `or after ${limit} applications. File early.`,
    after: (limit: string | null) => (limit === null ? 'Closes after a set number of applications' : `Closes after ${limit} applications`),
    fileEarly: 'File early.',
    latest: (day: string) => `At the latest on ${day}. File early.`,
    continuous: 'Open continuously',
    untilFilled: 'Open until filled',
    mayClose: 'It may close without notice.',
    noYear: 'The posting gives a closing date without a year',
  },
};
