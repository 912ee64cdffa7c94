import { anyCase, asWritten } from './any-case';
import type { Span } from './flat-text';
import { isCapital, isDigit, isLetter, isSmall } from './letters';
import { smallWelds } from './small-welds';
import { isSpace } from './space';

/** What ends in a full stop without ending a sentence. */
const ABBREVIATION = anyCase(
  /(?:^|[\s(/])(?:e\.?g|i\.?e|etc|vs|no|nos|st|mt|dr|mr|mrs|ms|jr|sr|inc|ltd|co|dept|univ|approx|min|max|yrs?|hrs?|lbs?|mos?|ext|fig|vol|ed|cf|ca|[a-zß-ž]|(?:[a-zß-ž]\.){1,5}[a-zß-ž]|ph\.?d|ed\.?d)$/u,
);
/** A measure or an “etc.” ends a sentence where a new criterion begins: “lift 40 lbs. Some college preferred”. */
const MEASURE = anyCase(/(?:^|[\s(/\d])(?:lbs?|hrs?|etc)$/u);
/** A new criterion that lost the line break before it: “equivalentKnowledge of”, “experienceTwo to five years”. */
const STARTS = asWritten(
  /^(?:Knowledge|Ability|Able|Experience|Experienced|Demonstrated|Strong|Excellent|Understanding|Familiarity|Familiar|Proficien\p{Ll}{2,3}|Must|Master|Bachelor|Minimum|Working|Effective|Commitment|Interest|Advanced|Superior|Evidence|Successful|Previous|Outstanding|Skills?|Two|Three|Four|Five|One|Six|Valid|Graduation|High|Possession|Fluency|Basic|Good|Some|At|An?|Conversational|Bilingual|Fluent|Supervisory|Certified|Reading|Prior|Proven|Willingness|Comfortable|Demonstrable|Completion|Current|ALA|MLS|MLIS|Preferred|Required|Desirable|Candidates?|Applicants?|Notary|Typing|Driver|In addition|Prior)(?![\p{L}\d])/u,
);

/** An abbreviation, and what begins a criterion after one: “GEDTwo years”, “MLISExperience in”; not “MSWord”, “ILSAlma”. */
const AFTER_LETTERS = /(?:^|[\s(/])[A-Z]{2,6}$/u;
const BEGINS =
  /^(?:Knowledge|Ability|Experience|Demonstrated|Strong|Excellent|Understanding|Familiarity|Proficiency|Must|Minimum|Working|Previous|Two|Three|Four|Five|One|Six|Valid|Fluency|Preferred|Required)(?![A-Za-z])/u;

/** What closes a sentence behind its full stop: a bracket, a quote, the sign of a footnote. */
const AFTER_STOP = /["”’)\]*†‡]/u;

/** “a degree* -AND- one year”: a county's bulletin joins its criteria so. */
const DASHED_JOIN = /^-\s?(?:AND\/OR|AND|OR)\s?-/u;

/** “law officeORHigh school”, “a degreeANDTwo years”: the line that joined two ways, welded to both. */
const WELDED_JOIN = /^(?:AND\/OR|AND|OR)(?=[A-Z][a-z])/u;

/** The sentences of a stretch of text: also those whose space after the full stop was lost, and inline bullets. Abbreviations (“e.g.”, “A.L.A.”) do not end one. */
export function readSentences(text: string, from: number, to: number): readonly Span[] {
  const spans: Span[] = [];
  let start = from;
  const push = (end: number): void => {
    let a = start;
    let b = end;
    while (a < b && isSpace(text.charCodeAt(a))) a++;
    while (b > a && isSpace(text.charCodeAt(b - 1))) b--;
    if (b > a) spans.push({ start: a, end: b });
    start = end;
  };
  const welds = smallWelds(text, from, to, isGlued(text, from, to));
  let depth = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    // Small letters and spaces, most of any text, begin a sentence only where they were welded.
    if (code === 32 || (code >= 97 && code <= 122)) {
      if (depth === 0 && welds.has(i)) push(i);
      continue;
    }
    const char = text[i] ?? '';
    if (char === '(') depth = Math.min(depth + 1, 3);
    else if (char === ')') depth = Math.max(0, depth - 1);
    else if (char === '.' || char === '!' || char === '?') {
      if (endsSentence(text, i, from, to)) {
        let end = i + 1;
        while (end < to && AFTER_STOP.test(text[end] ?? '')) end++;
        push(end);
        depth = 0;
        i = end - 1;
      }
    } else if (char === ';' && depth === 0) {
      if (!isWithinExamples(text, start, i, to)) push(i + 1);
    } else if (char === '-' && depth === 0 && DASHED_JOIN.test(text.slice(i, i + 10))) {
      push(i);
      start = i + (DASHED_JOIN.exec(text.slice(i, i + 10))?.[0].length ?? 1);
      i = start - 1;
    } else if ((code === 65 || code === 79) && depth === 0 && isEnd(text.charCodeAt(i - 1)) && WELDED_JOIN.test(text.slice(i, i + 8))) {
      push(i);
      start = i + (WELDED_JOIN.exec(text.slice(i, i + 8))?.[0].length ?? 0);
      i = start - 1;
    } else if (code > 0xb6 && /[•●▪◦■✓➢·]/u.test(char)) {
      // The bullet of a line that goes on with an item: where the text is one item, no line of it opens with one else.
      if (isGoingOn(text, i, from, to)) continue;
      push(i);
      start = i + 1;
      depth = 0;
    } else if (depth === 0 && (isWeld(text, i, to) || isLostBreak(text, i, to) || welds.has(i))) push(i);
    else if (depth === 0 && isGluedColon(text, i, to)) push(i + 1);
  }
  push(to);
  return spans;
}

/** What a sentence opens with that a list only illustrates: “Knowledge of the theory of librarianship, including: …”. */
const KNOWS = anyCase(
  /^\W{0,6}(?:[a-z-]{3,14} ){0,4}(?:knowledge|understanding|familiarity|skilled|skills?|proficien(?:t|cy)|expertise|acquaintance|mastery|command)\b[^.;]{3,200}\b(?:including|includes?|such as|namely)\s?:/u,
  'including|include|such as|namely',
);
/** What goes on with examples, behind the semicolon of a sentence: “; for instance, indexes and gateways”. */
export const FOR_INSTANCE = anyCase(/^\s{1,2}(?:for (?:example|instance)|e\.g\.|i\.e\.|such as|including|namely)(?=[\s,:])/u);
/** How the next skill begins behind such a list. */
const NEXT_SKILL = anyCase(
  /^\s{1,2}(?:and )?(?:(?:the|an?|some|good|strong|basic|working|general|excellent|demonstrated|proven|thorough) ){0,2}(?:[a-z-]{3,14} (?:and [a-z-]{3,14} )?)?(?:knowledge|abilit(?:y|ies)|skills?|skilled|understanding|familiar(?:ity)?|proficien(?:cy|t)|experience|expertise|willingness|commitment|competence)\b/u,
);

/** Whether a semicolon parts examples of one skill: “Knowledge of librarianship including: subject headings; ordering; indexing”, “skilled with platforms; for instance, indexes”. */
function isWithinExamples(text: string, start: number, at: number, to: number): boolean {
  const after = text.slice(at + 1, Math.min(to, at + 60));
  if (FOR_INSTANCE.test(after)) return SKILLED.test(text.slice(start, Math.min(at, start + 80)));
  return at - start < 600 && KNOWS.test(text.slice(start, Math.min(at, start + 300))) && !NEXT_SKILL.test(after);
}

/** A sentence that asks a skill from its first words on. */
const SKILLED = anyCase(
  /\b(?:knowledge|understanding|familiar|skill|proficien|expertise|acquaint|abilit|able to|experienced? (?:in|with))/u,
);

/** Whether a bullet opens a line that goes on with the sentence before it: no stop before the break, a small letter behind the bullet. */
function isGoingOn(text: string, at: number, from: number, to: number): boolean {
  let before = at - 1;
  let broken = false;
  for (; before > from && isSpace(text.charCodeAt(before)); before--) broken ||= text[before] === '\n';
  let next = at + 1;
  while (next < to && isSpace(text.charCodeAt(next))) next++;
  return broken && isSmall(text.charCodeAt(next)) && !/[.;:!?]/u.test(text[before] ?? '');
}

function endsSentence(text: string, at: number, from: number, to: number): boolean {
  let next = at + 1;
  while (next < to && AFTER_STOP.test(text[next] ?? '')) next++;
  if (next >= to) return false;
  const after = text[next] ?? '';
  const isAbbreviated = (): boolean => ABBREVIATION.test(text.slice(Math.max(from, at - 14), at));
  const beginsAfterMeasure = (begin: number): boolean =>
    MEASURE.test(text.slice(Math.max(from, at - 6), at)) && STARTS.test(text.slice(begin, begin + 24));
  if (isSpace(after.charCodeAt(0))) {
    while (next < to && isSpace(text.charCodeAt(next))) next++;
    const first = text.charCodeAt(next);
    return (
      !isSmall(first) &&
      text[next] !== ',' &&
      text[next] !== ';' &&
      !(text[at] === '.' && isAbbreviated() && !(isCapital(first) && beginsAfterMeasure(next)))
    );
  }
  // “service.Qualifications”, but not “Node.js”, “U.S.”, “e.g.OpenRefine”.
  return text[at] === '.' && endsWord(text, from, at) && isCapitalised(text, next) && !isAbbreviated();
}

/** What a word may end in: a small letter, a digit, a bracket. */
const isEnd = (code: number): boolean => isSmall(code) || isDigit(code) || code === 41;
const endsWord = (text: string, from: number, at: number): boolean =>
  at - from >= 2 && isEnd(text.charCodeAt(at - 1)) && isEnd(text.charCodeAt(at - 2));

/** Whether a capital and a small letter stand here. */
const isCapitalised = (text: string, at: number): boolean => isCapital(text.charCodeAt(at)) && isSmall(text.charCodeAt(at + 1));

/** Whether a sentence begins here though no space stands before it: “equivalentKnowledge of”, “shelving dutiesA growth mindset”, “3 to 12Competence in”; not “JavaScript”, “iSchool”, “LibGuides”. */
function isWeld(text: string, at: number, to: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 65 || code > 90 || at === 0) return false;
  // “High school diploma or GEDTwo years”: small letters after the first tell it from one more abbreviation.
  if (isCapital(text.charCodeAt(at - 1)))
    return (
      isSmall(text.charCodeAt(at + 1)) &&
      AFTER_LETTERS.test(text.slice(Math.max(0, at - 8), at)) &&
      BEGINS.test(text.slice(at, Math.min(to, at + 24)))
    );
  if (!isEnd(text.charCodeAt(at - 1))) return false;
  const before = text.slice(Math.max(0, at - 24), at);
  const after = text.slice(at, Math.min(to, at + 24));
  if (endsWord(text, 0, at) && STARTS.test(after)) return true;
  return (
    (/(?:^|[\s(“"-])\p{Ll}{4,20}$/u.test(before) || /(?<!\b(?:with|in|using|of|or|and))[\s(]\d{1,4}$/u.test(before)) &&
    /^\p{Lu}\p{Ll}{2,20}(?:[\s,:/-]|$)/u.test(after)
  );
}

/** Whether a list is welded to its colon, in small letters: the sign that line breaks were lost. */
function isGlued(text: string, from: number, to: number): boolean {
  for (let at = text.indexOf(':', from + 2); at >= 0 && at + 1 < to; at = text.indexOf(':', at + 1))
    if (
      [at - 2, at - 1, at + 1].every((near) => isSmall(text.charCodeAt(near))) &&
      !/^\S{0,40}(?:@|\/\/)/u.test(text.slice(at + 2, Math.min(to, at + 44)))
    )
      return true;
  return false;
}

/** A colon with a list welded to it: “must have:strong skills”; not “https://”, “mailto:a@b”, “3:30”. */
function isGluedColon(text: string, at: number, to: number): boolean {
  return (
    text[at] === ':' &&
    at + 1 < to &&
    isLetter(text.charCodeAt(at + 1)) &&
    isSmall(text.charCodeAt(at - 1)) &&
    isSmall(text.charCodeAt(at - 2)) &&
    !/^\S{0,40}[@/]/u.test(text.slice(at + 2, Math.min(to, at + 44)))
  );
}

/** How the words of `CRITERION` begin: most words do not. */
const OPENINGS = new Set('Exp Kno Abi Dem Und Fam Pro Pos Str Exc Goo Eff Sup Com Min Mus Val Bac Mas Hig'.split(' '));
const CRITERION = asWritten(
  /^(?:Experience (?:with|in|working|using|as)|Knowledge of|Ability to|Abilities to|Demonstrated \p{Ll}|Understanding of|Familiarity with|Proficien(?:t|cy) (?:in|with)|Possess \p{Ll}|(?:Strong|Excellent|Good|Effective|Superior) (?!(?:en|de|del|o|y) )(?:\p{Ll}|interpersonal|written)|Commitment to|Minimum of|Must (?:be|have|possess)|Valid \p{Ll}|Bachelor['’]s [dD]egree|Master['’]s [dD]egree|High [sS]chool [dD]iploma)/u,
);
/** What a new criterion does not follow: “and”, “of the”, “ALA-accredited Master's degree”, “a second Bachelor's degree”. */
const LEADS_ON = anyCase(
  /(?:\b(?:of|and|or|nor|the|a|an|in|with|to|for|by|as|is|are|be|from|on|at|plus|our|your|their|any|one|who|have|has|had|than|not|no|accredited|approved|certified|recognized|second|additional|earned|completed|related|relevant|subject|professional|appropriate|advanced|minimum|strong|demonstrated|proven|including|requires?|possess|hold|holds|holding|possesses|(?:the|this|that) (?:required|requisite|necessary|stated))|[,:(/&–—-])\s{1,3}$/u,
);

/** Whether a new criterion begins after a space that was a line break: “… diploma or equivalent Experience with Destiny preferred Knowledge of …”. */
function isLostBreak(text: string, at: number, to: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 65 || code > 90 || at === 0 || !isSpace(text.charCodeAt(at - 1)) || !OPENINGS.has(text.slice(at, at + 3))) return false;
  if (!CRITERION.test(text.slice(at, Math.min(to, at + 26)))) return false;
  const before = text.slice(Math.max(0, at - 18), at);
  return isEnd(before.trimEnd().charCodeAt(before.trimEnd().length - 1)) && !LEADS_ON.test(before);
}
