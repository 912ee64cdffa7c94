import { unreachable } from '../unreachable';
import type { Lacking } from './gap';

const fold = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .slice(0, 80);

/** The id of a gap: the same thing lacked in two postings has one. */
export function gapId(lacking: Lacking): string {
  switch (lacking.kind) {
    case 'degree': {
      const { level, library, field, enrolled, second, units } = lacking;
      const parts = [level, library && 'library', field !== null && fold(field), enrolled && 'enrolled', second && 'second', units];
      return `degree:${parts.filter((part) => part !== false && part !== null).join(':')}`;
    }
    case 'licence':
      return `licence:${lacking.type}:${lacking.class ?? ''}${lacking.type === 'other' ? fold(lacking.words) : ''}`;
    case 'certificate':
      return `certificate:${fold(lacking.name)}`;
    case 'typing':
      return `typing:${lacking.wpm}`;
    case 'language':
      return `language:${lacking.code}`;
    case 'experience':
      return `experience:${lacking.work}:${lacking.months}:${lacking.words === null ? '' : fold(lacking.words)}`;
    case 'skill':
      return `skill:${lacking.skills.join('+')}`;
    default:
      return unreachable(lacking);
  }
}
