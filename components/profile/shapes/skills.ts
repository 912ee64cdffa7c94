import { SKILL_LEVELS } from '@/utils/core/profile/allowed';
import type { SkillEntry } from '@/utils/core/profile/profile';
import { sayDay } from '../../shared/say-day';
import { type EntryShape, line } from '../form';

/** A skill with how well it is held, in which job what was done with it, and when it was used last. New ones come from the search and not from a form. */
export const skills: EntryShape<SkillEntry> = {
  section: 'skills',
  fields: [
    { name: 'skill', kind: 'text', needed: true },
    { name: 'skillLevel', kind: 'choice', choices: 'skillLevels', unset: 'unfilled' },
    { name: 'usedIn', kind: 'post' },
    { name: 'lastUsed', kind: 'date' },
    { name: 'evidence', kind: 'long', wide: true },
  ],
  worth: [{ name: 'skillLevel' }, { name: 'usedIn', or: 'evidence' }],
  entriesOf: (profile) => profile.skills,
  withEntries: (profile, entries) => ({ ...profile, skills: entries }),
  toDraft: ({ name, level, work, lastUsed, evidence }) => ({
    skill: name,
    skillLevel: level ?? '',
    usedIn: work ?? '',
    lastUsed: lastUsed ?? '',
    evidence,
  }),
  read: (form, id, before) => {
    const name = form.neededText('skill');
    return {
      id,
      name,
      // What was chosen from the vocabulary is no longer that under another name.
      skill: before?.name === name ? before.skill : null,
      level: form.choice('skillLevel', SKILL_LEVELS),
      evidence: form.text('evidence'),
      work: form.text('usedIn') || null,
      lastUsed: form.date('lastUsed'),
    };
  },
  words: ({ name, level, lastUsed }, m, language) => ({
    strong: name,
    soft: line(level !== null && m.choices.skillLevels[level], lastUsed !== null && sayDay(lastUsed, language)),
  }),
};
