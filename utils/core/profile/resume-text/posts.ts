import { anyCase } from '../../text/any-case';
import type { WorkEntry } from '../profile';
import type { Period } from './dates';
import { periodsIn } from './dates';
import { cutAtComma, headerParts, readHeader, strongParts } from './header-parts';
import type { HeadingHints } from './headings';
import type { Found } from './read-resume-text';
import type { ResumeLine } from './resume-line';
import { hasEmployer, hasRole, titleness } from './roles';
import { readWorkTable } from './table';
import { type RawPost, readPostFrom } from './work';
import { type Anchor, anchorOf, bareHeader, isAside, isHeaderLike, isHoursLine } from './work-lines';

const END_LABEL = anyCase(/^(?:to|end(?: date)?|until|hasta|fin)\s{0,2}:/u);

/** The anchors of a section; an end in the line after its start (“From: 05/2019”, “To: Present”) joins it. */
function anchorsOf(lines: readonly ResumeLine[]): readonly Anchor[] {
  const anchors: Anchor[] = [];
  lines.forEach((line, at) => {
    const anchor = anchorOf(line, at);
    if (!anchor) return;
    const last = anchors.at(-1);
    if (last && END_LABEL.test(line.text) && at - last.at <= 2) {
      const { from, to } = anchor.period;
      const period: Period = { ...last.period, to: to === null ? null : from };
      anchors[anchors.length - 1] = { ...last, period };
    } else anchors.push(anchor);
  });
  return anchors;
}

/** The parts of a title and employer in some header lines. */
const partsOf = (lines: readonly ResumeLine[]): readonly string[] =>
  headerParts(lines.filter(({ text }) => !isAside(text) && !isHoursLine(text)).map(({ text }) => bareHeader(text)));

const BRANCH = /^(?:\p{Lu}[\p{L}’']{1,15} (?:(?:and|&) )?){1,3}(?:Services|Department|Division|Unit|Team|Desk|Collections?|Programs?)$/u;

/** Whether parts name both a title and an employer. */
function areWhole(parts: readonly string[]): boolean {
  // “Librarian I – Adult Services”: a part of the house, not its name.
  if (parts.length === 2 && BRANCH.test(parts[1] ?? '')) return false;
  if (parts.length >= 2) return true;
  const cut = parts[0] === undefined ? null : cutAtComma(parts[0]);
  return cut !== null && titleness(cut.title) > 0 && (titleness(cut.employer) < 0 || !hasRole(cut.employer));
}

/** Where the header of an anchor begins, of lines after `floor`. */
function headerStart(lines: readonly ResumeLine[], anchor: Anchor, floor: number, style: number | null): number {
  const own = anchor.rest === '' ? [] : strongParts(bareHeader(lines[anchor.at]?.text ?? ''));
  let start = anchor.at;
  const most = style ?? 4;
  const whole = areWhole(own) && own.some(hasRole);
  while (start - 1 > floor && anchor.at - start < most && !lines[start]?.gap) {
    const line = lines[start - 1];
    if (!line || !isHeaderLike(line) || (whole && !isAside(line.text) && !lines[start - 1]?.gap && style === null)) break;
    start--;
  }
  const parts = partsOf(lines.slice(start, anchor.at + 1));
  // An employer with a line to itself above the first of several posts.
  const above = lines[start - 1];
  if (
    lines[start]?.gap &&
    !areWhole(parts) &&
    start - 1 > floor &&
    above &&
    isHeaderLike(above) &&
    above.gap &&
    hasEmployer(above.text) &&
    !hasRole(above.text)
  )
    start--;
  return start;
}

/** Where a header ends: the anchor's own line, and those after it that name what is still missing. */
function headerEnd(lines: readonly ResumeLine[], start: number, anchor: Anchor, ceiling: number): number {
  let end = anchor.at;
  let parts = partsOf(lines.slice(start, end + 1));
  for (let named = 0; end + 1 < ceiling && named < 3; ) {
    const next = lines[end + 1];
    if (!next || next.gap || !isHeaderLike(next)) break;
    if (isAside(next.text) || isHoursLine(next.text) || END_LABEL.test(next.text)) {
      end++;
      continue;
    }
    if (areWhole(parts) || next.text.length > 90) break;
    const more = strongParts(bareHeader(next.text));
    // One part is there: what follows must be the other, not the first duty.
    if (
      parts.length === 1 &&
      !more.some((part) => hasEmployer(part) || hasRole(part) || /^(?:\p{Lu}[\p{L}.’'&-]{0,20}[ ,]{0,2}){2,6}$/u.test(part))
    )
      break;
    end++;
    named++;
    parts = partsOf(lines.slice(start, end + 1));
  }
  return end;
}

/** The posts of a section of work, paid or not, each with the lines it came from. */
export function readPosts(lines: readonly ResumeLine[], hints: HeadingHints, unpaid: boolean): readonly Found<WorkEntry>[] {
  const table = readWorkTable(lines);
  if (table) return table.flatMap((raw) => readPostFrom(raw, hints, unpaid));
  const anchors = anchorsOf(lines);
  if (anchors.length === 0) return undated(lines).flatMap((raw) => readPostFrom(raw, hints, unpaid));
  const starts: number[] = [];
  let style: number | null = null;
  anchors.forEach((anchor, at) => {
    const floor = at === 0 ? -1 : (anchors[at - 1]?.at ?? -1);
    const inBlock = at > 0 && !lines.slice(floor + 1, anchor.at + 1).some(({ gap }) => gap);
    const start = headerStart(lines, anchor, floor, inBlock ? style : null);
    style ??= anchor.at - start;
    starts.push(start);
  });
  const posts: RawPost[] = [];
  let employer: string | null = null;
  let grouped = false;
  anchors.forEach((anchor, at) => {
    const start = starts[at] ?? anchor.at;
    const ceiling = starts[at + 1] ?? lines.length;
    const end = headerEnd(lines, start, anchor, ceiling);
    const header = lines.slice(start, end + 1);
    const read = readHeader(partsOf(header), null);
    // Under an employer that is named once above its posts, or with no line between them.
    const sameBlock =
      at > 0 && read.employer === '' && (grouped || !lines.slice((anchors[at - 1]?.at ?? 0) + 1, start + 1).some(({ gap }) => gap));
    posts.push({
      header,
      body: lines.slice(end + 1, ceiling),
      duties: anchor.duties,
      period: anchor.period,
      employer: sameBlock ? employer : null,
    });
    if (read.employer === '') return;
    employer = read.employer;
    const [top] = header;
    grouped = top !== undefined && header.length > 1 && start < anchor.at && hasEmployer(top.text) && !hasRole(top.text);
  });
  return [...undated(lines.slice(0, starts[0] ?? 0)), ...posts].flatMap((raw) => readPostFrom(raw, hints, unpaid));
}

/** Posts without dates: blocks, or lines, that name a title and an employer. */
function undated(lines: readonly ResumeLine[]): readonly RawPost[] {
  const posts: { header: ResumeLine[]; body: ResumeLine[] }[] = [];
  for (const line of lines) {
    const parts =
      isHeaderLike(line) || (line.item && periodsIn(line.text).length === 0 && line.text.length < 90)
        ? strongParts(bareHeader(line.text))
        : [];
    const last = posts.at(-1);
    if (areWhole(parts) && parts.some(hasRole) && !/[.!?]$/u.test(line.text)) posts.push({ header: [line], body: [] });
    else if (last) last.body.push(line);
  }
  return posts.map((post) => ({ ...post, duties: '', period: null, employer: null }));
}
