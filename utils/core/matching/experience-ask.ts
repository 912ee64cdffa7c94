import type { Ask } from '../requirements/ask';
import { anyCase, lowered, upTo } from '../text/any-case';
import { activitiesIn } from './activities';
import type { Activity } from './activities/activity';
import { type LibraryKind, titleRank } from './post';

export type ExperienceAsk = Extract<Ask, { kind: 'experience' }>;

/** What an experience requirement wants of a post, read from its ask and its words. */
export interface Wanted {
  readonly months: number | null;
  readonly fullTimeHours: number;
  readonly library: boolean;
  readonly professional: boolean;
  readonly supervisory: boolean;
  /** Leading or coordinating is enough: “supervising or coordinating the work of others”. */
  readonly leadIsEnough: boolean;
  readonly volunteer: boolean;
  /** Empty: any library. */
  readonly kinds: readonly LibraryKind[];
  /** The work must be in an archive or special collections: “archival experience”. */
  readonly archive: boolean;
  /** A museum is named among the settings: “archives, special collections, or museums”. */
  readonly museum: boolean;
  /** “or a similar setting”: a museum, an archive, a bookstore may do. */
  readonly similar: boolean;
  readonly activities: readonly Activity[];
  /** Any one of the activities is enough. */
  readonly anyActivity: boolean;
  readonly classTitle: string | null;
  readonly classRank: number;
  /** “at the level of”: the same class elsewhere, or a higher one, is enough. */
  readonly atLevel: boolean;
  /** The rank that a post must be above: “above the level of Library Page”. */
  readonly above: number;
  /** Business is the setting asked, so that no library or school of the public's will do. */
  readonly corporate: boolean;
  /** Whose work does not count. */
  readonly not: NonNullable<ExperienceAsk['not']>;
  /** The employer it must be with: “with the City of Los Angeles”. */
  readonly employer: string | null;
  /** “or other related experience”: whoever does the library's work otherwise has something related. */
  readonly orRelated: boolean;
  /** Library work is one of several that will do: “customer service or library work”. */
  readonly orLibrary: boolean;
  /** “Two years of related experience” and no more: in work like this post. */
  readonly relatedOnly: boolean;
  /** Words that narrow it and that no table knows: nobody can tell from a title whether a post had it. */
  readonly open: boolean;
}

/** Other kinds that may stand between a kind and the word library: “an academic, court or law-firm library”. */
const BETWEEN = String.raw`(?:(?:,|\/)? ?\b(?:or|and|and\/or|academic|university|college|research|public|school|media|law|law-firm|legal|court|medical|health|hospital|special|corporate|museum|government|sciences?)\b){0,8}`;
const listed = (words: string, or = ''): RegExp => anyCase(new RegExp(`\\b(?:${words})\\b${BETWEEN}[ ,/-]{1,3}librar${or}`, 'u'));

const KINDS: readonly (readonly [LibraryKind, RegExp])[] = [
  [
    'academic',
    listed(
      'academic|university|college|research',
      String.raw`|\b(?:academic|university|college|research) (?:or [\w-]{2,20} |and [\w-]{2,20} |\/ ?[\w-]{2,20} )?(?:librar|reference|environment|setting)|\bhigher education\b|\bacademic (?:reference|engagement)`,
    ),
  ],
  ['public', listed('public')],
  ['school', listed('school', String.raw`|\blibrar(?:y|ies) serving (?:grades )?k-12|\bk-12 librar|\bschool setting\b`)],
  ['law', listed('law|legal|court|law-firm', String.raw`|\b(?:law|legal) (?:[\w-]{2,12} )?librar|\blaw firm\b`)],
  ['health', listed('health|medical|hospital', String.raw`|\b(?:health|medical|hospital)(?: sciences?)? (?:[\w-]{2,12} )?librar`)],
  ['special', listed('special')],
];

