import type { IsoDate } from '../dates';
import { lastTime } from './clock';
import { type Day, findDays, inYearOf } from './days';
import type { Closing } from './posting';

/** What a text says of its filing: when it ends, when it began, and after how many applications it stops. */
export interface Filing {
  readonly closing: Closing | null;
  readonly opens: IsoDate | null;
  readonly limit: number | null;
}

/** What makes a day the last: “Closes:”, “deadline”, “must be received by”, “apply by”, “Final date”. */
const CLOSES =
  /\b(?:clos(?:es?|ed|ing)(?: (?:date|on|at))?|close[- ]?date|(?:application|filing|submission)s?[- ](?:deadline|close|end)s?|deadline|last (?:day|date)|final (?:filing )?(?:date|day)|(?:filing|application|posting|recruitment|advertisement|job|vacancy|exam\w{0,8})(?: period| window)? (?:will )?(?:ends?|closes?)|end date|apply[^.;\n]{0,30} (?:by|before|until|through|no later than|on or before)|(?:applications?|applicants?|resum\S{1,2}|r\S{1,2}sum\S{1,2}|materials?|packets?|submissions?|letters?|candidates?|forms?|questionnaires?)\b[^.;]{0,90}\b(?:due|received|submitted|postmarked|accepted|filed|completed?|turned in|emailed|submit|apply|sent|taken)\b[^.;]{0,50}\b(?:by|before|until|till|through|to|no later than|not later than|on or before|prior to)|(?:submit|send|e-?mail|mail|forward|return)\b[^.;]{0,90}\b(?:by|before|no later than|on or before)|(?:is|are|all) due(?: by| on)?|due(?: date| by| on|:)|postmarked|expir(?:es|y|ation)(?: date| on)?|open (?:until|till|through)|cut-?off|valid (?:through|until)|will close|removal date|posting removed)\b/giu;
/** What makes a day one of first review alone: “For first consideration”, “review begins”, “priority deadline”. */
const REVIEW =
  /\b(?:(?:full|first|best|primary|priority|earliest|early|initial|guaranteed?|assured?|ensure|prompt|immediate|optimal|preferential|optimum)[^.;\n]{0,20} considerat\w{1,4}|ensure (?:full |that )?[^.;\n]{0,30}consider\w{1,6}|assur\w{1,3} (?:of )?[^.;\n]{0,20}consider\w{1,6}|guarantee\w{0,2} [^.;\n]{0,20}(?:consider|review)\w{1,6}|consideration (?:begins|will begin|date)|(?:first|next|initial|priority|preferred|early)[ -](?:application )?(?:review|deadline|screening|filing date|filing deadline|closing|cut-?off|date|round)|(?:review|screening|reading|evaluation|consideration)(?: of| date|:| the)?[^.;\n]{0,60}\b(?:begin|start|commence|conducted|take place)\w{0,6}|review(?:ed|ing)?(?: date)?|(?:begin|start|commence)\w{0,3}\b[^.;\n]{0,30}\b(?:review|screening|reading|consider|interview)\w{0,5}|preference)\b/giu;
/** What makes a day the first: “Open Date:”, “Opens Monday”. */
const OPENS =
  /\b(?:open(?:s|ing|ed)?(?:[ -](?:date|on|for filing))?(?!\s(?:until|till|through|to all))|filing (?:period )?(?:begins?|starts?|opens?)|(?:accept\w{0,3}|apply|fil(?:e|ing))[^.;\n]{0,30}\b(?:from|beginning|starting|as of)|(?:application|filing)s? (?:open|begin|start)s?)\b/giu;
/** Days that are about something else: when the job starts, the test is held, the page was posted. */
const OTHER =
  /\b(?:start(?:ing)? date|anticipated start|posted|posting date|date posted|post date|revised|updated|effective|interviews?|exam(?:ination)?s? (?:will|is|date)|test(?:s|ing)? (?:will|is|date)|(?:written|oral) (?:test|exam)|eligib\w{1,6} list|appointment|contract|grant|term|funded|funding|begin(?:s|ning)? (?:date|on|work)|hired?|employment|fiscal|since|founded|between|salary|pay|rate|increase|born|school year|orientation|training|established|program|dated?)\b/giu;
