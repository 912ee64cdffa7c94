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
const SINCE = anyCase(/\b(?:member(?: since)?|active member|since|desde|joined|miembro(?: desde)?|soci[oa](?: desde)?)\b/gu);

/** The memberships of a section, one a line, or several parted by semicolons; short names also by commas. */
export function readMemberships(lines: readonly ResumeLine[]): readonly Found<MembershipEntry>[] {
  return lines.flatMap((line) => {
    const several = /^(?:[\p{Lu}/-]{2,8}(?:, | and |;|$)){2,9}/u.test(line.text) ? /[,;]/u : /[;•]/u;
    return piecesOf(line, several).flatMap((piece): readonly Found<MembershipEntry>[] => {
      const [period] = periodsIn(piece.text);
      const bare = (period ? piece.text.slice(0, period.start) + piece.text.slice(period.end) : piece.text).replace(
        /^(?:member|miembro),?\s/iu,
        '',
      );
      const parts = bare
        .replace(new RegExp(SINCE.source, 'giu'), ' ')
        .split(/,\s{0,3}|\t|\s[–—|-]\s|:\s/u)
        .map(tidy)
        .filter((part) => part !== '');
      const role = parts.filter((part, at) => at > 0 && ROLE.test(part)).join(', ');
      const name = parts.find((part) => part !== role && !(parts.length > 1 && ROLE.test(part) && parts.indexOf(part) > 0)) ?? '';
      if (!/\p{L}{2}/u.test(name) || name.length > 120) return [];
      const to = period?.to;
      return [
        {
          entry: { id: '', name, role: role === '' ? null : role, since: period?.from ?? null, until: to ?? null },
          spans: [{ start: piece.start, end: piece.end }],
        },
      ];
    });
  });
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
      .filter((part) => part !== '' && !/^(?:phone|tel|email|e-mail)$/iu.test(part));
    if (!PERSON.test(name)) return [];
    return [{ entry: { id: '', name, relation: relation.join(', '), contact: contacts.join(', ') }, spans: spanOf(group) }];
  });
}
