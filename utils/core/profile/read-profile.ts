import type { LanguageMode } from '../requirements/ask';
import { EDUCATION_LEVELS, LANGUAGE_LEVELS, LANGUAGE_MODES, LICENCE_TYPES, SETTINGS, WORK_LEVELS } from './allowed';
import { readAvailability } from './availability';
import { type Cursor, cursorAt, type Problem } from './cursor';
import {
  readFurtherEducation,
  readFurtherLicence,
  readFurtherSkill,
  readFurtherWork,
  readReference,
  readSeveral,
  readSkillLevel,
  readStanding,
} from './further';
import type { Profile } from './profile';

/** A stored profile read whole, or every field that cannot be read. */
export type ReadProfile = { readonly ok: true; readonly profile: Profile } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Checks a profile that comes from a store, a backup or another page: nothing of it is believed before every field was read. */
export function readProfile(data: unknown): ReadProfile {
  const problems: Problem[] = [];
  const stored = cursorAt(data, '', problems);
  const version = stored.number('version');
  if (problems.length === 0 && version !== 1)
    problems.push({
      path: 'version',
      problem: version === null ? 'missing' : 'not-allowed',
      ...(version === null ? {} : { value: String(version) }),
    });
  const profile: Profile = {
    version: 1,
    name: stored.text('name'),
    place: stored.text('place'),
    birthDate: stored.day('birthDate'),
    availability: readAvailability(stored.object('availability')),
    ...readStanding(stored, (item) => item.neededText('id')),
    education: stored.list('education', (item) => ({
      id: item.neededText('id'),
      level: item.oneOf('level', EDUCATION_LEVELS),
      program: item.text('program') ?? '',
      institution: item.text('institution') ?? '',
      ala: item.flag('ala'),
      start: item.date('start'),
      end: item.date('end'),
      finished: item.neededFlag('finished'),
      units: item.number('units'),
      ...readFurtherEducation(item),
    })),
    work: stored.list('work', (item) => ({
      id: item.neededText('id'),
      employer: item.text('employer') ?? '',
      title: item.text('title') ?? '',
      start: item.neededDate('start'),
      end: item.date('end'),
      hoursPerWeek: item.number('hoursPerWeek'),
      paid: item.neededFlag('paid'),
      setting: item.oneOf('setting', SETTINGS),
      level: item.oneOf('level', WORK_LEVELS),
      supervised: item.number('supervised'),
      ...readFurtherWork(item, problems),
      summary: item.text('summary') ?? '',
    })),
    languages: stored.list('languages', (item) => ({
      id: item.neededText('id'),
      name: item.neededText('name'),
      code: item.text('code'),
      level: item.oneOf('level', LANGUAGE_LEVELS),
      modes: readModes(item, problems),
      certifiedBy: item.text('certifiedBy'),
    })),
    licences: stored.list('licences', (item) => ({
      id: item.neededText('id'),
      type: item.oneOf('type', LICENCE_TYPES) ?? needed(item, 'type', problems, 'other'),
      name: item.text('name') ?? '',
      held: item.neededFlag('held'),
      ...readFurtherLicence(item),
      expires: item.day('expires'),
    })),
    certificates: stored.list('certificates', (item) => ({
      id: item.neededText('id'),
      name: item.neededText('name'),
      issuer: item.text('issuer'),
      date: item.date('date'),
      expires: item.day('expires'),
      wpm: item.number('wpm'),
    })),
    skills: stored.list('skills', (item) => ({
      id: item.neededText('id'),
      name: item.neededText('name'),
      skill: item.text('skill'),
      ...readFurtherSkill(item, readSkillLevel(item)),
    })),
    references: stored.list('references', (item) => readReference(item, item.neededText('id'))),
    answers: stored.list('answers', (item) => ({
      id: item.neededText('id'),
      about: item.neededText('about'),
      words: item.text('words') ?? '',
      have: item.flag('have'),
      on: item.day('on') ?? needed(item, 'on', problems, ''),
    })),
  };
  return problems.length === 0 ? { ok: true, profile } : { ok: false, problems };
}

/** Notes that a field is missing, unless what stood there was noted already. */
function needed<T>({ path }: Cursor, key: string, problems: Problem[], otherwise: T): T {
  const at = `${path}/${key}`;
  if (!problems.some((one) => one.path === at)) problems.push({ path: at, problem: 'missing' });
  return otherwise;
}

/** Null where no use is stated; an empty list says the same. */
function readModes(item: Cursor, problems: Problem[]): readonly LanguageMode[] | null {
  const modes = readSeveral(item, 'modes', LANGUAGE_MODES, problems);
  return modes.length === 0 ? null : modes;
}
