import type { IsoDate } from '../dates';
import type { Requirement } from '../requirements/requirement';
import { languageName } from '../vocabulary/languages';
import { getSkill } from '../vocabulary/vocabulary';
import { askKey } from './ask-key';
import { type Answer, type Profile, UNSTATED } from './profile';

/**
 * The profile with an answer to one requirement, stored where it belongs: a license among the licenses, a language among the languages, a skill
 * among the skills; what has no place of its own among the answers. An earlier answer to the same question is replaced.
 */
export function withAnswer(profile: Profile, requirement: Requirement, have: boolean, on: IsoDate): Profile {
  const about = askKey(requirement);
  const id = `answer/${about}`;
  const clean = withoutAnswer(profile, about, id);
  const { ask, quote } = requirement;
  const heldAlready = ask.kind === 'licence' && clean.licences.some((licence) => licence.type === ask.type && licence.held);
  // “I don't have it” beside a license that is listed stays an answer: what the user entered is not taken away.
  if (ask.kind === 'licence' && (have || !heldAlready)) {
    const name = ask.type === 'driver' ? 'driver’s license' : quote;
    const shown = ask.class === undefined ? name : `${name}, class ${ask.class}`;
    return { ...clean, licences: [...clean.licences, { id, type: ask.type, name: shown, held: have, ...UNSTATED.licence, expires: null }] };
  }
  if (have && ask.kind === 'language' && ask.languages.length === 1 && (ask.modes?.length ?? 0) === 0) {
    const [code = ''] = ask.languages;
    return {
      ...clean,
      languages: [{ id, name: languageName(code), code, level: 'fluent', modes: null, ...UNSTATED.language }, ...clean.languages],
    };
  }
  if (have && ask.kind === 'skill' && ask.skills.length === 1) {
    const [skill = ''] = ask.skills;
    return { ...clean, skills: [...clean.skills, { id, name: getSkill(skill).label, skill, ...UNSTATED.skill }] };
  }
  if (have && ask.kind === 'certificate' && ask.name !== null) {
    return { ...clean, certificates: [...clean.certificates, { id, name: ask.name, issuer: null, date: null, expires: null, wpm: null }] };
  }
  const answer: Answer = { id, about, words: quote, have, on };
  return { ...clean, answers: [...clean.answers, answer] };
}

/** Takes back what an earlier answer to the same question put anywhere in the profile. */
function withoutAnswer(profile: Profile, about: string, id: string): Profile {
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
