import type { IsoDate } from '../dates';
import type { Ask } from '../requirements/ask';
import type { Requirement } from '../requirements/requirement';
import { languageName } from '../vocabulary/language-name';
import { getSkill } from '../vocabulary/vocabulary';
import { ANSWERED, askKey } from './ask-key';
import { type Answer, type Availability, type Profile, UNSTATED } from './profile';

/**
 * The profile with an answer to one requirement, stored where it belongs: a license among the licenses, a language among the languages, a skill
 * among the skills, an evening under availability; what has no place of its own among the answers. An earlier answer to the same question is
 * replaced. `have` null puts the question off.
 */
export function withAnswer(profile: Profile, requirement: Requirement, have: boolean | null, on: IsoDate): Profile {
  const about = askKey(requirement);
  const id = ANSWERED + about;
  const clean = withoutAnswer(profile, about, id);
  const { quote } = requirement;
  const answer: Answer = { id, about, words: quote, have, on };
  return (have === null ? null : placed(clean, requirement, have, id)) ?? { ...clean, answers: [...clean.answers, answer] };
}

/** The profile with an answer in the place that is its own; null where it has none. */
function placed(profile: Profile, { ask, quote }: Requirement, have: boolean, id: string): Profile | null {
  const heldAlready = ask.kind === 'licence' && profile.licences.some((licence) => licence.type === ask.type && licence.held);
  // “I don't have it” beside a license that is listed stays an answer: what the user entered is not taken away.
  if (ask.kind === 'licence' && (have || !heldAlready)) {
    const name = ask.type === 'driver' ? 'driver’s license' : quote;
    const shown = ask.class === undefined ? name : `${name}, class ${ask.class}`;
    return {
      ...profile,
      licences: [...profile.licences, { id, type: ask.type, name: shown, held: have, ...UNSTATED.licence, expires: null }],
    };
  }
  if (ask.kind === 'availability') return withAvailability(profile, ask, have);
  if (!have) return null;
  if (ask.kind === 'language' && ask.languages.length === 1 && (ask.modes?.length ?? 0) === 0) {
    const [code = ''] = ask.languages;
    return {
      ...profile,
      languages: [{ id, name: languageName(code), code, level: 'fluent', modes: null, ...UNSTATED.language }, ...profile.languages],
    };
  }
  if (ask.kind === 'skill' && ask.skills.length === 1) {
    const [skill = ''] = ask.skills;
    return { ...profile, skills: [...profile.skills, { id, name: getSkill(skill).label, skill, ...UNSTATED.skill }] };
  }
  if (ask.kind === 'certificate' && ask.name !== null) {
    return {
      ...profile,
      certificates: [...profile.certificates, { id, name: ask.name, issuer: null, date: null, expires: null, wpm: null }],
    };
  }
  return null;
}

const TIMES = ['evenings', 'weekends', 'travel', 'onCall'] as const;

/** The times that are asked, stated; null where none is named, where a “no” does not tell which of several, or where the profile states otherwise. */
function withAvailability(profile: Profile, ask: Extract<Ask, { readonly kind: 'availability' }>, have: boolean): Profile | null {
  const asked = TIMES.filter((time) => ask[time] === true);
  if (asked.length === 0 || (!have && asked.length > 1) || asked.some((time) => profile.availability[time] === !have)) return null;
  const stated: Partial<Availability> = Object.fromEntries(asked.map((time) => [time, have]));
  return { ...profile, availability: { ...profile.availability, ...stated } };
}

/** Takes back what an earlier answer to the same question put anywhere in the profile. */
function withoutAnswer(profile: Profile, about: string, id = ANSWERED + about): Profile {
  const keep = (item: { readonly id: string }): boolean => item.id !== id;
  return {
    ...profile,
    licences: profile.licences.filter(keep),
    languages: profile.languages.filter(keep),
    skills: profile.skills.filter(keep),
    certificates: profile.certificates.filter(keep),
    answers: profile.answers.filter((answer) => answer.about !== about),
  };
}
