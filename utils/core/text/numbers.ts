const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  half: 0.5,
  'one hundred': 100,
  'two hundred': 200,
  'three hundred': 300,
  'five hundred': 500,
  'six hundred': 600,
  'one thousand': 1000,
  'two thousand': 2000,
};

const WORD = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty';

/**
 * A pattern source for a number in words or digits, or both: “two”, “2”, “two (2)”, “2 (two)”, “1,800”, “2.5”, “2½”. No groups. What stands at its
 * beginning, and behind its words, is looked at: so the engine writes what follows once, and not once for each word.
 */
export const NUMBER = `(?=[\\dotfsen])(?:(?:${WORD})(?![a-z])(?: hundred| thousand)?|\\d{1,4}(?:,\\d{3}|\\.\\d|½)?)(?!\\d)\\+?(?:[\\s-]{0,2}\\((?:${WORD}|\\d{1,4}(?:,\\d{3})?)(?![a-z\\d])\\+?\\))?\\+?`;

/** The value of such a number; NaN where it is none. */
export function readNumber(words: string): number {
  const first = words
    .trim()
    .toLowerCase()
    .replace(/\(.{0,8}\)|\+/gu, '')
    .trim();
  const named = WORDS[first];
  if (named !== undefined) return named;
  if (/^\d{1,4}½$/u.test(first)) return Number(first.slice(0, -1)) + 0.5;
  return first === '' ? Number.NaN : Number(first.replace(/,/gu, ''));
}
