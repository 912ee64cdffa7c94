/**
 * Verbs whose -ing and -ed forms are read as the verb itself, so that “managing budgets” and “manage budgets” are one phrase.
 * Only verbs whose forms are not nouns of this field: “cataloging”, “training” and “programming” stay as they are.
 */
const VERBS =
  'administer advocate analyze answer assess assist build collaborate conduct coordinate create curate deal deliver describe design develop engage evaluate facilitate follow handle help implement interact keep lead maintain manage measure negotiate organize plan prepare promote provide resolve respond serve stay supervise support teach use work';

/** Words that end like a plural and are none. */
const NO_PLURAL = 'series canvas kronos atlas bias always across';

const folded = new Map<string, string>();

function getFolded(): Map<string, string> {
  if (folded.size > 0) return folded;
  for (const word of NO_PLURAL.split(' ')) folded.set(word, word);
  for (const verb of VERBS.split(' ')) {
    const stem = verb === 'plan' ? 'plann' : verb.replace(/e$/u, '');
    folded.set(`${stem}ing`, verb);
    folded.set(`${stem}ed`, verb);
  }
  return folded;
}

/** British and Canadian spellings, each with what it has in it, led to the one that the vocabulary is written in. */
const SPELLINGS: readonly (readonly [string, RegExp, string])[] = [
  ['catalogu', /^catalogu(?=e[drs]|ing)/u, 'catalog'],
  ['catalogue', /^catalogue(?=s?$)/u, 'catalog'],
  ['programme', /^(programm)e(?=s?$)/u, 'program'],
  ['centre', /^centre(?=[sd]?$)/u, 'center'],
  ['our', /^(behavi|col|hum|lab|neighb|endeav|fav|hon)our/u, '$1or'],
  ['isation', /is(?=ations?$|ational$)/u, 'iz'],
  ['is', /(?<=organ|digit|util|real|recogn|special|roman|summar|priorit|custom|standard|catalog)is(?=e[drs]?$|ing$|ers$)/u, 'iz'],
  ['alys', /(?<=^(?:visual|anal))ys(?=e[drs]?$|ing$|ers$)/u, 'yz'],
  ['judgement', /^judgement/u, 'judgment'],
];

/** What one of them stands in; most words have none. */
const BRITISH = /gu|mm|tre|our|is|ys|gem/u;

function singular(word: string): string {
  if (!word.endsWith('s')) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 5 && /(?:ss|sh|ch|x)es$/u.test(word)) return word.slice(0, -2);
  return word.length > 3 && !'siu'.includes(word[word.length - 2] ?? '') && !/^[a-z]?\d|\./u.test(word) ? word.slice(0, -1) : word;
}

/** How many words are remembered: a posting has some 700, a hostile one as many as it likes. */
const REMEMBERED = 20_000;

/** A word as the vocabulary compares it: lower case, no apostrophes, American spelling, singular, and common verbs in their base form. */
export function fold(word: string): string {
  const known = getFolded();
  const plain = word.toLowerCase();
  const before = known.get(plain);
  if (before !== undefined) return before;
  let result = plain.includes("'") || plain.includes('’') ? plain.replace(/['’]s?$/u, '').replace(/['’]/gu, '') : plain;
  if (BRITISH.test(result))
    for (const [root, british, american] of SPELLINGS) if (result.includes(root)) result = result.replace(british, american);
  result = singular(result);
  result = known.get(result) ?? result;
  if (known.size < REMEMBERED) known.set(plain, result);
  return result;
}
