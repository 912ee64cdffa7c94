import { anyCase, lowered } from '../../text/any-case';
import { type Ask, EDUCATION_LEVELS } from '../ask';
import type { Strength } from '../requirement';
import type { Context, Finding, Refiner, Stretch } from '../rule';
import { type StrengthWord, strengthWords } from './strength-words';
import { findStretch } from './stretch-of';

const LEADS = anyCase(/^(?:preferably|ideally)$/u, 'ideally|preferably');
const BREAK = anyCase(/[.;]\s|\bbut\b|\bhowever\b|,\s(?:and|with)\s(?!(?:is|are)\b)/u);

/** “enrolled in a graduate program[, with an emphasis in cataloging ]preferred”: said of what is studied besides. */
const WITH_MORE = anyCase(
  /^,? with (?:an? )?(?:[a-z-]{3,14} ){0,2}(?:emphasis|concentration|course ?work|speciali[sz]ation|background|interest|focus|minor)\b/u,
  'with ',
);

/**
 * Tells each finding's strength from the words around it, then from what it stands under: the tag that follows (“Bachelor's degree required,
 * master's preferred”), the word that leads (“preferably with German”), the sentence's subject (“The ideal candidate has”).
 * What is denied (“MLIS not required”, “no experience necessary”) is dropped; “preferred but not required” is preferred.
 */
export const tellStrength: Refiner = {
  id: 'strength',
  refine: (findings, context) => {
    const kept: Finding[] = [];
    const wordsOf = onceEach((stretch: Stretch) => strengthWords(context.flat.text.slice(stretch.start, stretch.end)));
    for (const finding of findings) {
      const stretch = findStretch(context, finding.span);
      if (finding.strength !== undefined || !stretch) {
        kept.push(finding);
        continue;
      }
      const said = saidOf(finding, findings, stretch, wordsOf(stretch), context);
      if (said === 'denied') context.trace('strength', `dropped ${finding.rule}: the posting says it is not asked`, finding.span);
      else {
        if (said && said !== stretch.strength) context.trace('strength', `${said}, by its own words`, finding.span);
        // What is sent in, and what is checked, is asked of all, though it came to stand below what is preferred.
        const asked = finding.ask.kind === 'document' || finding.ask.kind === 'clearance' || finding.ask.kind === 'eligibility';
        kept.push({ ...finding, span: withTag(finding, context), strength: said ?? (asked ? 'required' : stretch.strength) });
      }
    }
    return kept;
  },
};

const NOT_REQUIRED = anyCase(
  /^,? (?:(?:is|are) )?(?:strongly |highly )?(?:preferred|desired|desirable|helpful|welcome|a plus|an asset),? but (?:(?:is|are) )?(?:not|by no means) (?:required|necessary|mandatory|essential|needed)\b/u,
  'but ',
);

const HELPS = anyCase(
  /^,? (?:(?:is|are) )?(?:strongly |highly )?(?:preferred|desired|desirable|helpful|a plus|an asset)\b(?:,? but (?:(?:is|are) )?not (?:required|necessary))?/u,
  'prefer|desir|helpful|plus|asset',
);

/** “MLIS preferred, but not required”: a few words are told with what takes the edge off them. */
function withTag({ span, ask }: Finding, { flat: { text } }: Context): Finding['span'] {
  if (span.end - span.start > 40 || ask.kind === 'document') return span;
  const after = text.slice(span.end, span.end + 60);
  // “MLS is helpful”: of a few letters the tag is half of what is said.
  if (span.end - span.start <= 8) return { ...span, end: span.end + (HELPS.exec(after)?.[0].length ?? 0) };
  return after.includes('but ') ? { ...span, end: span.end + (NOT_REQUIRED.exec(after)?.[0].length ?? 0) } : span;
}

/** The answer for each key, told once. */
function onceEach<Key, Value>(tell: (key: Key) => Value): (key: Key) => Value {
  const told = new Map<Key, Value>();
  return (key) => {
    const known = told.get(key);
    if (known !== undefined) return known;
    const value = tell(key);
    told.set(key, value);
    return value;
  };
}

