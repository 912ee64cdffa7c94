import { anyCase, lowered, matchesOf } from '../../text/any-case';
import { isAsking } from '../asking';
import { criterionEnd } from '../criterion';
import type { Finding, Parser } from '../rule';
import { findBackground } from './background';
import { toFinding } from './study-asked';
import { FOR_STUDENTS, WORDINGS } from './study-wordings';

/** In front of study that nobody is asked for: “combination of”, “teaching”, “acquired through”; or of the longer name of one: “graduate or”. */
const TAUGHT = anyCase(
  /\b(?:combination of|teaching|teaches|instructing|supporting|offering|(?:acquired|obtained|gained) (?:through|by)(?: the)?|graduate (?:or|and|and\/or)) $/u,
);
/** Behind a measure of study: “12 units a semester”, “30 semester units equal a year”. */
const RATE = anyCase(
  /^ ?(?:(?:a|per|each) (?:term|semester|quarter|year)\b|(?:is|are|shall be)?\s?(?:equals?|equivalent to|considered)\b)/u,
);

/** “five years in all of [college-level education], training and experience”: a length of all three. */
const MIXED = anyCase(/\byears?\b[^.;]{0,30}\bof (?:an? (?:combination|mixture) of )?$/u, 'year');
/** “five years of a combination of experience, training, and [college-level education]”: the same, told the other way round. */
const MIXED_LAST = anyCase(
  /\byears?\b[^.;]{0,30}\bof an? (?:combination|mixture|mix) of experience,? (?:training,? )?(?:and|or|and\/or|plus) $/u,
  ' of experience',
);
/** Between study and its measure. */
const MEASURE = anyCase(
  /^\s?\(?(?:(?:of|totall?ing|equal to|amounting to|consisting of|comprising) )?(?:at least |a minimum of |no fewer than )?$/u,
);
/** “One full year ([18 semester hours]) of graduate education” is read with its year. */
const IN_YEARS = /\byears? \($/u;
const OF_GRADUATE = /^\) of graduate/u;
const OR_WORK = anyCase(/^,? (?:training,? )?(?:and|or|and\/or|plus) (?:[a-z]{4,12} )?experience\b/u, 'experience');

/** What joins study to a degree that is asked instead of it or beside it: “… of graduate education [or a] library science master's”. */
const JOINS_DEGREE = anyCase(
  /,?\s(?:or|and|plus|on top of|beyond|in addition to)\s(?:an? |the )?$/u,
  'or|and|plus|on top of|beyond|in addition to',
);

/** Where study ends that runs on to a degree found before: in front of what joins the two. */
function beforeDegree(text: string, after: number, end: number, found: readonly Finding[], offset: number): number {
  for (const { span, rule } of found) {
    const start = span.start - offset;
    if (rule !== 'education/degree' || start <= after || start >= end) continue;
    const join = JOINS_DEGREE.exec(text.slice(after, start));
    if (join) return after + join.index;
  }
  return end;
}

/** Study short of a degree, or whose level is left open. */
export const educationCoursework: Parser = {
  id: 'education/coursework',
  cue: /graduat|gpa|g\.p|average|half|major|minor|concentration|school|classes|requirements|study of|hours of|vocational|attending|high school|quarter|semester|combin|part of the|units?|credits?|term|regist|college|secondary|course|enrol|background|education|student|degree|admitted|matricul|preparation|training|years? of|mli?s/u,
  find: (text, offset, place) => {
    if (!isAsking(text, place) && !(place.stretch.section.kind !== 'benefits' && FOR_STUDENTS.test(text))) return [];
    const findings: Finding[] = [];
    const free = (start: number, end: number): boolean =>
      ![...place.found, ...findings].some(({ span }) => span.start - offset < end && start < span.end - offset);
    for (const wording of WORDINGS)
      for (const match of matchesOf(wording.pattern, text)) {
        const start = match.index;
        const after = start + match[0].length;
        if (!free(start, after)) continue;
        const measured = findings.findIndex(
          ({ span }) => MEASURE.test(text.slice(after, span.start - offset)) && span.start - offset > after,
        );
        const measure = findings[measured];
        // “College course work of 60 semester units”: one study and its measure.
        if (measure?.ask.kind === 'education' && measure.ask.units !== undefined) {
          findings[measured] = { ...measure, span: { start: start + offset, end: measure.span.end } };
          continue;
        }
        if (IN_YEARS.test(text.slice(Math.max(0, start - 12), start)) && OF_GRADUATE.test(text.slice(after, after + 14))) continue;
        if (TAUGHT.test(text.slice(Math.max(0, start - 24), start))) continue;
        if (MIXED.test(text.slice(Math.max(0, start - 60), start)) && OR_WORK.test(text.slice(after, after + 40))) continue;
        if (MIXED_LAST.test(text.slice(Math.max(0, start - 90), start))) continue;
        // “Every 30 semester hours earned will be considered as one year”.
        if (/\b(?:every|each) $/u.test(lowered(text.slice(Math.max(0, start - 8), start)))) continue;
        if (RATE.test(text.slice(after, after + 30)) || text.slice(after, after + 30).includes('=')) continue;
        const end = criterionEnd(text, after, wording.whole);
        findings.push(toFinding(text, offset, start, beforeDegree(text, after, end, place.found, offset), wording));
      }
    findings.push(...findBackground(text, offset, place, findings));
    // “Two years of college (60 semester units)” says the same twice.
    return findings.filter(
      (finding) =>
        !findings.some(
          ({ span }) => span.start < finding.span.start && finding.span.end <= span.end && finding.rule !== 'education/background',
        ),
    );
  },
};