const CLOSES_AFTER = /^[^.;\n]{0,25}\b(?:is|was|:|-)?\s{0,2}(?:the )?(?:(?:application|filing|final|closing|firm) )?(?:deadline|closing date|last (?:day|date)|final (?:filing )?date)\b/iu;
const REVIEW_AFTER =
  /^[^.;\n]{0,70}\b(?:(?:receive|given|have|get|ensure|guarantee\w{0,2}|assure\w{0,1}|for) (?:\w{1,12} ){0,3}(?:consideration|preference|priority)|will be (?:reviewed|considered|read|looked at|screened) first|(?:first|full|priority|primary) consideration)/iu;

const UNTIL_FILLED =
  /\buntil[- ]filled\b|\buntil\b[^.;\n]{0,50}\b(?:(?:is|are|has been|have been|be|can be|gets) (?:successfully |permanently )?filled|(?:candidates?|applicants?|finalists?|hire|pool|person|appointment|appointee)[^.;\n]{0,20}\b(?:selected|found|identified|hired|chosen|appointed|made|established)|(?:selection|hire|appointment|offer) (?:is|has been) made|needs? [^.;\n]{0,30}\b(?:is|are|have been) met|(?:suitable|successful|qualified|sufficient)[^.;\n]{0,40}\b(?:received|found|hired|identified|selected))\b/giu;
