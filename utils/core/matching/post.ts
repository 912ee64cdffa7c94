import type { WorkEntry, WorkLevel } from '../profile/profile';

/** What a post was, told from its employer, title and duties: the roles by which other rules know it. */
export type Role =
  | 'page'
  | 'assistant'
  | 'librarian'
  | 'archivist'
  | 'manager'
  | 'library-manager'
  | 'teacher'
  | 'scholar'
  | 'museum'
  | 'records'
  | 'office'
  | 'counter'
  | 'computing'
  | 'intern'
  | 'helper';

/** The kinds of library that postings tell apart. */
export type LibraryKind = 'academic' | 'public' | 'school' | 'law' | 'health' | 'special';

/** A post as the judge sees it. `library`: work in a library or archive; `maybe` where it is in one but of another trade (a guard). */
export interface Post {
  readonly entry: WorkEntry;
  readonly library: 'yes' | 'maybe' | 'no';
  readonly archive: boolean;
  readonly kinds: readonly LibraryKind[];
  readonly roles: ReadonlySet<Role>;
  readonly level: WorkLevel | null;
  readonly supervises: 'yes' | 'maybe' | 'no';
  /** Of the post's title alone, where no level of the ladder fits: 0. See `titleRank`. */
  readonly rank: number;
  /** Title and duties, for rules that look for words. */
  readonly duties: string;
}

const LIBRARY = /\blibrar(?:y|ies|ian|ians|ianship)\b|\bbibliothe[ck]|\bbiblioteca\b|\bbookmobile\b|\bathen(?:a)?eum\b/iu;
const ARCHIVE =
  /\barchiv(?:es?|al|ist|ists|ing)\b|\bspecial collections?\b|\bmanuscripts?\b|\bhistorical society\b|\brare books?\b|\boral history\b/iu;
const LIBRARY_TRADE =
  /\blibrar|\barchiv|\bcatalog(?:u)?(?:er|ing)\b|\bmetadata\b|\breference\b|\bcirculation\b|\bspecial collections\b|\bstorytime|\bshelv|\binterlibrary\b|\bpage\b|\bbibliograph|\bcollections?\b|\bcurat|\bpatrons?\b|\bbook(?:s|mobile)\b|\bdigiti[sz]ation\b|\bmanuscripts?\b|\bacquisitions\b|\bserials\b|\bbranch\b/iu;
const OTHER_TRADE =
  /\b(?:security|guard|custod(?:ian|ial)|janitor|maintenance|facilit(?:y|ies)|driver|gardener|cafe|café|barista|accountant|bookkeeper|payroll|human resources|engineer|police|electrician|plumber|cook)\b/iu;
const NO_LIBRARY_TITLE = /\b(?:software|tape|python|component|media asset) librar/iu;

const KINDS: readonly (readonly [LibraryKind, RegExp])[] = [
  ['law', /\blaw\b|\blegal\b|\bLLP\b|\battorneys?\b|\bcourts?\b/iu],
  ['health', /\b(?:hospital|medical|health|clinic|medicine|nursing|biomedical)\b/iu],
  [
    'academic',
    /\b(?:universit(?:y|ies)|college|polytechnic|institute of technology|CSU|UCLA|USC|CUNY|SUNY|academic|faculty|campus|seminary)\b/iu,
  ],
  ['school', /\b(?:school|USD|unified|elementary|K-12|academy|teacher[- ]librarian)\b/iu],
  [
    'public',
    /\b(?:public librar|city of|county of|county librar|city librar|town of|village of|township|branch librar|district librar|municipal|regional librar|free library)/iu,
  ],
  [
    'special',
    /\b(?:museum|corporat(?:e|ion)|inc|company|institute|foundation|society|studios?|research center|law|hospital|bank|association|getty|special librar)\b/iu,
  ],
];

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['intern', /\bintern(?:ship)?\b|\bpracticum\b|\btrainee\b|\bfellow(?:ship)?\b/iu],
  ['page', /\bpages?\b|\bshelver\b|\bstack attendant\b/iu],
  [
    'assistant',
    /\b(?:library|archives?|archival|circulation|branch|reference|collections?|cataloging|technical services|media)\s(?:[\w-]+\s){0,2}(?:assistant|associate|aide|clerk|technician|tech|specialist|attendant|worker)\b|\blibrary (?:assistant|aide|clerk|tech|associate|monitor|technician|specialist|para)|\bparaprofessional\b|\b(?:clerk|assistant|aide|technician),? (?:library|libraries|archives?)\b/iu,
  ],
  ['librarian', /\b(?:librarians?|bibliographer|cataloge?r|cataloguer)\b/iu],
  ['archivist', /\barchivist\b|\bcurator of (?:manuscripts|special)/iu],
  [
    'manager',
    /\b(?:manager|director|head|chief|supervisor|dean|superintendent|administrator|principal|in[- ]charge|lead librarian|supervising|coordinator|president)\b|\bsenior librarian\b/iu,
  ],
  ['teacher', /\b(?:teach(?:er|ing)|instructor|tutor|educator|lecturer|professor|faculty|paraeducator|trainer)\b/iu],
  ['scholar', /\b(?:professor|lecturer|postdoc(?:toral)?|research(?:er)?|scholar|scientist|adjunct|graduate assistant)\b/iu],
  ['museum', /\b(?:registrar|curator|curatorial|collections manager|museum|docent|preparator|exhibitions?|conservator)\b/iu],
  ['records', /\brecords?\b|\binformation governance\b/iu],
  [
    'office',
    /\b(?:office|administrative|secretary|receptionist|clerk|clerical|typist|data entry|executive assistant|program assistant|bookkeeper)\b/iu,
  ],
  [
    'counter',
    /\b(?:barista|cashier|retail|sales|server|waiter|waitress|bookseller|customer|front desk|receptionist|teller|host(?:ess)?|store|shop|bookstore|ticket|counter|hospitality|concierge)\b/iu,
  ],
  [
    'computing',
    /\b(?:developer|programmer|software|systems? (?:administrator|analyst|engineer|librarian)|web|network|IT|help ?desk|data (?:analyst|scientist|engineer)|technology|database|digital)\b/iu,
  ],
  ['helper', /\b(?:volunteer|docent|helper|member)\b/iu],
];

