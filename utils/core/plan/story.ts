import type { PartialDate } from '../dates';
import { askKey } from '../profile/ask-key';
import type { Requirement } from '../requirements/requirement';
import { impliedBy } from '../vocabulary/vocabulary';

/** Something that the user did, told so that an interviewer can follow it, and found again for requirements alike. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly situation: string;
  readonly task: string;
  readonly action: string;
  readonly result: string;
  /** The item of the profile where it happened; null: not said. */
  readonly item: string | null;
  /** The keys of the questions that it was told for. */
  readonly about: readonly string[];
  /** Vocabulary skills of the requirements that it was told for. */
  readonly skills: readonly string[];
  readonly when: PartialDate | null;
}

export const STORY_PARTS = ['situation', 'task', 'action', 'result'] as const;
export type StoryPart = (typeof STORY_PARTS)[number];

/** What a story can be told for: the question of a requirement with the skills that it names, or a question of an interview. */
export interface StorySubject {
  readonly key: string;
  readonly skills: readonly string[];
}

/** A requirement as something to tell a story for. */
export function subjectOf(requirement: Requirement): StorySubject {
  return { key: askKey(requirement), skills: requirement.ask.kind === 'skill' ? requirement.ask.skills : [] };
}

/** A story that says nothing yet. */
export function newStory(id: string, { key, skills }: StorySubject): Story {
  return { id, title: '', situation: '', task: '', action: '', result: '', item: null, about: [key], skills, when: null };
}

/** The story told for one thing more. */
export function alsoFor(story: Story, { key }: StorySubject): Story {
  return story.about.includes(key) ? story : { ...story, about: [...story.about, key] };
}

/** Whether nothing was written into it. */
export function isBlank({ title, situation, task, action, result }: Story): boolean {
  return [title, situation, task, action, result].every((part) => part.trim() === '');
}

/** The stories that answer it: told for the same question, else for a skill that it names; the most fitting first. */
export function storiesFor({ key, skills: wanted }: StorySubject, stories: readonly Story[]): readonly Story[] {
  const weigh = ({ about, skills }: Story): number => {
    if (about.includes(key)) return 100;
    const had = impliedBy(skills);
    return wanted.filter((skill) => had.has(skill)).length;
  };
  return stories
    .map((story) => ({ story, fit: weigh(story) }))
    .filter((one) => one.fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .map(({ story }) => story);
}
