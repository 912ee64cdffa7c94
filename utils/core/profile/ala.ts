import type { PartialDate } from '../dates';
import { ACCREDITED, NOT_ACCREDITED } from './ala-data';

/** What the list says of a library degree: a program that is not on it is unknown, not unaccredited. */
export type Accreditation = 'accredited' | 'not-accredited' | 'unknown';

interface Program {
  readonly name: string;
  readonly from: number | null;
  readonly to: number | null;
}

let names: {
  readonly exact: ReadonlyMap<string, readonly Program[]>;
  readonly full: readonly (readonly [string, Program])[];
  readonly not: ReadonlySet<string>;
} | null = null;

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/gu, ' and ')
    .replace(/[^a-z0-9]+/gu, ' ')
    .replace(/\bthe\b/gu, ' ')
    .replace(/ {2,}/gu, ' ')
    .trim();
}

function year(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text);
}

function load(): NonNullable<typeof names> {
  if (names !== null) return names;
  const exact = new Map<string, Program[]>();
  const full: (readonly [string, Program])[] = [];
  for (const line of ACCREDITED.trim().split('\n')) {
    const [called = '', from, to] = line.split(';');
    const program = { name: fold(called.split('|')[0] ?? ''), from: year(from), to: year(to) };
    called.split('|').forEach((name, index) => {
      const key = fold(name);
      exact.set(key, [...(exact.get(key) ?? []), program]);
      if (index === 0) full.push([key, program]);
    });
  }
  const not = new Set(NOT_ACCREDITED.trim().split(/[\n|]/u).map(fold));
  names = { exact, full, not };
  return names;
}

/** Campuses of a system are other institutions: “University of Alabama at Birmingham”, “University of Washington Tacoma”. */
const CAMPUS = /^(?:at|in|of) |^(?:san|los|santa|fort|green|la|st|saint|new) /u;

function programsOf(institution: string): readonly Program[] {
  const { exact, full } = load();
  const parts = [institution, ...institution.split(/[,(–—-]| \/ /u)].map(fold).filter((part) => part !== '');
  const found = exact.get(parts[0] ?? '');
  if (found !== undefined) return found;
  const whole = parts[0] ?? '';
  const prefixed = full.filter(([name]) => {
    if (!whole.startsWith(`${name} `)) return false;
    const rest = whole.slice(name.length + 1);
    return (
      !CAMPUS.test(rest) && /\b(?:school|college|department|ischool|faculty|library|information|program|slis|gslis|online)\b/u.test(rest)
    );
  });
  if (prefixed.length > 0) return prefixed.map(([, program]) => program);
  // “School of Information, University of Michigan”, “SJSU (iSchool)”; a part of “University of California, Davis” is no name.
  return /\b(?:school|department|ischool)\b/iu.test(institution) ? parts.slice(1).flatMap((part) => exact.get(part) ?? []) : [];
}

/** The years of grace on either side: initial accreditation reaches two years back, and those enrolled at its end may finish within two. */
const GRACE = 2;

/** Whether a library master's of an institution, awarded on a day, was ALA-accredited. Where a name means several institutions, only what holds of all of them. */
export function alaAccreditation(institution: string, awarded: PartialDate | null): Accreditation {
  const programs = programsOf(institution);
  if (programs.length === 0) return load().not.has(fold(institution)) ? 'not-accredited' : 'unknown';
  // One institution's program of another time is enough; another institution of the same initials is not.
  const institutions = [...new Set(programs.map(({ name }) => name))];
  const answers = new Set(
    institutions.map((name) =>
      best(programs.filter((program) => program.name === name).map((program) => whileAccredited(program, awarded))),
    ),
  );
  const [only] = answers;
  return answers.size === 1 && only !== undefined ? only : 'unknown';
}

function best(answers: readonly Accreditation[]): Accreditation {
  return answers.includes('accredited') ? 'accredited' : answers.includes('unknown') ? 'unknown' : 'not-accredited';
}

function whileAccredited({ from, to }: Program, awarded: PartialDate | null): Accreditation {
  if (awarded === null) return to === null ? 'accredited' : 'unknown';
  const at = Number(awarded.slice(0, 4));
  if (to !== null && at > to + GRACE) return 'not-accredited';
  if (from !== null && at < from - GRACE) return 'unknown';
  return to !== null && at > to ? 'unknown' : 'accredited';
}

/** Whether the list knows the institution as one that awards, or awarded, accredited library degrees: its “Master of Information” is one. */
export function isLibrarySchool(institution: string): boolean {
  return programsOf(institution).length > 0;
}

/** An accredited program as it is chosen from: its institution, and the years of accreditation as far as they are known. */
export interface AccreditedProgram {
  readonly name: string;
  readonly from: number | null;
  /** Null: it is still accredited. */
  readonly to: number | null;
}

/** Every program of the list under its institution's full name, in alphabetical order; one that was accredited twice stands here by its last time. */
export function accreditedPrograms(): readonly AccreditedProgram[] {
  const programs = new Map<string, AccreditedProgram>();
  for (const line of ACCREDITED.trim().split('\n')) {
    const [called = '', from, to] = line.split(';');
    const program = { name: called.split('|')[0] ?? '', from: year(from), to: year(to) };
    const known = programs.get(program.name);
    if (known === undefined || (known.to !== null && (program.to === null || program.to > known.to))) programs.set(program.name, program);
  }
  return [...programs.values()].sort((a, b) => (fold(a.name) < fold(b.name) ? -1 : 1));
}