const SUPERVISES =
  /\b(?:supervis(?:e[sd]?|ing|or|ory)|super-?vision of)\b(?!\sby\b)|\bmanag(?:e[sd]?|ing) (?:a |an |the |our )?(?:\d{1,3} |[a-z]+ ){0,3}(?:staff|team|employees|librarians|clerks|people|assistants|pages|volunteers|branch)\b|\b(?:hir(?:es?|ing)|evaluat(?:es?|ing|ion))(?: and [a-z]+)? (?:of )?(?:staff|employees|personnel)\b|\bdirect reports?\b|\boversees? (?:a |the )?(?:\d{1,3} |[a-z]+ ){0,3}(?:staff|team|employees|assistants|clerks|pages|students|interns|volunteers)\b/iu;
const SUPERVISED_BY = /\b(?:supervised by|under (?:the )?(?:direct |general |close )?supervision|no supervis|not supervis)/iu;
const MAYBE_SUPERVISES =
  /\b(?:lead|leads|leading|train(?:s|ed|ing)?|coordinat(?:es?|ed|ing|or)|mentor(?:s|ed|ing)?|oversee?s?|in[- ]charge|senior|department chair|schedul(?:es|ing)|assign(?:s|ing) work)\b/iu;

function levelOf(roles: ReadonlySet<Role>, title: string): WorkLevel | null {
  if (roles.has('librarian') || roles.has('archivist')) {
    return roles.has('manager') ? 'manager' : roles.has('intern') || roles.has('assistant') ? 'assistant' : 'professional';
  }
  if (roles.has('manager') && !roles.has('assistant')) return 'manager';
  if (roles.has('page')) return 'page';
  if (roles.has('assistant'))
    return /\bclerk\b|\baide\b/iu.test(title) ? 'clerk' : /\btech/iu.test(title) ? 'paraprofessional' : 'assistant';
  if (roles.has('office')) return 'clerk';
  return roles.has('teacher') || roles.has('scholar') || roles.has('museum') || roles.has('computing') ? 'professional' : null;
}

