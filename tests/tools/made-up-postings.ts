import { pick, randomFrom } from './random';

/** A posting made up for measuring: invented places, plausible requirements, the shape of a city's bulletin. */
export interface MadeUpPosting {
  readonly title: string;
  readonly employer: string;
  readonly text: string;
}

const PLACES = ['Alder Bay', 'Canyon Vista', 'Fernwood', 'Lakemoor', 'Mesa Linda', 'Port Haven', 'Quail Hills', 'Rio Seco'];
const TITLES = [
  'Library Clerk',
  'Library Assistant II',
  'Librarian I',
  'Senior Librarian',
  'Archivist',
  'Library Technician',
  'Teacher Librarian',
];
const REQUIRED = [
  "Master's degree in library science from an ALA-accredited program.",
  'Two years of professional library experience, one of which was in a lead capacity.',
  'Graduation from high school or its equivalent.',
  'One (1) year of full-time paid experience in a public library.',
  'A valid California Class C driver license.',
  'Ability to type 40 net words per minute.',
  'Knowledge of reference sources and interviewing techniques.',
  'Experience with an integrated library system such as Sierra, Polaris or Koha.',
  'Working knowledge of MARC 21, RDA and Library of Congress Subject Headings.',
  'Ability to lift boxes weighing up to 40 pounds and to push loaded book trucks.',
  'Must be available to work evenings and weekends.',
  'Fluency in English and Spanish.',
  'Strong customer service and communication skills.',
  'Demonstrated ability to plan storytimes for children from birth to age five.',
];
const PREFERRED = [
  'Experience with ArchivesSpace and encoded finding aids.',
  'Bilingual in Spanish, Armenian or Korean is highly desirable.',
  'Supervisory experience is a plus.',
  'A second master’s degree.',
  'Familiarity with Dublin Core and CONTENTdm.',
];
const DUTIES = [
  'Answers questions at the reference desk and helps patrons with computers, printers and databases',
  'Plans and presents programs for children, teens and adults in the library and in the community',
  'Selects, orders and withdraws materials within a budget set by the collection manager',
  'Checks materials in and out, registers borrowers and collects fines',
  'Trains and schedules volunteers and part-time aides',
  'Describes and rehouses photographs, maps and correspondence',
  'Prepares statistics, reports and displays and keeps the branch web page up to date',
];
const TALK = [
  'The City has 84,000 residents, two branch libraries and a bookmobile, and its library has served them since 1911.',
  'Staff members enjoy a 9/80 schedule, paid holidays, vacation and a retirement plan that vests after five years.',
  'Medical, dental and vision insurance are offered; the City pays up to $1,450 a month toward the premiums.',
  'We are an equal opportunity employer and encourage all who are qualified to apply.',
  'Because of the number of applications we expect, we ask for your patience while they are read.',
];

/** A posting of about `length` code units, the same for the same seed. */
export function madeUpPosting(seed: number, length = 10_000): MadeUpPosting {
  const random = randomFrom(seed);
  const title = pick(TITLES, random);
  const employer = `City of ${pick(PLACES, random)}`;
  const list = (from: readonly string[], count: number): string =>
    Array.from({ length: count }, () => `• ${pick(from, random)}`).join('\n');
  const talk = (count: number): string => Array.from({ length: count }, () => pick(TALK, random)).join(' ');
  const parts = [
    `${title.toUpperCase()}\n\n${employer} Public Library\nExam Number: Q${1000 + Math.floor(random() * 9000)}A`,
    `SALARY\n$${(20 + random() * 20).toFixed(2)} - $${(41 + random() * 20).toFixed(2)} per hour`,
    `FILING\nOpens Monday, November 16, 2026. Applications must be received by Friday, December 4, 2026, 5:00 p.m. (PT).`,
    `THE POSITION\n${talk(3)}`,
    `MINIMUM QUALIFICATIONS\n${list(REQUIRED, 8)}`,
    `DESIRABLE QUALIFICATIONS\n${list(PREFERRED, 4)}`,
    'HOW TO APPLY\nAttach a resume, a cover letter and the supplemental questionnaire. A background check and fingerprinting are required.',
  ];
  const fill: string[] = [];
  let size = parts.join('\n\n').length;
  while (size < length) {
    const more = random() < 0.6 ? `DUTIES\n${list(DUTIES, 6)}` : `BENEFITS AND OTHER INFORMATION\n${talk(4)}`;
    fill.push(more);
    size += more.length + 2;
  }
  return { title, employer, text: [...parts.slice(0, 4), ...fill, ...parts.slice(4)].join('\n\n') };
}
