import { anyCase } from '../../text/any-case';
import type { Requirement } from '../requirement';

/** “Candidates without an advanced degree must have …”, “those who lack it may apply, but need …”: asked of them alone. */
const WITHOUT = anyCase(
  /\b(?:candidates?|applicants?|individuals?|persons?|people|those|anyone) (?:without|lacking|not (?:having|holding|possessing)|who (?:lack|do not (?:yet )?(?:have|hold|possess)|don['’]t (?:have|hold))) (?:(?:an?|the|this|that|such|such an?|either) )?(?:[\p{L}-]{2,14} ){0,3}?(?:degree|mli?s|master['’]?s?|one|it)\b[^.;\n]{0,60}\b(?:must|should|need|needs|are required to|are expected to)\b/u,
  'without|lack|not |don',
);
/** The farthest that the sentence may stand behind the degree, in UTF-16 code units. */
const FARTHEST = 400;

/**
 * The degrees that are only preferred, and that spare who holds them what is asked of the rest: “MLIS strongly preferred. Candidates without one must
 * have a bachelor's degree and two years” is met by the MLIS. None where nothing is asked behind such a sentence in the degree's own paragraph.
 */
export function findSpared(requirements: readonly Requirement[], text: string): ReadonlySet<string> {
  const spared = new Set<string>();
  if (!requirements.some(({ ask, strength }) => ask.kind === 'education' && strength === 'preferred')) return spared;
  for (const { id, ask, strength, span } of requirements) {
    if (ask.kind !== 'education' || strength !== 'preferred') continue;
    const rest = text.slice(span.end, span.end + FARTHEST).split('\n')[0] ?? '';
    const sentence = WITHOUT.exec(rest);
    if (sentence === null) continue;
    const from = span.end + sentence.index + sentence[0].length;
    const between = requirements.some((one) => one.screening && one.span.start >= span.end && one.span.end <= from);
    if (!between && requirements.some((one) => one.screening && one.span.start >= from && one.span.start < span.end + rest.length))
      spared.add(id);
  }
  return spared;
}
