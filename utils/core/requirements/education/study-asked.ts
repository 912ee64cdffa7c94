import { lowered } from '../../text/any-case';
import { readNumber } from '../../text/numbers';
import type { Ask, EducationLevel } from '../ask';
import { trimmedSpan } from '../criterion';
import type { Finding } from '../rule';
import { fieldsNamed, fieldsOf, isInProgress, LIBRARY_STUDY, unitsAsked } from './qualities';
import type { Wording } from './study-wordings';

/** “Four years of education above high school”: the degree that takes as long. Two years of it may be of any kind, and end in none. */
function levelOfYears(years: number): EducationLevel {
  return years >= 4 ? 'bachelor' : 'some-college';
}

/** The finding for the words at `start`–`end` of a stretch's text, found in one of the ways to ask for study: level, units, fields. */
export function toFinding(text: string, offset: number, start: number, end: number, wording: Wording): Finding {
  const words = text.slice(start, end);
  const level =
    wording.beyondSchool === true
      ? levelOfYears(readNumber(/\b(?:\d|one|two|three|four|five)\b/u.exec(lowered(words))?.[0] ?? ''))
      : wording.level;
  const { inProgress, strength } = wording;
  const units = unitsAsked(words);
  const ofCollege =
    /\bcollege (?:credits?|units?|hours)\b/u.test(lowered(words)) &&
    !/\bcollege (?:credits?|units?|hours) (?:in|of)\b/u.test(lowered(words));
  // “12 units of coursework in accounting”, “with nine units in archival studies”: courses asked, whatever the level.
  const courses =
    units !== null &&
    !ofCollege &&
    !/\bof (?:[a-z]{3,12} )?(?:college|university)\b/u.test(lowered(words)) &&
    (/\b(?:of|in) (?:coursework|course work|courses)\b|\bcourses?\b/u.test(lowered(words)) ||
      /\b(?:with|including|include|included|of which) (?:at least |a minimum of )?$|\b(?:major|degree)\b[^;]{0,30}\bor\b[^;]{0,20}$/u.test(
        lowered(text.slice(Math.max(0, start - 60), start)),
      ));
  const ladder =
    level ??
    ((units !== null &&
      /\b(?:units|credits|hours) (?:of|from) (?:[a-z]{3,12} )?(?:college|university)\b|\bcollege(?:[- ]level)? units\b/u.test(
        lowered(words),
      )) ||
    /^(?:\w{1,14} ){0,2}(?:college|university|undergraduate)\b[^.;]{0,40}\b(?:course ?work|courses|training)\b/u.test(lowered(words))
      ? 'some-college'
      : undefined);
  const graduate =
    /\b(?:towards?|graduate|mli?s|master)/u.test(lowered(words)) &&
    level === 'some-college' &&
    (LIBRARY_STUDY.test(words) || /\bMLI?S\b/u.test(words));
  // “in library technology, social science, humanities, business or graphic arts”: any study will do.
  const oneOfMany = fieldsNamed(words).length >= 3 && (lowered(words).match(/librar|archiv|information s/gu)?.length ?? 0) <= 1;
  const ask: Ask = {
    kind: 'education',
    ...(graduate ? { level: 'master' as const } : ladder && !courses ? { level: ladder } : {}),
    ...((LIBRARY_STUDY.test(words) && !oneOfMany && !/\bfields? (?:relevant|related) to\b/u.test(lowered(words))) ||
    /\bMLI?S\b|\bLIS\b|\biSchool\b|library (?:school|science)/u.test(words)
      ? { library: true as const }
      : {}),
    ...(/\bALA\b|American Library Association/u.test(words) && level === 'master' ? { ala: true as const } : {}),
    ...(inProgress || (graduate && isInProgress(words)) ? { inProgress: true as const } : {}),
    ...(units === null ? {} : { units }),
    ...fieldsOf(words),
  };
  return { rule: 'education/coursework', span: trimmedSpan(text, offset, start, end), ask, ...(strength ? { strength } : {}) };
}
