import type { EducationLevel } from '../../requirements/ask';
import { anyCase } from '../../text/any-case';
import { isLibrarySchool } from '../ala';
import { degreeLevel, isGoingOn, unitsIn } from '../degree';
import { type EducationEntry, UNSTATED } from '../profile';
import { periodsIn } from './dates';
import { strongParts, withoutPlace } from './header-parts';
import { isCountry, isPlace } from './places';
import type { Found } from './read-resume-text';
import { type ResumeLine, spanOf } from './resume-line';
import { isStudyHead } from './table';
import { tidy, uncapped } from './tidy';

const AWARD = anyCase(/diploma|ged|graduate|preparatoria|bachillerato/u);
const REMARK = anyCase(
  /\((?:homologad[oa]|evaluated|online|distance|in progress|expected|anticipated|completed|en curso)[^)]{0,40}\)|\bin progress\b|\ben curso\b/gu,
);
const PURSUING = anyCase(/^\s{0,3}(?:currently )?(?:enrolled in|pursuing|working towards?|cursando)(?: (?:an?|the|la|el))?\s/u);
const DIPLOMA = anyCase(/\bdiploma\b|\bged\b/u);
const UNIVERSITY = anyCase(/university|college|universidad/u);
const FOUND_EQUAL = anyCase(/evaluated|equivalen|homolog/u);
const COURSEWORK = anyCase(/^(?:relevant )?(?:coursework|courses|thesis)/u);
const EN_CURSO = anyCase(/\ben curso\b/u);
const HIGH_SCHOOL = anyCase(/\bhigh school\b|\bpreparatoria\b/u);

/** What a school is called by. */
const SCHOOL = anyCase(
  /\b(?:universit(?:y|ies|é|à|ät)|college|institute|school of|high school|academy|polytechnic|seminary|conservatory|universidad|colegio|instituto|escuela|liceo|unidad educativa)\b|\bschool$/u,
);
/** Spanish degrees, and what they are here. */
const SPANISH: readonly (readonly [EducationLevel, RegExp])[] = [
  ['doctorate', anyCase(/\bdoctorado\b/u)],
  ['master', anyCase(/\b(?:máster|master|maestr[ií]a|posgrado oficial)\b/u)],
  ['bachelor', anyCase(/\b(?:licenciatura|licenciad[oa]|grado en|diplomatura|ingenier[ií]a)\b/u)],
  ['high-school', anyCase(/\b(?:preparatoria|bachillerato|secundaria|eso\b)/u)],
  ['certificate', anyCase(/\b(?:t[eé]cnic[oa] (?:superior )?en|diplomado|certificado|curso de)\b/u)],
];
const EVALUATED = anyCase(/\b(?:evaluated|equivalen(?:t|cy)|homologad[oa]|wes\b|naces)/u);
/** Parts of an entry that name no program and no school. */
const ASIDE = anyCase(
  /\b(?:expected|anticipated|in progress|en curso|completed?|graduat(?:ed|ion|ing)|gpa|cum laude|honou?rs|dean.s list|\d{1,3}(?:\.\d)? (?:of \d{1,3} )?(?:semester |quarter |college )?(?:units?|credits?|hours?|unidades|cr[eé]ditos)|units?|credits?|evaluated|equivalent|thesis|minor|advisor|coursework|relevant courses|present|current|currently enrolled|accredited)\b/u,
);
const UNITS_OF = anyCase(/\b(?<n>\d{1,3}(?:\.\d)?) of \d{1,3} (?:semester |quarter )?(?:units?|credits?|hours)\b/u);
const UNITS_LABEL = anyCase(
  /\b(?:units|credits|credit hours|cr[eé]ditos|unidades)(?: (?:completed|earned))?\s{0,2}:\s{0,2}(?<n>\d{1,3})\b|\b(?<m>\d{1,3}) (?:cr[eé]ditos|unidades)\b/u,
);
/** The names that a form gives to its fields: “School: Cypress Vale College”. */
const FIELD = anyCase(
  /^(?:(?:name of )?(?:school|institution|college|university|centro|instituci[oó]n)|degree|diploma|program|major|field(?: of study)?|area(?: of study)?|t[ií]tulo|carrera|especialidad)(?: (?:name|earned|received))?\s{0,2}:\s{1,3}(?=[\p{L}])/u,
);
const DATES_FIELD = anyCase(/^(?:dates?|year|years)(?: (?:completed|attended|of graduation|graduated|received|awarded))?\s{0,2}:/u);
const COURSES = anyCase(
  /^(?:relevant |selected )?(?:coursework|courses|thesis|minor|activities|honors|gpa|units?|credits?|completed|graduated|expected|advisor|notes?)\b[^:]{0,20}:?/u,
);

