import { anyCase } from '../../text/any-case';
import type { MembershipEntry, ReferenceEntry } from '../profile';
import { periodsIn } from './dates';
import { piecesOf } from './pieces';
import type { Found } from './read-resume-text';
import { type ResumeLine, spanOf } from './resume-line';
import { tidy } from './tidy';

const ROLE = anyCase(
  /\b(?:chair|co-chair|president|vice[- ]president|treasurer|secretary|board|committee|coordinator|officer|delegate|councilor|editor|webmaster|liaison|section|roundtable|mentor|vocal|presidenta?|tesorer[oa])\b/u,
);
const SINCE_WORDS = anyCase(/\b(?:member(?: since)?|active member|since|desde|joined|miembro(?: desde)?|soci[oa](?: desde)?)\b/gu);
const MEMBER_FIRST = anyCase(/^(?:member|miembro),?\s/u);
const MEMBER = anyCase(/^(?:member|miembro|soci[oa])$/u);
const CONTACT_WORD = anyCase(/^(?:phone|tel|email|e-mail)$/u);

/** A membership in the words of one piece; null where they name no association. */
function membershipIn(text: string): MembershipEntry | null {
  const [period] = periodsIn(text);
  const undated = period ? text.slice(0, period.start) + text.slice(period.end) : text;
  const parts = undated
    .replace(MEMBER_FIRST, '')
    // “(Vice President, 2022–2023)” is an office; “(RUSA)” is a part of the name.
    .replace(/\((?<inner>[^()]{0,80})\)/gu, (all, inner: string) => (ROLE.test(inner) ? `, ${inner}` : all))
    .replace(SINCE_WORDS, ' ')
    .split(/,\s{0,3}|\t|\s[–—|-]\s|:\s/u)
    .map(tidy)
    .filter((part) => part !== '' && !MEMBER.test(part));
  const role = parts.filter((part, at) => at > 0 && ROLE.test(part)).join(', ');
  const [name = ''] = parts;
  // “Presented at a conference” is none.
  if (!/\p{L}{2}/u.test(name) || name.length > 120 || /^\p{Lu}\p{Ll}{2,12}ed\b/u.test(name)) return null;
  return { id: '', name, role: role === '' ? null : role, since: period?.from ?? null, until: period?.to ?? null };
}

/** The memberships of a section, one a line, or several parted by semicolons; short names also by commas. */
export function readMemberships(lines: readonly ResumeLine[]): readonly Found<MembershipEntry>[] {
  const found: Found<MembershipEntry>[] = [];
  for (const line of lines) {
    const several = /^(?:[\p{Lu}/-]{2,8}(?:, | and |;|$)){2,9}/u.test(line.text) ? /[,;]/u : /[;•]/u;
    piecesOf(line, several).forEach((piece, at) => {
      const entry = membershipIn(piece.text);
      const last = found.at(-1);
      if (entry === null) return;
      // “…, 2021–present; Programming Committee, 2023”: an office in the association before it.
      if (at > 0 && last && last.entry.role === null && ROLE.test(entry.name))
        found[found.length - 1] = {
          entry: { ...last.entry, role: entry.name },
          spans: [{ start: last.spans[0]?.start ?? piece.start, end: piece.end }],
        };
      else found.push({ entry, spans: [{ start: piece.start, end: piece.end }] });
    });
  }
  return found;
}

const PHONE = /(?:\+?\d{1,2}[ .-]?)?\(?\d{3}\)?[ .-]?\d{3}[ .-]\d{4}/u;
const MAIL = /[^\s,;|()]{1,64}@[^\s,;|()]{3,80}/u;
const ON_REQUEST = anyCase(/\b(?:upon|on) request\b|\ba petici[oó]n\b|\bdisponibles?\b/u);
const PERSON = /^(?:(?:Mr|Ms|Mrs|Dr|Prof|Sra?|Dra?)\.? )?\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,3}$/u;

/** The people who would speak for the user: one a line, or one a block. */
export function readReferences(lines: readonly ResumeLine[]): readonly Found<ReferenceEntry>[] {
  const groups: ResumeLine[][] = [];
  for (const line of lines) {
    if (ON_REQUEST.test(line.text)) continue;
    const [first = ''] = line.text.split(/,\s|\t|\s[–—|-]\s/u);
    if (PERSON.test(first.trim()) || groups.length === 0) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups.flatMap((group): readonly Found<ReferenceEntry>[] => {
    const text = group.map((line) => line.text).join(', ');
    const contacts = [PHONE.exec(text)?.[0], MAIL.exec(text)?.[0]].filter((part) => part !== undefined);
    const [name = '', ...relation] = contacts
      .reduce((rest, contact) => rest.replace(contact, ' '), text)
      .split(/,\s{0,3}|\t|\s[–—|]\s|\s-\s|;/u)
      .map(tidy)
      .filter((part) => part !== '' && !CONTACT_WORD.test(part));
    if (!PERSON.test(name)) return [];
    return [{ entry: { id: '', name, relation: relation.join(', '), contact: contacts.join(', ') }, spans: spanOf(group) }];
  });
}