const NOT_FILLED = /^\s{0,3}[:?-]?\s{0,3}\(?(?:No|N|false|Not)(?![a-z])/u;
const INTERIM = /\b(?:interim|temporary|acting|serve|assigned|assignment|cover(?:ing|age)?)\b[^.;\n]{0,40}$/iu;
const CONTINUOUS =
  /\b(?:continuous(?:ly)? (?:filing|recruit\w{0,5}|posting|posted|testing|basis|open|accept\w{0,3}|application|exam\w{0,8}|until)|(?:open|filing|recruitment|closing(?: date)?|closes|close date|deadline|accepted|testing|posted|posting|application period|filing period)\b[^.;\n]{0,25}\bcontinuous(?:ly)?\b(?! (?:improve|service|employ|learn|operation))|(?:accepted|open|recruit\w{0,5}) (?:on an? )?(?:ongoing|on-going|rolling|continual|year-round)(?: basis)?|(?:ongoing|on-going) (?:recruitment|posting|filing)|(?:no|without)(?: a| set| fixed){0,2} (?:closing date|deadline)|open[- ]ended (?:recruitment|posting|filing))\b/iu;
const FIELD_CONTINUOUS = /^\W{0,3}(?:open )?(?:continuous|ongoing|rolling)\b/iu;

const NUMBER_WORDS: Readonly<Record<string, number>> = { fifty: 50, seventy: 70, hundred: 100, 'one hundred': 100, 'two hundred': 200, 'three hundred': 300, 'five hundred': 500 };
const COUNT = '(?:(?:[a-z]{1,7}[ -])?[a-z]{4,7} \\()?(?<n>\\d{1,2},\\d{3}|\\d{2,5}|fifty|(?:one |two |three |five )?hundred)\\)?';
const FILE = '(?:qualified |complete[d]? |eligible |online |valid |acceptable |job ){0,2}(?:applications?|applicants?|submissions?|candidates?)';
/** “the first 200 applications”, “once 150 applications are received”, “limited to 100 applicants”; never “the first 30 applicants will be interviewed”. */
const LIMITS = [
  new RegExp(`\\bfirst ${COUNT} ${FILE}\\b`, 'giu'),
  new RegExp(`\\b(?:when|once|after|until|upon|as soon as|if)\\b[^.;\\n]{0,30}?\\b${COUNT} ${FILE}\\b[^.;\\n]{0,25}\\b(?:received|filed|submitted|reached|accepted|in)\\b`, 'giu'),
  new RegExp(`\\b(?:receipt|receiving|limit(?:ed)?(?: to| of)?|maximum(?: of)?|cap(?:ped)?(?: at| of)?|no more than|up to)(?: the)?(?: first)? ${COUNT} ${FILE}\\b`, 'giu'),
];
const FILING_NEAR = /\b(?:accept\w{0,4}|clos\w{1,3}|tak(?:e|en|ing)|receiv\w{1,3}|stop\w{0,4}|limit\w{0,3}|filing|filed|deadline|whichever|cut-?off|end(?:s|ed)?|suspend\w{0,3})\b/iu;
const NOT_LIMIT = /\b(?:interview\w{0,3}|invited|schedul\w{1,3}|advance|test(?:ed|ing)|rank\w{0,3})\b/iu;

const ONE_DAY =
  /\b(?:one[- ](?:\(1\) )?day(?: only| filing)?|single[- ]day|on (?:this|that|one) day only|(?:this|that) day only|for one day|same[- ]day|only on)\b|\b20\d{2},?(?: only\b| from [^.;\n]{0,40}only\b)/iu;

interface Told {
  readonly day: Day;
  readonly as: 'closes' | 'opens' | 'review' | 'other';
  /** How sure: a field's name is surer than a sentence's verb. */
  readonly label: string;
}

/** The last match of a pattern in a stretch: where it ends, how long it is, what it says. */
function lastMatch(pattern: RegExp, stretch: string): { readonly end: number; readonly words: string } | null {
  const found = [...stretch.matchAll(pattern)].at(-1);
  return found ? { end: found.index + found[0].length, words: found[0] } : null;
}

/** The words before a day that may say what it is: its own sentence or line and the line above, not past another day. */
function wordsBefore(text: string, day: Day, earlier: Day | undefined): string {
  const from = Math.max(earlier?.end ?? 0, day.start - 170, 0);
  const before = text.slice(from, day.start);
  const ends = [...before.matchAll(/(?<![ap]\.m|[ap]m|\bNo|\bInc|\bSt)[.;!?](?=\s{1,3}["(]?[A-Z])|\n\s{0,3}\n(?=[^\n]{12})/gu)].at(-1);
  return ends ? before.slice(ends.index + 1) : before;
}

function tell(text: string, day: Day, earlier: Day | undefined, later: Day | undefined): Told {
  const before = wordsBefore(text, day, earlier);
  const after = text.slice(day.end, Math.min(day.end + 110, later?.start ?? text.length));
  const closes = lastMatch(CLOSES, before);
  const others = [
    { as: 'review' as const, at: lastMatch(REVIEW, before)?.end ?? -1 },
    { as: 'opens' as const, at: lastMatch(OPENS, before)?.end ?? -1 },
    { as: 'other' as const, at: lastMatch(OTHER, before)?.end ?? -1 },
  ].sort((a, b) => b.at - a.at);
  const nearest = others[0];
  if (REVIEW_AFTER.test(after)) return { day, as: 'review', label: '' };
  if (CLOSES_AFTER.test(after) && !/\b(?:first|priority|review)\b/iu.test(after.slice(0, 50))) return { day, as: 'closes', label: 'after' };
  const review = others.find(({ as }) => as === 'review');
  if (closes && review && review.at >= 0) return { day, as: 'review', label: '' };
  if (closes && closes.end >= (nearest?.at ?? -1)) return { day, as: 'closes', label: closes.words };
  if (nearest && nearest.at >= 0) return { day, as: nearest.as, label: '' };
  return { day, as: 'other', label: '' };
}

const FIRM = /^(?:clos|last|final|deadline|after|(?:application|filing|submission)s?[- ]|end date|postmarked|expir|removal|valid)/iu;
const JOINT = /^[\s,(]{0,3}(?:(?:at |@ ?)?\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?,?\s?(?:\(?P[SDT]{1,2}\)?)?,?\s?)?(?:-|to|through|thru|until|till|and (?:closes?|ends?)(?: on)?)[\s,(]{1,3}(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,? ?)?$/iu;
const FILES = /\b(?:fil(?:e|ing)|applications?|accept\w{0,3}|open|apply|recruitment|posting|window|period)\b/iu;

/** Every day with what it is: closing, opening, first review or something else. Two days joined by “to” after words of filing open and close it. */
function tellDays(text: string): readonly Told[] {
  const days = findDays(text);
  const told = days.map((day, at) => tell(text, day, days[at - 1], days[at + 1]));
  for (let at = 0; at + 1 < days.length; at++) {
    const [first, second] = [days[at], days[at + 1]];
    if (!first || !second || !JOINT.test(text.slice(first.end, second.start))) continue;
    const before = wordsBefore(text, first, days[at - 1]);
    if (!FILES.test(before) || lastMatch(OTHER, before.slice(-40)) || told[at]?.as === 'review') continue;
    told[at] = { day: { ...first, date: inYearOf(first, second) }, as: 'opens', label: 'period' };
    told[at + 1] = { day: second, as: 'closes', label: 'closes period' };
    at++;
  }
  return told;
}

function findLimit(text: string): number | null {
  for (const pattern of LIMITS)
    for (const found of text.matchAll(pattern)) {
      const written = found.groups?.n?.toLowerCase() ?? '';
      const limit = NUMBER_WORDS[written] ?? Number(written.replace(',', ''));
      const near = text.slice(Math.max(0, found.index - 90), found.index + found[0].length + 90);
      const after = text.slice(found.index + found[0].length, found.index + found[0].length + 60);
      if (limit >= 10 && FILING_NEAR.test(near) && !NOT_LIMIT.test(after)) return limit;
    }
  return null;
}

/** “Open until filled” is `firm`; “until finalists are selected” yields to a closing day. */
function untilFilled(text: string): 'firm' | 'loose' | null {
  let loose = false;
  for (const found of text.matchAll(UNTIL_FILLED)) {
    if (NOT_FILLED.test(text.slice(found.index + found[0].length, found.index + found[0].length + 12))) continue;
    if (!/^until[- ]filled/iu.test(found[0]) && INTERIM.test(text.slice(Math.max(0, found.index - 60), found.index))) continue;
    if (/filled$/iu.test(found[0])) return 'firm';
    loose = true;
  }
  return loose ? 'loose' : null;
}

/** When filing ends and began, as a text with plain signs says it. A day of first review is no closing; with “until filled” the day is left out. */
export function readFiling(text: string): Filing {
  const told = tellDays(text);
  const closing = told.filter(({ as }) => as === 'closes');
  const period = closing.filter(({ label }) => label === 'closes period');
  const firm = closing.filter(({ label }) => FIRM.test(label));
  const chosen = period.length > 1 ? period.at(-1) : (firm.find(({ day }) => day.date) ?? firm[0] ?? closing.find(({ day }) => day.date) ?? closing[0]);
  const opening = told.find(({ as, day }) => as === 'opens' && day.date !== null)?.day.date ?? null;
  const limit = findLimit(text);
  const none = { date: null, time: null, zone: null };
  const when = chosen ? moment(text, chosen.day, told) : none;
  const oneDay = oneDayFiling(text, told);
  if (limit !== null) return { closing: { kind: 'first-n', ...when }, opens: opening, limit };
  const filled = untilFilled(text);
  if (filled === 'firm' || (filled === 'loose' && !chosen)) return { closing: { kind: 'until-filled', ...none }, opens: opening, limit };
  if (oneDay && (!chosen || chosen.day === oneDay))
    return { closing: { kind: 'date', ...moment(text, oneDay, told) }, opens: oneDay.date, limit };
  if (chosen) return { closing: { kind: 'date', ...when }, opens: opening, limit };
  if (CONTINUOUS.test(text)) return { closing: { kind: 'continuous', ...none }, opens: opening, limit };
  return { closing: null, opens: opening, limit };
}

/** The one day on which filing is open: “applications will be accepted on one day only, Tuesday, December 1, 2026”. */
function oneDayFiling(text: string, told: readonly Told[]): Day | null {
  for (const { day, as } of told) {
    const around = text.slice(Math.max(0, day.start - 130), day.end + 70);
    if (as !== 'review' && day.date && ONE_DAY.test(around) && FILES.test(around)) return day;
  }
  return null;
}

/** The day with its hour, which may stand before it (“5:00 p.m., Friday, …”) or after it. */
function moment(text: string, day: Day, told: readonly Told[]): { date: IsoDate | null; time: string | null; zone: string | null } {
  const at = told.findIndex((other) => other.day.start === day.start);
  const next = told[at + 1]?.day.start ?? text.length;
  const earlier = told[at - 1]?.day.end ?? 0;
  const after = text.slice(day.end, Math.min(next, day.end + 60)).split(/\n\s{0,3}\n|(?<![ap])(?<!m)\.\s(?=[A-Z])/u)[0] ?? '';
  const before = text.slice(Math.max(earlier, day.start - 45), day.start);
  const time = lastTime(after) ?? lastTime(before);
  return { date: day.date, time: time?.time ?? null, zone: time?.zone ?? null };
}

/** A site's own closing field as printed: a day, “Continuous”, “Open Until Filled”, or an ISO moment; null where it says none of these. */
export function readClosingField(field: string): Closing | null {
  const none = { date: null, time: null, zone: null };
  if (FIELD_CONTINUOUS.test(field)) return { kind: 'continuous', ...none };
  return readFiling(`Closing date: ${field}`).closing;
}
