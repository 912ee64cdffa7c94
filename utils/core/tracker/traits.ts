import type { Application } from './application';

/** Words that an employer is written with or without. */
const EMPLOYER_FILLERS: ReadonlySet<string> = new Set(
  'the of and for a an city county town state dept department public library libraries inc llc co corp corporation'.split(' '),
);

/** A text's words in lower case, without accents and signs. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]{1,60}/gu) ?? [];
}

/** An employer's name as its own words in order, so that “City of Ocotillo Beach” and “Ocotillo Beach Public Library” are one; '' for none. */
export function employerKey(employer: string | null): string {
  const words = wordsOf(employer ?? '');
  const own = words.filter((word) => !EMPLOYER_FILLERS.has(word));
  return (own.length === 0 ? words : own).join(' ');
}

/** An exam's number without signs; '' for none. */
export function examKey(examNumber: string | null): string {
  return wordsOf(examNumber ?? '').join('');
}

/** A title as its words in order, numbers of classes among them; '' for none. */
export function titleKey(title: string | null): string {
  return wordsOf(title ?? '').join(' ');
}

/** Keys of which another posting of the same job would share at least one: its employer's, its exam's number, its title. */
export function traitsOf({ employer, title, facts }: Pick<Application, 'employer' | 'title' | 'facts'>): readonly string[] {
  const keys = [
    ['employer', employerKey(employer)],
    ['exam', examKey(facts.examNumber)],
    ['title', titleKey(title)],
  ];
  return keys.flatMap(([kind, key]) => (key === '' ? [] : [`${kind} ${key}`]));
}
