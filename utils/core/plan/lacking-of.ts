import { asksEvery } from '../matching/skill';
import type { Ask } from '../requirements/ask';
import type { Requirement } from '../requirements/requirement';
import { anyCase } from '../text/any-case';
import { findSkill } from '../vocabulary/vocabulary';
import type { Lacking } from './gap';

type AskOf<K extends Ask['kind']> = Extract<Ask, { kind: K }>;
type Degree = Extract<Lacking, { kind: 'degree' }>;

/** The most skills of one line that are each looked at: a longer list is examples of one thing. */
const MOST_SKILLS = 6;

/** Words a minute where a typing certificate is asked and no speed. */
const USUAL_WPM = 40;

const SECOND = anyCase(/\b(?:second|additional|another|2nd)\b[^.;]{0,24}\b(?:degree|master|graduate)/u);

/** What, if it were had, could answer a requirement that is not met; experience apart, which has a file of its own. Empty for what nobody can acquire. */
export function lackingOf(requirement: Requirement): readonly Lacking[] {
  const { ask, quote } = requirement;
  switch (ask.kind) {
    case 'education':
      return degreesFor(ask, quote);
    case 'licence':
      return [{ kind: 'licence', type: ask.type, class: ask.class ?? null, words: quote }];
    case 'certificate':
      return [{ kind: 'certificate', name: ask.name ?? quote }];
    case 'typing':
      return [{ kind: 'typing', wpm: ask.wpm ?? USUAL_WPM }];
    case 'language':
      return (ask.languages.length === 0 ? ['es'] : ask.languages).map((code) => ({ kind: 'language', code }));
    case 'skill':
      return skillsFor(ask.skills.slice(0, MOST_SKILLS), quote);
    default:
      return [];
  }
}

function skillsFor(skills: readonly string[], quote: string): readonly Lacking[] {
  const named = skills.map((skill) => ({ skill, name: findSkill(skill)?.label ?? skill }));
  const each = named.map(({ skill, name }): Lacking => ({ kind: 'skill', skills: [skill], name }));
  if (skills.length < 2 || !asksEvery(quote)) return each;
  return [{ kind: 'skill', skills: [...skills].sort(), name: named.map(({ name }) => name).join(' + ') }, ...each];
}

function degreesFor(ask: AskOf<'education'>, quote: string): readonly Lacking[] {
  const library = ask.library === true;
  const level = ask.level ?? (library || ask.ala === true ? 'master' : 'some-college');
  const named = library || level === 'high-school' ? null : (ask.fields?.[0] ?? null);
  const degree: Degree = { kind: 'degree', level, library, field: named, enrolled: false, second: false, units: ask.units ?? null };
  if (SECOND.test(quote)) return [{ ...degree, level: 'master', library: false, second: true }];
  return ask.inProgress === true ? [{ ...degree, enrolled: true }, degree] : [degree];
}
