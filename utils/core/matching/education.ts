import { anyCase } from '../text/any-case';
import { judgeCoursework, judgeStudent } from './education/coursework';
import { judgeLevel, judgeSecond } from './education/level';
import { judgeLibrary } from './education/library';
import { type EducationAsk, held } from './education/studies';
import { GRADUATES_TOO, STUDENTS_ONLY } from './education/wording';
import { type Leaf, SILENT } from './leaf';
import type { Moment } from './person';

const SECOND = anyCase(/\b(?:second|additional|another|2nd)\b[^.;]{0,24}\b(?:degree|master|graduate|post-baccalaureate)|\bsubject master/u);
const FOR_A_PART = anyCase(
  /\b(?:substitut\w{1,4}|replace|count)\b[^.;]{0,30}?\b(?:(?:one|two|three|four|\d{1,2}|six|twelve)(?: \(\d{1,2}\))? (?:years?|months?) of (?:the|this|that|required)|(?:a )?(?:part|portion|half) of)\b/u,
);

/** “Schooling sufficient to read and write”: whoever has been at any school has it. */
const TO_READ = anyCase(/\b(?:schooling|education|training)\b[^.;]{0,70}\bread(?:ing)?\b/u, 'read');

/** Judges education. More than the level asked in the same line satisfies it; a library degree is asked as such. */
export function judgeEducation(ask: EducationAsk, quote: string, moment: Moment): Leaf {
  const leaf = judgeAsked(ask, quote, moment);
  // “May be substituted for one year of the experience”: whether the rest is there, only a rating office counts.
  if (leaf.verdict !== 'met' || !FOR_A_PART.test(quote)) return leaf;
  return { ...leaf, verdict: 'unknown', reason: { kind: 'equivalent-may-do', has: leaf.evidence[0]?.label ?? '' } };
}

/** “Two full years of progressively higher level graduate education”: as much study as a master's degree takes. */
const GRADUATE_YEARS = anyCase(/\b(?:two|2|three|3)\)? (?:full )?(?:academic )?years? of (?:progressively higher[- ]level )?graduate\b/u);

function judgeAsked(asked: EducationAsk, quote: string, moment: Moment): Leaf {
  const ask: EducationAsk = asked.level === undefined && GRADUATE_YEARS.test(quote) ? { ...asked, level: 'master' } : asked;
  const { education } = moment.person.profile;
  if (education.length === 0) return SILENT;
  if (SECOND.test(quote)) return judgeSecond(moment);
  if (ask.inProgress === true && ask.level === undefined && ask.library !== true && STUDENTS_ONLY.test(quote) && !GRADUATES_TOO.test(quote))
    return judgeStudent(ask, quote, moment);
  if (ask.level === undefined && ask.library !== true && TO_READ.test(quote)) return held(education);
  if (ask.level === undefined && ask.library !== true) return judgeCoursework(ask, quote, moment);
  return ask.library === true ? judgeLibrary(ask, quote, moment) : judgeLevel(ask, quote, moment);
}
