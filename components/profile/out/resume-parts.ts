import type { Language, Messages } from '@/locales/messages';
import type { Profile } from '@/utils/core/profile/profile';
import { SHAPES } from '../shapes';

/** One entry of the profile as it is read on paper. */
export interface ResumeEntry {
  readonly strong: string;
  readonly soft: string;
  /** What was done, line by line. */
  readonly lines: readonly string[];
}

/** A section of the profile as it is read on paper. */
export interface ResumePart {
  readonly title: string;
  readonly entries: readonly ResumeEntry[];
}

/** Sections that are for the user alone: what they may claim, when they can work, who would speak for them, where papers lie. */
const PRIVATE: ReadonlySet<string> = new Set(['about', 'availability', 'references', 'documents']);

/** The profile as a résumé: its sections with their entries as they stand on the page, then the skills. Nothing is added, and empty sections are left out. */
export function resumeParts(profile: Profile, m: Messages['options'], language: Language): readonly ResumePart[] {
  const duties = new Map(profile.work.map(({ id, summary }) => [id, summary.split('\n').filter((text) => text.trim() !== '')]));
  const parts = SHAPES.flatMap((shape) =>
    shape((of): readonly ResumePart[] => {
      if (PRIVATE.has(of.section)) return [];
      const entries = of.entriesOf(profile).map((entry) => ({ ...of.words(entry, m, language), lines: duties.get(entry.id) ?? [] }));
      return [{ title: m.sections[of.section].title, entries }];
    }),
  );
  const skills: ResumePart = {
    title: m.sections.skills.title,
    entries: profile.skills.map(({ name, evidence }) => ({ strong: name, soft: evidence, lines: [] })),
  };
  return [...parts, skills].filter(({ entries }) => entries.length > 0);
}
