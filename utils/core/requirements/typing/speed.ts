import { anyCase, lowered } from '../../text/any-case';
import { readNumber } from '../../text/numbers';
import { clauseAround } from '../clause';
import type { Finding, Parser } from '../rule';

/** “type 40 wpm”, “35 net words per minute”, “fifty (50) words a minute”, “forty words/minute”. */
const SPEED = anyCase(
  /(?<![\d.a-z-])(?<wpm>\d{2,3}|(?:twenty|thirty|forty|fifty|sixty)(?:-five)?)\)?\s{0,2}(?:or more\s{1,2})?(?:(?=[a-z])(?:net|gross|correct(?:ed)?|accurate|adjusted)\s{1,2}){0,2}(?:words?(?:\s{1,2}(?:per|a|each)\s{1,2}|\s{0,2}\/\s{0,2})min(?:ute)?\b|w\.?\s?p\.?\s?m\b)/dgu,
);
/** “a typing certificate”, where no speed stands beside it. */
const CERTIFICATE = anyCase(
  /\b(?:typing|keyboarding|typewriting)\s{1,2}(?:[a-zß-ž]{1,12}\s{1,2}){0,1}certificat(?:e|ion)\b/u,
  'certificat',
);
const AGE = anyCase(
  /\b(?:within|in|not (?:be )?(?:more|older) than|no (?:more|older) than|less than|during)\s{1,2}(?:the\s{1,2})?(?:past|last|prior|preceding|previous)?\s{0,2}(?:[a-zß-ž]{2,10}\s{1,2})?\(?(?<n>\d{1,2})?\)?\s{0,2}(?<unit>months?|years?)\b/du,
  'month|year',
);
const NUMBERS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, six: 6, nine: 9, twelve: 12, eighteen: 18 };

function withinMonths(text: string): number | undefined {
  const match = AGE.exec(text);
  if (!match?.groups) return undefined;
  const word = /\b(one|two|three|six|nine|twelve|eighteen)\b/u.exec(lowered(match[0]))?.[1]?.toLowerCase() ?? 'one';
  const n = match.groups.n ? Number(match.groups.n) : (NUMBERS[word] ?? 1);
  return /^year/u.test(lowered(match.groups.unit ?? '')) ? n * 12 : n;
}

/** “A certificate of 40 net words per minute, issued within the last 12 months”; not “keyboarding skills”, which is a skill. */
export const typingSpeed: Parser = {
  id: 'typing/speed',
  find: (text, offset, { stretch }): readonly Finding[] => {
    if (stretch.asks === 'no') return [];
    const speed = [...text.matchAll(SPEED)][0];
    const match = speed ?? CERTIFICATE.exec(text);
    if (!match || (!speed && !/\b(?:must|required?|submit|attach|provide|valid|possess[a-zß-ž]{0,3})\b/u.test(lowered(text)))) return [];
    const months = withinMonths(text);
    return [
      {
        rule: 'typing/speed',
        span: clauseAround(text, offset, match.index, match.index + match[0].length),
        ask: {
          kind: 'typing',
          wpm: speed ? readNumber(speed.groups?.wpm ?? '') : null,
          ...(months && /certificat|test|dated|issued/u.test(lowered(text)) ? { withinMonths: months } : {}),
        },
      },
    ];
  },
};
