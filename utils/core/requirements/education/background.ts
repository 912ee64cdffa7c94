import { anyCase, lowered } from '../../text/any-case';
import { criterionEnd, trimmedSpan } from '../criterion';
import type { Strength } from '../requirement';
import type { Finding, Place } from '../rule';
import { fieldsOf } from './qualities';

/** “Educational background in the social sciences”, “coursework in archival management”: study whose level the text leaves open. */
const STUDY = String.raw`(?:(?:an? |relevant |significant |substantial |strong |advanced |solid |some |completed |recent |completion of |formal |related |required |appropriate ){0,4}(?:(?:academic|educational|subject|scholarly) (?:or professional )?(?:background|preparation|training|qualifications?|specialization|degree)|(?:undergraduate |academic )?(?:major|minor|concentration)(?= in)|(?:(?:(?:graduate|undergraduate) (?:or|and|and\/or|\/) ?)?(?:graduate|undergraduate|college|university|academic)(?:[- ]level)? )?(?:coursework|course work|courses)|formal (?:education|training)|education))`;
const STUDIED = 'background|preparation|training|qualification|specialization|degree|course|education|major|minor|concentration';
const BACKGROUND = anyCase(new RegExp(`^ ?${STUDY}(?= (?:in|or|and|and\\/or|related|with|on|that)\\b|[,/])`, 'u'), STUDIED);
const NO_BACKGROUND = anyCase(/\b(?:combination|equivalent)\b|^ ?education,? (?:and|or|training)/u, 'combination|equivalent|education');
/** The same after something else: “experience with or coursework in archives”, “MLIS with coursework in …”. */
const BACKGROUND_WITHIN = anyCase(
  new RegExp(
    `\\b(?:and|or|with|including|,) ${STUDY}(?: (?:concentrated|focused|centered|specializing|concentrating|focusing))? (?:in|on)\\b`,
    'gu',
  ),
  STUDIED,
);

/**
 * Study whose level the text leaves open: a stretch that opens with it (“Academic background in history”), or one that names it after something
 * else (“MLIS with coursework in …”). `beside`: the study of a level found there already; where there is any, the stretch does not open with this.
 */
export function findBackground(text: string, offset: number, place: Place, beside: readonly Finding[]): readonly Finding[] {
  if (place.stretch.asks !== 'yes') return [];
  const findings: Finding[] = [];
  const free = (start: number, end: number): boolean =>
    ![...place.found, ...beside, ...findings].some(({ span }) => span.start - offset < end && start < span.end - offset);
  const add = (start: number, end: number): void => {
    findings.push({
      rule: 'education/background',
      span: trimmedSpan(text, offset, start, end),
      ask: { kind: 'education', ...fieldsOf(text.slice(start, end)) },
    });
  };
  const open = beside.length === 0 ? BACKGROUND.exec(text.slice(0, 90)) : null;
  if (open) {
    const end = criterionEnd(text, open[0].length, true);
    if (!NO_BACKGROUND.test(text.slice(0, 50)) && free(0, end)) add(0, end);
    return findings;
  }
  for (const match of text.matchAll(BACKGROUND_WITHIN)) {
    const start = match.index + (/^(?:and|or|with|including|,) /u.exec(lowered(match[0]))?.[0].length ?? 0);
    const end = criterionEnd(text, match.index + match[0].length);
    if (!free(start, end)) continue;
    if (place.found.some(({ ask }) => ask.kind === 'education') || isInsteadOfExperience(text, start, place.stretch.strength))
      add(start, end);
  }
  return findings;
}

/** “Experience or [coursework in reference service]”, asked for: either will do. */
function isInsteadOfExperience(text: string, start: number, strength: Strength): boolean {
  return strength === 'required' && /^\s{0,4}(?:[a-z]{4,14} ){0,3}experience (?:and\/)?or $/u.test(lowered(text.slice(0, start)));
}
