import { askKey } from '../profile/ask-key';
import type { Requirement } from '../requirements/requirement';
import { unreachable } from '../unreachable';
import { judgeAvailability } from './availability';
import { judgeCertificate, judgeLicence, judgeTyping } from './credentials';
import { judgeEducation } from './education';
import { judgeEligibility } from './eligibility';
import { judgeExperience } from './experience';
import { judgeLanguage } from './language';
import { type Leaf, TO_DO } from './leaf';
import { evidence, type Moment } from './person';
import { judgeSkill } from './skill';

/** The verdict on one requirement on one day. What the user has answered themselves holds before what the profile shows. */
export function judgeLeaf(requirement: Requirement, moment: Moment): Leaf {
  const key = keyOf(requirement);
  const answers = moment.person.profile.answers.filter(({ about }) => about === key);
  const answer = answers.reduce<(typeof answers)[number] | null>((last, one) => (last === null || one.on >= last.on ? one : last), null);
  if (answer !== null && answer.have !== null) {
    const { have, on } = answer;
    return {
      verdict: have ? 'met' : 'unmet',
      reason: { kind: 'answered', have, on },
      evidence: [{ item: answer.id, label: answer.words }],
    };
  }
  const { ask } = requirement;
  const quote = onOneLine(requirement.quote);
  const stored = storedAnswer(`answer/${key}`, moment);
  if (stored !== null) return stored;
  switch (ask.kind) {
    case 'education':
      return judgeEducation(ask, quote, moment);
    case 'experience':
      return judgeExperience(ask, quote, moment);
    case 'language':
      return judgeLanguage(ask, quote, moment);
    case 'licence':
      return judgeLicence(ask, quote, moment);
    case 'certificate':
      return judgeCertificate(ask, quote, moment);
    case 'typing':
      return judgeTyping(ask, quote, moment);
    case 'eligibility':
      return judgeEligibility(ask, quote, moment);
    case 'skill':
      return judgeSkill(ask, quote, moment.person);
    case 'availability':
      return judgeAvailability(ask, moment.person);
    case 'physical':
    case 'clearance':
    case 'document':
      return TO_DO;
    default:
      return unreachable(ask);
  }
}

/** A quote as its rules read it: where the page's width broke it, or spaces were doubled, one space stands. */
function onOneLine(quote: string): string {
  return /\s\s|[\n\t\u00a0]/u.test(quote) ? quote.replace(/\s{1,80}/gu, ' ') : quote;
}

const keys = new WeakMap<Requirement, string>();

/** A requirement's key, told once: it is judged for many days and, in a plan, for many profiles. */
function keyOf(requirement: Requirement): string {
  const known = keys.get(requirement);
  if (known !== undefined) return known;
  const key = askKey(requirement);
  keys.set(requirement, key);
  return key;
}

/** What an answer put among the certificates, skills or other licenses: it answers its own question whatever its name. */
function storedAnswer(id: string, { person: { profile } }: Moment): Leaf | null {
  const licence = profile.licences.find((one) => one.id === id && one.type === 'other' && one.expires === null);
  if (licence !== undefined) {
    const shown = [evidence(licence.id, licence.name)];
    return licence.held
      ? { verdict: 'met', reason: { kind: 'held' }, evidence: shown }
      : { verdict: 'unmet', reason: { kind: 'not-listed' }, evidence: shown };
  }
  const item = profile.certificates.find((one) => one.id === id && one.expires === null) ?? profile.skills.find((one) => one.id === id);
  return item === undefined ? null : { verdict: 'met', reason: { kind: 'held' }, evidence: [evidence(item.id, item.name)] };
}