const ARCHIVE = anyCase(
  /\barchival (?:experience|work|setting|repository)\b|\bin (?:an? )?(?:[\w-]{2,20} )?archives?\b|\b(?:archives|special collections?)(?: (?:or|and) [\w ]{2,24})? (?:experience|setting|library|librar|environment|repository)\b|\bas an archivist\b|\bprofessional archiv/u,
);
const SPECIAL_COLLECTIONS_LIBRARY = anyCase(/\bspecial collections (?:librar(?:y|ies)|departments?|units?)\b/gu, 'special collections');
const LIBRARY_OR_ARCHIVE = anyCase(
  /\blibrar[a-z]{1,3}(?: ?\/ ?|,? (?:and\/or |or |(?<=, )))(?:(?:in )?(?:an?|the|or|other) ){0,2}(?:[\w-]{2,20} ){0,3}(?:archiv|museum)|\barchiv\w{1,4}(?: ?\/ ?|,? (?:and\/or |or |(?<=, )))(?:(?:in )?(?:an?|the|or|other) ){0,2}(?:[\w-]{1,20},? ){0,3}librar/u,
);
const SIMILAR = anyCase(
  /\bor (?:a )?(?:similar|related|comparable|equivalent|other [\w-]{2,20}) (?:setting|environment|institution|organi[sz]ation|position|work)|\bcultural heritage\b|\bglam\b|\bnon-library\b/u,
);
/** “customer service or library work”, “in a library or in general clerical work”; not “or library science”. */
const OR_LIBRARY = anyCase(
  /\bor (?:in )?(?:an? |other |related )?librar(?:y|ies)(?= (?:work|experience|setting|environment|services?|office|or|and)\b|\s{0,2}(?:[,.;)]|$))|\b(?:in|of) (?:an? )?librar(?:y|ies)(?: (?:work|setting|experience|environment))?(?:,| (?:and\/)?or\b)|\blibrary and\/or (?:\p{L}[\p{L}-]{2,20} ){1,2}(?:work|experience)\b|(?:^|[,;] |\bor |\bof )library(?: work| experience)?, (?:\p{L}[\p{L}-]{2,20} ){1,3}(?:or|and)\b/u,
  'librar',
);
const RELATED = anyCase(/\b(?:related|relevant|similar|comparable)\b/u);
/** “2 years” and no more, as a form has it below “Years of experience required”: in work like this post. */
const BARE_LENGTH = anyCase(
  /^\W{0,3}(?:(?:at least|a minimum of|minimum(?: of)?) )?(?:\d{1,2}\+?|one|two|three|four|five|six|seven|eight|ten)(?: \(\d{1,2}\))? (?:years?|yrs?|months?)\W{0,3}$/u,
);
const OR_RELATED = anyCase(
  /\bor (?:any )?(?:other )?(?:closely |directly )?(?:related|relevant|similar|comparable) (?:library |public library )?(?:experience|work|duties)\b/u,
);
/** “library services and related activities including budgeting”: what follows describes the work and narrows nothing. */
const RELATED_WORK = anyCase(/\band (?:other )?related (?:activities|duties|work|tasks|services|functions|areas)\b[^.;]{0,200}/u);
const VOLUNTEER = anyCase(/\bvolunteer|\bunpaid\b|\bpaid or unpaid\b|\binternships?\b|\bpractic(?:um|a)\b|\bfield ?work\b/u);
const NO_VOLUNTEER = anyCase(
  /\b(?:not|excluding|no) (?:include )?(?:unpaid|volunteer)|\bvolunteer (?:work|experience|time) (?:does|is|will|may|can)(?: not|n['’]t)|\b(?:managing|supervising|coordinating|recruiting|training|with) (?:staff and )?volunteers\b|\bvolunteer (?:program|management|coordination|services)/u,
);
const CLASS =
  /\b(?:as an?|at the level of(?: an?)?|in the class(?:ification)? of|at a level equivalent to(?: an?)?|equivalent to (?:that of )?an?|(?:level (?:equivalent|comparable|equal)|equal in (?:level|rank)|comparable in (?:level|rank)) to (?:that of )?(?:an? )?)\s{1,2}(?:the )?(?<title>(?:[A-Z][\p{L}/-]{1,24}|I{1,3}|IV|V|[1-5])(?:\s(?:[A-Z][\p{L}/-]{1,24}|I{1,3}|IV|V|[1-5])){0,5})/u;
const EMPLOYER =
  /\b(?:with|for|at|in) (?:the )?(?<name>(?:City|County|Town|Village|University|State|District|Library)(?: and County)?(?: of)?(?: [A-Z][\p{L}.-]{1,20}){0,4}|[A-Z][\p{L}.-]{1,20}(?: [A-Z][\p{L}.-]{1,20}){0,4} (?:Library|University|College|School District|County))/u;
/** “in the California state service”, “in State service”: with that state. */
const STATE_SERVICE = /\bin (?:the )?(?<state>(?:[A-Z][a-z]{2,14} ){0,2})[Ss]tate (?:[Cc]ivil )?[Ss]ervice\b/u;

function employerIn(words: string): string | null {
  const service = STATE_SERVICE.exec(words);
  return service === null ? (EMPLOYER.exec(words)?.groups?.name ?? null) : `State of ${service.groups?.state ?? ''}`.trim();
}

const AT_LEVEL = anyCase(
  /\bat (?:or above )?the level of\b|\bequivalent to\b|\bcomparable to\b|\b(?:equal|comparable) in (?:level|rank)\b|\blevel equal to\b|\bor (?:in )?(?:an? )?(?:equivalent|higher|comparable)\b|\bor higher\b/u,
);
/** “above the level of Library Page”, “excluding page work”, “other than as a page”. */
const ABOVE = anyCase(
  /\b(?:above|beyond|higher than|exclud(?:ing|es)|exclusive of|other than|not (?:including|counting))\s(?:(?:the|that|of|an?|as|level|class|classification|work|service|experience)\s){0,5}(?<title>[^.;,()]{4,40})/u,
);
/** “in a corporate or publishing setting”, “in the private sector”. */
const CORPORATE = anyCase(
  /\bin (?:an? |the )?(?:[\w-]{2,20}(?:,|,? or|,? and) ){0,3}(?:corporate|publishing|industrial|private|for-profit|commercial|consulting|pharmaceutical|biotech\w{0,7}|entertainment|financial)(?:,? (?:or|and) [\w-]{2,20}){0,2} (?:setting|environment|company|organi[sz]ation|sector|context|industry|firm)s?\b/u,
);
/** “in one or more fields related to library services”. */
const RELATED_TO_LIBRARIES = anyCase(/\brelated to librar|\blibrary[- ]related\b|\brelated library\b/u);
/** Words of an experience line that narrow nothing. */
const PLAIN = anyCase(
  /\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty)|\d{1,4}|years?|months?|hours?|yrs?|of|in|the|an?|or|and|to|at|least|minimum|full|part|time|paid|work(?:ing)?|works?|job|related|relevant|increasingly|progressive(?:ly)?|responsible|responsibility|recent|successful|previous|prior|some|demonstrated|proven|considerable|sufficient|adequate|significant|substantial|strong|solid|extensive|experiences?|experienced|library|libraries|librarians?|librarianship|librarian-level|professional(?:ly)?|post-?(?:mls|mlis|master['’]?s|graduate|degree)|supervis(?:ory|ing|ion|or)|coordinating|leading|lead|directing|fields?|areas?|public|academic|school|special|college|university|setting|environment|any|kind|type|with|as|for|that|which|is|are|be|must|have|has|been|include[sd]?|including|gained|after|obtaining|degree|mlis|mls|required|more|over|plus|equivalent|similar|position|positions?|level|capacity|services?|field|similar|a|combination|qualifying|performing|duties|system|such|these|those|from|by|on|up|archives?|archival|staff|employees|others|general|comparable|appropriate|may|non-library|voluntary|volunteer|unpaid|whether|either|museums?|internships?|being|counted|collections?|desirable|preferred|large|medium|urban|size|sized|within|past|last|non|direct|satisfactory|verifiable|continuous|closely|same|type)\b/gu,
);

/** What follows “preferably” is a wish, and what follows “including but not limited to” an example. */
const NO_MORE = anyCase(
  /\bpreferabl[ey]\b|\(?\bpreferred\b|\bincluding but not limited\b|,? \band (?:be able|able|the ability|an? ability|ability|willing(?:ness)?|comfortable) to\b/u,
);

/** Reads an experience ask with its quote, since much of what is wanted stands only in the words. */
export function readWanted(ask: ExperienceAsk, quote: string): Wanted {
  const all = `${quote}${ask.of === undefined || quote.includes(ask.of) ? '' : ` ${ask.of}`}`;
  // A “special collections library” is one of archives.
  const words = upTo(NO_MORE, all).replace(SPECIAL_COLLECTIONS_LIBRARY, 'special collections setting');
  const above = titleRank(ABOVE.exec(words)?.groups?.title ?? '');
  const classMatch = CLASS.exec(words)?.groups?.title ?? null;
  const classTitle = above > 0 ? null : (ask.classTitle ?? classMatch);
  const kinds = KINDS.filter(([, pattern]) => pattern.test(words)).map(([kind]) => kind);
  const libraryOrArchive = LIBRARY_OR_ARCHIVE.test(words);
  const archive = ARCHIVE.test(words) && !libraryOrArchive;
  // Where a class is named, the class is what counts; the rest of the line describes it.
  const activities = (classTitle === null ? activitiesIn(words.replace(RELATED_WORK, ' ')) : []).filter(
    ({ id }) => !isSetting(id, { library: ask.library === true, supervisory: ask.supervisory === true, libraryOrArchive }),
  );
  const narrows =
    ask.supervisory === true || ask.professional === true || activities.length > 0 || classTitle !== null || kinds.length > 0 || archive;
  const others = words.replace(PLAIN, ' ').replace(/[^\p{L}]/gu, '').length > 3;
  return {
    months: ask.months,
    fullTimeHours: ask.fullTimeHours ?? 40,
    library: ask.library === true || (activities.length === 0 && RELATED_TO_LIBRARIES.test(words)),
    professional: ask.professional === true,
    supervisory: ask.supervisory === true,
    leadIsEnough: /\blead(?:ing)?\b|\bcoordinat|\bleadership\b|\bdirecting the work\b/u.test(lowered(words)),
    volunteer: ask.paid !== true && (ask.volunteer === true || (VOLUNTEER.test(words) && !NO_VOLUNTEER.test(words))),
    kinds,
    archive,
    museum: /\bmuseums?\b/u.test(lowered(words)) && (archive || libraryOrArchive || /\blibrar/u.test(lowered(words))),
    similar: SIMILAR.test(words),
    orRelated: OR_RELATED.test(words) && (ask.library === true || /\blibrar/u.test(lowered(words))),
    orLibrary: ask.library !== true && kinds.length === 0 && OR_LIBRARY.test(words),
    activities,
    anyActivity: /\bor\b|\band\/or\b|\bsuch as\b|\bfor example\b|\be\.g\./u.test(lowered(words)) || activities.length > 3,
    classTitle,
    classRank: classTitle === null ? 0 : titleRank(classTitle),
    atLevel: AT_LEVEL.test(words),
    above,
    corporate: CORPORATE.test(words),
    not: ask.not ?? [],
    employer: classTitle === null ? null : employerIn(words),
    relatedOnly:
      (RELATED.test(words) || BARE_LENGTH.test(words)) && !narrows && !others && ask.library !== true && !/\blibrar/u.test(lowered(words)),
    open: others && !narrows && !isSubstitution(words) && !(ask.library === true && ask.months !== null),
  };
}

/** Activities that only repeat what the ask's own keys say. */
function isSetting(
  id: string,
  ask: { readonly library: boolean; readonly supervisory: boolean; readonly libraryOrArchive: boolean },
): boolean {
  if (id === 'archives' || id === 'museum') return ask.libraryOrArchive;
  return id === 'leadership' && ask.supervisory;
}

/** Whether so much of it may stand in as a rating office finds beyond what else is asked: “additional experience … year-for-year, up to two years”; not “six years of work may be substituted”. */
export function isRated(words: string): boolean {
  return isSubstitution(words) && /\b(?:up to|maximum|not to exceed|no more than|year[- ]for[- ]year|additional)\b/u.test(lowered(words));
}

/** Whether the words let experience stand for something else, and do not ask for it. */
export function isSubstitution(words: string): boolean {
  return /\bsubstitut|\byear[- ]for[- ]year\b/u.test(lowered(words));
}
