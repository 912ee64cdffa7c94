const LETTER = /\p{L}/u;
const SMALL = /\p{Ll}/u;
const CAPITAL = /\p{Lu}/u;

/** Beyond ASCII: general punctuation, arrows and signs, which most texts have a few of, hold no letters to speak of. */
const isSign = (code: number): boolean => code === 0xa0 || (code >= 0x2000 && code < 0x2c00);

/** Whether a code unit is a small letter of any script. Half of a surrogate pair is none. */
export const isSmall = (code: number): boolean =>
  code < 128 ? code >= 97 && code <= 122 : !isSign(code) && SMALL.test(String.fromCharCode(code));

/** Whether a code unit is a capital of any script. Half of a surrogate pair is none. */
export const isCapital = (code: number): boolean =>
  code < 128 ? code >= 65 && code <= 90 : !isSign(code) && CAPITAL.test(String.fromCharCode(code));

/** Whether a code unit is a letter of any script. Half of a surrogate pair is none. */
export const isLetter = (code: number): boolean =>
  code < 128 ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) : !isSign(code) && LETTER.test(String.fromCharCode(code));

/** Whether a code unit is one of the digits 0–9. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a small letter stands in a text. */
export function hasSmall(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isSmall(text.charCodeAt(at))) return true;
  return false;
}

/** How many letters a text has. */
export function lettersIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isLetter(text.charCodeAt(at))) count++;
  return count;
}
