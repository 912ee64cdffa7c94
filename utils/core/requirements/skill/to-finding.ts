import { anyCase } from '../../text/any-case';
import type { Span } from '../../text/flat-text';
import { comparableTo, findSkill, findSkills } from '../../vocabulary/vocabulary';
import { areaOf } from '../area/area-of';
import type { Finding } from '../rule';

const COMPARABLE = anyCase(
  /\bor\s{1,2}(?:an?\s{1,2}|any\s{1,2}|some\s{1,2})?(?:other\s{1,2})?(?=[a-z])(?:comparable|similar|equivalent|another|other|like|related)\b/u,
  'comparable|equivalent|like|other|related|similar',
);

/** The vocabulary's skills in a line; “or a comparable system” brings in the whole group. */
export function skillsIn(words: string): readonly string[] {
  const named = [...new Set(findSkills(words, 0, true).map(({ skill }) => skill))];
  if (!COMPARABLE.test(words)) return named;
  const groups = new Set(named.map((id) => findSkill(id)?.group ?? null).filter((group) => group !== null));
  return [...new Set([...named, ...named.flatMap((id) => (groups.has(findSkill(id)?.group ?? '') ? comparableTo(id) : []))])];
}

/** A skill of these words, with what the vocabulary knows in them and their area. */
export function toSkill(rule: string, span: Span, words: string): Finding {
  return { rule, span, ask: { kind: 'skill', skills: skillsIn(words) }, area: areaOf(words) };
}
