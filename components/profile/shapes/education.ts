import { EDUCATION_LEVELS } from '@/utils/core/profile/allowed';
import type { EducationEntry } from '@/utils/core/profile/profile';
import { sayDay } from '../../shared/say-day';
import { byRecent, type EntryShape, fromFlag, line } from '../form';

/** Degrees, certificate programs and courses of study. */
export const education: EntryShape<EducationEntry> = {
  section: 'education',
  fields: [
    { name: 'level', kind: 'choice', choices: 'levels', unset: 'unfilled', needed: true },
    { name: 'ala', kind: 'choice', choices: 'ala', unset: 'notSure' },
    { name: 'program', kind: 'text', wide: true },
    { name: 'institution', kind: 'text', wide: true, suggestions: 'schools' },
    { name: 'start', kind: 'date' },
    { name: 'end', kind: 'date' },
    { name: 'studying', kind: 'flag' },
    { name: 'units', kind: 'number' },
    { name: 'country', kind: 'text' },
    { name: 'evaluated', kind: 'choice', choices: 'evaluated', unset: 'notSure' },
  ],
  worth: [{ name: 'program' }, { name: 'institution' }, { name: 'end' }],
  order: byRecent,
  entriesOf: (profile) => profile.education,
  withEntries: (profile, entries) => ({ ...profile, education: entries }),
  toDraft: ({ level, program, institution, ala, start, end, finished, units, country, evaluated }) => ({
    level: level ?? '',
    program,
    institution,
    ala: fromFlag(ala),
    start: start ?? '',
    end: end ?? '',
    studying: finished ? '' : 'yes',
    units: units === null ? '' : String(units),
    country: country ?? '',
    evaluated: fromFlag(evaluated),
  }),
  read: (form, id) => {
    form.inOrder('start', 'end');
    form.neededText('level');
    return {
      id,
      level: form.choice('level', EDUCATION_LEVELS),
      program: form.text('program'),
      institution: form.text('institution'),
      ala: form.said('ala'),
      start: form.date('start'),
      end: form.date('end'),
      finished: !form.flag('studying'),
      units: form.number('units', 600),
      country: form.text('country') || null,
      evaluated: form.said('evaluated'),
    };
  },
  words: ({ level, program, institution, ala, end, finished, units, country, evaluated }, m, language) => ({
    strong: program || (level === null ? '' : m.choices.levels[level]) || institution,
    soft: line(
      institution,
      finished ? end && sayDay(end, language) : m.studyingUntil(end === null ? null : sayDay(end, language)),
      units !== null && m.unitsOf(units),
      ala === true && m.alaYes,
      ala === false && m.alaNo,
      country,
      evaluated === true && m.evaluated,
    ),
  }),
};
