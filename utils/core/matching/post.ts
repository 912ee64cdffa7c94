import type { WorkEntry, WorkLevel } from '../profile/profile';
import { anyCase, lowered } from '../text/any-case';

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

const LIBRARY = anyCase(/\blibrar(?:y|ies|ian|ians|ianship)\b|\bbibliothe[ck]|\bbiblioteca\b|\bbookmobile\b|\bathen(?:a)?eum\b/u);
const ARCHIVE = anyCase(
  /\barchiv(?:es?|al|ist|ists|ing)\b|\bspecial collections?\b|\bmanuscripts?\b|\bhistorical society\b|\brare books?\b|\boral history\b/u,
);
const LIBRARY_TRADE = anyCase(
  /\blibrar|\barchiv|\bcatalog(?:u)?(?:er|ing)\b|\bmetadata\b|\breference\b|\bcirculation\b|\bspecial collections\b|\bstorytime|\bshelv|\binterlibrary\b|\bpage\b|\bbibliograph|\bcollections?\b|\bcurat|\bpatrons?\b|\bbook(?:s|mobile)\b|\bdigiti[sz]ation\b|\bmanuscripts?\b|\bacquisitions\b|\bserials\b|\bbranch\b/u,
);
const OTHER_TRADE = anyCase(
  /\b(?:security|guard|custod(?:ian|ial)|janitor|maintenance|facilit(?:y|ies)|driver|gardener|cafe|café|barista|accountant|bookkeeper|payroll|human resources|engineer|police|electrician|plumber|cook)\b/u,
);
const NO_LIBRARY_TITLE = anyCase(/\b(?:software|tape|python|component|media asset) librar/u);

const KINDS: readonly (readonly [LibraryKind, RegExp])[] = [
  ['law', anyCase(/\blaw\b|\blegal\b|\bllp\b|\battorneys?\b|\bcourts?\b/u)],
  ['health', anyCase(/\b(?:hospital|medical|health|clinic|medicine|nursing|biomedical)\b/u)],
  [
    'academic',
    anyCase(
      /\b(?:universit(?:y|ies)|college|polytechnic|institute of technology|csu|ucla|usc|cuny|suny|academic|faculty|campus|seminary)\b/u,
    ),
  ],
  ['school', anyCase(/\b(?:school|usd|unified|elementary|k-12|academy|teacher[- ]librarian)\b/u)],
  [
    'public',
    anyCase(
      /\b(?:public librar|city of|county of|county librar|city librar|town of|village of|township|branch librar|district librar|municipal|regional librar|free library)/u,
    ),
  ],
  [
    'special',
    anyCase(
      /\b(?:museum|corporat(?:e|ion)|inc|company|institute|foundation|society|studios?|research center|law|hospital|bank|association|getty|special librar)\b/u,
    ),
  ],
];

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['intern', anyCase(/\bintern(?:ship)?\b|\bpracticum\b|\btrainee\b|\bfellow(?:ship)?\b/u)],
  ['page', anyCase(/\bpages?\b|\bshelver\b|\bstack attendant\b/u)],
  [
    'assistant',
    anyCase(
      /\b(?:library|archives?|archival|circulation|branch|reference|collections?|cataloging|technical services|media)\s(?:[\w-]+\s){0,2}(?:assistant|associate|aide|clerk|technician|tech|specialist|attendant|worker)\b|\blibrary (?:assistant|aide|clerk|tech|associate|monitor|technician|specialist|para)|\bparaprofessional\b|\b(?:clerk|assistant|aide|technician),? (?:library|libraries|archives?)\b/u,
    ),
  ],
  ['librarian', anyCase(/\b(?:librarians?|bibliographer|cataloge?r|cataloguer)\b/u)],
  ['archivist', anyCase(/\barchivist\b|\bcurator of (?:manuscripts|special)/u)],
  [
    'manager',
    anyCase(
      /\b(?:manager|director|head|chief|supervisor|dean|superintendent|administrator|principal|in[- ]charge|lead librarian|supervising|coordinator|president)\b|\bsenior librarian\b/u,
    ),
  ],
  ['teacher', anyCase(/\b(?:teach(?:er|ing)|instructor|tutor|educator|lecturer|professor|faculty|paraeducator|trainer)\b/u)],
  ['scholar', anyCase(/\b(?:professor|lecturer|postdoc(?:toral)?|research(?:er)?|scholar|scientist|adjunct|graduate assistant)\b/u)],
  ['museum', anyCase(/\b(?:registrar|curator|curatorial|collections manager|museum|docent|preparator|exhibitions?|conservator)\b/u)],
  ['records', anyCase(/\brecords?\b|\binformation governance\b/u)],
  [
    'office',
    anyCase(
      /\b(?:office|administrative|secretary|receptionist|clerk|clerical|typist|data entry|executive assistant|program assistant|bookkeeper)\b/u,
    ),
  ],
  [
    'counter',
    anyCase(
      /\b(?:barista|cashier|retail|sales|server|waiter|waitress|bookseller|customer|front desk|receptionist|teller|host(?:ess)?|store|shop|bookstore|ticket|counter|hospitality|concierge)\b/u,
    ),
  ],
  [
    'computing',
    anyCase(
      /\b(?:developer|programmer|software|systems? (?:administrator|analyst|engineer|librarian)|web|network|it|help ?desk|data (?:analyst|scientist|engineer)|technology|database|digital)\b/u,
    ),
  ],
  ['helper', anyCase(/\b(?:volunteer|docent|helper|member)\b/u)],
];

