import type { IsoDate, PartialDate } from '../../dates';
import { anyCase } from '../../text/any-case';
import { isDenied, licenceType, wpmIn } from '../credential';
import { type CertificateEntry, type LicenceEntry, UNSTATED } from '../profile';
import { periodsIn } from './dates';
import { withoutPlace } from './header-parts';
import { piecesOf } from './pieces';
import type { Found } from './read-resume-text';
import type { ResumeLine } from './resume-line';
import { hasEmployer } from './roles';
import { tidy } from './tidy';

const SPANISH_SPEED = anyCase(/\b(?<wpm>\d{2,3}) palabras (?:netas )?por minuto/u, 'palabras');
const NONE_SAID = anyCase(/[:–—-]\s{0,2}(?:no|none|ninguna|n\/a)\b.{0,20}/u);

const EXPIRES = anyCase(
  /\b(?:commission )?(?:expir(?:es|ed|y|ation|ing)|exp\.?|valid (?:through|until|to|thru)|vence|caduca|v[aá]lid[oa] hasta|renewal|through)(?: date)?(?: on| in)?\W{0,3}$/u,
);
const ISSUED = anyCase(
  /\b(?:issued|earned|awarded|received|completed|since|obtained|conferred|dated|certificate of|emitid[oa]|obtenid[oa])(?: on| in)?\W{0,3}$/u,
);
const SPANISH_DRIVING = anyCase(/\b(?:licencia|permiso|carn[eé]t?) de (?:conducir|manejo|manejar)\b/u);
const STATE_BAR = anyCase(/\bstate bar\b|\bbar of the state\b/u);
const NONE_AFTER = anyCase(/(?::|–|—|-)\s{0,2}(?:no|none|ninguna|n\/a)\b/u);

/** “48 palabras por minuto”. */
function spanishSpeed(words: string): number | null {
  const speed = SPANISH_SPEED.exec(words)?.groups?.wpm;
  return speed === undefined ? null : Number(speed);
}

/** The last day of a partly known date. */
function lastDay(date: PartialDate): IsoDate {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const month = Temporal.PlainYearMonth.from(date);
  return month.toPlainDate({ day: month.daysInMonth }).toString();
}

interface Dated {
  readonly name: string;
  readonly date: PartialDate | null;
  readonly expires: IsoDate | null;
}

/** A credential's words without its dates, and what they are dates of. */
function dated(text: string): Dated {
  let [name, date, expires]: [string, PartialDate | null, PartialDate | null] = [text, null, null];
  for (const period of [...periodsIn(text)].reverse()) {
    const lead = text.slice(Math.max(0, period.start - 40), period.start);
    const [expiry, issue] = [EXPIRES.exec(lead), ISSUED.exec(lead)];
    if (expiry && period.from !== null) expires = period.from;
    else {
      date = period.from ?? date;
      if (period.to) expires = period.to;
    }
    const cut = (expiry ?? issue)?.[0].length ?? 0;
    name = name.slice(0, period.start - cut) + name.slice(period.end);
  }
  return { name: tidy(name.replace(/\(\s{0,3}\)/gu, ' ')), date, expires: expires === null ? null : lastDay(expires) };
}

/** A license or a certificate of one piece of text; null where it names neither. `loose`: a line of anything, where only what is sure counts. */
export function readCredential(
  piece: { readonly text: string; readonly start: number; readonly end: number },
  loose: boolean,
): { readonly licence?: Found<LicenceEntry>; readonly certificate?: Found<CertificateEntry> } | null {
  const { name, date, expires } = dated(piece.text);
  if (name === '' || name.length > 160) return null;
  const type = SPANISH_DRIVING.test(name)
    ? 'driver'
    : STATE_BAR.test(name)
      ? 'other'
      : licenceType(/\bCLAD\b/u.test(name) ? `${name} teaching credential` : name);
  const wpm = wpmIn(piece.text) ?? spanishSpeed(piece.text);
  const spans = [{ start: piece.start, end: piece.end }];
  if (type !== null && wpm === null && (!loose || type === 'driver')) {
    const held = !isDenied(name) && !NONE_AFTER.test(piece.text);
    const shown = held ? name : tidy(name.replace(NONE_SAID, ''));
    return { licence: { entry: { ...UNSTATED.licence, id: '', type, name: shown, held, issued: date, expires }, spans } };
  }
  if (loose && wpm === null) return null;
  const { name: own, issuer } = issuerIn(name);
  return { certificate: { entry: { id: '', name: own, issuer, date, expires, wpm }, spans } };
}

/** “Certified Archivist, Academy of Certified Archivists”, “Library Juice Academy: Web Accessibility”. */
function issuerIn(words: string): { readonly name: string; readonly issuer: string | null } {
  const colon = /:\s{1,3}/u.exec(words);
  if (colon && hasEmployer(words.slice(0, colon.index)))
    return { name: words.slice(colon.index + colon[0].length), issuer: words.slice(0, colon.index) };
  const parts = words.split(/,\s{1,3}|\t|\s{1,3}[|–—]\s{1,3}|\s-\s/u).filter((part) => part.trim() !== '');
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined || /\d/u.test(last) || !/^(?:the )?\p{Lu}/u.test(last)) return { name: words, issuer: null };
  if (withoutPlace(words).places.length > 0) return issuerIn(withoutPlace(words).name);
  return { name: parts.slice(0, -1).join(', ').trim(), issuer: last.trim() };
}

/** Whether a line is a date and nothing else: that of the credential above it. */
function isDateLine(text: string): boolean {
  const [period] = periodsIn(text);
  return period !== undefined && tidy(text.slice(0, period.start) + text.slice(period.end)) === '';
}

/** Where a line of credentials is parted: at semicolons and bars, and between sentences. */
const PARTS = /[;|•]/u;

/** The licenses and certificates of a section, one a line or several parted by semicolons. */
export function readCredentials(lines: readonly ResumeLine[]): {
  readonly licences: readonly Found<LicenceEntry>[];
  readonly certificates: readonly Found<CertificateEntry>[];
} {
  const read = lines.flatMap((line, at) => {
    if (isDateLine(line.text)) return [];
    const next = lines[at + 1];
    if (next && !next.gap && isDateLine(next.text))
      return readCredential({ text: `${line.text}, ${next.text}`, start: line.start, end: next.end }, false) ?? [];
    // A date in a column of its own goes with its name.
    const bars = line.text.includes('|') && !line.text.includes(';') ? [{ ...line }] : piecesOf(line, PARTS);
    return bars.flatMap((piece) => readCredential(piece, false) ?? []);
  });
  return {
    licences: read.flatMap(({ licence }) => licence ?? []),
    certificates: read.flatMap(({ certificate }) => certificate ?? []).filter(({ entry }) => /\p{L}{2}/u.test(entry.name)),
  };
}
