import { anyCase } from '../../text/any-case';
import type { Span } from '../../text/flat-text';
import type { EligibilityType } from '../ask';
import { clauseAround, LATER } from '../clause';
import { trimmedSpan } from '../criterion';
import type { Finding, Parser } from '../rule';

/** The ways in which each is asked, and what in the sentence makes it something else. */
const WAYS: readonly { readonly type?: EligibilityType; readonly is: RegExp; readonly but?: RegExp }[] = [
  {
    // “must be at least 18 years of age”, “minimum age 16”; not “story times for ages 3 to 5”, “5 years or older records”.
    type: 'age',
    is: anyCase(
      /\b(?:(?:at least|minimum(?: of)?|must be|are|be)\s{1,2}(?:[a-zß-ž]{3,10}\s{1,2}\(?)?(?<age>\d{2})\)?\s{1,2}years\s{1,2}(?:of\s{1,2}age|old|or older)|minimum\s{1,2}(?:hiring\s{1,2}|legal\s{1,2})?age(?:\s{1,2}(?:is|of|requirement)|:)?\s{1,2}(?<least>\d{2})|(?<over>\d{2})\s{1,2}years\s{1,2}of\s{1,2}age\s{1,2}or\s{1,2}(?:older|over)|over\s{1,2}the\s{1,2}age\s{1,2}of\s{1,2}(?<above>\d{2})|(?:must be|at least|age)\s{1,2}(?<plain>\d{2})\s{1,2}(?:years\s{1,2})?or\s{1,2}(?:older|over|above))\b/du,
    ),
    but: anyCase(/\b(?:children|patrons|students|program|participants|birth|age discrimination)\b/u),
  },
  {
    // “Residency in the City within one year of hire”, “must reside in”; not “residents of the city”, “resident borrowers”.
    type: 'residency',
    is: anyCase(
      /\bresidency\s{1,2}(?:is\s{1,2}required|required|requirements?|in|within)\b|\b(?:must|required to|need to|shall)\s{1,2}(?:[a-zß-ž]{2,12}\s{1,2}){0,3}(?:reside|live)\s{1,2}(?:in|within)\b|\b(?:must|required to|shall)\s{1,2}(?:be|become)\s{1,2}(?:an?\s{1,2})?(?:[a-zß-ž]{2,12}\s{1,2}){0,2}residents?\b|\b(?:establish|maintain)\s{1,2}(?:[a-zß-ž]{2,12}\s{1,2}){0,2}residency\b/u,
    ),
    but: anyCase(/\bnot required\b|\bdiscriminat/u),
  },
  {
    // “legally authorized to work in the United States”, “visa sponsorship is not available”, “U.S. citizenship”; not “citizenship status” in an equal opportunity statement.
    type: 'work-authorization',
    is: anyCase(
      /\bauthorization\s{1,2}(?:from|by)\b[^.;\n]{0,70}\bto\s{1,2}work\b[^.;,\n]{0,30}|\b(?:authoriz[a-zß-ž]{2,5}|authoris[a-zß-ž]{2,5}|eligible|eligibility|entitled|able|right|permitted|permission)\s{1,2}to\s{1,2}(?:legally\s{1,2})?work\s{1,2}(?:legally\s{1,2})?in\s{1,2}(?:the\s{1,2}(?:u\.?\s?s|united)|canada|u\.?\s?s|america|this country)|\blegally\s{1,2}(?:authorized|able|eligible|entitled|work)\b[^.;\n]{0,30}\bwork\b|\bwork\s{1,2}authorization\b|\b(?:visa|immigration)\s{1,2}(?:support\s{1,2})?sponsorship\b|\bsponsor(?:ship)?\b[^.;\n]{0,40}\bvisas?\b|\bemployment\s{1,2}eligibility\b|\b(?:form\s{1,2})?i-9\b|\be-?verify\b|\bright\s{1,2}to\s{1,2}work\b|(?<!if not an? )\b(?:u\.?\s?s\.?|united states)\s{1,2}citizen(?:s|ship)?\b|\bcitizens?\s{1,2}of\s{1,2}the\s{1,2}united\s{1,2}states\b|\bcanadian citizen(?:s|ship)?\b|\bpermanent resident(?:s|ency)?\b[^.;\n]{0,20}\b(?:status|of|required|or)\b|\b(?:work|employment) (?:permit|visa)\b/u,
    ),
    but: anyCase(
      /\b(?:under (?:the age of )?(?:18|eighteen)|minors?|high school)\b[^.;]{0,80}\bpermits?\b|\bdiscriminat|\bregard to\b|\bregardless\b|\bright to work (?:poster|notice|law)/u,
    ),
  },
  {
    // “to file on a promotional basis”, “open only to current employees”, “must hold permanent status”; not “including current City employees”.
    type: 'employee-only',
    is: anyCase(
      /\bopen\s{1,2}only\s{1,2}to\b[^.;\n]{0,60}\bemployees?\b|\b(?:hold|holding|have|occupy)\s{1,2}(?:an?\s{1,2})?(?:permanent|probationary|regular)(?:\s{1,2}(?:or|and)\s{1,2}(?:permanent|probationary|regular))?\s{1,2}(?:full-time\s{1,2})?(?:civil\s{1,2}service\s{1,2})?(?:appointment|status|position)\b[^.;\n]{0,120}|\b(?:only|solely|exclusively|limited|restricted)\b[^.;\n]{0,60}\b(?:current|present|permanent|internal|existing)\b[^.;\n]{0,40}\b(?:employees?|staff|candidates?|applicants?)\b|\bopen\s{1,2}(?:only\s{1,2})?to\s{1,2}(?:all\s{1,2})?current\b[^.;\n]{0,30}\bemployees?\b|\bpromotional\s{1,2}(?:basis|only|opportunity)\b|\b(?:internal|promotional)\s{1,2}(?:candidates|applicants|employees|recruitment)\s{1,2}only\b|\bcurrent\b[^.;\n]{0,30}\bemployees\s{1,2}only\b|\b(?:permanent|regular|probationary)\s{1,2}(?:civil\s{1,2}service\s{1,2})?(?:status|appointment)\b[^.;\n]{0,60}\b(?:to\s{1,2}(?:file|apply|be\s{1,2}eligible)|required|in\s{1,2}order)|\bmust\s{1,2}(?:currently\s{1,2})?be\s{1,2}(?:an?\s{1,2})?(?:current|permanent|regular)\b[^.;\n]{0,30}\bemployees?\b|\bhold(?:s|ing)?\s{1,2}(?:an?\s{1,2})?(?:current\s{1,2})?(?:permanent|regular|probationary|career|tenured)(?:\s{1,2}(?:or|and\/or)\s{1,2}(?:probationary|permanent|regular|provisional))?\s{1,2}(?:civil\s{1,2}service\s{1,2})?(?:status|appointments?|positions?)\s{1,2}(?:with|in|at|within)\b|\breachable\b[^.;\n]{0,40}\b(?:list|appointment|certification)\b|\bmust\s{1,2}(?:have|hold)\b[^.;\n]{0,40}\b(?:permanent|competitive)\s{1,2}(?:civil\s{1,2}service\s{1,2})?status\b/u,
    ),
    but: anyCase(
      /\bincluding\s{1,2}current\b|\bopen\s{1,2}(?:competitive|to\s{1,2}(?:all|the\s{1,2}public))\b|\bresume\b|\bnot\s{1,2}(?:limited|restricted|open)\b/u,
    ),
  },
  {
    // “Selective Service registration is required”; not “selective certification”.
    is: anyCase(/\bselective\s{1,2}service\b[^.;\n]{0,60}/u),
    but: anyCase(/\bdiscriminat/u),
  },
  {
    // “Cannot be a current student of the college”; not “students may not be hired for”.
    is: /\b(?:cannot|can not|may not|must not|should not)\s{1,2}(?:currently\s{1,2})?be\s{1,2}(?:an?\s{1,2})?(?:current(?:ly)?\s{1,2})?(?:(?:enrolled|registered)\s{1,2}(?:as\s{1,2}an?\s{1,2}|in\s{1,2}an?\s{1,2})?)?[^.;,\n]{0,40}\bstudents?\b/iu,
  },
];

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
      const match = is.exec(text);
      if (!match || but?.test(text) || (stretch.section.kind === 'benefits' && type !== 'work-authorization')) continue;
      if (type === 'employee-only' && PROMOTED.test(text) && OPEN_TOO.test(flat.text)) {
        trace('eligibility/eligibility', 'left: the examination is open to all as well', { start: offset, end: offset + text.length });
        continue;
      }
      const groups = match.groups ?? {};
      const age = Number(groups.age ?? groups.least ?? groups.over ?? groups.above ?? groups.plain);
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
