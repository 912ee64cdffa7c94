import { anyCase, lowered, matchesOf } from '../../text/any-case';
import { askedTogether } from '../../text/sieve';
import { trimmedSpan } from '../criterion';
import { isAboutTools } from '../experience/tools';
import type { Strength } from '../requirement';
import type { Finding, Parser } from '../rule';
import { FIRM, SKILL, SKILL_FIRST, TRAIT } from './cues';
import { isNoSkill } from './not-a-skill';
import { piecesOf, skillEnd, subjectLength } from './pieces';
import { toSkill } from './to-finding';

const RULE = 'skill/sought';

/** The employer looks for someone: “seeks a creative, collaborative librarian”. */
const SEEKS = anyCase(
  /\b(?:seeks?|seeking|looking for|search(?:es|ing)? for|in search of|invites? applications? (?:from|for)|recruiting|hiring|applications? from|opportunity for|interested in|we (?:want|need)|would like to (?:find|hire|meet)|in need of)\s{1,2}/gu,
  'we want|we need|would like to find|would like to hire|would like to meet|in need of|application from|applications from|hiring|in search of|interested in|invite|looking for|opportunity for|recruiting|search for|searches for|searching for|seek',
);
/** “someone who is passionate about …”, “individuals with a passion for …”. */
const WHO = anyCase(
  /\b(?:someone|candidates?|individuals?|persons?|people|professionals?|librarians?|archivists?|employees|applicants?|colleagues?|leaders?|team members?)\s{1,2}(?:who\s{1,2}(?:will\s{1,2}(?:bring|have|be|demonstrate)|is|are|has|have|can|will|possess(?:es)?|demonstrates?|brings?|shows?)\s{1,2}|with\s{1,2}|(?=passionate|committed|dedicated|able))/gu,
  'able|committed|dedicated|passionate|who|with',
);
/** What one who is sought does by nature: “someone who thrives on change”, “employees who value collaboration”. */
const BY_NATURE = anyCase(
  /\bwho\s{1,2}(?:truly |genuinely |really )?(?=(?:values?|enjoys?|loves?|likes?|thrives?|cares?|believes?|embraces?|understands?|communicates?|appreciates?|works? (?:well|effectively|collaboratively)|thinks? (?:creatively|critically|strategically)|shares? (?:our|a|the))\b)/gu,
  'who + value|enjoy|love|like|thrive|care|believe|embrace|understand|communicate|appreciate|work well|works well|creatively|critically|strategically| effectively| collaboratively|share',
);
/** “The right person will thrive in a fast-paced setting”: the same, without “who”. */
const THRIVES = anyCase(
  /\b(?:right|ideal|successful|best|perfect) (?:person|candidate|applicant|individual|colleague)s? (?:will |would |should |must )?(?=(?:thrives?|enjoys?|excels?|flourish(?:es)?|loves?|embraces?|relish(?:es)?|works? with (?:enthusiasm|integrity|care|patience|tact|energy))\b)/gu,
  'thrive|enjoy|excel|flourish|love|embrace|relish|works with|work with',
);
/** Whoever is sought, told by what such a one is like: “we want a librarian who would rather dig than skim”; not “who will report to”, “who supervises”. */
const SOUGHT_WHO = anyCase(
  /\b(?:want|need|seek|seeks|seeking|looking for|hiring) an? [^.;?]{3,60}? who (?=(?:would rather|can|does not|doesn['’]t|never|always|knows|gets|takes|finds|makes|sees|asks|listens|notices|keeps)\b)/gu,
  'who + want|need|seek|looking for|hiring',
);
/** “You are a curious, organized person”, “Are you a leader with a passion for …?”; not “You are responsible for …”. */
const YOU_ARE = anyCase(/^(?:are you|(?:if )?you are|(?:if )?you['’]re)\s{1,2}/u, "are you|you are|you're|you’re");
/** “If you are patient, respectful and adaptable, then this position is for you”: all that stands between. */
const IF_SO = anyCase(
  /^if you(?: are|['’]re)\s{1,2}(?<like>[^.;?]{5,200}?),? (?:then |this (?:position|job|role|post)\b|we (?:want|would|invite|d)\b|please apply|apply)/u,
  'if you',
);

/** “Are you interested in joining our team?”: no interest in the work itself. */
const JOINING = anyCase(
  /^interested in (?:joining|becoming|applying|working (?:for|with|at) (?:us|our|the)|this (?:job|position|role)|an? (?:new )?(?:career|job|position|challenge))\b/u,
  'interested in',
);
const WITH_A = anyCase(
  /^an?\s[^.;?]{3,70}\b(?:with an? (?:[a-z]{3,12} )?(?=[a-z])(?:passion|talent|love|desire|commitment|flair|eye|knack|gift|heart|record)|who (?!works?\b|wants?\b|reports?\b|serves?\b)[a-z]{2,14}s)\b/u,
);
/** “Must interact professionally with patrons”: conduct that is asked, where no list of qualifications stands; not “must pass a test”. */
const CONDUCT = anyCase(
  /^(?:(?:the )?(?:(?:successful |selected |ideal )?(?:candidates?|applicants?|employees?|incumbents?)|you)\s{1,2})?must\s{1,2}(?:also\s{1,2})?(?=(?:interact|communicate|enjoy|love|like working|exercise (?:good|sound|tact|discretion|independent|initiative)|get along|relate well|adapt|thrive|respect|know how|understand|work (?:well|effectively|independently|cooperatively|collaboratively|accurately)|follow (?:oral|written|verbal|directions|instructions)|display|exhibit|pay (?:close )?attention|maintain (?:a |an )?(?:professional|positive|courteous|confidential))[a-z]{0,6}\b)/u,
  'must',
);
/** The next thing asked in the same breath: “…, respect the chain of command, and possess …”. */
const AND_MUST = anyCase(
  /,\s{1,2}(?:and\s{1,2})?(?:must\s{1,2})?(?=(?:possess|have|be|respect|maintain|demonstrate|display|exhibit|show|work|communicate)\s)/gu,
);
const AND_WHO = anyCase(/,?\s{1,2}and\s{1,2}who\s{1,2}(?:will\s{1,2})?(?=[a-z])(?:brings?|have|has|be|is|can|demonstrates?)\s{1,2}/gu);
/** “Reliability and tact are a must”. */
const A_MUST = anyCase(
  /\s(?:is|are)\s(?:an?\s)?(?:absolute(?:ly)?\s)?(?=[a-z])(?:must|critical|crucial|essential|vital|imperative|required|necessary|key|mandatory)\b/u,
  'critical|crucial|essential|imperative|key|mandatory|must|necessary|required|vital',
);
/** “The highly motivated candidate will have …”. */
const ATTRIBUTE = anyCase(
  /\b(?:the|an?)\s(?=(?:[a-z-]{4,20},?\s(?:and\s)?){1,4}(?:candidate|individual|applicant)\s(?=[a-z])(?:will|must|should|is|has)\b)/gu,
  'applicant|candidate|individual',
);

/** The one sought, named in a sentence of his own: “The successful candidate will have excellent interpersonal skills”. */
const SUBJECT = anyCase(
  /\b(?:(?:the |an? )?(?:successful|ideal|selected|preferred|right|strong|qualified) (?=[a-z])(?:candidates?|applicants?|individuals?|librarians?|archivists?|managers?|directors?|person|incumbents?)(?: for (?:this|the) (?:position|job|role|post))?|(?:candidates?|applicants?|incumbents?|individuals|qualified individuals|appointees?(?: to [a-z ]{3,40})?)|(?:the )?(?:director|librarian|incumbent|archivist|manager|position|role|job))\s{1,2}(?:(?:will|must|should|shall|is expected to|are expected to)\s{1,2}(?:also\s{1,2})?(?:be\s{1,2}expected\s{1,2}to\s{1,2})?(?:have|be|possess|demonstrate|bring|exhibit|embody|show|display)?|(?:is|has|are|have|possess(?:es)?|demonstrates?|brings?|enjoys?))\s{0,2}/gu,
  'applicant|appointee|archivist|candidate|director|ideal|incumbent|individuals|job|librarian|manager|position|preferred|qualified|right|role|selected|strong|successful',
);
/** “tasks requiring a working knowledge of …”, “requires excellent judgment”. */
const REQUIRES = anyCase(
  /\b(?:requires?|requiring|must (?:also )?(?:have|possess|demonstrate|bring|show|be)|should (?:also )?(?:have|possess|be)|(?:is|are) expected to (?:have|possess|demonstrate|be))\s/gu,
  'expected|must|requir|should',
);
/** What one is to be: “a far-sighted planner as well as an able leader”, “good listeners”; not “a member of the team”, “the supervisor of”. */
const PERSON = anyCase(
  /^(?:an? |both an? )?(?:[a-z-]{3,16},? (?:and )?){1,3}(?:leaders?|planners?|communicators?|listeners?|thinkers?|managers?|supervisors?|collaborators?|organizers?|problem[- ]solvers?|writers?|speakers?|advocates?|educators?|mentors?|innovators?|learners?|professionals?|team[- ](?:players?|members?|builders?)|multi-?taskers?|starters?|relationship[- ]builders?|facilitators?)\b/u,
);
const WANT_YOU = anyCase(
  /\b(?:we (?:want|need|would like) you to|we hope (?:that )?you(?: will)?|you (?:should|must|will|need to))\s{1,2}(?:have|be|possess|bring)\s{1,2}/gu,
  'we hope|we need you to|we would like you to|we want you to|you should|you must|you will|you need to',
);

const TRAIT_LIST = anyCase(/^[\s,]{0,3}(?:(?:and|&|or)\s{1,2})?(?:(?:very|highly|truly|also)\s{1,2})?$/u);

/** The run of trait adjectives that begins within a few words of `from`: “a friendly, curious, and motivated”. */
function traitsAt(text: string, from: number): { readonly start: number; readonly end: number } | null {
  let start = -1;
  let end = -1;
  for (const match of text.slice(from, from + 220).matchAll(TRAIT)) {
    const at = from + match.index;
    if (/^\s{1,2}(?:about|to|in|for)\b/u.test(text.slice(at + match[0].length, at + match[0].length + 8))) break;
    if (start < 0) {
      if (/[.;:(]|\b(?:to|who|that|for|in|of|with)\b/u.test(lowered(text.slice(from, at))) || at - from > 40) return null;
      start = at;
    } else if (!TRAIT_LIST.test(text.slice(end, at))) break;
    end = at + match[0].length;
  }
  return start < 0 ? null : { start, end };
}

/** Skills and traits asked outside the lists: “seeks a creative, collaborative librarian”, “the successful candidate will have excellent communication skills”; not “the successful candidate will join our team”. */
export const skillSought: Parser = {
  id: RULE,
  find: (text, offset, { stretch, found }) => {
    const { kind } = stretch.section;
    if (kind === 'benefits' || kind === 'pay' || kind === 'exam' || !mayBeSought(text)) return [];
    const own: Finding[] = [];
    const add = (start: number, end: number, strength?: Strength): void => {
      const span = trimmedSpan(text, offset, start, end);
      if (span.end - span.start < 4 || isNoSkill(text.slice(start, end))) return;
      if ([...found, ...own].some((other) => other.span.start < span.end && span.start < other.span.end)) return;
      own.push({ ...toSkill(RULE, span, text.slice(span.start - offset, span.end - offset)), ...(strength ? { strength } : {}) });
    };
    for (const { start, end, strength } of rowOf(text)) add(start, end, strength);
    for (const match of matchesOf(SEEKS, text)) {
      const traits = traitsAt(text, match.index + match[0].length);
      if (traits && !OF_A_PLACE.test(text.slice(traits.end, traits.end + 60))) add(traits.start, personEnd(text, traits.end));
    }
    for (const match of matchesOf(IS_LIKE, text)) {
      const from = match.index + match[0].length;
      const traits = traitsAt(text, from);
      if (traits && traits.start === from) add(from, traits.end);
    }
    for (const match of matchesOf(THRIVES, text)) add(match.index + match[0].length, skillEnd(text, match.index));
    if (stretch.asks === 'yes') return own;
    for (const pattern of [WHO, WANT_YOU])
      for (const match of matchesOf(pattern, text)) {
        const from = match.index + match[0].length;
        if (pattern === WHO && !SOUGHT_BEFORE.test(text.slice(0, match.index))) continue;
        if (SKILL_FIRST.test(text.slice(from))) for (const [start, end] of partsOf(text, from, AND_WHO)) add(start, end);
      }
    if (
      kind !== 'employer' &&
      ((MAY_BE_FIRM.test(text) && FIRM.test(text.slice(subjectLength(text))) && !(kind === 'duties' && SHOWN.test(text))) ||
        isToolExperience(text))
    )
      for (const { start, end } of piecesOf(text, 0, 0, sentenceEnd(text, 0))) add(start, end);
    for (const match of matchesOf(REQUIRES, text)) {
      const from = match.index + match[0].length;
      const rest = text.slice(from);
      if (FIRM.test(rest) || (/\b(?:position|role|job|work)\s$/u.test(lowered(text.slice(0, match.index))) && SKILL_FIRST.test(rest)))
        add(from, sentenceEnd(text, from));
    }
    const alone = text.length <= 90 ? REQUIRES_ALONE.exec(text) : null;
    if (alone) add(0, skillEnd(text, 0));
    for (const match of matchesOf(REQUIRES_DOING, text)) {
      const from = match.index + match[0].length;
      add(from, skillEnd(text, from));
    }
    for (const match of matchesOf(BY_NATURE, text))
      if (SOUGHT_BEFORE.test(text.slice(0, match.index))) add(match.index + match[0].length, skillEnd(text, match.index));
    for (const match of matchesOf(ATTRIBUTE, text)) {
      const traits = traitsAt(text, match.index + match[0].length);
      if (traits && /^\s(?:candidate|individual|applicant)\b/u.test(lowered(text.slice(traits.end, traits.end + 14))))
        add(traits.start, traits.end);
    }
    if (kind !== 'employer') {
      const conduct = CONDUCT.exec(text);
      if (conduct) for (const [start, end] of partsOf(text, conduct[0].length, AND_MUST)) add(start, end);
      else if (SKILL_FIRST.test(text) && A_MUST.test(text)) add(0, skillEnd(text, 0));
    }
    const you = YOU_ARE.exec(text)?.[0].length ?? 0;
    if (you > 0) {
      const rest = text.slice(you);
      const traits = traitsAt(text, you);
      const end = traits && IF_SO.exec(text)?.groups?.like?.length;
      if (end) add(you, you + end);
      else if (WITH_A.test(rest) || (SKILL_FIRST.test(rest) && !traits && !JOINING.test(rest))) add(you, skillEnd(text, you));
      else if (traits) add(traits.start, traits.end);
    }
    for (const match of matchesOf(SUBJECT, text)) {
      const from = match.index + match[0].length;
      const rest = text.slice(from);
      if (SKILL_FIRST.test(rest.slice(0, 120)))
        for (const { start, end } of piecesOf(text, 0, from, sentenceEnd(text, from))) add(start, end);
      else if (PERSON.test(rest.slice(0, 140)) && /\bbe\s{1,2}$/u.test(lowered(match[0]))) add(from, sentenceEnd(text, from));
      else {
        const traits = traitsAt(text, from);
        if (traits && /\bbe\s{1,2}$/u.test(lowered(match[0]))) add(traits.start, traits.end);
      }
    }
    for (const match of matchesOf(SOUGHT_WHO, text)) add(match.index + match[0].length, skillEnd(text, match.index + match[0].length));
    return own;
  },
};

/** “The ideal candidate is friendly, helpful and customer service oriented”: the traits of one who is sought. */
const IS_LIKE = anyCase(
  /\b(?:(?:ideal|successful|right|selected|best|strong) (?:candidate|applicant|person|individual|hire)|candidates|applicants) (?:is|are|will be|must be|should be) /gu,
  'candidate|applicant|person|individual|hire',
);
/** “… colleague who is ready to build a thriving program”: what such a one is like, behind the traits. */
const WHO_IS = anyCase(
  /^ (?:[a-z-]{4,14} ){0,2}(?:colleague|professional|person|individual|candidate|someone|librarian|archivist|leader|team member)s? who (?:is|are) (?:(?:ready|prepared|able|eager|willing|excited|keen|motivated|committed|dedicated|comfortable|happy|equipped|poised|passionate) (?:to|about|in|with|and)\b)[^.;]{3,90}?(?=,| while | and will |[.;]|$)/u,
  ' who is| who are',
);

/** Behind adjectives that tell what the workplace is like: “interested in joining our dynamic team”. */
const OF_A_PLACE = anyCase(
  /^,?\s(?:and [a-z-]{3,14} )?(?:[a-z-]{3,14} ){0,2}(?:team|teams|library|libraries|environment|organi[sz]ation|community|workplace|department|staff|institution|city|county|college|university|district|company|culture|setting|atmosphere)\b(?! (?:members?|players?|leaders?|directors?|managers?|assistants?|clerks?|technicians?|pages?|professionals?|workers?|aides?|associates?|specialists?|person|partners?|administrators?|archivists?|librarians?))/u,
);

/** Where a trait's words end: behind the one who has them and what such a one is ready for. */
function personEnd(text: string, end: number): number {
  return end + (WHO_IS.exec(text.slice(end, end + 170))?.[0].length ?? 0);
}

/** “This position requires juggling several projects”: what the work asks of a person; not “requires working evenings”, “requires lifting”. */
const REQUIRES_DOING = anyCase(
  /\b(?:position|role|job|work|post|assignment)s? (?:also )?(?:requires?|demands?|calls for) (?=(?:an?|the)? ?(?:[a-z]{4,12}ly )?(?:balancing|juggling|multi-?tasking|managing (?:multiple|several|many|competing)|prioriti[sz]ing|handling (?:multiple|several|many|difficult|confidential)|paying (?:close )?attention|keeping|staying|thinking|communicating|collaborating|adapting|exercising|using (?:independent|good|sound)|interacting|dealing|responding|remaining|maintaining (?:a |composure|confidential)|learning)\b)/gu,
  'require|demand|calls for',
);
/** “Requires public speaking”: a sentence of its own, and a short one. */
const REQUIRES_ALONE = anyCase(
  /^\W{0,3}requires (?:some |regular |frequent |occasional )?(?=(?:public speaking|multi-?tasking|attention to|teamwork|creativity|flexibility|independent|good|strong|sound|initiative|tact|patience|discretion)\b)/u,
  'requires',
);

/** What says in front of “who” that such a one is wanted. */
const SOUGHT_BEFORE = anyCase(
  /\b(?:seek[a-zß-ž]{0,3}|looking for|opportunity for|want|interested in|search[a-zß-ž]{0,3}|ideal (?:candidate|applicant)|right person|you are|hir(?:e|ing)|need)\b/u,
  'hir|ideal|interested in|looking for|need|opportunity for|right person|search|seek|want|you are',
);

/** “Knowledge of Westlaw is required, as are sound judgment and the ability to …”, “…, and so is some familiarity with …”. */
const AS_ARE = anyCase(/, (?:as|and so) (?:is|are) (?=[a-z])/gu, 'as is|as are|so is|so are');
/** Between the skills of such a row. */
const ROW = anyCase(
  /,\s(?:and\s)?|\sand\s(?=(?:the ability|ability|an?|strong|excellent|sound|good|some|familiarity|knowledge|skill)\b)/gu,
);
const BETTER = anyCase(/\b(?:prefer|desir|plus|asset|helpful|welcome|ideal)[^.;]{0,40}$/u, 'prefer|desir|plus|asset|helpful|welcome|ideal');

/** The skills of a row that takes its strength from what stands before it. */
function rowOf(text: string): readonly { readonly start: number; readonly end: number; readonly strength: Strength }[] {
  const row: { start: number; end: number; strength: Strength }[] = [];
  for (const { index, 0: words } of matchesOf(AS_ARE, text)) {
    const strength = BETTER.test(text.slice(0, index)) ? 'preferred' : 'required';
    let start = index + words.length;
    const end = skillEnd(text, start);
    for (const part of text.slice(start, end).matchAll(ROW)) {
      row.push({ start, end: index + words.length + part.index, strength });
      start = index + words.length + part.index + part[0].length;
    }
    row.push({ start, end, strength });
  }
  return row.filter((part) => SKILL.test(text.slice(part.start, part.end)));
}

/** The parts of a demand that lists several. */
function partsOf(text: string, from: number, next: RegExp): readonly (readonly [number, number])[] {
  const parts: [number, number][] = [];
  let start = from;
  for (const match of text.slice(from).matchAll(next)) {
    parts.push([start, from + match.index]);
    start = from + match.index + match[0].length;
  }
  return [...parts, [start, skillEnd(text, start)]];
}

/** A duty: “You will demonstrate knowledge of the catalog to visitors”. */
const SHOWN = anyCase(/^[^,;]{0,40}\b(?:demonstrat(?:e|es)|exhibits?|displays?|shows?)\s/u);

/** A word that every firm opening has in it; most sentences have none, and are spared the rest. */
const MAY_BE_FIRM = anyCase(
  /knowledge|understanding|awareness|appreciation|mastery|grasp|flexib|abilit|able to|familiar|proficien|expertise|skill|commitment|aptitude|willingness|passion|comfort|capacity|facility|competenc|literacy|ethic|attitude|attention|detail|self|team|humou?r|experience/u,
  'knowledge|understanding|awareness|appreciation|mastery|grasp|flexib|abilit|able to|familiar|proficien|expertise|skill|commitment|aptitude|willingness|passion|comfort|capacity|facility|competenc|literacy|ethic|attitude|attention|detail|self|team|humo|experience',
);

const EXPERIENCE_WITH = anyCase(
  /^[^a-zß-ž]{0,4}(?:(?:prior|previous|some|recent|demonstrated|strong|hands-on|work)\s{1,2}){0,2}experience(?=\s{1,2}(?:with|using))/u,
  'experience + with|using',
);

/** “Experience with Koha an asset”, wherever it stands. */
function isToolExperience(text: string): boolean {
  const match = EXPERIENCE_WITH.exec(text);
  return match !== null && isAboutTools(text.slice(match[0].length));
}

function sentenceEnd(text: string, from: number): number {
  const end = skillEnd(text, from);
  const verb =
    /,\s{1,2}(?:and\s{1,2})?(?:will\s{1,2}(?!have\b|be\b|possess\b|bring\b|demonstrate\b)[a-z]{3,12}|provide|demonstrate a|work|serve|participate|lead|develop|report|join|which|while|including)\b/u.exec(
      lowered(text.slice(from, end)),
    );
  return verb ? from + verb.index : end;
}

/** Whether a sentence may hold one of all these: most do not. */
const mayBeSought = askedTogether([
  AS_ARE,
  SEEKS,
  IS_LIKE,
  THRIVES,
  WHO,
  WANT_YOU,
  MAY_BE_FIRM,
  EXPERIENCE_WITH,
  REQUIRES,
  REQUIRES_ALONE,
  REQUIRES_DOING,
  BY_NATURE,
  ATTRIBUTE,
  CONDUCT,
  A_MUST,
  YOU_ARE,
  SUBJECT,
  SOUGHT_WHO,
]);
