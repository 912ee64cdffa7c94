import { madeUpPosting } from './made-up-postings';

/** A text meant to make a reader slow. */
export interface HostileText {
  readonly name: string;
  readonly text: string;
}

const PIECES: readonly (readonly [name: string, piece: string])[] = [
  ['one letter', 'a'],
  ['spaces', ' '],
  ['line ends', '\n'],
  ['spaces and letters', 'a '],
  ['digits', '1'],
  ['dollar signs', '$'],
  ['amounts', '$1,234.56 to '],
  ['pay without an end', 'salary $50,000 and '],
  ['days', 'January 1, 2027 to '],
  ['short days', '1/1/27-'],
  ['deadlines without a day', 'applications must be received by '],
  ['until', 'open until the position candidate '],
  ['years of', 'minimum of three (3) years of '],
  ['years without an end', 'at least 5 years '],
  ['degree', "master's degree in library "],
  ['or', 'or '],
  ['and/or', 'and/or, '],
  ['option', 'OPTION I: '],
  ['experience', 'experience '],
  ['knowledge of', 'knowledge of, ability to, '],
  ['languages', 'Spanish, French or '],
  ['licenses', 'valid driver license class '],
  ['pounds', 'lift up to 40 and '],
  ['words a minute', 'type 40 net '],
  ['brackets', '('],
  ['quotes', '“'],
  ['hyphens', '-'],
  ['dots', '.'],
  ['bullets', '• '],
  ['headings', 'MINIMUM QUALIFICATIONS\n'],
  ['welded', 'service.Qualifications'],
  ['capitals', 'A'],
  ['astral', '📚'],
  ['combining marks', 'é\u0301\u0301'],
  ['zero width', '\u200b'],
  ['commas', ','],
  ['semicolons', '; or '],
  ['colons', 'Education: '],
  ['preferred', 'preferred but not required '],
  ['substitution', 'may be substituted for up to two years of '],
];

/** Texts of `length` code units, each one piece over and over, and one that mixes them with a posting. */
export function hostileTexts(length = 1_000_000): readonly HostileText[] {
  const repeated = PIECES.map(([name, piece]) => ({ name, text: piece.repeat(Math.ceil(length / piece.length)).slice(0, length) }));
  const posting = madeUpPosting(7).text;
  const mixed = PIECES.map(([, piece]) => `${posting}\n${piece.repeat(200)}`).join('\n');
  return [...repeated, { name: 'mixed', text: mixed.repeat(Math.ceil(length / mixed.length)).slice(0, length) }];
}
