import { anyCase, lowered, upTo } from '../../text/any-case';
import { isAsking } from '../asking';
import { criterionEnd, trimmedSpan } from '../criterion';
import { substitutedExperience } from '../judging/substitution';
import type { Finding, Parser, Place } from '../rule';
import { type Length, lengthsIn } from './length';
import { experienceAsk } from './qualities';

/** What makes a length one of work: “experience”, “of paid work”, “as a Librarian II”, “working with children”, “supervising”. */
const OF_WORK = anyCase(
  /^[\s,]{0,2}(?:(?:\([^)]{1,60}\)|[a-zß-ž\d'’‐‑.+-]{1,18}[*†‡]{0,4})[\s,/–-]{1,3}){0,13}?(?:experience|employment|work|working|service as|(?:of|in) (?!continuous|consecutive|city|county|civil)(?:[a-zß-ž-]{3,14} ){0,3}service (?:at|as|with|to)\b|(?:devoted|dedicated) to\b|(?:at|in) the (?:(?:grade|level|rank|class) of\b|g[sg][- ]?\d)|(?:equivalent|comparable) to (?:at least )?(?:the )?(?:next lower |g[sg]|grade|q[a-z]|w[gs])[- ]?\d{0,2}\b|(?:clerical|library|professional|paraprofessional|public|teaching|circulation) service\b|spent (?:in|as|on|[a-zß-ž]{4,14}ing)|of (?:[a-zß-ž-]{2,14} ){0,3}(?:processing|catalogu?ing|arranging|describing|administering|taking|handling|providing|assisting|serving|helping|running|coordinating|directing|performing|planning|selling|organizing|librarianship|customer service|public service)|service in an?|service in the (?:[a-z'’-]{2,14} ){1,4}(?:title|class|classification|position|series)|practice|teaching|supervis[a-zß-ž]{1,5}|managing|leading|as an?|as the|as (?=(?:[a-z'’-]{3,14} ){0,3}(?:librarian|archivist|assistant|technician|clerk|page|supervisor|director)\b)|in an? (?:[a-zß-ž-]{2,14} ){0,3}(?:library|archives?|capacity|position|setting|environment|role|team)|in (?:[a-zß-ž-]{2,16} ){0,3}(?:librarianship|leadership|management|administration|libraries|archives|roles|positions|services))\b/u,
);
/** “Six months [helping] the public”, “2 years [supporting] litigators”: work by its very name; not “12 months beginning in July”. */
const DOING = anyCase(
  /^[.'’]{0,2} (?!begin|start|end|follow|dur|includ|preced|lead|depend|remain|prior|vest|runn)[a-zß-ž]{3,14}ing (?=(?:the|an?|in|at|as|for|with|to|or|and|or|[a-z]{4,14})\b)/u,
  'ing',
);
/** “One year of [delivery driving]”, where something is asked. */
const OF_DOING = anyCase(
  /^[.'’]{0,2} of (?:[a-z-]{3,14} ){0,3}(?!training|schooling|learning|including|being|funding|ongoing|during|spring|remaining|outstanding)[a-z]{3,12}ing\b(?=[.,;)]|$| (?:in|at|for|with|and|or|is|the)\b)/u,
  'ing',
);
const BARE = anyCase(/^ ?(?:['’]|or more|minimum|preferred|required|\)|\.|,|;|\||$)/u);

/** Federal: “five years in all of college-level education, training and experience, in any mixture”. */
const MIXED = anyCase(
  /^(?: in all| total)?,? of (?:an? (?:combination|mixture) of )?(?:college[- ]level |progressive |post-?secondary )?(?:education|study),? (?:training,? )?(?:and|or|and\/or|plus) (?:[a-z]{4,12} )?experience\b|^(?: in all| total)?,? of an? (?:combination|mixture|mix) of experience,? (?:training,? )?(?:and|or|and\/or|plus) (?:college[- ]level |post-?secondary )?(?:education|study)\b/u,
  'experience + education|study +  of study| of progressive study| of postsecondary study| of post-secondary study| education| of college| of experience',
);

/** What a length is of when it is none of experience. */
const NO_WORK_AFTER = anyCase(
  /^[\s-]{0,2}(?:of age|old\b|or older|and older|in (?:length|duration|the event)|if\b|unless\b|(?:contract|term|appointment|degree|college|program|lease|history|anniversary|probation\w{0,5}|grant|warranty|plan|(?:(?:employment|eligib\w{2,5}|hiring|hire|candidate|civil service|promotional|re-?employment|reinstatement) ){0,2}(?:list|register|roster|pool)|(?:(?:post-?)?graduate |(?:library |technical |technician |technology |information ){1,3})?(?:diploma|certificate|program|course|curriculum))\b|ago\b|from (?:the )?date|of (?:the date|hire|employment with|service credit|appointment|each)|after (?:hire|appointment)|(?:a|per|each) (?:week|day|month|pay)|weekly|(?:of (?:(?:progressively|successively) (?:higher|more advanced)[- ](?:level )?)?graduate|college|university|full-time college|of (?:(?:college|formal|full-time|academic|related|relevant) ){0,2}(?:(?:college|university|undergraduate|graduate)(?! (?:[a-z-]{3,12} ){0,2}(?:library|libraries|librarianship|archives?|experience|teaching)\b)|study|studies|education|coursework|classes|courses|schooling|post-?\s?secondary|(?:high|secondary) school(?! (?:[a-z-]{3,12} ){0,2}(?:library|libraries|teaching|experience|setting)\b))|in an? (?:accredited |recognized )?(?:college|university|post-?secondary|institution|program)|\(\d{1,3} (?:semester|quarter|college)? ?units)\b)/u,
);
/** “One year is equal to 1,750 hours”, “1 year = 2,080 hours of work”: how a length is counted. */
const DEFINED = anyCase(
  /^(?: of (?:[a-z-]{3,14} ){0,3}(?:experience|work|employment|service))?(?: at \d{1,3} hours?(?: ?\/ ?| a | per )week)?,? ?(?:\([^()]{1,40}\) ?)?(?:=|equals?\b|means\b|(?:is|are|shall be|will be) (?:considered |deemed |counted as |defined as |understood as )?(?:to be )?(?:equal|equivalent|the equivalent|the same|defined|\d))/u,
);
const NO_WORK_BEFORE = anyCase(
  /\b(?:(?:is|are) (?:considered )?(?:equivalent|equal) to|(?:will|shall|may|is|are) (?:be )?(?:considered|counted|credited) (?:as|for)|, (?:and )?not|within(?: the)?(?: (?:last|past|first|next))?|(?:last|past|first|next|every|each)|for over|for more than|more than (?:a|one) century of|aged?|ages|birth to|children|students|under|lasts?|up to a maximum of|maximum of|not to exceed|term of|period of|valid for|list for|remain(?:s|ed)? (?:active |in effect )?for|lack(?:s|ing)?|expires?(?: in| after)?|after|probationary period of|contract for|together (?:equals?|totals?|makes?|come to|amount to)|which (?:equals?|totals?)|combined totals?|(?:older|newer|more recent|earlier|longer ago|later) than) (?:[a-zß-ž]{1,10} )?$/u,
);
const EMPLOYER = anyCase(
  /\b(?:we|our|us|has|have been|celebrat[a-zß-ž]{2,4}|boasts?|with over|history|founded|established|tradition|(?:library|museum|university|college|county|city|firm|company) (?:has|with|offers))\b[^.]{0,60}$/u,
  'we|our|us|has|have been|celebrat|boast|with over|history|founded|established|tradition|library with|university with|college with|county with|city with|firm with|company with| offers',
);
/** “…, which may include [two years as a technician]”: what else counts. */
const MAY_COUNT = anyCase(/\bwhich (?:may|can|could) (?:count|include)(?: up to)? $/u, 'which');
const OF_WHICH = anyCase(/\bof which(?: at least| a minimum of)? (?:an? )?$/u, 'of which');
/** “…, including one year at a service desk”: part of the work before it. */
const WITHIN_IT = anyCase(
  /\b(?:experience|work|service)\b[^.;]{0,60}\b(?:including|with) (?:(?:at least|an?|minimum|of|not less than) ){0,3}$/u,
);
const AT_A_PLACE = anyCase(
  /^ (?:(?:at|in|on|with|within) (?:an?|the|its|children|adults|young|teens)|of (?!age|(?:(?:post-?)?graduate|undergraduate|college|university|study|education|course|school|high school|residen)\w{0,4}\b)[a-z]{3,16})\b/u,
);
const NEEDS = anyCase(
  /\b(?:candidates?|applicants?|must|you|require[sd]?|minimum|at least|degree|diploma|graduat\w{2,4}|bachelor['’]?s?|master['’]?s?)\b/u,
);

/** “two years of professional library experience”, “2-4 years' experience”, “six (6) months as a page”, “1,040 hours of paid work”; not “must be 18 years or older”, “we have 30 years of experience”, “a 5 year contract”. */
export const experienceYears: Parser = {
  id: 'experience/years',
  cue: /year|month|yr|hour|semester|weeks|of which|two of|one of|experience/u,
  find: (text, offset, place) => {
    if (!isAsking(text, place, OPENS) && !isBesideStudy(place)) return [];
    const instead = substitutedExperience(text);
    if (instead)
      return [
        {
          rule: 'experience/substitution',
          span: trimmedSpan(text, offset, instead.start, instead.end),
          ask: experienceAsk(text.slice(instead.start, instead.end), instead.months),
        },
      ];
    const lengths = lengthsIn(text).filter((length) => isOfWork(text, length, place));
    const findings = lengths.map((length, at) => toFinding(text, offset, length, lengths[at - 1], lengths[at + 1]));
    return findings.map((finding, at) => {
      const before = findings[at - 1];
      const length = lengths[at];
      return before && length && isPart(text, length, before.span.end - offset) ? partOf(finding, before) : finding;
    });
  },
};

/** “High school diploma and six months at a desk”: who asks for study in a sentence asks for the work in it too, wherever it stands. */
function isBesideStudy({ found, stretch: { section } }: Place): boolean {
  return section.kind !== 'benefits' && section.kind !== 'pay' && found.some(({ ask }) => ask.kind === 'education');
}

function isOfWork(text: string, { start, end, months, part, told }: Length, { stretch, flat }: Place): boolean {
  if (told) return true;
  const after = text.slice(end, end + 150);
  const before = text.slice(Math.max(0, start - 90), start);
  if (months > 480 || months <= 0) return false;
  if (MIXED.test(after)) return true;
  if (NO_WORK_AFTER.test(after) || NO_WORK_BEFORE.test(before) || DEFINED.test(after)) return false;
  if (EMPLOYER.test(before) && !NEEDS.test(before)) return false;
  if (MAY_COUNT.test(before)) return false;
  // “three years of library work, of which one year was at a desk”.
  if (stretch.asks === 'yes' && (DOING.test(after) || OF_DOING.test(after))) return true;
  if (part || OF_WORK.test(after) || OF_WHICH.test(before) || (WITHIN_IT.test(before) && AT_A_PLACE.test(after))) return true;
  const heading = stretch.section.heading;
  if (heading && BARE.test(after) && start < 20 && /\bexperience\b/u.test(lowered(flat.text.slice(heading.start, heading.end))))
    return true;
  // “Library work totalling two years”, “clerical employment amounting to one year”, “Customer service work, 1 year”.
  if ((BARE.test(after) && WORK_BEFORE.test(before)) || HISTORY_OF.test(before)) return true;
  // “Must have worked in a library for two years or more”.
  if (WORKED_FOR.test(before) || (stretch.asks === 'yes' && HAVE_DONE.test(before))) return true;
  // “Two years in retail or food service”, “1+ years customer service”: nothing else stands before the length.
  if (
    stretch.asks === 'yes' &&
    !/-\s?\S{4,6}$/u.test(text.slice(start, end)) &&
    AT_SOMETHING.test(after) &&
    ALONE_BEFORE.test(text.slice(0, start))
  )
    return true;
  // “Experience: 1-3 years customer service”.
  if (heading && start < 20 && /^ \p{L}/u.test(after) && isExperienceAlone(flat.text.slice(heading.start, heading.end))) return true;
  // “Experience: 2 years”, “experience of at least three years”, “two of the years in a supervisory capacity”.
  return (
    (/\bexperience\b[^.;]{0,40}$/u.test(lowered(before)) && BARE.test(after)) ||
    /^ (?:must|shall|should|were|(?:is|are|will be) (?:enough|sufficient|all)\b|of the|of which|of these|in (?:a|an|the) )/u.test(
      lowered(after),
    )
  );
}

/** “… work totalling”, “… experience, ” in front of its length. */
const WORK_BEFORE = anyCase(
  /\b(?:work|experience|employment|service|background)(?: (?:of|totall?ing|total(?:s|ed)|amounting to|adding up to|lasting|equal to|for|that (?:comes|adds|amounts) to|in the amount of)(?: at least| a total of| no less than| a minimum of)?|,(?: at least| a minimum of)?|:| [–—-]) $/u,
  'work|experience|employment|service|background',
);

/** “Work history of [two years]”. */
const HISTORY_OF = anyCase(/\b(?:work|employment) history of (?:at least |a minimum of |no less than )?$/u, 'history of');
/** “[have wrangled web archives for] three years”; not “have lived in the county for”. */
const HAVE_DONE = anyCase(
  /(?:you )?(?:have|['’]ve) (?!been |a |an |the |lived |resided |known )[a-z]{3,12}(?:ed|en|un|t) [^.;:]{2,60} for (?:at least )?$/u,
  ' for ',
);
/** “[worked in a library for] two years”. */
const WORKED_FOR = anyCase(
  /\b(?:(?:have |has |having )(?:been (?:employed|engaged) |already )?|must )?(?:worked|volunteered|taught|clerked|cataloged|supervised|managed|interned|been (?:employed|engaged))\b[^.;:]{2,60} (?:for|during) (?:(?:at least|a minimum of|no less than|not less than|a total of|more than|over) )?$/u,
  ' for | during ',
);
/** Where work is done or what is done, right behind a length: “in retail”, “at a service counter”, “customer service”, “of recent front-desk duty”. */
const AT_SOMETHING = anyCase(
  /^[.'’]{0,2}(?: or more)?,? (?:(?:in|at|on|with|behind) (?!good|force|effect|duration|place\b|length|a row|residence|college|the (?:last|past|event|same)|an? (?:accredited |recognized |approved )?(?:college|university|school of|program|course|degree))|of (?:[a-z'-]{3,14} ){0,2}(?:(?:front[- ])?desk|counter|clerical|office|retail|sales|customer|secretarial|bookkeeping|volunteer|library|circulation|reference|archival|museum|public[- ]contact|public[- ]facing|cash[- ]handling|classroom|outreach|programming|storytime|fundraising|lead|supervisory|management|administrative)\b|(?:(?:full|part)[- ]time,? )?(?:clerical|customer|retail|office|library|circulation|cash|cataloging|reference|archival|museum|teaching|administrative|supervisory|management|bookkeeping|secretarial)\b)/u,
);
/** No more before a length than what leads to one. */
const ALONE_BEFORE = anyCase(
  /^\W{0,4}(?:(?:must |should |you )?(?:have|has|had|having|bring|possess|show|offer) |(?:an?|the|minimum|min\.?|at least|no less than|not less than|over|more than|of|and|or|with|also|plus|approximately|total|about|including)[\s:,]{1,2}){0,6}$/u,
);

/** Whether a heading names experience and no schooling: “Experience”, “Minimum work experience:”. */
function isExperienceAlone(heading: string): boolean {
  return /^\W{0,3}(?:[a-z]{4,14} ){0,2}experience(?: required| needed)?\W{0,3}$/u.test(lowered(heading));
}

/** “…, including two years as a supervisor”, “at least two of which”: part of the experience before it, and of its kind. */
function isPart(text: string, { start, part }: Length, from: number): boolean {
  return (
    part === true ||
    /^[\s,(–—-]{0,3}(?:(?:and )?including|of which|with) (?:(?:at least|not less than|no less than|no fewer than|an?|minimum|of) ){0,4}$/u.test(
      lowered(text.slice(from, start)),
    )
  );
}

function partOf(finding: Finding, { ask: whole }: Finding): Finding {
  const { ask } = finding;
  if (ask.kind !== 'experience' || whole.kind !== 'experience') return finding;
  return {
    ...finding,
    ask: { ...ask, ...(whole.library ? { library: true } : {}), ...(whole.professional ? { professional: true } : {}) },
  };
}

/** A stretch that opens with a length of experience. */
const OPENS = anyCase(
  /^ ?(?:minimum )?years of (?:[a-z-]{3,14} ){0,3}experience(?: [a-z]{3,9})?: ?\d|^ ?(?:(?:an?|minimum|at least|of) ){0,4}(?:[a-zß-ž\d]{1,10}|\S{1,3}\(\d\))[ \d()+to-]{0,16}(?:full |whole |complete |additional )?(?:years?|months?)['’]?s?\b[^.;]{0,80}\b(?:experience|(?:paid|(?:para|pre-?)?professional|library|clerical|archival|office|supervisory|related|museum|records) (?:work|employment|service)|(?:employment|service) (?:in an?|as an?|at the level|in the class|in librar))\b/u,
  'year|month + experience|work|employment|service',
);

/** What leads into a length: “a minimum of”, “At least”, “Over”. */
const BEFORE = anyCase(
  /(?:(?:\b(?:an?|the|minimum|min|at|least|no|less|fewer|than|not|over|more|of|up|to|approximately|additional|total|full|plus)\b\.?)[\s,:]{1,2}){1,6}$/u,
);
const LEAD_NOUN = anyCase(
  /(?:[a-zß-ž-]{3,16} ){0,3}\bexperience\b(?: ?[:(–—-]| of(?: at least)?| equivalent to(?: at least)?)? ?$/u,
  'experience',
);
/** “[Worked in a library for ]two years”. */
const LED_BY_VERB = anyCase(
  /(?:(?:must |should )?(?:have |has |having )(?:been )?|must have |been )?\b(?:worked|volunteered|taught|clerked|cataloged|supervised|managed|interned|employed|engaged)\b[^.;:]{2,60} (?:for|during) (?:(?:at least|a minimum of|no less than|not less than|a total of|more than|over) )?$/u,
  ' for | during ',
);
/** “[Customer service work, ]1 year”. */
const LED_BY_WORK = anyCase(
  /(?:[a-zß-ž-]{3,16} ){0,3}\b(?:work|employment|experience)(?:,| totall?ing| amounting to| adding up to)(?: at least| a total of| a minimum of)? ?$/u,
  'experience|work|employment',
);

/** “[Work history of ]two years”. */
const LED_BY_HISTORY = anyCase(
  /(?:[a-zß-ž-]{3,16} ){0,2}\b(?:work|employment) history of (?:at least |a minimum of |no less than )?$/u,
  'history of',
);

const ELSEWHERE = anyCase(
  /^,? or (?:its |an )?equivalent (?:work |professional )?experience(?: gained| obtained)?,? (?:in|from|outside|within) (?:of )?(?:the |either the )?(?:private|public|federal|non-?federal)\b/u,
  'or equivalent|or its equivalent|or an equivalent',
);

function toFinding(
  text: string,
  offset: number,
  { start, end, months, told }: Length,
  previous: Length | undefined,
  next: Length | undefined,
): Finding {
  const floor = previous?.end ?? 0;
  const head = text.slice(Math.max(floor, start - 90), start);
  const led =
    LED_BY_VERB.exec(head) ??
    HAVE_DONE.exec(head) ??
    LEAD_NOUN.exec(head) ??
    (BARE.test(text.slice(end)) ? LED_BY_WORK.exec(head) : null) ??
    LED_BY_HISTORY.exec(head) ??
    BEFORE.exec(head);
  const from = start - (led?.[0].length ?? 0);
  const work = OF_WORK.exec(text.slice(end, end + 260));
  let to = told ? end : criterionEnd(text, end + (work && (!next || end + work[0].length < next.start) ? work[0].length : 0));
  // “…, or equivalent experience in the private or public sector, giving reference service”: the same experience, elsewhere.
  const elsewhere = ELSEWHERE.exec(text.slice(to, to + 90));
  if (elsewhere) to = criterionEnd(text, to + elsewhere[0].length);
  if (next && to > next.start) to = next.start;
  const link = /(?:[\s,;(–—-]|\b(?:and|or|plus|at|least|a|minimum|of|which|with|including)\b){1,8}$/u.exec(lowered(text.slice(end, to)));
  if (link && next && to === next.start) to -= link[0].length;
  // “one year equivalent to the GS-07 level: [describing the holdings of a library]” tells its kind behind the colon.
  const rest = text[to] === ':' && /\bgs[- ]?\d/u.test(lowered(text.slice(from, to))) ? text.slice(to + 1, to + 240).trim() : '';
  const ask = experienceAsk(text.slice(from, to) + rest, months);
  const span = trimmedSpan(text, offset, from, Math.max(end, to));
  const doing =
    ask.of === undefined && !ask.library && !ask.supervisory && DOING.test(text.slice(end))
      ? upTo(/[,.;:(]/u, text.slice(end, to)).trim()
      : '';
  return { rule: 'experience/years', span, ask: rest !== '' ? { ...ask, of: rest } : doing !== '' ? { ...ask, of: doing } : ask };
}
