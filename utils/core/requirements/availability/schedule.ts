import { anyCase, lowered } from '../../text/any-case';
import { askedTogether } from '../../text/sieve';
import type { Ask } from '../ask';
import { clauseAround } from '../clause';
import { trimmedSpan } from '../criterion';
import type { Finding, Parser, Stretch } from '../rule';
import { gridIn, isRowOfTimes } from './grid';

/** A form's own line. */
const TRAVEL_LINE = anyCase(/^\W{0,3}travel (?:required|involved)\W{0,3}$/u, 'travel required|travel involved');
const EVENINGS = anyCase(
  /\b(?:evenings?|nights?|late (?:hours|shifts?)|(?:stay(?:ing)?|work(?:ing)?) late|after[- ]hours)\b|\buntil (?:8|9|10|11|midnight)(?::\d\d)?(?: ?p\.?m\.?)?\b|(?:\bto|[-–—]) ?(?:7|8|9|10|11)(?::\d\d)? ?p\.?m\b/u,
  'after hours|after-hours|evening|late|night|until|pm|p.m',
);
const WEEKENDS = anyCase(/\b(?:weekends?|saturdays?|sundays?)\b/u, 'weekend|saturday|sunday');
const TRAVEL = anyCase(
  /\btravel[a-zß-ž]{0,3}\b(?! (?:guides?|arrangements?|funds?|expenses?|support|reimbursement|stipend|books?|collections?|services))|\b(?:work|serve|cover|assigned|assignments?|rotate|report|scheduled|substitute|float|placed)\b[^.;\n]{0,40}\b(?:(?:at |in |to )?(?:any|all|multiple|other|various|different) (?:of (?:the|our|them) ?)?(?:(?:library|system|district|county|city)['’]s )?(?:(?:[a-z]{3,5}(?:een|ty)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}|many|several) )?(?=[a-z])(?:branch(?:es)?|locations?|sites?|librar(?:y|ies)|facilit(?:y|ies)|campus(?:es)?|schools?)|any of them)\b|\b(?:get|drive|commute|reach) (?:to |between |among )?(?:any |all |each |several |two |three |four |five |six |multiple |other |work )[^.;\n]{0,24}\b(?:branches|locations|sites|libraries|facilities|campuses|schools)\b/u,
  'get|drive|commute|reach|all|any|different|multiple|other|travel|various + travel|work|serve|cover|assign|rotate|report|scheduled|substitute|float|placed|get|drive|commute|reach',
);
const ON_CALL = anyCase(
  /\bon[- ]call\b|\bstand-?by\b|(?<!change[sd]? (?:with|at|on) )\b(?:short|little) notice\b|\b(?:hours?|hour's|minute)['’]? notice\b|\bas[- ]needed basis\b|\bcalled in\b|\bbe called (?:in )?(?:on(?! to (?!work|come|cover|fill|report|staff))|at|the)\b/u,
  'stand|notice|call|little|needed|short + on-call|on call|as-needed basis|as needed basis|called in| notice|be called |standby|stand-by',
);
const OTHER = anyCase(
  /\b(?:flexible|rotating|variable|varied|irregular|split|varying|alternating) (?:work )?(?:schedules?|shifts?|hours)\b|\bschedule flexibility\b|\bflexib[a-zß-ž]{2,5} (?:in|with|regarding|about|as to|(?:in the face of|to (?:accommodate|meet|cover|adapt to|work)|around)(?: a| an)?) (?:[a-zß-ž]{2,10} ){0,2}(?:schedul[a-zß-ž]{1,4}|hours|shifts)\b|\bovertime\b|\bopen availability\b|\b(?:any|all|swing|graveyard|second|third|split|assigned) shifts?\b|\bshift work\b|\bwork(?:ing)? (?:(?:some|early|weekday|only|both) ){0,2}(?:mornings|afternoons|daytime hours|days and evenings)\b|\b(?:non-?standard|odd|unusual|extended|flexible|variable|irregular) (?:or [a-z]{4,10} )?(?:work(?:ing)? )?hours\b|\bwork(?:ing)? (?:(?:on|some|certain|occasional|designated|weekends?,?|evenings?,?|and|or) ){0,5}holidays?\b|\b(?:work|report(?: to work| for work)?) (?:during|through(?:out)?) (?:the )?(?:summers?|summer months|school year|academic year|holidays|emergenc(?:y|ies)|disasters?|breaks)\b|\bholidays?\b(?=[^.;\n]{0,30}\b(?:work|shift|hours|required)\b)|\b(?:on[- ]?site|in[- ]person)\b(?=[^.;\n]{0,40}\b(?:required|position|presence|days?|full[- ]time)\b)|\b(?:able|available|willing|required) to work (?:from )?(?:mon|tues|wednes|thurs|fri)day\b|\b(?:prepared|willing|able|available|ready|commit\w{0,5}) to (?:work|give|serve)? ?(?:at least |a minimum of |no fewer than |up to )?\d{1,2}(?: ?(?:-|–|to) ?\d{1,2})? hours (?:per|a|each|every) week\b|\bon (?:the|our) [a-zß-ž ]{0,20}campus (?:at least|for|every)\b|\bnot (?:a |eligible for )?(?:remote|telework|telecommut[a-zß-ž]{2,4})\b|\b(?:availab[a-zß-ž]{2,6})\b[^.;\n]{0,30}\b(?:hours|shifts?|days|summer|year|mornings?|afternoons?|weekdays?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?)\b/u,
  'work mon|work tues|work wed|work thu|work fri|work from|shift|hours|mornings|afternoons|days and|during|through|alternating|availab|campus at least|campus every|campus for|flexib|holiday|in person|in-person|irregular|overtime|remote|rotating|site|split|tele|variable|varied|varying',
);

/** What asks it of the applicant. */
const ASKED = anyCase(
  /\b(?:must|willing(?:ness)?|freedom|readiness|free|able|ability|availab[a-zß-ž]{2,6}|require[sd]?|requires|requirement|may (?:also )?(?:be|include|vary|work|involve)|will (?:be )?(?:required|expected|include|work)|subject to|expected|need(?:s|ed)? to|flexib[a-zß-ž]{2,5}|should|commit[a-zß-ž]{0,5}|preferred|can work|can give|ready|shall|is on[- ]call|takes? turns|(?:goes?|comes?) with the (?:job|post|position|role))\b/u,
);
/** Stated outright: “must”, “be available”, also where duties stand. */
const OUTRIGHT = anyCase(
  /\b(?:must|willing(?:ness)?|(?:freedom|readiness|free|ready) to (?:work|travel|be called)|availability|be available|ability to (?:work|travel|report)|able to (?:work|travel|report)|subject to|required to (?:work|report)|open to (?:an? |working )|open availability|(?:is|are|may be|will be|may also be|will also be) required|(?:is|are) a must|(?:appointees?|appointed|incumbents?|eligibles?|employees|staff) (?:may|will|shall|can) (?:also )?be (?:given|assigned|scheduled|placed|rotated))\b/u,
  'open to|appoint|incumbent|eligible|employees|staff|ability to|able to|required to|also be required|may be required|open availability|freedom|readiness|free|ready|are required|availability|be available|is required|may be required|must|subject to|will be required|willing',
);

/** Times that speak of something else: when the library opens, when interviews are held, when benefits begin. */
const NOT_THEIRS = anyCase(
  /\b(?:interviews?|we offer|we provide|our benefits|written test|(?:(?:satur|sun)day|weekend|evening) (?:examinations?|exams?|tests?)|examination (?:will|date)|paid (?:holidays?|time)|leave|vacation|benefits?|deadline|applications?|closing|filing|posted|review (?:date|begins)|apply|library is open|open to the public|hours of operation|salary|stipend|may also be available|evening (?:shift differential|programs?)|after[- ]hours (?:emergenc\w{1,3}|access|drops?|returns?|book)|night shift differential)\b/u,
);

/** The post's own hours are spoken of: “The schedule includes evenings”, “Hours will include weekends”, “This position requires some evenings”. */
const THE_HOURS = anyCase(
  /\b(?:schedules?|hours|shifts?|positions?|job|work ?week|assignments?|role)\b[^.;]{0,80}\b(?:includ[a-zß-ž]{1,4}|requir[a-zß-ž]{1,3}|involv[a-zß-ž]{1,3}|var(?:y|ies)|may|will|consists?|is on[- ]call|are on[- ]call|(?:is|are) fixed|(?:is|are) part of)\b|\bworking (?:with|for|at|here)\b[^.;]{0,24}\b(?:requires?|will require|involves?|includes?|means)\b|\bschedules? (?:for (?:this|the) [a-z]{3,12} )?(?:is|are)\b|\btakes? turns (?:to|at|on|work|cover|be)|\b(?:assigned|scheduled|rostered|rotated?) (?:to|for|on|among|through) [^.;]{0,40}\b(?:shifts?|rotation)\b|\bmay be (?:given|assigned|scheduled for|assigned to|asked to work) (?:[a-z]{3,10} ){0,2}(?:evening|night|weekend)\b|\b(?:is|are) (?:a )?part of the (?:schedule|job|rota|shift|work ?week|assignment)\b|\bthis is an? (?:[a-z-]{3,14},? ){0,4}(?:on[- ]call|as[- ]needed)[^.;]{0,30}\b(?:position|job|post|assignment|role)\b|\b(?:is|are) available to be on[- ]call\b|,? including (?:some |occasional |regular |rotating )?(?:evenings?|nights?|weekends?|saturdays?|sundays?)(?:,? (?:and|or|&|\/) (?:some |occasional )?(?:evenings?|nights?|weekends?|saturdays?|sundays?|holidays?)){0,3} (?:hours|shifts?|work|rotations?|coverage)\b/u,
  'including|this is a|available to be|may be|working with|working for|working at|working here|takes turns|take turns|are on|fixed|part of|call|consist|vary|varies|includ|involv|may|requir|will|schedule|assigned|scheduled|rostered|rotate',
);
/** What is done in the evening, and is no condition: “evening story times”. */
const DONE_THEN = anyCase(
  /\b(?:programs?|programming|events?|story ?times?|classes|clubs?|openings?|workshops?|concerts?|experience|library is|branch is|open (?:evenings|late|on))\b/u,
);

/** “Some overnight travel”, “Travel up to 10% of the time”: a line that is about nothing else. */
const SOME_TRAVEL = anyCase(
  /^\W{0,3}(?:(?:(?:reliable|own|personal|dependable) transportation (?:for|to) |(?:the )?(?:employees?|incumbents?|librarians?|staff|technicians?|assistants?|person|post) (?:must |will |may |also )?)|(?:(?:some|occasional|frequent|regular|overnight|local|limited|light|out-of-town|work) ){0,3})travel(?:s|ing)?\b(?! (?:guides?|desk|agen))(?![^.;]{0,60} (?:is|are) (?:by|paid|reimbursed|not)\b)/u,
  'travel',
);

/** “Flexible schedule”: a line that is about nothing else. */
const ONLY_HOURS = anyCase(
  /^\W{0,3}(?:an? )?(?:flexible|rotating|variable|varied|irregular|split|varying) (?:(?:work|and|shift) ){0,2}(?:schedules?|shifts?|hours)\b[^.;]{0,40}\W{0,3}$/u,
  'schedule|shift|hours',
);

/** “Flexibility in the face of changing schedules”: the same. */
const BENDS = anyCase(
  /^\W{0,3}(?:(?:must )?(?:possess|have|show|demonstrate|maintain) (?:some |great )?)?flexib(?:ility|le)\b[^.;]{0,60}\b(?:schedul\w{1,4}|hours|shifts)\b/u,
  'flexib',
);

/** The hours of one day whose name stands in front as a label: a line of a table. */
const BARE_HOURS =
  /^\W{0,3}(?:[A-Z][a-z]{2,8}day\s?:\s?)?\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\.?)? ?(?:-|–|to) ?\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\.?)?\W{0,3}$/u;

const OF_HOURS = anyCase(/\b(?:schedules?|hours|shifts?)\b/u, 'schedule|hours|shift');

/** Who or what is seen to in the evening: “Coordinates weekend volunteers”, “Schedules staff for evenings”. */
const SEES_TO = anyCase(
  /^\W{0,3}(?:(?:ability|able) to )?(?:coordinates?|supervises?|oversees?|schedules?|prepares?|plans?|manages?|trains?|directs?|leads?|travels exhibits)\b(?![^.;]{0,80}\b(?:must|required|requires|available)\b)/u,
  'coordinat|supervis|oversee|schedul|prepar|plan|manag|train|direct|lead|travel',
);

const NONE_BEFORE = anyCase(/\b(?:no|not|without)\s(?:(?:nights?|evenings?|weekends?),?\s(?:(?:or|and)\s)?){0,2}$/u, 'no|without');
/** “A license, or another way to meet the travel needs of the post”, “… OR demonstrate the ability to travel to various locations”. */
const INSTEAD_OF_LICENSE = anyCase(
  /\btravel (?:needs|requirements)\b|\bor (?:must |to )?(?:demonstrate|show|prove|have|possess|provide|be able|otherwise|able|(?:the |an )?ability)\b[^.;]{0,40}\btravel\b/u,
  'travel',
);

askedTogether([NOT_THEIRS, TRAVEL_LINE, EVENINGS, WEEKENDS, TRAVEL, ON_CALL, OTHER]);

type Time = 'evenings' | 'weekends' | 'travel' | 'onCall' | 'other';
const TIMES: readonly (readonly [Time, RegExp])[] = [
  ['evenings', EVENINGS],
  ['weekends', WEEKENDS],
  ['travel', TRAVEL],
  ['onCall', ON_CALL],
  ['other', OTHER],
];

interface Hit {
  readonly time: Time;
  readonly start: number;
  readonly end: number;
}

function isAsked(text: string, { asks, item, section: { kind } }: Stretch, times: ReadonlySet<Time>): boolean {
  const plain = times.has('evenings') || times.has('weekends') || times.has('onCall');
  if (times.size === 1 && times.has('travel'))
    return (
      (asks === 'no' ? OUTRIGHT : ASKED).test(text) ||
      ((asks === 'yes' || kind === 'physical' || kind === 'schedule') && SOME_TRAVEL.test(text))
    );
  if (kind === 'schedule') return plain || ASKED.test(text);
  if (asks === 'yes' || kind === 'physical')
    return plain || times.has('travel')
      ? !SEES_TO.test(text) && (ASKED.test(text) || item || !DONE_THEN.test(text))
      : OUTRIGHT.test(text) || ONLY_HOURS.test(text) || BENDS.test(text);
  if (kind === 'exam') return plain && (OUTRIGHT.test(text) || (THE_HOURS.test(text) && !DONE_THEN.test(text)));
  if (asks === 'no' && times.has('other') && /\b(?:is|are) a must\b/u.test(text)) return true;
  if (asks === 'no') return plain && (OUTRIGHT.test(text) || (THE_HOURS.test(text) && !DONE_THEN.test(text)));
  return plain ? ASKED.test(text) || THE_HOURS.test(text) : OUTRIGHT.test(text);
}

/** Whatever names a time of work: a line's first and last of them belong to what is asked. */
const TIME = anyCase(
  /\b(?:mornings?|afternoons?|weekdays?|evenings?|nights?|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|holidays?)\b/gu,
);

/** Where the row of times begins that the words at `start` stand in: “two [mornings] a week and the odd Saturday”. */
function firstTime(text: string, start: number): number {
  const before = text.slice(0, start);
  const from = Math.max(start - 60, ...['.', ';', ':'].map((sign) => before.lastIndexOf(sign) + 1));
  const [first] = before.slice(from).matchAll(TIME);
  return first === undefined ? start : from + first.index;
}

/** Where it ends. */
function lastTime(text: string, end: number): number {
  const after = text.slice(end, end + 60).split(/[.;:]/u)[0] ?? '';
  const last = [...after.matchAll(TIME)].at(-1);
  return last === undefined ? end : end + last.index + last[0].length;
}

/** The days and hours of a row, with the times around them: “Wednesdays 11am – 3pm, Thursdays 4pm – 8pm, and one Saturday a month”. */
const onGrid = (
  text: string,
  offset: number,
  { start, end, evenings, weekends }: NonNullable<ReturnType<typeof gridIn>>,
  hits: readonly Hit[],
): Finding => ({
  rule: 'availability/grid',
  span: trimmedSpan(text, offset, start, lastTime(text, Math.max(end, ...hits.map((hit) => hit.end)))),
  ask: { kind: 'availability', ...(evenings ? { evenings } : {}), ...(weekends ? { weekends } : {}) },
});

const toFinding = (text: string, offset: number, hits: readonly Hit[]): Finding => {
  const has = (time: Time): boolean => hits.some((hit) => hit.time === time);
  const ask: Ask = {
    kind: 'availability',
    ...(has('evenings') ? { evenings: true } : {}),
    ...(has('weekends') ? { weekends: true } : {}),
    ...(has('travel') ? { travel: true } : {}),
    ...(has('onCall') ? { onCall: true } : {}),
  };
  const start = Math.min(...hits.map((hit) => hit.start));
  const end = Math.max(...hits.map((hit) => hit.end));
  return { rule: 'availability/schedule', span: clauseAround(text, offset, firstTime(text, start), lastTime(text, end)), ask };
};

/** How the words go on before a second condition: “… and Saturdays, and to be called in at short notice”, “… and to accept assignment to any branch”. */
const ANOTHER: Partial<Readonly<Record<Time, RegExp>>> = {
  onCall: anyCase(/,\s{1,2}and\b(?=[^,]{0,40}$)/u, 'and'),
  travel: anyCase(/\sand\s(?=(?:to|must|will|be|are)\s[^,;]{0,60}$)/u, 'and'),
};

/** The second of two conditions in one sentence: where the first ends and where it begins; null where there is one. */
function secondOf(text: string, hits: readonly Hit[]): { readonly call: Hit; readonly cut: number; readonly next: number } | null {
  for (const call of hits.length > 1 ? hits : []) {
    const and = ANOTHER[call.time]?.exec(text.slice(0, call.start));
    if (and) return { call, cut: and.index, next: and.index + and[0].length };
  }
  return null;
}

/** “Must be able to work evenings and weekends”, “on call”, “travel between branches is required”; not evening programs among the duties, nor paid holidays. */
export const schedule: Parser = {
  id: 'availability/schedule',
  find: (text, offset, { flat, stretch, found }): readonly Finding[] => {
    const { kind, heading } = stretch.section;
    const title = heading ? flat.text.slice(heading.start, heading.end) : '';
    if (kind === 'benefits' || (kind === 'apply' && !THE_HOURS.test(text)) || NOT_THEIRS.test(text) || BARE_HOURS.test(text)) return [];
    // “Shift and schedule: Evening shift · Every other weekend” is the board's form.
    if (heading && /^shift and schedule/u.test(lowered(flat.text.slice(heading.start, heading.start + 20)))) return [];
    // “Travel required: Occasional travel to the other campus”, not “… : Not required”.
    if (heading && /^travel (?:required|involved)$/u.test(lowered(flat.text.slice(heading.start, heading.end).trim()))) {
      const none = /^\s{0,2}(?:no\b|not\b|none|never)/u.test(lowered(text));
      const end = Math.min(text.length, 90);
      return none
        ? []
        : [{ rule: 'availability/schedule', span: trimmedSpan(text, offset, 0, end), ask: { kind: 'availability', travel: true } }];
    }
    // A form's own line: “Travel Required”, with its answer below.
    if (TRAVEL_LINE.test(text)) return [];
    const hits = TIMES.flatMap(([time, pattern]): Hit[] => {
      const match = pattern.exec(text);
      // “No nights or weekends” asks for none.
      if (!match || NONE_BEFORE.test(text.slice(Math.max(0, match.index - 24), match.index))) return [];
      return [{ time, start: match.index, end: match.index + match[0].length }];
    });
    const asked = hits.length > 0 && isAsked(text, stretch, new Set(hits.map(({ time }) => time)));
    const grid = asked ? null : gridIn(text, kind === 'schedule' || OF_HOURS.test(title));
    if (grid && (grid.evenings || grid.weekends || (grid.part && (kind === 'schedule' || OF_HOURS.test(title)))))
      return [onGrid(text, offset, grid, hits)];
    if (!asked && !(hits.length > 0 && stretch.asks === 'maybe' && kind !== 'apply' && kind !== 'exam' && isRowOfTimes(text))) return [];
    // “A license, or another way to meet the travel needs of the post” asks for the license.
    if (
      hits.every(({ time }) => time === 'travel') &&
      ((found.some(({ ask }) => ask.kind === 'licence') && INSTEAD_OF_LICENSE.test(text)) || /\btransportation for\b/u.test(lowered(text)))
    )
      return [];
    const second = secondOf(text, hits);
    const earlier = hits.filter((hit) => second !== null && hit.end <= second.cut);
    if (second === null || earlier.length === 0) return [toFinding(text, offset, hits)];
    const { call, cut, next } = second;
    return [
      toFinding(text.slice(0, cut), offset, earlier),
      toFinding(text.slice(next), offset + next, [{ ...call, start: call.start - next, end: call.end - next }]),
    ];
  },
};