const RANKS: readonly (readonly [number, RegExp])[] = [
  [
    9,
    /\b(?:library director|director of (?:the )?librar|university librarian|city librarian|county librarian|dean|chief librarian|state librarian)\b/iu,
  ],
  [8, /\b(?:assistant|deputy|associate) (?:library )?director\b|\bdivision librarian\b|\bassistant (?:city|county) librarian\b/iu],
  [
    7,
    /\bprincipal librarian\b|\bhead of\b|\blibrary (?:services )?manager\b|\bregional manager\b|\bdepartment head\b|\bdirector\b|\blibrarian (?:iv|4|v|5)\b/iu,
  ],
  [
    6,
    /\bsenior librarian\b|\bbranch manager\b|\bsupervising librarian\b|\blibrarian (?:iii|3)\b|\blibrary supervisor\b|\bsenior archivist\b|\bmanager\b/iu,
  ],
  [5.5, /\blibrarian (?:ii|2)\b|\barchivist (?:ii|2)\b/iu],
  [5, /\blibrarian\b(?! (?:assistant|aide|trainee))|\barchivist\b/iu],
  [4, /\blibrarian (?:trainee|assistant)\b|\blibrary associate\b/iu],
  [3.5, /\b(?:senior|supervising) library (?:assistant|clerk|technician)\b|\blibrary (?:assistant|technician) (?:iii|3)\b/iu],
  [3, /\blibrary (?:technician|assistant (?:ii|2))\b/iu],
  [2, /\blibrary (?:assistant|clerk (?:ii|2)|specialist)\b|\barchives (?:assistant|technician)\b/iu],
  [1.5, /\blibrary (?:clerk|aide)\b/iu],
  [1, /\bpage\b|\bstudent (?:assistant|worker)\b|\bmessenger clerk\b/iu],
];

/** Where a title stands on the ladder of library classes: 1 a page, 5 a librarian, 6 a senior librarian, 9 a director; 0 where it is on none. */
export function titleRank(title: string): number {
  return RANKS.find(([, pattern]) => pattern.test(title))?.[0] ?? 0;
}

/** Reads one work entry: what the user set themselves holds, the rest is told from the words. */
export function readPost(entry: WorkEntry): Post {
  const head = `${entry.title} ${entry.employer}`;
  const roles = new Set<Role>(ROLES.filter(([, pattern]) => pattern.test(entry.title)).map(([role]) => role));
  // “Librarian Assistant”, “Archivist's Assistant” help the professional; “Assistant Librarian” is one.
  if (/\b(?:librarian|archivist)(?:['’]s)? (?:assistant|aide|trainee|intern)\b/iu.test(entry.title)) {
    roles.delete('librarian');
    roles.delete('archivist');
    roles.add('assistant');
  }
  const software = NO_LIBRARY_TITLE.test(head);
  const archive =
    entry.setting === 'archive' || (entry.setting === null && (ARCHIVE.test(head) || (ARCHIVE.test(entry.summary) && LIBRARY.test(head))));
  const inLibrary =
    entry.setting === 'library' || archive || (entry.setting === null || entry.setting === 'school' ? LIBRARY.test(head) : false);
  const trade = LIBRARY_TRADE.test(entry.title) || LIBRARY_TRADE.test(entry.summary) || !OTHER_TRADE.test(entry.title);
  const library = software ? 'no' : inLibrary ? (trade ? 'yes' : 'maybe') : 'no';
  const atPublicLibrary = /\bpublic librar/iu.test(head);
  const kinds =
    library === 'no'
      ? []
      : KINDS.filter(([kind, pattern]) => pattern.test(head) && !(atPublicLibrary && kind !== 'public')).map(([kind]) => kind);
  if (library !== 'no' && entry.setting === 'school' && !kinds.includes('school')) kinds.push('school');
  if (library === 'yes' && /\bassistant\b/iu.test(entry.title) && !roles.has('librarian') && !roles.has('archivist'))
    roles.add('assistant');
  if (!entry.paid) roles.add('helper');
  const level = entry.level ?? levelOf(roles, entry.title);
  if (level === 'manager') roles.add('manager');
  if (library === 'no') {
    roles.delete('assistant');
    if (/\bmuseum|\bgaller(?:y|ies)\b/iu.test(entry.employer) && /\bcollections?\b|\bexhibit|\bcurat/iu.test(entry.title))
      roles.add('museum');
  } else if (roles.has('manager')) roles.add('library-manager');
  return {
    entry,
    library,
    archive,
    kinds,
    roles,
    level,
    supervises: supervises(entry, roles),
    rank: titleRank(entry.title),
    duties: `${entry.title}. ${entry.summary}`,
  };
}

function supervises({ supervised, summary, title }: WorkEntry, roles: ReadonlySet<Role>): Post['supervises'] {
  if (supervised !== null) return supervised > 0 ? 'yes' : 'no';
  const duties = summary.replace(SUPERVISED_BY, ' ');
  if (
    SUPERVISES.test(duties) ||
    /\b(?:supervisor|supervising|(?:branch|library|circulation|department|team|staff|office) manager|director|head of)\b/iu.test(title)
  ) {
    return 'yes';
  }
  return roles.has('manager') || MAYBE_SUPERVISES.test(`${title}. ${duties}`) ? 'maybe' : 'no';
}
