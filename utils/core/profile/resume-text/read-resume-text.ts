import type { Span } from '../../text/flat-text';
import { TEXT_LIMIT } from '../../text/flat-text';
import type { Imported } from '../bring-in/reading';
import { EMPTY_PROFILE, type Profile } from '../profile';
import { readClaimedSkills } from './claimed-skills';
import { readCredential, readCredentials } from './credentials';
import { readPerson } from './person';
import { piecesOf } from './pieces';
import { readPosts } from './posts';
import { resumeLines } from './resume-line';
import { type ResumeSection, readSections } from './sections';
import { namesSpoken, readSpoken } from './spoken';
import { readMemberships, readReferences } from './standing';
import { readStudies, sentencesOf } from './study';
import { readTimes } from './times';

/** An item of a profile with the words that it was read from. */
export interface Found<T> {
  readonly entry: T;
  readonly spans: readonly Span[];
}

type Lists = {
  -readonly [L in 'education' | 'work' | 'languages' | 'licences' | 'certificates' | 'skills' | 'memberships' | 'references']: Found<
    Profile[L][number]
  >[];
};

/** Reads one section into the lists. */
function readSection(section: ResumeSection, into: Lists): void {
  const { kind, lines } = section;
  switch (kind) {
    case 'work':
    case 'volunteering':
      into.work.push(...readPosts(lines, section, kind === 'volunteering'));
      return;
    case 'education': {
      // Under one heading with credentials, a line that licenses is none of a study.
      for (const study of readStudies(withoutLoose(lines.flatMap(sentencesOf), into))) {
        const [span] = study.spans;
        const alone = span && study.entry.institution === '' && (study.entry.level === null || study.entry.level === 'certificate');
        const credential = alone ? readCredential({ text: textOf(lines, span), ...span }, false) : null;
        if (credential?.licence) into.licences.push(credential.licence);
        else into.education.push(study);
      }
      return;
    }
    case 'languages':
      into.languages.push(...readSpoken(withoutLoose(lines, into)));
      return;
    case 'credentials': {
      const { licences, certificates } = readCredentials(lines);
      into.licences.push(...licences);
      into.certificates.push(...certificates);
      return;
    }
    case 'skills': {
      const { skills, languages } = readClaimedSkills(withoutLoose(lines, into));
      into.skills.push(...skills);
      into.languages.push(...readSpoken(languages));
      return;
    }
    case 'memberships':
      into.memberships.push(...readMemberships(lines));
      return;
    case 'references':
      into.references.push(...readReferences(lines));
      return;
    case 'mixed': {
      const left = withoutLoose(lines, into).flatMap((line) => piecesOf(line, /[;•]/u).map((piece) => ({ ...line, ...piece })));
      into.languages.push(...readSpoken(left.filter(namesSpoken)));
      // Of what may be anything, the skills that the vocabulary knows.
      into.skills.push(...readClaimedSkills(left.filter((line) => !namesSpoken(line))).skills.filter(({ entry }) => entry.skill !== null));
      return;
    }
    case 'person':
    case 'summary':
      withoutLoose(lines, into);
      return;
    case 'other':
      return;
  }
}

/** A driver's license, or a typing speed, in a line of its own, whatever stands around it: takes them into the lists, and gives the lines that are left. */
function withoutLoose(lines: ResumeSection['lines'], into: Lists): ResumeSection['lines'] {
  return lines.filter((line) => {
    const read = line.text.length > 90 ? null : readCredential(line, true);
    if (read?.licence) into.licences.push(read.licence);
    if (read?.certificate) into.certificates.push(read.certificate);
    return read === null;
  });
}

const textOf = (lines: ResumeSection['lines'], { start, end }: Span): string =>
  lines
    .filter((line) => line.start < end && line.end > start)
    .map(({ text }) => text)
    .join('\n');

/**
 * A résumé's text as a profile, each item with the words it came from. What the text does not say is not filled in: a month that is not named stays
 * open, and a post without dates has an empty `start`, which the user is asked for. Items are called `list/number`.
 */
export function readResumeText(given: string): Imported {
  const text = given.length > TEXT_LIMIT ? given.slice(0, TEXT_LIMIT) : given;
  const lines = resumeLines(text);
  const sections = readSections(lines);
  const lists: Lists = {
    education: [],
    work: [],
    languages: [],
    licences: [],
    certificates: [],
    skills: [],
    memberships: [],
    references: [],
  };
  for (const section of sections) readSection(section, lists);
  const spans: Record<string, readonly Span[]> = {};
  const named = <T extends { readonly id: string }>(list: string, found: readonly Found<T>[]): readonly T[] =>
    found.map(({ entry, spans: words }, at) => {
      const id = `${list}/${at}`;
      spans[id] = words;
      return { ...entry, id };
    });
  const profile: Profile = {
    ...EMPTY_PROFILE,
    ...readPerson(
      sections.filter(({ kind }) => kind === 'person').flatMap(({ lines }) => lines),
      sections.flatMap(({ kind, lines }) => (kind === 'work' || kind === 'education' || kind === 'references' ? [] : lines)),
    ),
    availability: readTimes(lines),
    education: named('education', lists.education),
    work: named('work', lists.work),
    languages: named(
      'languages',
      once(lists.languages, ({ code, name }) => code ?? name),
    ),
    licences: named('licences', lists.licences),
    certificates: named('certificates', lists.certificates),
    skills: named(
      'skills',
      once(lists.skills, ({ skill, name }) => skill ?? name.toLowerCase()),
    ),
    memberships: named('memberships', lists.memberships),
    references: named('references', lists.references),
  };
  return { profile, text, spans, cut: given.length > TEXT_LIMIT };
}

/** Each thing once; a second section may say it again. */
function once<T>(found: readonly Found<T>[], key: (entry: T) => string): readonly Found<T>[] {
  const seen = new Set<string>();
  return found.filter(({ entry }) => {
    const fresh = !seen.has(key(entry));
    seen.add(key(entry));
    return fresh;
  });
}
