import type { LanguageMode } from '../../requirements/ask';
import { anyCase } from '../../text/any-case';
import { languageCode } from '../../vocabulary/languages';
import { fluencyLevel, fluencyModes } from '../fluency';
import { type LanguageEntry, type LanguageLevel, UNSTATED } from '../profile';
import { type Piece, piecesOf } from './pieces';
import type { Found } from './read-resume-text';
import type { ResumeLine } from './resume-line';

const FULL_PROFESSIONAL = anyCase(/\bfull professional\b/u, 'full professional');

const SPANISH: readonly (readonly [LanguageLevel, RegExp])[] = [
  ['native', anyCase(/\b(?:nativ[oa]|materna|biling[uü]e|lengua de herencia)\b/u)],
  ['basic', anyCase(/\b(?:b[aá]sic[oa]|principiante|elemental|nociones)\b/u)],
  ['conversational', anyCase(/\b(?:conversacional|intermedi[oa]|medio)\b/u)],
  ['professional', anyCase(/\b(?:avanzad[oa]|profesional)\b/u)],
  ['fluent', anyCase(/\b(?:fluid[oa]|fluidez|con soltura|domini[oa])\b/u)],
];
const MODES: readonly (readonly [LanguageMode, RegExp])[] = [
  ['speak', anyCase(/\b(?:habl(?:ad[oa]|ar|o)|oral|conversation)\b/u)],
  ['read', anyCase(/\b(?:le[ií]d[oa]|lectura|leer|leo|comprensi[oó]n lectora)\b/u)],
  ['write', anyCase(/\b(?:escrit[oa]|escribir|escritura|escribo)\b/u)],
];
const ALL: readonly LanguageMode[] = ['speak', 'read', 'write', 'sign'];
const LEAD = anyCase(
  /^(?:bilingual(?: in)?|fluent(?: in)?|native(?: speaker of)?|conversational(?: in)?|proficient in|basic|intermediate|advanced|reading knowledge of|and|y|speaks?|hablo|also|nativo en|some|working knowledge of|limited)[\s:]{1,3}/u,
);

/** The level that the words tell first: “Speak: advanced, write: basic” is advanced. LinkedIn's “full professional” is more than its “professional working”. */
function levelIn(words: string): LanguageLevel | null {
  for (const part of words.split(/[,;]/u)) {
    const level = FULL_PROFESSIONAL.test(part) ? 'fluent' : (SPANISH.find(([, pattern]) => pattern.test(part))?.[0] ?? fluencyLevel(part));
    if (level !== null) return level;
  }
  return null;
}

function modesIn(words: string): readonly LanguageMode[] | null {
  const modes = new Set([...(fluencyModes(words) ?? []), ...MODES.filter(([, pattern]) => pattern.test(words)).map(([mode]) => mode)]);
  return modes.size === 0 ? null : ALL.filter((mode) => modes.has(mode));
}

/** The language that a piece begins with, with the words of its name; null where it begins with none. */
function nameIn(text: string): { readonly name: string; readonly code: string } | null {
  let rest = text;
  for (let cut = LEAD.exec(rest); cut; cut = LEAD.exec(rest)) rest = rest.slice(cut[0].length);
  const words = [...rest.matchAll(/[^\s,;:()/–—|-]{1,30}/gu)];
  for (let count = Math.min(3, words.length); count > 0; count--) {
    const end = (words[count - 1]?.index ?? 0) + (words[count - 1]?.[0].length ?? 0);
    const name = rest.slice(0, end).trim();
    const code = languageCode(name);
    if (code !== null && name.length > 2) return { name, code };
  }
  return null;
}

/** Whether a stretch begins with a language that is said to be known: “French (fluent)”. */
export const namesSpoken = ({ text }: Pick<ResumeLine, 'text'>): boolean => nameIn(text) !== null && levelIn(text) !== null;

/** The languages of a section; what names none goes with the one before it (“German, reading”). */
export function readSpoken(lines: readonly ResumeLine[]): readonly Found<LanguageEntry>[] {
  const groups: { name: string; code: string; text: string; spans: Piece[] }[] = [];
  for (const line of lines)
    for (const piece of piecesOf(line, /[,;|·•\t/]/u).flatMap((one) => splitAnd(one))) {
      const named = nameIn(piece.text);
      const last = groups.at(-1);
      if (named) groups.push({ ...named, text: piece.text, spans: [piece] });
      else if (last) {
        last.text += `, ${piece.text}`;
        last.spans.push(piece);
      }
    }
  return groups.map(({ name, code, text, spans }) => ({
    entry: { ...UNSTATED.language, id: '', name: capital(name), code, level: levelIn(text), modes: modesIn(text) },
    spans,
  }));
}

/** “Spanish and French”: two, where both are languages. */
function splitAnd(piece: Piece): readonly Piece[] {
  const and = /\s(?:and|y|&)\s/u.exec(piece.text);
  if (!and) return [piece];
  const [left, right] = [piece.text.slice(0, and.index), piece.text.slice(and.index + and[0].length)];
  if (nameIn(left) === null || nameIn(right) === null) return [piece];
  const start = piece.start + and.index + and[0].length;
  return [
    { text: left, start: piece.start, end: piece.start + left.length },
    { text: right, start, end: piece.end },
  ];
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
