import type { Requirement } from '../requirements/requirement';
import { unreachable } from '../unreachable';

/** How the ids of the entries begin that an answer has put somewhere into the profile; the ask's key follows. */
export const ANSWERED = 'answer/';

/** The words folded so that the same question in another posting's spelling has the same key. */
function fold(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .slice(0, 120);
}

/** Under which key the answer to a requirement is kept: one key for what is the same in every posting (a driver's license), the words where it is not. */
export function askKey({ ask, quote }: Pick<Requirement, 'ask' | 'quote'>): string {
  switch (ask.kind) {
    case 'licence':
      return ask.type === 'other' ? `licence:other:${ask.class ?? ''}:${fold(quote)}` : `licence:${ask.type}:${ask.class ?? ''}`;
    case 'language':
      return ask.languages.length === 0
        ? `language:${fold(quote)}`
        : `language:${[...ask.languages].sort().join('+')}:${[...(ask.modes ?? [])].sort().join('+')}`;
    case 'typing':
      return ask.wpm === null ? 'typing' : `typing:${ask.wpm}:${ask.withinMonths ?? ''}`;
    case 'clearance':
      return `clearance:${ask.type ?? fold(quote)}`;
    case 'eligibility':
      return ask.type === 'work-authorization' ? 'eligibility:work-authorization' : `eligibility:${ask.type ?? ''}:${fold(quote)}`;
    case 'skill':
      return ask.skills.length === 1 ? `skill:${ask.skills[0] ?? ''}` : `skill:${fold(quote)}`;
    case 'certificate':
      return `certificate:${fold(ask.name ?? quote)}`;
    case 'document':
      return `document:${fold(ask.name)}`;
    case 'physical':
      return ask.liftLb === undefined ? `physical:${fold(quote)}` : `physical:${ask.liftLb}`;
    case 'education':
    case 'experience':
    case 'availability':
      return `${ask.kind}:${fold(quote)}`;
    default:
      return unreachable(ask);
  }
}
