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

/** A pattern source for a number in words or digits, or both: “two”, “2”, “two (2)”, “2 (two)”, “1,800”, “2.5”, “2½”. No groups. What it begins with is looked at first: so the engine writes its many ways once, however it is come to. */
export const NUMBER =
  '(?=[\\dotfsen])(?:(?:(?:one|two|three|five|six) hundred|(?:one|two) thousand|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|\\d{1,2},\\d{3}|\\d{1,4}(?:\\.\\d|½)?)\\+?(?:[\\s-]{0,2}\\((?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,2},\\d{3}|\\d{1,4})\\+?\\))?\\+?)';

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
