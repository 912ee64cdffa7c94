import type { Ask } from '../ask';
import { clauseAround } from '../clause';
import type { Finding, Parser } from '../rule';

const EVENINGS = /\b(?:evenings?|nights?|late (?:hours|shifts?)|after[- ]hours)\b|\buntil (?:8|9|10)(?::\d\d)?(?: ?p\.?m\.?)?\b/iu;
const WEEKENDS = /\b(?:weekends?|saturdays?|sundays?)\b/iu;
const TRAVEL =
  /\btravel\p{L}{0,3}\b(?! (?:guides?|arrangements?|funds?|expenses?|support|reimbursement|stipend|books?|collections?|services))|\b(?:work|serve|assigned|rotate|report)\b[^.;\n]{0,40}\b(?:(?:at |in |to )?(?:any|all|multiple|other|various|different) (?:of (?:the|our|them) ?)?(?:branch(?:es)?|locations?|sites?|libraries|facilit(?:y|ies)|campus(?:es)?|schools?)|any of them)\b/iu;
const ON_CALL = /\bon[- ]call\b|\b(?:short|little) notice\b|\bas[- ]needed basis\b|\bcalled in\b/iu;
const OTHER =
  /\b(?:flexible|rotating|variable|varied|irregular|split|varying|alternating) (?:work )?(?:schedules?|shifts?|hours)\b|\bschedule flexibility\b|\bflexib\p{L}{2,5} (?:in|with|regarding|about) (?:\p{L}{2,10} )?(?:schedul\p{L}{1,4}|hours)\b|\bovertime\b|\bholidays?\b(?=[^.;\n]{0,30}\b(?:work|shift|hours|required)\b)|\b(?:on[- ]?site|in[- ]person)\b(?=[^.;\n]{0,40}\b(?:required|position|presence|days?|full[- ]time)\b)|\bon (?:the|our) [\p{L} ]{0,20}campus (?:at least|for|every)\b|\bnot (?:a |eligible for )?(?:remote|telework|telecommut\p{L}{2,4})\b|\b(?:availab\p{L}{2,6})\b[^.;\n]{0,30}\b(?:hours|shifts?|days|summer|year|mornings?|afternoons?|weekdays?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?)\b/iu;

/** What asks it of the applicant. */
const ASKED =
  /\b(?:must|willing(?:ness)?|able|ability|availab\p{L}{2,6}|require[sd]?|requires|requirement|may (?:also )?(?:be|include|vary|work|involve)|will (?:be )?(?:required|expected|include|work)|subject to|expected|need(?:s|ed)? to|flexib\p{L}{2,5}|should|commit\p{L}{0,5}|preferred|can work|shall|is on[- ]call)\b/iu;
/** Stated outright: “must”, “be available”, also where duties stand. */
const OUTRIGHT =
  /\b(?:must|willing(?:ness)?|availability|be available|ability to (?:work|travel)|able to (?:work|travel)|subject to|(?:is|are|may be|will be) required)\b/iu;

/** Times that speak of something else: when the library opens, when interviews are held, when benefits begin. */
const NOT_THEIRS =
  /\b(?:interviews?|written test|examination (?:will|date)|paid (?:holidays?|time)|leave|vacation|benefits?|deadline|applications?|closing|filing|posted|review (?:date|begins)|apply|library is open|open to the public|hours of operation|salary|stipend|may also be available|evening (?:shift differential|programs?)|night shift differential)\b/iu;

/** “Must be able to work evenings and weekends”, “on call”, “travel between branches is required”; not evening programs among the duties, nor paid holidays. */
export const schedule: Parser = {
  id: 'availability/schedule',
  find: (text, offset, { stretch }): readonly Finding[] => {
    const { kind } = stretch.section;
    if (kind === 'benefits' || kind === 'apply' || kind === 'pay' || NOT_THEIRS.test(text)) return [];
    const hits = [EVENINGS, WEEKENDS, TRAVEL, ON_CALL, OTHER].map((pattern) => pattern.exec(text));
    const [evenings, weekends, travel, onCall] = hits;
    const first = hits.flatMap((hit) => (hit ? [hit.index] : [])).sort((a, b) => a - b)[0];
    if (first === undefined) return [];
    const last = Math.max(...hits.map((hit) => (hit ? hit.index + hit[0].length : 0)));
    const asked =
      kind === 'schedule'
        ? Boolean(evenings || weekends || travel || onCall || ASKED.test(text))
        : stretch.asks === 'yes' || kind === 'physical'
          ? evenings || weekends || travel || onCall
            ? ASKED.test(text) || stretch.item
            : OUTRIGHT.test(text)
          : kind === 'duties' || kind === 'employer'
            ? (OUTRIGHT.test(text) && Boolean(evenings || weekends || onCall)) ||
              /\bassignment is on[- ]call\b|\bposition is on[- ]call\b/iu.test(text)
            : ASKED.test(text) && Boolean(evenings || weekends || travel || onCall || OUTRIGHT.test(text));
    if (!asked) return [];
    if (travel && !evenings && !weekends && !onCall && /\btravel/iu.test(travel[0]) && !ASKED.test(text)) return [];
    const ask: Ask = {
      kind: 'availability',
      ...(evenings ? { evenings: true } : {}),
      ...(weekends ? { weekends: true } : {}),
      ...(travel ? { travel: true } : {}),
      ...(onCall ? { onCall: true } : {}),
    };
    return [{ rule: 'availability/schedule', span: clauseAround(text, offset, first, last), ask }];
  },
};
