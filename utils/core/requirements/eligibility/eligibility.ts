import { anyCase, lowered } from '../../text/any-case';
import type { Span } from '../../text/flat-text';
import type { EligibilityType } from '../ask';
import { clauseAround, LATER } from '../clause';
import { trimmedSpan } from '../criterion';
import type { Finding, Parser } from '../rule';

interface Way {
  readonly type?: EligibilityType;
  /** Ways of asking it; `age` in years. */
  readonly is: readonly RegExp[];
  /** What in the sentence makes it something else. */
  readonly but?: RegExp;
}

const WAYS: readonly Way[] = [
  {
    // “must be at least 18 years of age”, “minimum age 16”; not “story times for ages 3 to 5”, “5 years or older records”.
    type: 'age',
    is: [
      anyCase(
        /\b(?:at least|minimum(?: of)?|must be|are|be) (?:[a-zß-ž]{3,10} \(?)?(?<age>\d{2})\)? years (?:of age|old|or older)\b/du,
        'years o',
      ),
      anyCase(/\bminimum (?:hiring |legal )?age(?: (?:is|of|requirement)|:)? (?<age>\d{2})\b/du, 'minimum '),
      anyCase(/\b(?<age>\d{2}) years of age or (?:older|over)\b/du, 'years of age'),
      anyCase(/^\W{0,3}(?<age>\d{2}) years (?:of age )?(?:or|and) (?:older|over)\b/du, ' years o| years and o'),
      anyCase(/\bover the age of (?<age>\d{2})\b/du, 'the age of'),
      anyCase(/\b(?:be|at least|aged?:?) (?<age>\d{2}) (?:years )?(?:or|and) (?:older|over|above|up)\b/du, ' older| over| above| up'),
    ],
    but: anyCase(/\b(?:children|patrons|students|program|participants|birth|age discrimination)\b/u),
  },
  {
    // “Residency in the City within one year of hire”, “must reside in”; not “residents of the city”, “resident borrowers”.
    type: 'residency',
    is: [
      anyCase(/\bresidency (?:is required|required|requirements?|in|within)\b/u, 'residency'),
      anyCase(
        /\b(?:must|required to|need to|shall) (?:[a-zß-ž]{2,12} ){0,3}(?:reside|live) (?:in|within)\b/u,
        'live in|live within|reside  + must|required to|need to|shall',
      ),
      anyCase(/\b(?:must|required to|shall) (?:be|become) (?:an? )?(?:[a-zß-ž]{2,12} ){0,2}residents?\b/u, 'resident'),
      anyCase(/\b(?:establish|maintain) (?:[a-zß-ž]{2,12} ){0,2}residency\b/u, 'residency'),
    ],
    but: anyCase(/\bnot required\b|\bdiscriminat/u),
  },
  {
    // “legally authorized to work in the United States”, “visa sponsorship is not available”, “U.S. citizenship”; not “citizenship status” in an equal opportunity statement.
    type: 'work-authorization',
    is: [
      anyCase(/\bauthorization (?:from|by)\b[^.;\n]{0,70}\bto work\b[^.;,\n]{0,30}/u, 'authorization'),
      anyCase(
        /\b(?:authori[sz][a-zß-ž]{2,5}|eligible|eligibility|entitled|able|right|permitted|permission) to (?:legally )?work (?:legally )?in (?:the (?:u\.? ?s|united)|canada|u\.? ?s|america|this country)/u,
        'work in |work legally',
      ),
      anyCase(/\blegally (?:authorized|able|eligible|entitled|work)\b[^.;\n]{0,30}\bwork\b/u, 'legally'),
      anyCase(/\bwork authorization\b|\bemployment eligibility\b|\bright to work\b/u, 'authorization|eligibility|right to'),
      anyCase(
        /\b(?:visa|immigration) (?:support )?sponsorship\b|\bsponsoring (?:agency|employer)\b|\bsponsor(?:ship)?\b[^.;\n]{0,40}\bvisas?\b|\b(?:work|employment) (?:permit|visa)\b/u,
        'sponsor|permit|visa',
      ),
      anyCase(/\b(?:form )?i-9\b|\be-?verify\b/u, 'i-9|verify'),
      anyCase(
        /(?<!if not an? )\b(?:u\.? ?s\.?|united states) citizen(?:s|ship)?\b|\bcitizens? of the united states\b|\bcanadian citizen(?:s|ship)?\b/u,
        'citizen',
      ),
      anyCase(/\bpermanent resident(?:s|ency)?\b[^.;\n]{0,20}\b(?:status|of|required|or)\b/u, 'permanent resident'),
    ],
    but: anyCase(
      /\b(?:under (?:the age of )?(?:18|eighteen)|minors?|high school)\b[^.;]{0,80}\bpermits?\b|\bdiscriminat|\bregard to\b|\bregardless\b|\bright to work (?:poster|notice|law)/u,
    ),
  },
  {
    // “to file on a promotional basis”, “open only to current employees”, “must hold permanent status”; not “including current City employees”.
    type: 'employee-only',
    is: [
      anyCase(
        /\bopen only to\b[^.;\n]{0,60}\bemployees?\b|\bopen (?:only )?to (?:all )?current\b[^.;\n]{0,30}\bemployees?\b/u,
        'open only to|open to current|open to all current',
      ),
      anyCase(
        /\b(?:hold|holding|have|occupy) (?:an? )?(?:permanent|probationary|regular)(?: (?:or|and) (?:permanent|probationary|regular))? (?:full-time )?(?:civil service )?(?:appointment|status|position)\b[^.;\n]{0,120}/u,
        'permanent|probationary|regular',
      ),
      anyCase(
        /\b(?:only|solely|exclusively|limited|restricted)\b[^.;\n]{0,60}\b(?:current|present|permanent|internal|existing)\b[^.;\n]{0,40}\b(?:employees?|staff|candidates?|applicants?)\b/u,
        'only|solely|exclusively|limited|restricted + current|present|permanent|internal|existing',
      ),
      anyCase(
        /\bpromotional (?:basis|only|opportunity)\b|\b(?:internal|promotional) (?:candidates|applicants|employees|recruitment) only\b/u,
        'promotional|internal',
      ),
      anyCase(/\bcurrent\b[^.;\n]{0,30}\bemployees only\b/u, 'employees only'),
      anyCase(
        /\b(?:permanent|regular|probationary) (?:civil service )?(?:status|appointment)\b[^.;\n]{0,60}\b(?:to (?:file|apply|be eligible)|required|in order)/u,
        'permanent|probationary|regular',
      ),
      anyCase(
        /\bmust (?:currently )?be (?:an? )?(?:current|permanent|regular)\b[^.;\n]{0,30}\bemployees?\b/u,
        'employee +  be current| be permanent| be regular| be a current| be a permanent| be a regular| be an ',
      ),
      anyCase(
        /\bhold(?:s|ing)? (?:an? )?(?:current )?(?:permanent|regular|probationary|career|tenured)(?: (?:or|and\/or) (?:probationary|permanent|regular|provisional))? (?:civil service )?(?:status|appointments?|positions?) (?:with|in|at|within)\b/u,
        'hold',
      ),
      anyCase(/\breachable\b[^.;\n]{0,40}\b(?:list|appointment|certification)\b/u, 'reachable'),
      anyCase(/\bmust (?:have|hold)\b[^.;\n]{0,40}\b(?:permanent|competitive) (?:civil service )?status\b/u, 'permanent|competitive'),
    ],
    but: anyCase(/\bincluding current\b|\bopen (?:competitive|to (?:all|the public))\b|\bresume\b|\bnot (?:limited|restricted|open)\b/u),
  },
  {
    // “Selective Service registration is required”; not “selective certification”.
    is: [anyCase(/\bselective service\b[^.;\n]{0,60}/u, 'selective service')],
    but: anyCase(/\bdiscriminat/u),
  },
  {
    // “Cannot be a current student of the college”; not “students may not be hired for”.
    is: [
      anyCase(
        /\b(?:cannot|can not|may not|must not|should not) (?:currently )?be (?:an? )?(?:current(?:ly)? )?(?:(?:enrolled|registered) (?:as an? |in an? )?)?[^.;,\n]{0,40}\bstudents?\b/u,
        'student + cannot|can not|may not|must not|should not',
      ),
    ],
  },
];

