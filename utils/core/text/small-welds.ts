import { asWritten } from './any-case';
import { isLetter, isSmall } from './letters';

/** Words that begin a criterion in a list, long enough that ordinary words seldom end in them. */
const BEGINNINGS =
  'manage develop knowledge ability strong excellent experience proven communicate communication organize organizational customer computer interpersonal familiarity understanding commitment effective problem attention demonstrated establish maintain provide supervis prepare exercise interpret analyze analytical operate perform handle collaborat coordinate evaluate facilitate motivate delegate prioritize prioritise negotiat support respond resolve identify implement initiat conduct creativ deliver engage ensure foster inspire monitor participate promote recommend represent research outstanding proficien willing flexib leadership teamwork technical technology planning project written advanced working thorough solid superior';

/** The same by their first four letters. */
let beginnings: Map<string, string[]> | undefined;

/** How many letters are looked at first. */
const FOUR = 4;
/** The places that a beginning's first four letters have among 32,768: each letter moves those before it by four bits, and what stood before the four has moved out. */
const places = new Uint8Array(0x8000);

function getBeginnings(): ReadonlyMap<string, readonly string[]> {
  if (beginnings) return beginnings;
  beginnings = new Map();
  for (const word of BEGINNINGS.split(' ')) {
    const known = beginnings.get(word.slice(0, 4));
    if (known) known.push(word);
    else beginnings.set(word.slice(0, 4), [word]);
    let place = 0;
    for (let at = 0; at < FOUR; at++) place = ((place << 4) ^ (word.charCodeAt(at) & 31)) & 0x7fff;
    places[place] = 1;
  }
  return beginnings;
}

/** Where words that begin a criterion stand inside a run of small letters, after three of them or after a bracket. */
function beginningsIn(run: string): readonly number[] {
  const found: number[] = [];
  for (let at = 2; at + 4 <= run.length; at++) {
    const word = getBeginnings()
      .get(run.slice(at, at + 4))
      ?.find((beginning) => run.startsWith(beginning, at));
    if (!word || !(run[at - 1] === ')' ? run[at - 2] !== ')' : at >= 3 && !run.slice(at - 3, at).includes(')'))) continue;
    found.push(at);
    at += word.length - 1;
  }
  return found;
}

/** The longest run of small letters that is looked at in one. */
const LONGEST = 200;
const [BRACKET, SPACE, E, S] = [41, 32, 101, 115];
const isLastOfVerb = (code: number): boolean => code === E || code === S;

/** The verbs of `VERBS` by their last two letters: where none ends a longer word, that pattern is not tried. */
const VERB_ENDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['be', ['be']],
  ['ve', ['have']],
  ['as', ['has']],
  ['is', ['is']],
  ['ys', ['enjoys']],
  ['es', ['takes', 'loves', 'demonstrates', 'possesses', 'communicates']],
  ['ks', ['works']],
]);

/** Whether a run of small letters that ends at `end`, before a space, ends in one of these verbs behind three letters. */
function endsInWeldedVerb(words: string, end: number): boolean {
  return (VERB_ENDS.get(words.slice(end - 2, end)) ?? []).some((verb) => {
    const start = end - verb.length;
    return words.startsWith(verb, start) && [1, 2, 3].every((back) => isSmall(words.charCodeAt(start - back)));
  });
}

/** “… programsbe able to …”, “… patronshave strong …”; not “describe the”, “subscribe”. */
const VERBS = asWritten(
  /(?<=\p{Ll}{3})(?<!scri|may|tri|pro|glo|cu|tu|ro|vi|lo)(?:be (?=(?:able|an?|the|flexible|comfortable|willing|familiar|knowledgeable|proficient|committed|self|detail|highly|organized|creative|responsible|reliable|skilled|punctual|patient|friendly|open|aware|part|available|passionate|enthusiastic|motivated|capable|friendly|dependable|courteous|well)\b)|(?<!be)(?:have|has) (?=(?:an?|the|strong|excellent|good|experience|knowledge|demonstrated|proven|basic|some)\b)|(?<!(?:ly|ba|the|cri|pha|ene|th|h|x)s?)is (?=(?:able|an?|familiar|comfortable|willing|eager|curious|thorough|committed|skilled|flexible|detail|highly|organized|passionate|knowledgeable|proficient|reliable|patient|open)\b)|(?:takes (?=responsib|initiative|pride|ownership)|(?:enjoys|loves) (?=working|helping|learning|people|being|books|reading)|(?:demonstrates|possesses) (?=[a-z]{2,14} )|communicates (?=effectively|clearly|well|openly)|(?<!net|frame|art|wood)works (?=well|effectively|independently|collaboratively|comfortably)))/gu,
);
/** What stands before such words in ordinary ones: “mismanage”, “micromanage”, “networking”, “unwilling”, “handwritten”. */
const ORDINARY = new Set(
  'mis micro macro re un under over out pre post non inter intra self counter multi semi anti de dis co photo tele bio geo nano cross head acknowledge ac hand net hard frame type up sub in im ir trans super well meta cyber team bed wood metal coop air wire inoperat cap us avail reli prob sut suit access sustain account afford adapt port compat en st vi'.split(
    ' ',
  ),
);