const SUPERVISES = anyCase(
  /\b(?:supervis(?:e[sd]?|ing|or|ory)|super-?vision of)\b(?!\sby\b)|\bmanag(?:e[sd]?|ing) (?:a |an |the |our )?(?:\d{1,3} |[a-z]+ ){0,3}(?:staff|team|employees|librarians|clerks|people|assistants|pages|volunteers|branch)\b|\b(?:hir(?:es?|ing)|evaluat(?:es?|ing|ion))(?: and [a-z]+)? (?:of )?(?:staff|employees|personnel)\b|\bdirect reports?\b|\boversees? (?:a |the )?(?:\d{1,3} |[a-z]+ ){0,3}(?:staff|team|employees|assistants|clerks|pages|students|interns|volunteers)\b/u,
);
const SUPERVISED_BY = anyCase(/\b(?:supervised by|under (?:the )?(?:direct |general |close )?supervision|no supervis|not supervis)/u);
const MAYBE_SUPERVISES = anyCase(
  /\b(?:lead|leads|leading|train(?:s|ed|ing)?|coordinat(?:es?|ed|ing|or)|mentor(?:s|ed|ing)?|oversee?s?|in[- ]charge|senior|department chair|schedul(?:es|ing)|assign(?:s|ing) work)\b/u,
);

function levelOf(roles: ReadonlySet<Role>, title: string): WorkLevel | null {
  if (roles.has('librarian') || roles.has('archivist')) {
    return roles.has('manager') ? 'manager' : roles.has('intern') || roles.has('assistant') ? 'assistant' : 'professional';
  }
  if (roles.has('manager') && !roles.has('assistant')) return 'manager';
  if (roles.has('page')) return 'page';
  if (roles.has('assistant'))
    return /\bclerk\b|\baide\b/u.test(lowered(title)) ? 'clerk' : /\btech/u.test(lowered(title)) ? 'paraprofessional' : 'assistant';
  if (roles.has('office')) return 'clerk';
  return roles.has('teacher') || roles.has('scholar') || roles.has('museum') || roles.has('computing') ? 'professional' : null;
}

const RANKS: readonly (readonly [number, RegExp])[] = [
  [
    9,
    anyCase(
      /\b(?:library director|director of (?:the )?librar|university librarian|city librarian|county librarian|dean|chief librarian|state librarian)\b/u,
    ),
  ],
  [8, anyCase(/\b(?:assistant|deputy|associate) (?:library )?director\b|\bdivision librarian\b|\bassistant (?:city|county) librarian\b/u)],
  [
    7,
    anyCase(
      /\bprincipal librarian\b|\bhead of\b|\blibrary (?:services )?manager\b|\bregional manager\b|\bdepartment head\b|\bdirector\b|\blibrarian (?:iv|4|v|5)\b/u,
    ),
  ],
  [
    6,
    anyCase(
      /\bsenior librarian\b|\bbranch manager\b|\bsupervising librarian\b|\blibrarian (?:iii|3)\b|\blibrary supervisor\b|\bsenior archivist\b|\bmanager\b/u,
    ),
  ],
  [5.5, anyCase(/\blibrarian (?:ii|2)\b|\barchivist (?:ii|2)\b/u)],
  [5, anyCase(/\blibrarian\b(?! (?:assistant|aide|trainee))|\barchivist\b/u)],
  [4, anyCase(/\blibrarian (?:trainee|assistant)\b|\blibrary associate\b/u)],
  [3.5, anyCase(/\b(?:senior|supervising) library (?:assistant|clerk|technician)\b|\blibrary (?:assistant|technician) (?:iii|3)\b/u)],
  [3, anyCase(/\blibrary (?:technician|assistant (?:ii|2))\b/u)],
  [2, anyCase(/\blibrary (?:assistant|clerk (?:ii|2)|specialist)\b|\barchives (?:assistant|technician)\b/u)],
  [1.5, anyCase(/\blibrary (?:clerk|aide)\b/u)],
  [1, anyCase(/\bpage\b|\bstudent (?:assistant|worker)\b|\bmessenger clerk\b/u)],
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
  if (/\b(?:librarian|archivist)(?:['’]s)? (?:assistant|aide|trainee|intern)\b/u.test(lowered(entry.title))) {
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
  const atPublicLibrary = /\bpublic librar/u.test(lowered(head));
  const kinds =
    library === 'no'
      ? []
      : KINDS.filter(([kind, pattern]) => pattern.test(head) && !(atPublicLibrary && kind !== 'public')).map(([kind]) => kind);
  if (library !== 'no' && entry.setting === 'school' && !kinds.includes('school')) kinds.push('school');
  if (library === 'yes' && /\bassistant\b/u.test(lowered(entry.title)) && !roles.has('librarian') && !roles.has('archivist'))
    roles.add('assistant');
  if (!entry.paid) roles.add('helper');
  const level = entry.level ?? levelOf(roles, entry.title);
  if (level === 'manager') roles.add('manager');
  if (library === 'no') {
    roles.delete('assistant');
    if (/\bmuseum|\bgaller(?:y|ies)\b/u.test(lowered(entry.employer)) && /\bcollections?\b|\bexhibit|\bcurat/u.test(lowered(entry.title)))
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
    /\b(?:supervisor|supervising|(?:branch|library|circulation|department|team|staff|office) manager|director|head of)\b/u.test(
      lowered(title),
    )
  ) {
    return 'yes';
  }
  return roles.has('manager') || MAYBE_SUPERVISES.test(`${title}. ${duties}`) ? 'maybe' : 'no';
}