const levelOf = (words: string): EducationLevel | null => SPANISH.find(([, pattern]) => pattern.test(words))?.[0] ?? degreeLevel(words, '');

/** Whether words name a degree, a diploma or a certificate program. */
function namesDegree(words: string): boolean {
  const bare = withoutFieldName(words).replace(/\([^)]{0,80}\)/gu, ' ');
  if (MAJOR.test(words)) return false;
  if (COURSES.test(bare.trim())) return false;
  const school = SCHOOL.test(bare);
  const level = levelOf(bare);
  if (level === null) return false;
  // “Pasadena High School” alone names a school, and “Associate Dean's list” is rare.
  return !school || level !== 'high-school' || AWARD.test(bare) || /,|\t| [–—|-] /u.test(words);
}

const MAJOR = anyCase(/^(?:major|field(?: of study)?|area(?: of study)?|especialidad)\s{0,2}:/u);
const withoutFieldName = (words: string): string => words.slice(FIELD.exec(words)?.[0].length ?? 0);
const namesSchool = (words: string): boolean => SCHOOL.test(withoutFieldName(words));

interface Group {
  readonly lines: ResumeLine[];
}

/** Lines that hold several studies, one a sentence, as several. */
export function sentencesOf(line: ResumeLine): readonly ResumeLine[] {
  const parts = line.text.split(/(?<=\d{4}\)?[.;])\s{1,3}(?=\p{Lu})/u);
  if (parts.length < 2) return [line];
  let at = 0;
  return parts.map((text) => {
    const start = line.start + line.text.indexOf(text, at);
    at = start - line.start + text.length;
    return { ...line, start, end: start + text.length, text };
  });
}

/** The lines of each study: a new one begins where a degree or a school comes again, or behind a gap. */
function groupsOf(lines: readonly ResumeLine[]): readonly Group[] {
  const groups: Group[] = [];
  let [degree, school, dated] = [false, false, false];
  for (const line of lines.flatMap(sentencesOf)) {
    const [hasDegree, hasSchool] = [namesDegree(line.text), namesSchool(line.text)];
    const hasDate = periodsIn(line.text).length > 0;
    const last = groups.at(-1);
    const bareDate = hasDate && !hasDegree && !hasSchool;
    const again =
      (hasDegree && degree) ||
      (hasSchool && school && (!hasDegree || degree || line.gap)) ||
      (line.gap && (hasDegree || hasSchool) && degree);
    const newByDate = bareDate && dated && degree && line.gap;
    if (!last || again || newByDate || (line.gap && bareDate && degree && school)) {
      groups.push({ lines: [line] });
      [degree, school, dated] = [hasDegree, hasSchool, hasDate];
      continue;
    }
    last.lines.push(line);
    degree ||= hasDegree;
    school ||= hasSchool;
    dated ||= hasDate;
  }
  return groups;
}

/** A text without its dates. */
function withoutDates(text: string): string {
  let out = text;
  for (const { start, end } of periodsIn(text)) out = out.slice(0, start) + ' '.repeat(Math.max(2, end - start)) + out.slice(end);
  return out;
}

/** The pieces of a study's lines: by tabs, bars and dashes, then by commas, a campus staying with its university. */
function piecesOf(lines: readonly ResumeLine[]): readonly string[] {
  return lines
    .filter(({ text }) => !COURSES.test(text))
    .flatMap(({ text }) => {
      if (DATES_FIELD.test(text)) return [];
      const bare = withoutDates(withoutFieldName(text)).replace(/\s{3,200}/gu, '   ');
      return bare.split(/:\s{1,3}(?=\p{Lu})/u).flatMap((part) => strongParts(part, false));
    })
    .flatMap((part) => part.replace(REMARK, ' ').split(/,\s{0,3}(?![^(]{0,60}\))/u))
    .map((part) => tidy(part.replace(PURSUING, '')))
    .filter((part) => part !== '');
}

