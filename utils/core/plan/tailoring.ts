import type { Judgement, LeafJudgement } from '../matching/judgement';
import { readPerson } from '../matching/person';
import { judgeSkill } from '../matching/skill';
import { idsIn } from '../matching/tree';
import { askKey } from '../profile/ask-key';
import type { Profile } from '../profile/profile';
import type { AskKind } from '../requirements/ask';
import type { Analysis, Requirement } from '../requirements/requirement';
import type { SkillNote } from '../tracker/preparation';
import { findSkills } from '../vocabulary/vocabulary';
import { type Story, storiesFor, subjectOf } from './story';

/** One requirement beside what answers it. */
export interface TailoringLine {
  readonly requirement: Requirement;
  readonly leaf: LeafJudgement;
  /** What the profile shows, by its labels, with what the user picked or wrote for this posting. */
  readonly evidence: readonly string[];
  /** Neither the profile nor the user has anything to show. */
  readonly gap: boolean;
  readonly stories: readonly Story[];
}

/** Words that a posting uses for something that the profile has under another name. */
export interface MissingWord {
  readonly words: string;
  readonly has: readonly string[];
}

/** The sheet for one posting: the minimum first, then what else is required, then what is preferred. */
export interface TailoringSheet {
  readonly minimum: readonly TailoringLine[];
  readonly required: readonly TailoringLine[];
  readonly preferred: readonly TailoringLine[];
  readonly words: readonly MissingWord[];
}

/** What no letter argues for: it is sent, agreed to or done after an offer. */
const ASIDE: ReadonlySet<AskKind> = new Set(['document', 'clearance', 'availability', 'physical']);

/** Holds every requirement of a posting beside the profile. Nothing is said that neither the profile nor the user says. */
export function tailoringSheet(
  analysis: Analysis,
  judgement: Judgement,
  profile: Profile,
  { stories, notes }: { readonly stories: readonly Story[]; readonly notes: readonly SkillNote[] },
): TailoringSheet {
  const leaves = new Map(judgement.leaves.map((leaf) => [leaf.requirement, leaf]));
  const screened = new Set(idsIn(analysis.minimum));
  const labels = labelsOf(profile);
  const lines = analysis.requirements.flatMap((requirement): readonly TailoringLine[] => {
    const leaf = leaves.get(requirement.id);
    const note = notes.find(({ id }) => id === askKey(requirement));
    if (leaf === undefined || ASIDE.has(requirement.ask.kind) || note?.state === 'does-not-apply') return [];
    const picked = note?.item == null ? undefined : labels.get(note.item);
    const shown = [
      ...leaf.evidence.map(({ label }) => label),
      ...(picked === undefined ? [] : [picked]),
      ...(note?.note ? [note.note] : []),
    ];
    const told = storiesFor(subjectOf(requirement), stories);
    const evidence = leaf.verdict === 'unmet' && note?.item == null && !note?.note ? [] : [...new Set(shown)];
    return [{ requirement, leaf, evidence, gap: leaf.verdict !== 'met' && evidence.length === 0, stories: told }];
  });
  const seen = new Set<string>();
  // What a posting asks twice in the same words is answered once.
  const once = lines.filter(({ requirement: { ask, quote, strength } }) => {
    const key = JSON.stringify([ask, quote.toLowerCase(), strength]);
    return !seen.has(key) && seen.add(key);
  });
  const others = once.filter(({ requirement }) => !screened.has(requirement.id));
  return {
    minimum: once.filter(({ requirement }) => screened.has(requirement.id)),
    required: others.filter(({ requirement }) => requirement.strength === 'required'),
    preferred: others.filter(({ requirement }) => requirement.strength === 'preferred'),
    words: missingWords(once, profile),
  };
}

function labelsOf({ work, education, certificates, skills }: Profile): ReadonlyMap<string, string> {
  return new Map([
    ...work.map(({ id, title, employer }) => [id, `${title}, ${employer}`] as const),
    ...education.map(({ id, program, institution }) => [id, `${program}, ${institution}`] as const),
    ...certificates.map(({ id, name }) => [id, name] as const),
    ...skills.map(({ id, name }) => [id, name] as const),
  ]);
}

/** Everything that a résumé written from the profile would say, in lower case. */
function resumeText({ work, education, certificates, skills, languages }: Profile): string {
  return [
    ...work.flatMap(({ title, summary, systems }) => [title, summary, ...systems]),
    ...education.map(({ program }) => program),
    ...certificates.map(({ name }) => name),
    ...skills.flatMap(({ name, evidence }) => [name, evidence]),
    ...languages.map(({ name }) => name),
  ]
    .join('\n')
    .toLowerCase();
}

function missingWords(lines: readonly TailoringLine[], profile: Profile): readonly MissingWord[] {
  const resume = resumeText(profile);
  const person = readPerson(profile);
  const found = new Map<string, MissingWord>();
  for (const { requirement } of lines) {
    if (requirement.ask.kind !== 'skill') continue;
    for (const { skill, start, end } of findSkills(requirement.quote, 0, true)) {
      const words = requirement.quote.slice(start, end);
      const key = words.toLowerCase();
      // “Storytimes” and “storytime” are one word.
      if (resume.includes(key.replace(/s$/u, '')) || found.has(key)) continue;
      // Of “Sierra, Polaris or Koha” only what the profile has by itself or by what it implies.
      const { verdict, evidence } = judgeSkill({ kind: 'skill', skills: [skill] }, words, person);
      if (verdict === 'met') found.set(key, { words, has: evidence.map(({ label }) => label) });
    }
  }
  return [...found.values()];
}
