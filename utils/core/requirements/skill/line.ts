import { criterionEnd, trimmedSpan } from '../criterion';
import type { Finding, Parser, Stretch } from '../rule';
import { SKILL, SKILL_FIRST } from './cues';
import { isNoSkill } from './not-a-skill';
import { toSkill } from './to-finding';

const RULE = 'skill/line';

/** The subject that a sentence gives its skill to: left out of the span. */
const SUBJECT =
  /^(?:(?:the |an? |our |your )?(?:successful |ideal |selected |preferred |strong |qualified |suitable )?(?:candidates?|applicants?|individuals?|incumbents?|persons?|librarians?|appointees?|you|director|employees?|position|role|job)\s{1,2}(?:will|must|should|shall|would|needs? to|is expected to|are expected to|may|can)?\s{0,2}(?:also\s{1,2})?(?:ideally\s{1,2})?(?:have|has|be|possess(?:es)?|demonstrates?|bring|brings|exhibits?|show|display|requires?|need)?\s{1,2}|(?:must|should|shall)\s{1,2}(?:also\s{1,2})?(?:have|be|possess|demonstrate)\s{1,2}|(?:have|possess|has)\s{1,2}(?=(?:an?|the|strong|excellent|good|demonstrated|proven|working)\b)|(?:in addition|additionally|also|ideally|finally|and|plus),?\s{1,2}|[-–—*•·]\s{0,2}|\(?[a-z\d]{1,2}[.)]\s{1,2})/iu;

/** Where a second skill of a sentence begins: “…, and have the ability to …”, “… and be aware of …”. */
const SECOND =
  /,?\s{1,2}and\s{1,2}(?:to\s{1,2})?(?:(?:have|has|possess|bring|be|demonstrate|must (?:have|be)|should (?:have|be))\s{1,2}(?=(?:an?|the|strong|excellent|able|aware|abilit|capable|committed|good|knowledge\p{L}{0,4}|willing|familiar|comfortable|skills?|proficien\p{L}{1,3})\b))/giu;

/** A short line of its own, with no full sentence in it, is read like an item. */
function isLine({ block, start, end, item }: Stretch, text: string): boolean {
  if (item || block.kind === 'item') return true;
  return end - start >= (block.end - block.start) * 0.9 && text.length <= 260;
}

function skillsOf(text: string, offset: number, from: number, to: number): Finding[] {
  let start = from;
  for (let subject = SUBJECT.exec(text.slice(start, to)); subject && start < to; subject = SUBJECT.exec(text.slice(start, to)))
    start += subject[0].length;
  const pieces: [number, number][] = [];
  let at = start;
  for (const match of text.slice(0, to).matchAll(SECOND))
    if (match.index > at + 8) {
      pieces.push([at, match.index]);
      at = match.index + match[0].length;
    }
  pieces.push([at, to]);
  return pieces.flatMap(([a, b]) => {
    const span = trimmedSpan(text, offset, a, Math.min(b, Math.max(a, criterionEnd(text.slice(0, b), a, true))));
    return span.end - span.start < 4 ? [] : [toSkill(RULE, span, text.slice(span.start - offset, span.end - offset))];
  });
}

/**
 * The free skill line: what stands under a qualification heading and no other rule has read. “Knowledge of child development”, “Kindness, stamina
 * and a voice that carries” as an item; in running text only what says so (“Excellent communication skills”). Not “Applications will be reviewed
 * as received”. Beside other findings in the line, what begins like a skill: “MLIS and excellent communication skills”.
 */
export const skillLine: Parser = {
  id: RULE,
  find: (text, offset, { stretch, found }) => {
    if (stretch.asks !== 'yes' || isNoSkill(text)) return [];
    if (found.length === 0) {
      if (!isLine(stretch, text) && !SKILL.test(text)) return [];
      return skillsOf(text, offset, 0, text.length);
    }
    const spans = found.map(({ span }) => [span.start - offset, span.end - offset] as const).sort((a, b) => a[0] - b[0]);
    const gaps: [number, number][] = [];
    let at = 0;
    for (const [start, end] of [...spans, [text.length, text.length] as const]) {
      if (start - at > 12) gaps.push([at, start]);
      at = Math.max(at, end);
    }
    return gaps.flatMap(([from, to]) => {
      const gap = text.slice(from, to);
      const lead =
        /^[\s,;.]{0,4}(?:(?:and|or|plus|with|as well as|along with|including|but|also)\s{1,2}){0,2}/iu.exec(gap)?.[0].length ?? 0;
      if (!SKILL_FIRST.test(gap.slice(lead))) return [];
      const end = gap.search(/,?\s{1,2}(?:and|or|as well as|with|in|is|are)?\s{0,3}$/u);
      return skillsOf(text, offset, from + lead, end > lead ? from + end : to);
    });
  },
};
