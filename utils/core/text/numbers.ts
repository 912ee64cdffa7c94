const ONES = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const WORD = `${ONES}|(?:${TENS})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?`;

/**
 * A pattern source for a number in words or digits, or both: “two”, “2”, “two (2)”, “2 (two)”, “1,800”, “2.5”, “2½”. No groups. What stands at its
 * beginning, and behind its words, is looked at: so the engine writes what follows once, and not once for each word.
 */
export const NUMBER = `(?=[\\dotfsen])(?:(?:${WORD})(?![a-z])(?: hundred| thousand)?|\\d{1,4}(?:,\\d{3}|\\.\\d|½)?)(?!\\d)\\+?(?:[\\s-]{0,2}\\([a-z\\d,+-]{1,12}\\))?\\+?`;

/** “[one hundred ]sixty (4,160)”: figures of more than two digits behind words say the number whole. */
const FIGURES = /^[a-z][^(]{0,24}\((\d{1,2},\d{3}|\d{3,5})\)/u;

/** The value of such a number; NaN where it is none. */
export function readNumber(words: string): number {
  const figures = FIGURES.exec(words.trim().toLowerCase())?.[1];
  if (figures !== undefined) return Number(figures.replace(',', ''));
  const first = words
    .trim()
    .toLowerCase()
    .replace(/\(.{0,14}\)|\+/gu, '')
    .trim();
  if (/^\d{1,4}½$/u.test(first)) return Number(first.slice(0, -1)) + 0.5;
  if (/^\d/u.test(first)) return Number(first.replace(/,/gu, ''));
  if (first === 'half') return 0.5;
  const [count = '', times] = first.split(' ');
  return wordValue(count) * (times === undefined ? 1 : times === 'hundred' ? 100 : times === 'thousand' ? 1000 : Number.NaN);
}

/** “twelve”, “forty-eight”. */
function wordValue(word: string): number {
  const one = ONES.split('|').indexOf(word) + 1;
  if (one > 0) return one;
  const [ten = '', rest] = word.split('-');
  const at = TENS.split('|').indexOf(ten);
  return at < 0 ? Number.NaN : 20 + at * 10 + (rest === undefined ? 0 : wordValue(rest));
}
