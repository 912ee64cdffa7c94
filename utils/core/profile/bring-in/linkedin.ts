import type { PartialDate } from '../../dates';
import { anyCase } from '../../text/any-case';
import { languageCode } from '../../vocabulary/languages';
import { skillIdOf } from '../../vocabulary/vocabulary';
import { licenceType, wpmIn } from '../credential';
import { degreeLevel, isGoingOn, unitsIn } from '../degree';
import { fluencyLevel } from '../fluency';
import { EMPTY_PROFILE, type Profile, UNSTATED, type WorkEntry } from '../profile';
import { periodsIn } from '../resume-text/dates';
import { totalHours, weeklyHours } from '../resume-text/hours';
import { isInternship, isUnpaid, systemsIn } from '../resume-text/post-facts';
import { supervisedIn } from '../resume-text/supervised';
import type { Imported } from './reading';
import { type FileRecord, textOfRecords } from './records';

/** The tables of LinkedIn's data export that a profile can use, by their files' names in lower case. */
export const LINKEDIN_TABLES: readonly string[] = [
  'profile.csv',
  'positions.csv',
  'education.csv',
  'skills.csv',
  'languages.csv',
  'certifications.csv',
  'volunteering.csv',
  'organizations.csv',
];

type Row = Readonly<Record<string, string>>;
/** Rows by the name of their table, each with its columns by their heads. */
export type LinkedInTables = Readonly<Record<string, readonly Row[]>>;

const dateIn = (text: string | undefined): PartialDate | null => periodsIn(text ?? '')[0]?.from ?? null;

function post(row: Row, id: string, employer: string, title: string, paid: boolean): WorkEntry {
  const summary = (row.Description ?? '').replace(/\r\n?/gu, '\n').trim();
  const hours = weeklyHours(`${title}\n${summary}`)[0]?.hours ?? null;
  return {
    ...UNSTATED.work,
    id,
    employer,
    title,
    start: dateIn(row['Started On']) ?? '',
    end: dateIn(row['Finished On']),
    hoursPerWeek: hours,
    totalHours: hours === null ? totalHours(summary) : null,
    paid: paid && !isUnpaid(title),
    internship: isInternship(title),
    setting: null,
    level: null,
    ...supervisedIn(summary),
    systems: systemsIn(summary),
    summary,
  };
}

/**
 * LinkedIn's data export as a profile. Its dates are months or years, a post without an end is still held, and hours a week are read only where the
 * description states them. What a row says is text, whatever it begins with.
 */
export function readLinkedIn(tables: LinkedInTables): Imported {
  const rows = (name: string): readonly Row[] => tables[name] ?? [];
  const records: FileRecord[] = [];
  const note = (id: string, row: Row): string => {
    records.push({ id, fields: Object.entries(row).filter(([, value]) => value !== '') });
    return id;
  };
  const [person] = rows('profile.csv');
  const place = person?.['Geo Location'] ?? person?.Address ?? '';
  const credentials = rows('certifications.csv').flatMap((row, at) =>
    row.Name ? [{ row, id: note(`certificates/${at}`, row), name: row.Name }] : [],
  );
  const profile: Profile = {
    ...EMPTY_PROFILE,
    name: [person?.['First Name'], person?.['Last Name']].filter((part) => part !== undefined && part !== '').join(' ') || null,
    place: place === '' ? null : place,
    work: [
      ...rows('positions.csv').flatMap((row, at) =>
        row.Title || row['Company Name'] ? [post(row, note(`work/${at}`, row), row['Company Name'] ?? '', row.Title ?? '', true)] : [],
      ),
      ...rows('volunteering.csv').flatMap((row, at) =>
        row.Role || row['Company Name'] ? [post(row, note(`volunteer/${at}`, row), row['Company Name'] ?? '', row.Role ?? '', false)] : [],
      ),
    ],
    education: rows('education.csv').flatMap((row, at) => {
      const program = row['Degree Name'] ?? '';
      if (!row['School Name'] && program === '') return [];
      const end = dateIn(row['End Date']);
      const said = `${program} ${row.Notes ?? ''}`;
      return [
        {
          ...UNSTATED.education,
          id: note(`education/${at}`, row),
          level: degreeLevel(program, '') ?? degreeLevel('', row['School Name'] ?? ''),
          program,
          institution: row['School Name'] ?? '',
          ala: null,
          start: dateIn(row['Start Date']),
          end,
          finished: end !== null && !isGoingOn(said),
          units: unitsIn(said),
        },
      ];
    }),
    languages: rows('languages.csv').flatMap((row, at) =>
      row.Name
        ? [
            {
              ...UNSTATED.language,
              id: note(`languages/${at}`, row),
              name: row.Name,
              code: languageCode(row.Name),
              level: proficiency(row.Proficiency ?? ''),
              modes: null,
            },
          ]
        : [],
    ),
    licences: credentials.flatMap(({ row, id, name }) => {
      const type = licenceType(name);
      return type === null
        ? []
        : [{ id, type, name, held: true, issued: dateIn(row['Started On']), expires: lastDay(dateIn(row['Finished On'])) }];
    }),
    certificates: credentials.flatMap(({ row, id, name }) =>
      licenceType(name) === null
        ? [
            {
              id,
              name,
              issuer: row.Authority || null,
              date: dateIn(row['Started On']),
              expires: lastDay(dateIn(row['Finished On'])),
              wpm: wpmIn(name),
            },
          ]
        : [],
    ),
    skills: rows('skills.csv').flatMap((row, at) =>
      row.Name ? [{ ...UNSTATED.skill, id: note(`skills/${at}`, row), name: row.Name, skill: skillIdOf(row.Name) }] : [],
    ),
    memberships: rows('organizations.csv').flatMap((row, at) =>
      row.Name
        ? [
            {
              id: note(`memberships/${at}`, row),
              name: row.Name,
              role: row.Position || null,
              since: dateIn(row['Started On']),
              until: dateIn(row['Finished On']),
            },
          ]
        : [],
    ),
  };
  return { profile, ...textOfRecords(records), cut: false };
}

const FULL_PROFESSIONAL = anyCase(/^full professional/u, 'full professional');

/** LinkedIn's five steps; “Full professional” is more than “Professional working”. */
function proficiency(words: string): Profile['languages'][number]['level'] {
  return FULL_PROFESSIONAL.test(words) ? 'fluent' : fluencyLevel(words);
}

function lastDay(date: PartialDate | null): PartialDate | null {
  if (date === null || date.length === 10) return date;
  const month = Temporal.PlainYearMonth.from(date.length === 4 ? `${date}-12` : date);
  return month.toPlainDate({ day: month.daysInMonth }).toString();
}
