import { anyCase, lowered } from '../../text/any-case';
import { isAsking } from '../asking';
import { criterionEnd, trimmedSpan } from '../criterion';
import type { Finding, Parser, Place } from '../rule';
import { experienceAsk } from './qualities';
import { isAboutTools } from './tools';

const WORD = String.raw`[a-zß-ž\d/&'’().‐‑-]{1,24},?`;
/** A stretch that is about experience from its first words on: “Demonstrated experience in …”, “Some cataloging experience …”, “Chat reference experience”. */
const OPENS = anyCase(new RegExp(String.raw`^ ?(?<before>(?:${WORD} ){0,14}?)experience\b(?!d)`, 'du'), 'experience');
const OTHER_SUBJECT = anyCase(
  /\b(?:your|letters?|statements?|r[eé]sum[eé]s?|only|persons|possessing|knowledge|abilit(?:y|ies)|skills?|understanding|familiarity|qualify|degree|mli?s|master|bachelor|must|will|shall|the|this|our|we|is|are|has|have|who|that|interest|combination|substitut[a-z]{2,5}|years?|equivalent|training and|education and|education,|education or|training or|commensurate|salary|depending|based|coursework (?:and|or)|passion|comfort|proficiency|desire|competenc[ey])\b/u,
);
const OTHER_EXPERIENCE = anyCase(
  /\b(?:user|patron|customer|learning|student|visitor|guest|learner|reader|employee|candidate|library user|research) $/u,
  'user|patron|customer|learning|student|visitor|guest|learner|reader|employee|candidate|research',
);
/** Experience in the middle of a criterion about something else: “MLIS and academic library experience”, “must have experience working with children”. */
const WITHIN = anyCase(
  /(?:\((?=[^()]{0,20}experience (?:in|as|with|at)\b)|\b(?:and|or|plus|with|have|has|possess|having|includ(?:e|es|ing)|requires?|seeking|need|bring|bringing)\b[:,]? )(?<phrase>(?:(?:an?|some|prior|previous|recent|relevant|related|specialized|sound|solid|practical|directly|suitable|demonstrated|strong|academic|public|library|professional|work|working|paid|teaching|supervisory|management|managerial|leadership|proven|direct|hands-on|significant|extensive|progressively|responsible|at least some|any|appropriate|equivalent|archival|cataloging|administrative|clerical|customer service|considerable|substantial|sufficient|extended|broad|varied|increasing|increasingly|verifiable|successful|full[- ]time|volunteer|office|retail|school|reference|circulation|programming|outreach|youth services|children's services),? ){0,5}experience\b(?!d))/dgu,
  'experience',
);
const COMBINATION = anyCase(
  /\b(?:combination|level|amount|lieu|substitut[a-zß-ž]{2,4}|equivalen[a-zß-ž]{1,3}|mix|commensurate with|based (?:up)?on|depending (?:up)?on|determined by|years of)\b[^.;:]{0,60}$/u,
  'combination|level|amount|lieu|substitut|equivalen|mix|commensurate with|determined by|years of|based |depending ',
);

/** Experience without a length: “Demonstrated experience in reference and library instruction”; not “experience with Alma” (a skill), “user experience”, “equivalent combination of education and experience”. */
export const experienceUnnumbered: Parser = {
  id: 'experience/unnumbered',
  cue: /experience|setting|environment|internship|practicum|fellowship|residenc|apprenticeship|background in|background working|work in|work as|work at|work with|history of|record of|prior |previous |past |equivalent to|earlier |former |responsibilit|employment in|employment at|employment with|employment as|having worked|having volunteered|have worked|have volunteered|have interned|have served|some time /u,
  find: (text, offset, place) => {
    if (!isAsking(text, place) || LIST_ALL.test(text)) return [];
    const opening = openingExperience(text, place);
    if (opening) {
      const others = place.found.filter(({ span }) => !OR_ELSE.test(text.slice(0, span.start - offset)));
      const first = taken(opening, others, offset) ? [] : [toFinding(text, offset, opening)];
      // “Experience managing library systems and experience with database design” is two.
      return [...first, ...secondExperience(text, opening.end, offset)];
    }
    const background = BACKGROUND.exec(text.slice(0, 160));
    if (background && background.groups?.words !== undefined) {
      const start = background.index + background[0].length - background.groups.words.length;
      return [toFinding(text, offset, { start, end: criterionEnd(text, background.index + background[0].length) })];
    }
    const setting = stretchAsks(place) && place.found.length === 0 ? SETTING.exec(text) : null;
    if (setting) return [toFinding(text, offset, { start: 0, end: setting[0].length })];
    const worked = stretchAsks(place) ? WORKED.exec(text.slice(0, 120)) : null;
    if (worked && place.found.length === 0)
      return [toFinding(text, offset, { start: worked.index, end: criterionEnd(text, worked[0].length, true) })];
    return within(text, offset, place);
  },
};

/** “Please include all prior work experience on your application and résumé”: how to fill it in. */
const LIST_ALL = anyCase(
  /^\W{0,4}(?:(?:please|be sure to|(?:you|applicants?|candidates?) (?:must|should)) )?(?:include|list|describe|detail|show) (?:all|any|your|both|each)\b[^.;]{0,120}\b(?:applications?|r[eé]sum[eé]s?|profile)\b/u,
  'application|resum|résum|profile',
);

const stretchAsks = ({ stretch }: Place): boolean => stretch.asks === 'yes';

/** “Work in a school library is preferred”, “Have worked or volunteered in a library”, “Library work as a page or clerk”, “Having volunteered in an archive”; not “Work in a team”, “work as needed”. */
const WORKED = anyCase(
  /^ ?(?:(?:an? )?(?:(?:completed|relevant|recent|graduate|prior|previous) )?(?:internships?|practicums?|fellowships?|residenc(?:y|ies)|apprenticeships?)(?:,? (?:or|and) (?:an? )?(?:internships?|practicums?|fellowships?|residenc(?:y|ies)|volunteer work))? (?:in|at|with) (?:an? )?(?:[a-z-]{3,14} ){0,3}(?:librar(?:y|ies)|archives?|museums?|special collections|repositor(?:y|ies)|historical societ(?:y|ies))\b|(?:prior|previous|past|earlier|former) (?:paid |volunteer |recent ){0,2}(?:[a-z-]{4,14} )?(?:(?:customer|public|desk|food|military|community|library) service|employment|work) ?(?:(?:in|with|at|as|to|for|of)\b|$|[.,;(])|some time (?:spent )?(?:in|at|as|with) |(?:an? )?(?:(?:proven|demonstrated|strong|successful|solid) )?(?:track )?(?:record|history) of (?:[a-z]{4,14} ){0,2}(?:managerial|administrative|supervisory|management) (?:responsibilit|experience|work)|(?:an? )?(?:\w{4,14} )?history of (?:working|work|serving|teaching|employment|supervising|leading|managing|volunteering)\b|(?:(?:progressive|progressively responsible|increasingly responsible|continuous|steady|recent|paid|related|relevant|full[- ]time|professional),? ){1,3}employment (?:in|at|with|as)\b)|^ ?(?:(?:prior|previous|some|paid|recent|earlier|former|any) )?(?:(?:(?:library|archival|museum|school|bookstore) )?work (?:in|at|as) (?:an? )?|(?:must )?hav(?:e|ing) (?:worked|volunteered|interned|served)(?:,? (?:and\/)?or (?:worked|volunteered|interned|served))? (?:in|at|as) (?:an? )?)(?:[a-z-]{2,16} ){0,3}(?:librar(?:y|ies|ian)|archives?|archivist|museum|school|bookstore|page|clerk|assistant|intern|special collections)\b/u,
  'work|having|have|prior|previous|past|earlier|former|history of|record of|some time |employment|internship|practicum|fellowship|residenc|apprenticeship',
);

/** “One to three years of library experience; academic library setting preferred”. */
const SETTING = anyCase(
  /^ ?(?:in an? )?(?:[a-z-]{3,14} ){1,4}(?:setting|environment)s?,? (?:is |are )?(?:strongly |highly )?(?:preferred|desirable|desired|a plus|helpful)(?=\W{0,2}$)/u,
  'setting|environment',
);

/** “[Out-of-class experience] and volunteer experience will not be accepted”: what does not count is not asked. */
const NOT_TAKEN = anyCase(
  /^[^.;:]{0,80}\b(?:will|shall|may|can|do|does|is|are)(?: ?not|n['’]t) (?:be )?(?:accept|count|credit|consider|qualif|includ)/u,
  "not |n’t |n't ",
);

/** What stands before something else that will do as well: “Experience or [coursework in reference service]”. */
const OR_ELSE = anyCase(/\bexperience (?:and\/)?or $/u);

/** Where a second experience begins in a line that opens with one. */
const JOINS_SECOND = anyCase(
  /[\s,]{1,3}(?:and|as well as|plus) (?:(?:(?:some|demonstrated|prior|previous|strong|extensive|proven|relevant) ){0,2}experience (?:in|with|working|managing|supervising|teaching|leading|developing|using)\b|supervising\s)/u,
  'experience|supervising',
);

/** “Must have background in children's services”, “a strong background in youth programming”; not “educational background in history” (education) nor “background in Python” of a list of tools. */
const BACKGROUND = anyCase(
  /(?:^ ?|\b(?:must have|should have|has|have|with|possess|seeking|requires?) )(?<words>(?:(?:an?|strong|solid|demonstrated|relevant|professional|proven|extensive|work|broad) ){0,3}background (?:in|working (?:in|with))(?=\s))/du,
  'background ',
);

interface Reach {
  readonly start: number;
  readonly end: number;
}

/** What joins a second experience to the first: “and experience with”, “and supervising a staff of”. */
const SECOND = anyCase(
  /^[\s,]{0,3}(?:and|as well as|plus) (?<words>(?:(?:some|demonstrated|prior|previous|strong|extensive|proven|relevant) ){0,2}experience (?:in|with|working|managing|supervising|teaching|leading|developing|using)\b[^.;]{3,120}|supervising [^.;,]{3,80})/du,
  'experience|supervising',
);

function secondExperience(text: string, from: number, offset: number): readonly Finding[] {
  const match = SECOND.exec(text.slice(from, from + 200));
  const words = match?.groups?.words;
  if (
    !match ||
    words === undefined ||
    (/^\S*\s?experience/u.test(lowered(words)) && isAboutTools(words.replace(/^.{0,30}?[Ee](?:xperience|XPERIENCE)/u, '')))
  )
    return [];
  const start = from + match[0].length - words.length;
  return [toFinding(text, offset, { start, end: criterionEnd(text, start + words.split(/\s/u).slice(0, 2).join(' ').length, true) })];
}

function openingExperience(text: string, { found, stretch }: Place): Reach | null {
  const match = OPENS.exec(text.slice(0, 400));
  if (!match) return null;
  const before = match.groups?.before ?? '';
  if (stretch.asks !== 'yes' && before.length > 60) return null;
  if (OTHER_SUBJECT.test(before) || OTHER_EXPERIENCE.test(before)) return null;
  const after = text.slice(match[0].length);
  // “Specialized experience for the GS-05 level means one year …”: the length is what is asked.
  if (/^[^.;]{0,40} (?:means|is defined as) /u.test(lowered(after))) return null;
  if (
    /^ (?:is|are|may|can|will|gained|must|of the above)\b(?! (?:required|preferred|desir|helpful|highly|strongly|essential|mandatory|expected|needed|a must|a plus|an asset|necessary|also|welcome))/u.test(
      lowered(after),
    )
  )
    return null;
  if (
    /^ and (?:[a-z]{4,12} )?(?:education|training) [^.;]{0,90}?\b(?:may|can|will) be (?:substituted|exchanged|interchanged)\b/u.test(
      lowered(after),
    )
  )
    return null;
  // “Experience listed must include dates and hours per week”.
  if (
    /^ (?:listed|claimed|shown|described|stated|reported|submitted) (?:[a-z]{2,12} ){0,4}?(?:must|should|will|is|are)\b/u.test(
      lowered(after),
    )
  )
    return null;
  if (NOT_TAKEN.test(after.slice(0, 140)) || isAboutTools(after, before)) return null;
  const start = /^ ?/u.exec(text)?.[0].length ?? 0;
  let end = criterionEnd(text, match[0].length, true);
  // “Photo handling experience – knowledge of handling delicate photos”.
  const dash = /^ [–—-] (?=knowledge|ability|understanding|familiarity)/u.exec(lowered(text.slice(match[0].length, match[0].length + 16)));
  if (dash) end = match[0].length;
  const second = JOINS_SECOND.exec(text.slice(match[0].length, end));
  if (second) end = match[0].length + second.index;
  // A degree or a length that another rule read in the same line keeps its words.
  for (const { span } of found) {
    const at = span.start - stretch.start;
    // “Experience or coursework in reference service” is experience in it, too.
    if (at > match[0].length && at < end && !OR_ELSE.test(text.slice(0, at))) end = at;
  }
  return { start, end };
}

function within(text: string, offset: number, place: Place): readonly Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(WITHIN)) {
    const phrase = match.groups?.phrase ?? '';
    const start = match.index + match[0].length - phrase.length;
    if (
      /^equivalent experience\b(?! in\b)/u.test(lowered(text.slice(start, start + 24))) ||
      // “(… professional library education and/or experience)” explains an equivalent.
      (/^experience$/u.test(lowered(phrase)) &&
        /\b(?:education|training|degree|knowledge|skills)[\s,]{1,2}(?:and|or|and\/or) $/u.test(
          lowered(text.slice(Math.max(0, start - 30), start)),
        ) &&
        /^ ?[).]?/u.test(text.slice(start + phrase.length)) &&
        !/^ (?:in|with|as|working)\b/u.test(lowered(text.slice(start + phrase.length)))) ||
      // “must clearly demonstrate in their resume that they possess specialized experience in …”: how what is asked before is shown.
      (/^specialized/u.test(lowered(phrase)) &&
        /\br[eé]sum[eé]\b[^.;]{0,30}$/u.test(lowered(text.slice(Math.max(0, start - 60), start)))) ||
      COMBINATION.test(text.slice(Math.max(0, start - 70), start)) ||
      isAboutTools(text.slice(start + phrase.length))
    )
      continue;
    const told =
      place.stretch.asks === 'yes' &&
      /^(?:an? )?(?:demonstrated|proven|previous|prior|recent|extensive|considerable|successful)\b/u.test(lowered(phrase));
    const firm =
      told ||
      place.found.some(({ ask }) => ask.kind === 'education') ||
      /\b(?:must|required?|requires|preferred|desirable|should|ideal|candidates?|applicants?|seeking)\b/u.test(
        lowered(text.slice(0, start) + text.slice(start + phrase.length)),
      );
    if (!firm || (place.stretch.asks === 'no' && !/\b(?:must|required)\b/u.test(lowered(text)))) continue;
    // “knowledge of or experience in …” is about knowing.
    if (
      !told &&
      /\b(?:knowledge|understanding|familiarity|skills?|ability)\b[^,;]{0,40}$/u.test(lowered(text.slice(Math.max(0, start - 50), start)))
    )
      continue;
    const reach = { start, end: criterionEnd(text, start + phrase.length) };
    if (!taken(reach, place.found, offset) && !taken(reach, findings, offset)) findings.push(toFinding(text, offset, reach));
  }
  return findings;
}

function taken({ start, end }: Reach, found: readonly Finding[], offset: number): boolean {
  return found.some(
    ({ span }) =>
      span.start - offset < end &&
      start < span.end - offset &&
      Math.min(end, span.end - offset) - Math.max(start, span.start - offset) > 0.3 * (end - start),
  );
}

function toFinding(text: string, offset: number, { start, end }: Reach): Finding {
  return { rule: 'experience/unnumbered', span: trimmedSpan(text, offset, start, end), ask: experienceAsk(text.slice(start, end), null) };
}
