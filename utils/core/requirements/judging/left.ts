import { lowered } from '../../text/any-case';
import { holdsOne, wordsOf } from '../../text/look';
import { once } from '../../text/once';
import type { Context, Finding, Stretch } from '../rule';
import { isNoSkill } from '../skill/not-a-skill';

/** Words of which one stands in nearly all that asks something; parts of words count. */
const ASKING = once(() =>
  wordsOf(['experience', 'degree', 'diploma', 'licen', 'certif', 'ability', 'knowledge', 'skill', 'required', 'must ']),
);

/** The most that are noted: no posting leaves as many, and a hostile text is not to fill the store. */
const MOST = 400;

/** Why a stretch was left of which nothing came; null where nobody would look for something in it. */
function whyLeft({ asks, section: { kind } }: Stretch, text: string): string | null {
  if (text.trim().length < 12 || /:\s{0,2}$/u.test(text)) return null;
  if (asks === 'yes') return isNoSkill(text) ? 'tells of the procedure, the post or the employer' : 'no rule reads it';
  if (!holdsOne(lowered(text), ASKING())) return null;
  return asks === 'no' ? `stands under ${kind}, where nothing is asked` : 'nothing in it is asked';
}

/** Notes each sentence that looks as if it asked something and of which no requirement came, with the reason; `findings` as they stand after all judging, in order. */
export function noteLeft(findings: readonly Finding[], context: Context): void {
  let at = 0;
  let noted = 0;
  for (const stretch of context.stretches) {
    while (at < findings.length && (findings[at]?.span.end ?? 0) <= stretch.start) at++;
    const next = findings[at];
    if (noted === MOST) break;
    if (next && next.span.start < stretch.end) continue;
    const why = whyLeft(stretch, context.flat.text.slice(stretch.start, stretch.end));
    if (why === null) continue;
    noted++;
    context.trace('left', why, { start: stretch.start, end: stretch.end });
  }
}