/** The first place where one of the ways stands. */
function firstMatch(ways: readonly RegExp[], text: string): RegExpExecArray | null {
  let first: RegExpExecArray | null = null;
  for (const way of ways) {
    const match = way.exec(text);
    if (match && (!first || match.index < first.index)) first = match;
  }
  return first;
}

/** Who may file as a promotional candidate; where the examination is open as well, others file otherwise. */
const PROMOTED = anyCase(/\bpromotional (?:candidates?|basis|applicants?)\b|\bas (?:an? )?promotional\b/u);
const OPEN_TOO = anyCase(
  /\bexam(?:ination)? open to (?:all|the public)\b|\b(?:and|or) (?:on )?(?:an )?open[- ](?:and )?competitive basis\b/u,
);

/** The clause around the words; of a long one (“Under federal law, the University may employ only individuals who are legally authorized …”) the words alone. */
function reach(text: string, offset: number, start: number, end: number, type: EligibilityType | undefined): Span {
  const clause = clauseAround(text, offset, start, end);
  return type === 'work-authorization' && clause.end - clause.start > 150
    ? trimmedSpan(text, offset, start, end + (/^[^.;,(]{0,60}?\bUnited States\b/u.exec(text.slice(end))?.[0].length ?? 0))
    : clause;
}

/** Who may apply at all: age, residency, work authorization, current employees only. */
export const eligibility: Parser = {
  id: 'eligibility/eligibility',
  find: (text, offset, { stretch, flat, trace }) => {
    const found: Finding[] = [];
    for (const { type, is, but } of WAYS) {
      const match = firstMatch(is, text);
      if (
        !match ||
        but?.test(type === 'age' ? text.replace(/\([^()]{0,120}\)/gu, ' ') : text) ||
        (stretch.section.kind === 'benefits' && type !== 'work-authorization')
      )
        continue;
      // “SF-50, current and former federal employees only” is said of a paper.
      if (
        type === 'employee-only' &&
        stretch.section.kind === 'apply' &&
        /^\W{0,4}(?:sf|form|notification|copy|proof|transcripts?|performance|résumé|resume)\b/u.test(lowered(text))
      )
        continue;
      if (type === 'employee-only' && PROMOTED.test(text) && OPEN_TOO.test(flat.text)) {
        trace('eligibility/eligibility', 'left: the examination is open to all as well', { start: offset, end: offset + text.length });
        continue;
      }
      const age = Number(match.groups?.age);
      found.push({
        rule: 'eligibility/eligibility',
        span: reach(text, offset, match.index, match.index + match[0].length, type),
        ask: { kind: 'eligibility', ...(type === undefined ? {} : { type }), ...(type === 'age' && age ? { age } : {}) },
        ...(type === 'residency' && LATER.test(text) ? { later: true } : {}),
      });
    }
    return found;
  },
};
