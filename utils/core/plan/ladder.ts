import { EDUCATION_LEVELS, type EducationLevel } from '../requirements/ask';
import { LADDER } from './data/ladder-data';
import { fieldsOf, type Sourced, several, sourced } from './data-lines';

/** The ladders of the field, side by side. */
export const TRACKS = ['public', 'academic', 'school', 'archives', 'special', 'federal'] as const;
export type LadderTrack = (typeof TRACKS)[number];

/** One rung and what it usually asks: a guide, never a verdict. `months` are full time, of the kind that the rung needs. */
export interface Rung extends Sourced {
  readonly id: string;
  readonly track: LadderTrack;
  /** Rises within a track; equal orders are rungs of like height. */
  readonly order: number;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string;
  readonly education: {
    readonly level: EducationLevel | null;
    readonly library: boolean;
    readonly ala: boolean;
    readonly inProgress: boolean;
  };
  readonly months: number;
  readonly professional: boolean;
  readonly supervises: boolean;
  readonly next: readonly string[];
  /** Empty: of any employer. */
  readonly employers: readonly string[];
}

let rungs: readonly Rung[] | undefined;

/** Every rung, track by track. */
export function allRungs(): readonly Rung[] {
  rungs ??= fieldsOf(LADDER, 11).map(readRung);
  return rungs;
}

function readRung(fields: readonly string[]): Rung {
  const [id = '', track = '', order = '', names = '', role = '', asked = '', months = '', next = '', employers = ''] = fields;
  const [source = '', checked = ''] = fields.slice(9);
  const [name = '', ...aliases] = several(names, ';');
  const known = TRACKS.find((one) => one === track);
  if (known === undefined) throw new Error(`${id} is on no ladder: ${track}`);
  const education = several(asked, ' ');
  const [length = '0', ...marks] = several(months, ' ');
  return {
    id,
    track: known,
    order: Number(order),
    name,
    aliases,
    role,
    education: {
      level: EDUCATION_LEVELS.find((level) => level === education[0]) ?? null,
      library: education.includes('library'),
      ala: education.includes('ala'),
      inProgress: education.includes('in-progress'),
    },
    months: Number(length),
    professional: marks.includes('p'),
    supervises: marks.includes('s'),
    next: several(next, ' '),
    employers: several(employers, ';'),
    ...sourced(source, checked),
  };
}
