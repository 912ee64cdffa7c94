/** Words that stay small inside a name, and those that stay in capitals. */
const SMALL = new Set('a an and at by de del el en for in la las los of on or the to y e'.split(' '));
const CAPITALS =
  /^(?:[IVX]{1,4}|[A-Z]{1,3}\.|[A-Z](?:\.[A-Z])+\.?|USA?|CA|NY|TX|GS|IT|HR|AV|ESL|ILL|LLC|LLP|UCLA|USC|SJSU|CSU|CSUN|UC|YMCA|YWCA|MLIS|MLS|MSLIS|MSIS|BA|BS|MA|MS|PhD|AA|AS|ALA|CLA|SAA|SCA|MARC|RDA|OCLC|DACS|EAD|STEM|VA|K-12)$/u;

function titled(word: string, first: boolean): string {
  if (CAPITALS.test(word)) return word;
  const low = word.toLowerCase();
  if (!first && SMALL.has(low)) return low;
  return low.replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** A name printed in capitals as it is written otherwise: “CITY OF MARISOL PUBLIC LIBRARY”. Any other stays as it is. */
export function uncapped(name: string): string {
  const letters = name.replace(/[^\p{L}]/gu, '');
  if (letters.length < 4 || name !== name.toUpperCase()) return name;
  return name
    .split(/(?<=[\s/(-])/u)
    .map((word, at) => titled(word.trimEnd(), at === 0) + word.slice(word.trimEnd().length))
    .join('');
}

/** No name is longer. */
const LONGEST = 600;

/** Words without the signs and the lone brackets that are left around them when dates and hours are taken out. */
export function tidy(words: string): string {
  let out = words
    .slice(0, LONGEST)
    .replace(/\(\s{0,5}[,;:–—-]{0,2}\s{0,5}\)|\[\s{0,5}\]/gu, ' ')
    .replace(/[\s\u00a0]{1,200}/gu, ' ')
    .replace(/ ([,;:.])/gu, '$1')
    .replace(/([,;|·•–—-]) ?(?:[,;|·•] ?){1,9}/gu, '$1 ');
  for (let length = -1; length !== out.length; ) {
    length = out.length;
    out = out
      .trim()
      .replace(/^[,;:|·•◆♦/–—―*_-]{1,9}|[,;:|·•◆♦/–—―*_-]{1,9}$/u, '')
      .trim();
    if (out.endsWith('(')) out = out.slice(0, -1);
    if (out.startsWith(')')) out = out.slice(1);
  }
  if (out.includes('(') && !out.includes(')')) out = `${out})`;
  // A full stop ends a sentence, not “Inc.” or “B.A.”.
  return /\p{Ll}{4}\.$/u.test(out) ? out.slice(0, -1) : out;
}
