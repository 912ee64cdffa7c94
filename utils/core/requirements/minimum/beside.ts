import { anyCase } from '../../text/any-case';
import { type Atom, type Join, LEVEL } from './atom';

/** What a posting names after its ways, for whichever way is taken. */
export const LISTED_LATER: ReadonlySet<string> = new Set(['licence', 'typing', 'eligibility', 'language']);
/** How loosely what is asked beside every way stands with the ways: looser than the ways with each other. */
export const BESIDE = LEVEL.way + 0.3;

const BESIDE_THE_REST = anyCase(
  /\bin addition to (?:(?:any|either|one|all) of |(?:options?|items?|requirements?|numbers?|nos?\.) ){0,2}(?:\(?(?:\d|[a-d]|i{1,3})\)?(?:, or | or |, | and |\/|[-–])){1,5}\(?(?:\d|[a-d]|i{1,3}|above)\b|\b(?:on|by|under|with|in) (?:either|any|both|each|all|every|whichever)(?: of (?:the|these)(?: two| three)?)? (?:ways?|paths?|routes?|cases?|options?|tracks?|alternatives?)\b|\beither way\b|\bwhichever (?:way|path|route|option)\b|\bin addition,? (?:all|every|each|both) (?:applicants?|candidates?|of them)\b|\bin addition to (?:meeting )?(?:the |this |these )?(?:above |foregoing )?(?:basic|minimum|educational?|above|foregoing) (?:\w{1,14} )?(?:requirements?|qualifications?)\b|\b(?:at|for|under|in) (?:either|both|any|all|each|every) (?:of the )?(?:grade |pay )?(?:grades?|levels?|options?|alternatives?|cases?),? (?:applicants?|candidates?|you|they|all) (?:must|shall|also|need)\b|\b(?:must|shall|need to) also (?:have|hold|meet|possess|satisfy|be)\b|\b(?:required|asked|demanded|expected) (?:also )?of (?:all|every|each|any)\b|\bin (?:all|every|each|any) cases?\b|\b(?:besides|on top of) (?:the |this |these )?(?:above |basic |minimum )(?:\w{1,14} )?(?:requirements?|qualifications?)\b/u,
  'in addition|way|path|route|case|option|track|alternative|grade|level|also|required |asked |demanded |expected |besides|on top of',
);

/** Behind a criterion: “ is required of every candidate”. */
const OF_ALL = anyCase(
  /^[^.;\n]{0,16}\b(?:required|asked|demanded|expected) (?:also )?(?:of|from) (?:all|every|each|any)\b|^[^.;\n]{0,16}\bin (?:all|every|each|any) cases?\b/u,
  'required |asked |demanded |expected |case',
);

/** Federal: “You may qualify at the GS-11 level if you fulfill the following”, behind the basic requirement of them all; not behind another grade's. */
const AT_GRADE = anyCase(
  /\b(?:you|applicants?|candidates?) (?:may|must|can|will) (?:also )?(?:qualify|be qualified) (?:at|for) the gs[- ]?\d{1,2}\b[^.]{0,60}\b(?:following|below)\b/u,
  'gs',
);

/** Whether the words before a criterion, or those that it begins with, ask it of everybody, whatever way was taken: “AND, at either grade, you must …”. */
export function isBesideTheRest(gap: string, { start, end, requirement }: Atom, text: string): boolean {
  const own = requirement === null ? '' : text.slice(start, Math.min(end, start + 80));
  if (AT_GRADE.test(gap) && !AT_GRADE.test(text.slice(0, start - gap.length))) return true;
  return BESIDE_THE_REST.test(`${gap}${own}`) || (requirement !== null && OF_ALL.test(text.slice(end, end + 60)));
}

/** The joins by which a line stands apart from the ways above it, and what “any combination equivalent to: …” reaches over. */
export function setBeside(atoms: readonly Atom[], joins: readonly Join[], text: string): readonly Join[] {
  return afterAhead(atoms, belowWays(atoms, belowSentences(atoms, spanBoth(atoms, studiesInLines(atoms, joins), text), text), text));
}

const isStudy = (atom: Atom | undefined): boolean =>
  atom?.requirement?.ask.kind === 'education' || atom?.requirement?.ask.kind === 'certificate';

/**
 * “• [work with children] / AND / • [an associate degree] / OR / • [48 units] / OR / • [a passing score]”, each in its line: the studies are the choice,
 * and the work is asked with whichever is brought. Not where a study has work of its own: “… OR / • a diploma and two years”.
 */
function studiesInLines(atoms: readonly Atom[], joins: readonly Join[]): readonly Join[] {
  const tight = [...joins];
  for (const [at, { op, level }] of joins.entries()) {
    if (op !== 'and' || level !== LEVEL.alone || atoms[at]?.requirement?.ask.kind !== 'experience') continue;
    let end = at + 1;
    while (joins[end]?.op === 'or' && joins[end]?.level === LEVEL.alone && isStudy(atoms[end]) && isStudy(atoms[end + 1])) end++;
    if (end === at + 1 || (joins[end]?.level ?? LEVEL.far) < LEVEL.alone || joins[end]?.op === 'or') continue;
    for (let or = at + 1; or < end; or++) tight[or] = { op: 'or', level: LEVEL.alone - 0.5 };
  }
  return tight;
}

/** “Any combination equivalent to: A and B. Applicants must also have C”: the combination stands for A and B, not for C. */
function afterAhead(atoms: readonly Atom[], joins: readonly Join[]): readonly Join[] {
  const ahead = atoms.findIndex(({ reach }) => reach === 'ahead');
  if (ahead < 0) return joins;
  const cut = joins.findIndex(({ op, level }, at) => at > ahead && op === 'and' && level === BESIDE);
  return cut < 0 ? joins : joins.map((join, at) => (at === cut ? { op: 'and', level: LEVEL.after + 0.5 } : join));
}

const isLineOr = ({ op, level }: Join): boolean => op === 'or' && level > LEVEL.line - 0.7 && level <= LEVEL.alone;

/**
 * Below ways of one line each, a line of its own is asked with each of them where it is of a kind that no way needs to be whole: a license, or an
 * experience after a way that has its own (“MLIS and one year; / OR / a bachelor's degree and three years. / One year of supervising”).
 */
function belowWays(atoms: readonly Atom[], joins: readonly Join[], text: string): readonly Join[] {
  const lastOr = joins.reduce((found, join, at) => (isLineOr(join) ? at : found), -1);
  if (lastOr < 0) return joins;
  const breaks = (at: number): boolean => text.slice(atoms[at]?.end ?? 0, atoms[at + 1]?.start ?? 0).includes('\n');
  const kindsBetween = (from: number, to: number): ReadonlySet<string | undefined> =>
    new Set(atoms.slice(from, to + 1).map(({ requirement }) => requirement?.ask.kind));
  let line = lastOr + 1;
  while (line < joins.length && !breaks(line)) line++;
  const cut = joins[line];
  const ask = atoms[line + 1]?.requirement?.ask;
  const below = ask?.kind;
  // Nobody asks a diploma of those alone who come by the last way.
  const diploma = ask?.kind === 'education' && ask.level === 'high-school';
  if (cut === undefined || below === undefined || cut.op !== 'and' || cut.level > LEVEL.alone) return joins;
  // The ways before the last, as long as each is a line, back to a heading.
  let first = lastOr;
  while (first > 0 && (joins.slice(first - 1, first).some(isLineOr) || !breaks(first - 1))) first--;
  const oneLineEach = first === 0 || (joins[first - 1]?.level ?? 0) >= LEVEL.far;
  const apart = LISTED_LATER.has(below)
    ? !kindsBetween(0, lastOr).has(below)
    : oneLineEach && (diploma || kindsBetween(lastOr + 1, line).has(below));
  return apart ? joins.map((join, at) => (at === line ? { op: 'and', level: BESIDE } : join)) : joins;
}

/** How loosely a sentence of its own stands with the ways before it in its paragraph: looser than they with each other, tighter than lines. */
const BELOW_SENTENCES = LEVEL.sentence + 0.35;

/**
 * Behind ways within one paragraph a license, a language or the like in a sentence of its own is asked with each of them: “[a diploma] and [one
 * year]; or [thirty units]. [A driver's license]”, where none of the ways names one.
 */
function belowSentences(atoms: readonly Atom[], joins: readonly Join[], text: string): readonly Join[] {
  return joins.map((join, at) => {
    const [left, right] = [atoms[at], atoms[at + 1]];
    const kind = right?.requirement?.ask.kind;
    if (join.op !== 'and' || join.level >= BELOW_SENTENCES || left === undefined || right === undefined || kind === undefined) return join;
    if (!SENTENCE_ENDS.test(text.slice(left.end, right.start))) return join;
    let first = at;
    while (first > 0 && !text.slice(atoms[first - 1]?.end ?? 0, atoms[first]?.start ?? 0).includes('\n')) first--;
    const ways = joins.slice(first, at);
    const known = atoms.slice(first, at + 1).some(({ requirement }) => requirement?.ask.kind === kind);
    return !known && ways.some(({ op, level }) => op === 'or' && level >= LEVEL.comma && level < BELOW_SENTENCES)
      ? { op: 'and', level: BELOW_SENTENCES }
      : join;
  });
}

/** A full stop between two criteria of one line. */
const SENTENCE_ENDS = /^[^\n]{0,60}[.!?][)”"]?\s[^\n]{0,200}$/u;

const NAMES_STUDY = anyCase(/\b(?:education|training|schooling|instruction|study)\b/u, 'education|training|schooling|instruction|study');
const NAMES_WORK = anyCase(/\b(?:experience|employment|work)\b/u, 'experience|employment|work');

/**
 * A combination of education and experience stands for both: “[a degree]; [two years of work], or any equivalent combination of training and
 * experience” lets it stand for the degree too, where the words at its side ask only for the work.
 */
function spanBoth(atoms: readonly Atom[], joins: readonly Join[], text: string): readonly Join[] {
  const spanning = [...joins];
  for (const [at, { op, level }] of joins.entries()) {
    const equivalent = atoms[at + 1];
    if (op !== 'or' || level >= LEVEL.sentence || equivalent?.reach !== 'combination') continue;
    const words = text.slice(equivalent.start, equivalent.end + 60).split(/[.;\n]/u)[0] ?? '';
    if (!NAMES_STUDY.test(words) || !NAMES_WORK.test(words)) continue;
    const kindAt = (index: number): string | undefined => atoms[index]?.requirement?.ask.kind;
    let first = at;
    while (first > 0 && (joins[first - 1]?.level ?? 9) <= level) first--;
    const kinds = new Set(Array.from({ length: at - first + 1 }, (_, step) => kindAt(first + step)));
    if (kinds.size !== 1 || !kinds.has('experience')) continue;
    const before = joins[first - 1];
    const gap = text.slice(atoms[first - 1]?.end ?? 0, atoms[first]?.start ?? 0);
    if (before?.op !== 'and' || before.level > LEVEL.sentence || kindAt(first - 1) !== 'education' || /[.!?]\s|\n/u.test(gap)) continue;
    spanning[at] = { op: 'or', level: before.level };
    // What follows in the sentence is asked with either.
    const next = joins[at + 1];
    if (next?.op === 'and' && next.level <= before.level) spanning[at + 1] = { op: 'and', level: before.level + 0.05 };
  }
  return spanning;
}
