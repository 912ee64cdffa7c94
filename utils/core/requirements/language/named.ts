import { anyCase } from '../../text/any-case';
import { findLanguages, type LanguageMatch } from '../../vocabulary/find-languages';

/** Named languages that stand together: “Spanish, Cantonese, Mandarin or Vietnamese”. */
export function clusters(text: string): readonly (readonly LanguageMatch[])[] {
  const groups: LanguageMatch[][] = [];
  for (const match of findLanguages(text)) {
    const last = groups[groups.length - 1];
    const previous = last?.[last.length - 1];
    if (last && previous && match.start - previous.end <= 30 && !/[.;]/u.test(text.slice(previous.end, match.start))) last.push(match);
    else groups.push([match]);
  }
  return groups;
}

/** The official languages of the United Nations beside English (Rules of Procedure of the General Assembly, rule 51). */
const OF_THE_UN = ['ar', 'zh', 'fr', 'ru', 'es'];
const ANOTHER_OF_THE_UN = anyCase(
  /\b(?:another|second|other|additional|further)\b[^.;]{0,20}\b(?:united nations|u\.?n\.?)[ -](?:official )?languages?/u,
  'nation|un|u.n',
);
const THAT_LANGUAGE = anyCase(/\b(?:the|that|those|such) (?:[a-z]{4,12} )?languages?$/u, 'language');
/** How far back a language is looked for that “the language” means, in code units. */
export const BACK = 200;

/** What a language without its name means: “another official UN language”, “who speak the language” after one that `before` names; none where it may be any. */
export function meantBy(words: string, before: string): readonly string[] {
  if (ANOTHER_OF_THE_UN.test(words)) return OF_THE_UN;
  const named = THAT_LANGUAGE.test(words) ? clusters(before).at(-1) : undefined;
  return [...new Set((named ?? []).map(({ code }) => code))].filter((code) => code !== 'en');
}
