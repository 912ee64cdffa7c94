import { type HeadingHints, headingHints, headingKind, type SectionKind } from './headings';
import type { ResumeLine } from './resume-line';

/** A stretch of a résumé under one heading. */
export interface ResumeSection extends HeadingHints {
  readonly kind: SectionKind;
  readonly lines: readonly ResumeLine[];
}

/** The first row of a table of posts or of studies, by the names of its columns. */
const WORK_TABLE = /^(?:position|job title|title|puesto|cargo|employer|organization|dates?|from)\b/u;
const STUDY_TABLE = /^(?:degree|school|institution|program|titulo|centro|year)\b/u;

const NO_HINTS: HeadingHints = { setting: null, level: null, internship: false };

/** Kinds whose heading may stand in a line with its content: “Skills: MARC, RDA”. */
const INLINE: ReadonlySet<SectionKind> = new Set([
  'skills',
  'languages',
  'credentials',
  'memberships',
  'education',
  'references',
  'summary',
]);

/** A heading with its content behind a colon: where the content begins. */
function inlineHeading(line: ResumeLine): { readonly kind: SectionKind; readonly at: number } | null {
  const colon = line.text.indexOf(':');
  if (colon < 3 || colon > 40 || line.item) return null;
  const kind = headingKind(line.text.slice(0, colon));
  if (kind === null || !INLINE.has(kind)) return null;
  const rest = line.text.slice(colon + 1);
  return { kind, at: colon + 1 + (rest.length - rest.trimStart().length) };
}

/** The columns that a table's first row names; null where it is none. */
function tableKind(line: ResumeLine): SectionKind | null {
  const cells = line.text.split(/\t|\s{0,9}\|\s{0,9}|\s{3,40}/u).map((cell) => cell.trim().toLowerCase());
  if (cells.length < 3 || line.text.length > 120) return null;
  if (cells.filter((cell) => WORK_TABLE.test(cell)).length >= 3) return 'work';
  return cells.filter((cell) => STUDY_TABLE.test(cell)).length >= 2 ? 'education' : null;
}

const isHeading = (line: ResumeLine): SectionKind | null => {
  if (line.item && !/^\p{Lu}{4}/u.test(line.text)) return null;
  const bare = line.text.replace(/[*_#:]{1,4}/gu, '').trim();
  const kind = headingKind(bare);
  if (kind === null) return null;
  // “Library work” in mid-text is no heading; one with a capital and nothing around it is.
  return /^\p{Lu}/u.test(bare) ? kind : null;
};

/** The sections of a résumé in order; what stands before the first heading is about the person. */
export function readSections(lines: readonly ResumeLine[]): readonly ResumeSection[] {
  const sections: { kind: SectionKind; hints: HeadingHints; lines: ResumeLine[] }[] = [{ kind: 'person', hints: NO_HINTS, lines: [] }];
  for (const line of lines) {
    const kind = isHeading(line);
    const current = sections.at(-1);
    // “Public Library Association” among memberships names one.
    if (
      kind !== null &&
      !(kind === 'memberships' && current?.kind === kind) &&
      !(current?.kind === 'skills' && kind === 'skills' && line.item)
    ) {
      sections.push({ kind, hints: headingHints(line.text), lines: [] });
      continue;
    }
    const table = tableKind(line);
    if (table !== null) {
      if (current?.kind !== table || current.lines.length > 0) sections.push({ kind: table, hints: NO_HINTS, lines: [] });
      sections.at(-1)?.lines.push(line);
      continue;
    }
    const inline = current?.kind === 'work' && !line.gap ? null : inlineHeading(line);
    if (
      inline &&
      !(current?.kind === 'skills' && inline.kind === 'skills') &&
      !(current?.kind === 'education' && inline.kind === 'credentials')
    ) {
      sections.push({ kind: inline.kind, hints: NO_HINTS, lines: [] });
      if (inline.at < line.text.length)
        sections.at(-1)?.lines.push({ ...line, start: line.start + inline.at, text: line.text.slice(inline.at), gap: true });
      continue;
    }
    current?.lines.push(line);
  }
  return sections.map(({ kind, hints, lines: own }) => ({ kind, ...hints, lines: own }));
}
