import type { EducationLevel } from '../requirements/ask';

/** Initials of degrees as they are written, dotted or not. Case counts without dots: “MA” is a degree, “ma” is not, and “as” is a word. */
const INITIALS: readonly (readonly [EducationLevel, RegExp])[] = [
  ['doctorate', /\b(?:Ph\. ?D|PhD|PHD|D\.?Phil|Ed\. ?D|EdD|J\.D|JD|LL\.?D|M\.D|MD|D\.B\.A|DBA|Psy\.?D|D\.?L\.?S|D\.M\.A)\b\.?/u],
  [
    'master',
    /\b(?:M\.?[AS]\.? ?(?:L\.?I\.?S\.?|I\.?S\.?|L\.?S\.?|Ed|T)|M\.?M?L\.?I?\.?S\.?(?:c\.?)?|M\.?L\.?I\.?S|M\.?I\.?L?\.?S\.?|MISt|MSI|MI|MLib(?:r|n)?|MLn|AMLS|MARA|M\.?A\.?|M\.?S\.?c?\.?|M\.?Ed\.?|MBA|M\.B\.A|MFA|M\.F\.A|MPA|M\.P\.A|MPH|M\.P\.H|MSW|M\.S\.W|M\.?Phil|M\.?Div|MAT|MM|LL\.?M)(?![\p{L}\d])/u,
  ],
  ['bachelor', /\b(?:B\.?[AS]\.?(?:c\.?)?|A\.?B\.?|B\.?F\.?A|B\.?Ed|B\.?B\.?A|B\.?L\.?S|B\.?Com|B\.?Mus|B\.M|BSN|BSW)(?![\p{L}\d])/u],
  ['associate', /\b(?:A\.?A\.?S?\.?(?:-T)?|A\.?S\.?(?:-T)?)(?![\p{L}\d])/u],
];

/** Names in words, the higher first: “Bachelor of Arts and teaching credential” is a bachelor's degree. A “post-master's certificate” is none. */
const NAMES: readonly (readonly [EducationLevel, RegExp])[] = [
  ['certificate', /\bpost[- ]?(?:master|baccalaureate|bachelor|graduate|MLIS|MLS)\b|\bgraduate (?:academic )?certificate\b/iu],
  ['high-school', /\bhigh[- ]?school\b|\bsecondary school\b|\bG\.?E\.?D\b|\bhiset\b|\bTASC\b|\bgrade 12\b/iu],
  ['doctorate', /\bdoctor(?:ate|al)?\b|\bjuris doctor\b/iu],
  ['master', /\bmaster(?:['’]?s)?\b|\bmagister\b|\bmaestr[ií]a\b/iu],
  ['bachelor', /\bbachelor(?:['’]?s)?\b|\bbaccalaureate\b|\blicenciatura\b/iu],
  ['associate', /\bassociate(?:['’]?s)?\b/iu],
];

const LEFT_OFF =
  /\bsome (?:college|graduate|university|coursework)\b|\bno degree\b|\bnot (?:completed|finished)\b|\bincomplete\b|\bwithout (?:a )?degree\b/iu;
const GOING_ON =
  /\bin[- ]progress\b|\bexpected\b|\banticipated\b|\bpursuing\b|\bcandidate\b|\bcurrently\b|\benrol+ed\b|\bongoing\b|\bABD\b/iu;

/** The level that a kind of study names (“Master (MLIS)”, “B.A.”, “Some college, no degree”), else the field beside it; null where neither does. */
export function degreeLevel(studyType: string, area: string): EducationLevel | null {
  return levelIn(studyType) ?? levelIn(area);
}

function levelIn(words: string): EducationLevel | null {
  if (LEFT_OFF.test(words)) return 'some-college';
  const named = NAMES.find(([, pattern]) => pattern.test(words));
  if (named) return named[0];
  const initials = INITIALS.map(([level, pattern]) => ({ level, at: words.search(pattern) })).find(({ at }) => at >= 0);
  const certificate = /\b(?:certificate|certification|credential)\b/iu.test(words);
  // “Certificate, MS Office” is no master's degree; “MA and teaching credential” is one.
  if (initials && (!certificate || initials.at === 0)) return initials.level;
  if (certificate || /\bdiploma\b/iu.test(words)) return 'certificate';
  return /\b(?:college|university) (?:coursework|studies|credits?|units?)\b|\bcoursework\b/iu.test(words) ? 'some-college' : null;
}

/** Whether the words say that the studies still go on: “expected 2027”, “in progress”. */
export function isGoingOn(words: string): boolean {
  return GOING_ON.test(words);
}

/** Semester units named in the words; a quarter unit is two thirds of one. */
export function unitsIn(words: string): number | null {
  const match =
    /\b(?<units>\d{1,3}(?:\.\d)?)\s{0,2}(?<quarter>quarter\s{1,2})?(?:semester\s{1,2})?(?:college\s{1,2})?(?:units?|credits?|hours?)\b/iu.exec(
      words,
    );
  if (!match?.groups) return null;
  const units = Number(match.groups.units);
  return match.groups.quarter === undefined ? units : Math.floor((units * 2) / 3);
}