interface Named {
  readonly program: string;
  readonly institution: string;
  readonly country: string | null;
}

function named(pieces: readonly string[]): Named {
  const program: string[] = [];
  const institution: string[] = [];
  let country: string | null = null;
  for (const piece of pieces) {
    const last = institution.at(-1);
    const foreign = isCountry(piece) && !/^(?:U\.?S\.?A?\.?|United States)$/u.test(piece);
    if (last !== undefined && foreign) country = piece;
    else if (last !== undefined && withoutPlace(`${institution.join(', ')}, ${piece}`).name !== institution.join(', ') && isPlace(piece))
      institution.push(piece);
    // “MA” before all else is a degree, not Massachusetts.
    else if (isPlace(piece) && !(program.length === 0 && institution.length === 0 && levelOf(piece) !== null)) continue;
    else if (institution.length === 1 && campus(institution[0] ?? '', piece)) institution.push(piece);
    else if (ASIDE.test(piece) && !namesDegree(piece)) continue;
    else if (namesSchool(piece) && !DIPLOMA.test(piece) && !(namesDegree(piece) && /\b(?:in|of) /u.test(piece) && !UNIVERSITY.test(piece)))
      institution.push(piece);
    else if (institution.length === 0 && isLibrarySchool(piece) && program.length > 0) institution.push(piece);
    else program.push(piece);
  }
  return {
    program: uncapped(program.slice(0, 3).join(', ')),
    institution: uncapped(withoutPlace(institution.join(', ')).name),
    country,
  };
}

/** Whether a piece is the campus of a university: not a place that merely stands beside it. */
function campus(university: string, piece: string): boolean {
  return (
    !isPlace(piece) &&
    withoutPlace(`${university}, Los Angeles`).name !== university &&
    /^\p{Lu}[\p{L}. ]{2,30}$/u.test(piece) &&
    !namesDegree(piece)
  );
}

function readStudy({ lines }: Group): Found<EducationEntry> | null {
  const text = lines.map((line) => line.text).join('\n');
  const { program, institution, country } = named(piecesOf(lines));
  const level = EVALUATED.test(text)
    ? (levelOf(text.slice(text.search(FOUND_EQUAL))) ?? levelOf(text))
    : (levelOf(program) ??
      levelOf(
        text
          .split('\n')
          .filter((line) => !COURSES.test(line))
          .join(', '),
      ));
  if (level === null && institution === '') return null;
  if (level === null && program === '' && lines.length === 1 && periodsIn(text).length === 0) return null;
  const periods = lines.filter(({ text: words }) => !COURSEWORK.test(words)).flatMap(({ text: words }) => periodsIn(words));
  const range = periods.find(({ from, to }) => from !== null && to !== undefined);
  const single = periods.find(({ from, to }) => from !== null && to === undefined);
  const going = isGoingOn(text) || periods.some(({ to }) => to === null) || EN_CURSO.test(text);
  const end = range ? (range.to ?? single?.from ?? null) : (single?.from ?? null);
  const inHighSchool = HIGH_SCHOOL.test(`${program} ${institution}`);
  const units = UNITS_OF.exec(text)?.groups?.n ?? UNITS_LABEL.exec(text)?.groups?.n ?? UNITS_LABEL.exec(text)?.groups?.m;
  return {
    entry: {
      ...UNSTATED.education,
      id: '',
      level:
        level === 'certificate' && inHighSchool
          ? 'high-school'
          : (level ?? (inHighSchool ? 'high-school' : going || program !== '' ? 'some-college' : null)),
      program,
      institution,
      ala: /\bALA[-‑ ]accredited\b/u.test(text) ? true : null,
      start: range?.from ?? null,
      end,
      finished: !going,
      units: units === undefined ? unitsIn(text) : Number(units),
      country,
      evaluated: country !== null && EVALUATED.test(text) ? true : null,
    },
    spans: spanOf(lines),
  };
}

/** The studies of a section, each with the lines it came from. */
export function readStudies(lines: readonly ResumeLine[]): readonly Found<EducationEntry>[] {
  const rows = lines[0] && isStudyHead(lines[0]) ? lines.slice(1) : lines;
  return groupsOf(rows).flatMap((group) => readStudy(group) ?? []);
}
