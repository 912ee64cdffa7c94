import { anyCase } from '../../text/any-case';
import { languageCode } from '../../vocabulary/languages';
import { findSkills, skillIdOf } from '../../vocabulary/vocabulary';
import { type SkillEntry, UNSTATED } from '../profile';
import { type Piece, piecesOf } from './pieces';
import type { Found } from './read-resume-text';
import type { ResumeLine } from './resume-line';
import { tidy } from './tidy';

const LEAD = anyCase(
  /^(?:and|y|e|also|(?:highly |very )?(?:comfortable|familiar|experienced|proficient|skilled|fluent|working|good|strong|advanced|basic|expert)(?: (?:with|in|at|of|knowledge of|user of|using))?|proficien(?:t|cy) (?:in|with)|experience (?:with|in|using)|knowledge of|familiarity with|ability to use|manejo de|dominio de|conocimientos? de|use of)\s{1,2}/u,
);
/** What was done, not what one can: “Greeted and helped 200 customers”. */
const DONE = anyCase(/^(?:[a-z]{3,14}ed|led|ran|taught|built|wrote|kept|held|made|won|gave|sold)\b/u);
const MOST_WORDS = 5;

/** The skills of a section: each of a list by its own name; of a sentence those that the vocabulary knows. */
export function readClaimedSkills(lines: readonly ResumeLine[]): {
  readonly skills: readonly Found<SkillEntry>[];
  readonly languages: readonly ResumeLine[];
} {
  const skills = new Map<string, Found<SkillEntry>>();
  const languages: ResumeLine[] = [];
  const put = (name: string, id: string | null, span: Piece): void => {
    const key = id ?? name.toLowerCase();
    if (!skills.has(key))
      skills.set(key, { entry: { ...UNSTATED.skill, id: '', name, skill: id }, spans: [{ start: span.start, end: span.end }] });
  };
  const bulleted = lines.some(({ item }) => item);
  lines.forEach((line, at) => {
    // A line over bullets names their group, and so does what stands before a colon.
    if (bulleted && !line.item && lines[at + 1]?.item && !/[,;]/u.test(line.text)) return;
    const colon = /^[\p{L} &/-]{2,40}:\s/u.exec(line.text);
    const own = colon ? { ...line, start: line.start + colon[0].length, text: line.text.slice(colon[0].length) } : line;
    for (const piece of piecesOf(own, /[,;|·•◆\t]/u)) {
      const name = tidy(piece.text.replace(LEAD, '').replace(LEAD, ''));
      const bare = name.replace(/\([^)]{0,60}\)/gu, '').trim();
      if (name.length < 2 || /^\d+$/u.test(name)) continue;
      if (languageCode(bare) !== null) {
        languages.push({ ...line, ...piece, gap: false });
        continue;
      }
      const words = bare.split(/\s{1,5}/u).length;
      if (words <= MOST_WORDS && !DONE.test(bare) && !/[.!?]\s/u.test(bare)) put(name, skillIdOf(bare), piece);
      // A product's name, not what was done with it.
      else
        for (const { skill, start, end } of findSkills(piece.text))
          if (start > 0 && /\p{Lu}/u.test(piece.text.slice(start, end)))
            put(piece.text.slice(start, end), skill, { text: '', start: piece.start + start, end: piece.start + end });
    }
  });
  return { skills: [...skills.values()], languages };
}