/** The letters that end at `at`, as many as an ordinary word has before its second half. */
function lettersBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 14 && isLetter(text.charCodeAt(start - 1))) start--;
  return text.slice(start, at);
}

/** Second halves of ordinary compounds: “framework”, “workplace”, “handbook”. */
const HALVES = new Set(
  'work works place time wide based ware book books side ship able line out over room day man men woman thing one body where how ever self selves hand point print board land well fully full less most like wise ward form port scape house case stack level mates mate life style text term mind'.split(
    ' ',
  ),
);
/** Short words that begin a criterion after “must:”. */
const SHORT = new Set(['be', 'an', 'has', 'can', 'act', 'use']);
/** How many code units around are looked at for the words that a weld is made of. */
const AROUND = 12_000;

/**
 * Where small letters were welded because a list lost its line breaks: “lead teamsmanage budgetsstrong writing”. Found by words that begin a
 * criterion, and where the text is known to be welded (`certain`, as after “must have:lead”) by words that stand elsewhere in the text. Only where
 * it happens three times or more, for any one may be a word (“framework”).
 */
export function smallWelds(text: string, from: number, to: number, certain = false): ReadonlySet<number> {
  const words = text.slice(from, to);
  const found: number[] = [];
  let welded = false;
  getBeginnings();
  for (let start = 0; start < words.length; ) {
    let end = start;
    let place = 0;
    let mayHold = false;
    for (; end < words.length && end - start < LONGEST; end++) {
      const code = words.charCodeAt(end);
      if (code !== BRACKET && !isSmall(code)) break;
      place = ((place << 4) ^ (code & 31)) & 0x7fff;
      // The third letter is the first that a beginning may stand at.
      if (places[place] === 1 && end - start > FOUR) mayHold = true;
    }
    if (mayHold) found.push(...weldsIn(words, start, end).map((at) => from + at));
    if (end - start > FOUR && words.charCodeAt(end) === SPACE && isLastOfVerb(words.charCodeAt(end - 1)))
      welded ||= endsInWeldedVerb(words, end);
    start = Math.max(end, start + 1);
  }
  if (welded) for (const { index } of words.matchAll(VERBS)) found.push(from + index);
  if (certain) for (const at of unknownWords(text, from, to)) if (!found.some((other) => Math.abs(other - at) < 3)) found.push(at);
  return new Set(found.length >= 3 ? found : []);
}

function weldsIn(words: string, start: number, end: number): readonly number[] {
  return beginningsIn(words.slice(start, end))
    .map((at) => start + at)
    .filter((at) => !ORDINARY.has(lettersBefore(words, at)));
}

/** Places inside words that stand nowhere else, where two words meet that do. */
function unknownWords(text: string, from: number, to: number): readonly number[] {
  const counts = new Map<string, number>();
  for (const [word] of text
    .slice(Math.max(0, from - AROUND), to + AROUND)
    .toLowerCase()
    .matchAll(/\p{L}{2,30}/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const found: number[] = [];
  for (const { 0: word, index } of text.slice(from, to).matchAll(/\p{Ll}{5,40}/gu)) {
    if ((counts.get(word) ?? 0) > 1) continue;
    let best = 0;
    for (let cut = 3; cut <= word.length - 2; cut++) {
      const [left, right] = [word.slice(0, cut), word.slice(cut)];
      if (right.length < 4 ? !SHORT.has(right) : !counts.has(right) || word.length < 8 || HALVES.has(right)) continue;
      if (!counts.has(left)) continue;
      if (best === 0 || Math.min(cut, word.length - cut) > Math.min(best, word.length - best)) best = cut;
    }
    if (best > 0) found.push(from + index + best);
  }
  return found;
}