function saidOf(
  { span, ask }: Finding,
  all: readonly Finding[],
  stretch: Stretch,
  said: readonly StrengthWord[],
  { flat }: Context,
): Strength | 'denied' | null {
  const text = flat.text.slice(stretch.start, stretch.end);
  const words = said.filter(
    (word) =>
      !isOfBracket(text, word, span.start - stretch.start) &&
      // “a letter telling how you meet the desirable qualifications”: the name of a list.
      !(
        ask.kind === 'document' && /^ (?:qualifications|criteria|requirements|skills)\b/u.test(lowered(text.slice(word.end, word.end + 16)))
      ) &&
      // “Candidates expecting to graduate by May are encouraged to apply”: they are let in.
      !(ask.kind === 'education' && ask.inProgress === true && /^encouraged to apply/u.test(lowered(text.slice(word.start, word.end)))) &&
      // “With an MLIS, no experience is required”: of experience alone.
      !(ask.kind === 'education' && word.says === 'denied' && /\bexperience\b/u.test(lowered(text.slice(word.start, word.end)))),
  );
  if (words.length === 0) return null;
  const [from, to] = [span.start - stretch.start, span.end - stretch.start];
  const inside = words.filter(({ start, end }) => start < to && end > from);
  // “preferably with German” speaks of what follows it.
  const after = words.filter(({ start, end }) => start >= to && !LEADS.test(text.slice(start, end)));
  const before = words.filter(({ end }) => end <= from);
  const first = after[0];
  if (
    first &&
    !others(all, span.end, stretch.start + first.start, stretch).some(
      (other) =>
        breaks(text, to, other.span.start - stretch.start) ||
        isHigherDegree(ask, other.ask, text.slice(to, other.span.start - stretch.start)),
    )
  ) {
    const second = after[1];
    // “not required but preferred”, “preferred but not required”.
    if (first.says === 'denied')
      return second?.says === 'preferred' && second.start - first.end < 30
        ? 'preferred'
        : strongest(inside) === 'preferred'
          ? 'preferred'
          : 'denied';
    const between = text.slice(to, first.start);
    if (!BREAK.test(between) || (first.says === 'preferred' && !WITH_MORE.test(between))) return first.says;
  }
  const own = strongest(inside.filter(({ start, says }) => says !== 'required' || start > from + 2 || inside.length === 1));
  if (own === 'preferred' || own === 'denied') return own;
  const lead = before[before.length - 1];
  if (lead && lead.says !== 'required') {
    const between = text.slice(lead.end, from);
    const taken = all.some(
      (other) => other.span.start !== span.start && other.span.end - stretch.start <= lead.start && other.span.start >= stretch.start,
    );
    // “library work, preferably in a school library, and some college”: what “preferably” leads ends at “, and”.
    if (LEADS.test(text.slice(lead.start, lead.end)) && /, (?:and|plus) /u.test(lowered(between))) return null;
    // “Bachelor's degree preferred and two years required”: the word before belongs to what stands before it.
    const leads = /^(?:ideal|prefer|helpful|desired|optional|would)/u.test(lowered(text.slice(lead.start, lead.end)));
    if (lead.says === 'denied') return /^\s{0,3}$/u.test(between) ? 'denied' : null;
    if (!taken || (leads && !/[;.]/u.test(between))) return 'preferred';
  }
  if (
    lead?.says === 'required' &&
    !/[;.]/u.test(text.slice(lead.end, from)) &&
    /^(?:must|requires|(?:the )?(?:successful|selected))/u.test(lowered(text.slice(lead.start, lead.end)))
  )
    return 'required';
  return null;
}

/** “managing library systems (Alma preferred) and …”: said of what else stands in the brackets, unless the finding itself stands there. */
function isOfBracket(text: string, { start, end }: StrengthWord, from: number): boolean {
  const open = text.lastIndexOf('(', start);
  if (open < 0 || text.slice(open, start).includes(')')) return false;
  const close = text.indexOf(')', end);
  if (close < 0 || (open < from && from < close) || close - open > 120 || text.slice(end, close).includes('(')) return false;
  const rest = lowered(`${text.slice(open + 1, start)} ${text.slice(end, close)}`).replace(
    /\b(?:strongly|highly|is|are|but|not|also|and|a|an|especially|required|preferred|desired|or)\b/gu,
    '',
  );
  return /[a-z]{2}/u.test(rest);
}

function strongest(words: readonly StrengthWord[]): StrengthWord['says'] | null {
  return words.find(({ says }) => says !== 'required')?.says ?? words[0]?.says ?? null;
}

/** The other findings between two places. */
function others(all: readonly Finding[], from: number, to: number, stretch: { readonly end: number }): readonly Finding[] {
  return all.filter(({ span }) => span.start >= from && span.end <= Math.min(to, stretch.end));
}

/** “Bachelor's degree, MLS preferred”: of two degrees with a bare comma between them the tag is said of the higher one alone. */
function isHigherDegree(ask: Ask, next: Ask, link: string): boolean {
  if (ask.kind !== 'education' || next.kind !== 'education' || ask.level === undefined || next.level === undefined) return false;
  return (
    /^\s{0,2}[,(]\s{0,2}(?:an?\s)?$/u.test(lowered(link)) && EDUCATION_LEVELS.indexOf(ask.level) < EDUCATION_LEVELS.indexOf(next.level)
  );
}

const JOINED = anyCase(/^\s{0,2}(?:,?\s{0,2}(?:and|or|&)\b|\/|,)/u);

/** Whether a tag beyond the next finding no longer speaks of this one: a comma or “but” stands between, and no “and” or “or” joins them. */
function breaks(text: string, end: number, next: number): boolean {
  const link = text.slice(end, next);
  return !JOINED.test(link);
}
