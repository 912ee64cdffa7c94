import type { Profile } from '@/utils/core/profile/profile';
import type { Requirement } from '@/utils/core/requirements/requirement';
import type { Preparation } from '@/utils/core/tracker/preparation';

/** What was prepared for the posting shown, and how it is changed; the posting is kept with the first change. */
export interface Preparing {
  readonly preparation: Preparation;
  /** Whether the posting is kept already. */
  readonly kept: boolean;
  readonly profile: Profile;
  readonly drafts: Readonly<Record<string, string>>;
  /** Keeps what is typed until it is stored with the posting. */
  readonly onDraft: (field: string, text: string) => void;
  readonly onPrepare: (change: (before: Preparation) => Preparation) => void;
  /** The skill of a requirement is being learned: the profile says so too. */
  readonly onLearn: (requirement: Requirement) => void;
  /** Opens the plan's page at one of its parts for this posting, which is kept first. */
  readonly onOpenPlan: (part: 'tailoring' | 'interview' | 'gaps') => void;
  readonly now: () => string;
}

/** The items of a profile that can show something, named as everywhere else. */
export function showable({ work, education, certificates, skills }: Profile): readonly { readonly id: string; readonly label: string }[] {
  return [
    ...work.map(({ id, title, employer }) => ({ id, label: [title, employer].filter(Boolean).join(', ') })),
    ...education.map(({ id, program, institution }) => ({ id, label: [program, institution].filter(Boolean).join(', ') })),
    ...certificates.map(({ id, name }) => ({ id, label: name })),
    ...skills.map(({ id, name }) => ({ id, label: name })),
  ].filter(({ label }) => label !== '');
}
