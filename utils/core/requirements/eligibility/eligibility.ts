import { anyCase, lowered } from '../../text/any-case';
import type { Span } from '../../text/flat-text';
import { readNumber } from '../../text/numbers';
import { sieveOf } from '../../text/sieve';
import type { EligibilityType } from '../ask';
import { clauseAround, LATER } from '../clause';
import { trimmedSpan } from '../criterion';
import type { Finding, Parser, Place } from '../rule';
import { WAYS } from './ways';

const RULE = 'eligibility/eligibility';

/** Which of the ways may stand in a sentence: most hold none, and there are some fifty patterns. */
const worthTrying = sieveOf(WAYS.map(({ is }) => is));

/** The first place where one of the ways stands. */
function firstMatch(ways: readonly RegExp[], text: string): RegExpExecArray | null {
  let first: RegExpExecArray | null = null;
  for (const way of ways) {
    const match = way.exec(text);
    if (match && (!first || match.index < first.index)) first = match;
  }
  return first;
}

/** Who may file as a promotional candidate; where the examination is open as well, others file otherwise. */
const PROMOTED = anyCase(/\bpromotional (?:candidates?|basis|applicants?)\b|\bas (?:an? )?promotional\b/u);
const OPEN_TOO = anyCase(
  /\bexam(?:ination)? open to (?:all|the public)\b|\b(?:and|or) (?:on )?(?:an )?open[- ](?:and )?competitive basis\b/u,
);

/** The clause around the words; of a long one (“Under federal law, the University may employ only individuals who are legally authorized …”) the words alone. */
function reach(text: string, offset: number, start: number, end: number, type: EligibilityType | undefined): Span {
  const clause = clauseAround(text, offset, start, end);
  return type === 'work-authorization' && clause.end - clause.start > 150
    ? trimmedSpan(text, offset, start, end + (/^[^.;,(]{0,60}?\bUnited States\b/u.exec(text.slice(end))?.[0].length ?? 0))
    : clause;
}

const BARE_AGE = anyCase(
  /^\W{0,3}(?:at least |is )?(?<age>1[3-9]|2[01]|fifteen|sixteen|eighteen|twenty-one)(?: years?)?(?: (?:old|of age))?(?: (?:or|and) (?:older|over))?\W{0,3}$/du,
);

/** “Minimum age for appointment: 21 years”: the label tells what the number is, and belongs to it. */
function labelledAge(text: string, offset: number, { section: { heading }, block }: Place['stretch'], whole: string): Finding[] {
  if (heading === null || heading.start < block.start || offset - heading.end > 4 || text.length > 40) return [];
  if (!/\bage\b/u.test(lowered(whole.slice(heading.start, heading.end)))) return [];
  const age = readNumber(BARE_AGE.exec(text)?.groups?.age ?? '');
  if (Number.isNaN(age)) return [];
  const { end } = trimmedSpan(text, offset, 0, text.length);
  const later = /\b(?:appoint|hire|employ)/u.test(lowered(whole.slice(heading.start, heading.end)));
  return [{ rule: RULE, span: { start: heading.start, end }, ask: { kind: 'eligibility', type: 'age', age }, ...(later ? { later } : {}) }];
}

/** Who may apply at all: age, residency, work authorization, current employees only. */
export const eligibility: Parser = {
  id: RULE,
  find: (text, offset, { stretch, flat, trace }) => {
    const found: Finding[] = labelledAge(text, offset, stretch, flat.text);
    const worth = worthTrying(lowered(text));
    for (const [at, { type, is, but, later }] of WAYS.entries()) {
      if ((worth & (1 << at)) === 0) continue;
      const match = firstMatch(is, text);
      if (
        !match ||
        but?.test(type === 'age' ? text.replace(/\([^()]{0,120}\)/gu, ' ') : text) ||
        (stretch.section.kind === 'benefits' && type !== 'work-authorization')
      )
        continue;
      // “SF-50, current and former federal employees only” is said of a paper.
      if (
        type === 'employee-only' &&
        stretch.section.kind === 'apply' &&
        /^\W{0,4}(?:sf|form|notification|copy|proof|transcripts?|performance|résumé|resume)\b/u.test(lowered(text))
      )
        continue;
      if (type === 'employee-only' && PROMOTED.test(text) && OPEN_TOO.test(flat.text)) {
        trace(RULE, 'left: the examination is open to all as well', { start: offset, end: offset + text.length });
        continue;
      }
      // “At least 16, with a valid work permit”: the paper of those who are young.
      if (
        type === 'work-authorization' &&
        /^work permit/u.test(lowered(match[0])) &&
        found.some(({ ask }) => ask.kind === 'eligibility' && ask.type === 'age')
      )
        continue;
      const age = readNumber((match.groups?.age ?? '').replace(' ', '-'));
      found.push({
        rule: RULE,
        span: reach(text, offset, match.index, match.index + match[0].length, type),
        ask: { kind: 'eligibility', ...(type === undefined ? {} : { type }), ...(type === 'age' && age ? { age } : {}) },
        ...(later || ((type === 'residency' || type === 'age') && LATER.test(text)) ? { later: true } : {}),
      });
    }
    return found;
  },
};
