import { anyCase, lowered } from '../../text/any-case';
import { NUMBER, readNumber } from '../../text/numbers';
import type { SupervisedKind, WorkEntry } from '../profile';

const NOUN =
  '(?:staff|employees|people|persons|assistants?|clerks?|pages?|volunteers?|students?|librarians?|technicians?|interns?|engineers?|paraprofessionals?|aides?|teachers?|members|catalogers?|associates?|developers?|workers?|specialists?|archivists?|personas|empleados|voluntari[oa]s|auxiliares|asistentes|bibliotecari[oa]s|becari[oa]s|pasantes|cashiers?|baristas?|booksellers?|handlers?|docents?|attendants?|guards?|coordinators?|managers?|officers?|trainees?|supervisors?|tutors?)';
const COUNTED = `(?<n>${NUMBER}|an?(?! (?:un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez))|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)\\)?\\s{1,2}(?:[\\p{L}/-]{2,16}\\s{1,2}){0,3}?(?<noun>${NOUN})(?!\\p{L})`;
const LEADS = anyCase(
  /\b(?:supervis(?:e[sd]?|ing|or of|ó|é|o|aba|ión de)|manag(?:e[sd]?|ing)|overs(?:ee|aw|eeing|ees)|direct(?:ed|s|ing)?|led|leads?|leading|hired|train(?:ed|s)? and supervised?|coordin(?:é|o|aba)|a cargo de)(?!\p{L})[^.;\n]{0,60}/gu,
);
const STAFF_OF = anyCase(
  new RegExp(
    `\\b(?:staff|team|crew|equipo|department) (?:of|de)\\s{1,2}(?<n>${NUMBER}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)(?!\\s{0,2}(?:hours|%))`,
    'u',
  ),
);
const COUNT = anyCase(new RegExp(COUNTED, 'gu'));
const LABELED = anyCase(
  /\b(?:employees|staff|people) supervised\s{0,2}:\s{0,2}(?<n>\d{1,3})\b|\bsupervised\s{0,2}:\s{0,2}(?<m>\d{1,3})\b/u,
);
const SPANISH = 'cero uno dos tres cuatro cinco seis siete ocho nueve diez'.split(' ');

function numberOf(words: string): number {
  const low = lowered(words).trim();
  if (/^(?:an?|un[oa]?)$/u.test(low)) return 1;
  const spanish = SPANISH.indexOf(low);
  return spanish > 0 ? spanish : readNumber(words);
}

function kindOf(noun: string): SupervisedKind | null {
  if (/^volunt/u.test(noun)) return 'volunteers';
  if (/^student/u.test(noun)) return 'students';
  if (/^pages?$/u.test(noun)) return 'pages';
  return /^(?:interns?|pasantes|tutors?)$/u.test(noun) ? null : 'staff';
}

const KINDS: readonly SupervisedKind[] = ['staff', 'students', 'volunteers', 'pages'];

/** How many people the duties say that a post supervised, and whom; null and nobody where they give no number. */
export function supervisedIn(duties: string): Pick<WorkEntry, 'supervised' | 'supervisedKinds'> {
  const labeled = LABELED.exec(duties)?.groups;
  if (labeled) return { supervised: Number(labeled.n ?? labeled.m), supervisedKinds: [] };
  let sum = 0;
  const kinds = new Set<SupervisedKind>();
  for (const { 0: words } of duties.matchAll(LEADS)) {
    const staff = STAFF_OF.exec(words)?.groups?.n;
    if (staff !== undefined && numberOf(staff) < 500) {
      sum += numberOf(staff);
      kinds.add('staff');
      continue;
    }
    for (const { groups } of words.matchAll(COUNT)) {
      const count = numberOf(groups?.n ?? '');
      if (!(count >= 1 && count < 500)) continue;
      sum += count;
      const kind = kindOf(lowered(groups?.noun ?? ''));
      if (kind) kinds.add(kind);
    }
  }
  return { supervised: sum > 0 ? sum : null, supervisedKinds: KINDS.filter((kind) => kinds.has(kind)) };
}
