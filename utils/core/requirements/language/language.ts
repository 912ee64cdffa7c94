import { anyCase, lowered } from '../../text/any-case';
import { sieveOf } from '../../text/sieve';
import { findLanguages } from '../../vocabulary/find-languages';
import type { LanguageMode } from '../ask';
import { clauseAround, isDenied } from '../clause';
import type { Finding, Parser, Place } from '../rule';
import { BACK, clusters, meantBy } from './named';

/** A language that is asked without its name: “bilingual”, “a language other than English”, “foreign language(s)”. */
const UNNAMED = anyCase(
  /\b(?:bilingual[a-zß-ž]{0,5}|biliterate|multilingual|trilingual|multi-lingual|bi-lingual|bi-literate|(?:foreign|second|third|other|additional|further|another|world|modern|european|asian|community|non-english|heritage|target|one or more|at least (?:one|two|\d) )(?:[ -](?:[a-zß-ž]{2,14}[ -]){0,3})?languages?(?:\(s\))?|languages?(?:\(s\))?[ -](?:other than|besides|in addition to|beyond)[ -](?:[a-zß-ž]{2,12} (?:and|or) )?english|languages? (?:commonly )?(?:spoken|used) (?:in|by)\b|(?:speaks?|speaking|know|knowing|fluent in|proficien(?:t|cy) in) (?:or (?:is |are )?learning )?(?:the|that|those|such) (?:[a-z]{4,12} )?languages?\b(?! of)|(?:more than one|two or more|multiple|several|romance|slavic|asian|african|indigenous|relevant|non-roman(?: script)?|western european|scandinavian|semitic) languages?\b|(?<!\b(?:body|plain|programming|scripting|english|written|coding|clear|query) )language (?:skills?|proficienc(?:y|ies)|expertise|abilit(?:y|ies)|competenc(?:e|y|ies)|facility)\b)/gu,
  'lingual|literate|language',
);

/** What speaks of knowing a language. */
const CUE = anyCase(
  /\b(?:bilingual[a-zß-ž]{0,3}|biliterate|multilingual|fluen[a-zß-ž]{1,4}|speak[a-zß-ž]{0,4}|spoken|conversational|proficien[a-zß-ž]{1,5}|(?:reading|working|speaking|writing|written|some|good|basic|native|strong|oral|functional|demonstrated) (?:and (?:[a-zß-ž]{4,8} ))?(?=[a-z])(?:knowledge|ability|abilities|skills?|competenc[a-zß-ž]{1,3}|command|facility)|(?:near-)?native(?= (?:or|level|speaker|[a-z]{4,12}$))|near-native|converse|knowledge of|ability to (?:read|speak|write|communicate|converse|translate|work)|read(?:ing)?|writ(?:e|ten|ing)|languages?|literacy|sign|translat[a-zß-ž]{1,5}|interpret[a-zß-ž]{0,5})\b/u,
  'bili|native|converse|command|competenc|conversational|facility|fluen|interpret|knowledge|language|literacy|multilingual|proficien|read|sign|skill|speak|spoken|translat|writ',
);

/** False friends: “scripting languages”, “plain language”, “fluency with Excel”. */
const NO_LANGUAGE = anyCase(
  /\b(?:programming|scripting|markup|query|coding|computer|plain|body|controlled|machine|natural|statistical|inclusive|clear|person-first|styling|data|technical|language arts)[ -]languages?\b|\blanguages? (?:for|used (?:for|in)|of) (?:data|statistic|program|web|script|text|software|markup|computing)|\benglish as an? (?:second|additional|foreign|new) language\b|\b(?:second|foreign|world) languages? (?:teacher|instruction|acquisition|program|department|learn)/u,
  'markup|query|coding|plain|body|controlled|machine|natural|inclusive|person-first|styling|data|technical|language arts|statistic|program|web|script|text|software|teacher|instruction|acquisition|department|comput|lear|english as a',
);

/** What a language describes that is no ability of the applicant: “bilingual storytimes”, “Spanish-speaking communities”, “foreign-language materials”. */
const OF_THINGS = anyCase(
  /^(?:,? ?(?:and |or )?multi-?[a-z]{5,9})?[ -]{0,2}(?:speaking[ -])?(?:(?:and|or) [a-zß-ž]{2,14} )?(?:[a-zß-ž]{3,14} )?(?=[a-z])(?:(?:proficiency )?(?:tests?|exams?|examinations?)|collections?|audiences?|settings?|environments?|workforce|neighborhoods?|backgrounds?|materials?|books?|resources?|titles?|communit(?:y|ies)|populations?|patrons?|customers?|users?|famil(?:y|ies)|residents?|people|story ?times?|programs?|programming|programmes|services?|pay|bonus|differential|stipend|premium|incentive|items?|serials|newspapers?|records?|outreach|households?|students?|learners?|website|publications?|newspaper|media|literature|history|paleography|codicology|script|grammar|studies|authors?|texts?)\b/u,
);

/** A duty, not an ability: “cataloging of Hebrew-language books”. */
const ASKS_HERE = anyCase(
  /\b(?:require[sd]?|requirement|prefer[a-zß-ž]{0,5}|desir[a-zß-ž]{2,4}|plus|asset|must|need(?:ed)?|ideal[a-zß-ž]{0,2}|welcome|helpful|encouraged|advantage[a-zß-ž]{0,4}|beneficial|should|seek[a-zß-ž]{0,3}|highly|filled|able to|ability to|only (?:those|persons|candidates|applicants))\b/u,
  'filled|able to|ability to|only |advantage|asset|beneficial|desir|encouraged|helpful|highly|ideal|must|need|plus|prefer|require|seek|should|welcome',
);

const MODES: readonly (readonly [LanguageMode, RegExp])[] = [
  [
    'speak',
    anyCase(
      /\b(?:speak[a-zß-ž]{0,4}|spoken|oral(?:ly)?|verbal(?:ly)?|conversational|fluen[a-zß-ž]{1,4}|bilingual|converse)\b/u,
      'speak|spoken|oral|verbal|fluen|bilingual|convers',
    ),
  ],
  ['read', anyCase(/\bread(?:ing|s)?\b|\bbiliterate\b/u, 'biliterate|read')],
  ['write', anyCase(/\bwrit(?:e|ing|ten)\b|\bbiliterate\b/u, 'biliterate|writ')],
  ['sign', anyCase(/\bsign(?:ing)?\b(?! (?:up|in|off|a)\b)|\basl\b/u, 'asl|sign')],
];

/** After a language that is named without more: “Armenian or Spanish, are desirable”. */
const STANDS_ALONE = anyCase(
  /^\s{0,2}(?:$|[.;)]|\((?:desired|preferred|required|a plus)\)|,?\s{0,2}(?=[a-z])(?:is|are|earns?|a plus|an asset|preferred|desir[a-zß-ž]{2,4}|required|helpful)\b)/u,
);

const SOME_POSITIONS = anyCase(
  /\bsome (?:positions|assignments|branches|locations|vacancies)\b|\bselective(?:ly)? certif|\bmay (?:also )?be (?:required|asked)\b/u,
  'may|selective|some',
);
const ENGLISH_ONLY = anyCase(
  /\b(?:fluen[a-zß-ž]{1,4}|speak|proficien[a-zß-ž]{1,5}|command|read(?:,| and| or)? (?:write|speak)|bilingual)\b/u,
);

/** “Spanish is a big plus”, “Korean preferred”: asked, whatever stands around. */
const PLUS = anyCase(
  /^,? (?:(?:is|are|would be|strongly|highly|considered|a|an|big|huge|definite|strong|great) ){0,4}(?:plus|asset|bonus|preferred|desired|desirable|helpful|advantage)\b/u,
);
/** “English comprehension and communication proficiency required”; not “English literature”. */
const ENGLISH_KNOWN = anyCase(/^ (?:language )?(?:[a-z]{4,14} (?:and )?){0,3}(?:proficiency|fluency)\b/u);
/** “English and French are the working languages of the office”: said of the place. */
const SPOKEN_THERE = anyCase(
  /^ (?:is|are) (?:the |an? |our |two of the )?(?:[a-z]{3,9} )?(?=[a-z])(?:working|official|main|primary|most) (?:[a-z]{4,10} )?(?:languages?|spoken)\b/u,
  'language|spoken',
);

/** “Knowledge of children's literature in Spanish”: of the books. */
const WRITTEN_IN = anyCase(
  /\b(?:literature|books|titles|authors)(?: (?:written|published))? in (?:the )?$/u,
  'literature|books|titles|authors',
);
/** “branches whose users speak mostly Spanish”: theirs. */
const THEY_SPEAK = anyCase(
  /\b(?:users|patrons|customers|residents|families|people|communit(?:y|ies)|public|readers|population)\b[^.;]{0,32}\bspeaks? (?:mostly |mainly |primarily |only )?$/u,
  'speak',
);

/** “Employees receive bilingual pay after passing a test in Spanish”, “An extra 2.75% is paid to those who use a second language”: a reward, asked of nobody. */
const PAID_FOR = anyCase(
  /(?:%|\bpercent)[^.;]{0,20} (?:is|are|will be) (?:paid|added|given) |\bconsidered for bilingual positions\b|\b(?:differential|premium|bonus|stipend|incentive)s?\b[^.;]{0,30} (?:is|are|may be) (?:offered|paid|given|available|provided)\b|\bare paid an? (?:[a-z]{4,12} )?(?:differential|premium|bonus|stipend|supplement)\b|\b(?:receiv\w{1,3}|earn(?:s|ing)?|(?:is|are|be) paid|eligible for|qualif\w{1,5} for|entitled to|collects?|gets?) [^.;]{0,24}\b(?:bilingual|language) (?:skills? )?(?:pay|bonus|premium|differential|stipend|incentive|allowance)\b/u,
  'bilingual |language |paid|added|given|differential|premium|bonus|stipend|incentive',
);

/** “Transcripts written in another language”, “an English translation of your diploma”: of papers. */
const OF_PAPERS = anyCase(
  /\b(?:transcripts?|diplomas?|documents?|papers|credentials|records|applications?)\b[^.;]{0,50}\b(?:language|translat|english version)|\benglish (?:version|translation)\b/u,
  'language|translat|english version',
);

/** A line of names and nothing else: “Spanish, Korean”, “English and Armenian”; not “Assists Russian scholars”. */
function isBare(text: string): boolean {
  if (text.length >= 100) return false;
  let rest = text;
  for (const { start, end } of [...findLanguages(text)].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return BETWEEN_NAMES.test(rest);
}

/** What may stand between and beside the names. */
const BETWEEN_NAMES = anyCase(
  /^\W{0,4}(?:(?:and\/or|and|or|either|both|also|other|some|any|basic|good|fair|fluent|working|an?|at|level|language|preferred|required|desired|desirable|helpful|speaker|modern|simplified|traditional)\b\W{0,4}){0,8}$/u,
);

/** “Bilingual English/Spanish” asks for Spanish; “both English and Spanish” for both. */
function isBilingual(text: string, start: number, end: number): boolean {
  const around = lowered(text.slice(Math.max(0, start - 24), end + 14));
  return /\bbilingual\b|\bbiliterate\b/u.test(around) || !/\benglish\b/u.test(lowered(text.slice(start, end)));
}

/** Before a language: the last of several abilities. */
const ITS_OWN = anyCase(
  /(?:,\s{1,2}|\band\s{1,2}|\bplus\s{1,2})(?=(?:prefer[a-zß-ž]{0,4}|especially|ideally|fluen[a-zß-ž]{1,4}|bilingual|reading knowledge|working knowledge|ability to speak|proficien[a-zß-ž]{1,5})\b[^,]{0,50}$)/u,
  'prefer|especially|ideally|fluen|bilingual|knowledge|to speak|proficien',
);
/** After one: what is narrowed further. */
const ESPECIALLY = anyCase(/,?\s{1,2}(?:\(\s{0,1})?(?:prefer(?:ably|red)|especially|ideally)\b/u, 'prefer|especially|ideally');

/** “Reading ability in one or more of: Arabic, Persian”: the words before the colon are the ability. */
const OF_THESE = anyCase(
  /\b(?:(?:one|any|either|two)(?: or more)? of(?: the following)?(?: languages?)?|(?:following|these) languages?):\s{1,2}$/u,
  ':',
);

/** “Selective certification”, “Bilingual positions”: whatever ability stands below is asked of some. */
function isSelective({ flat, stretch: { section } }: Place): boolean {
  return (
    section.kind === 'exam' &&
    section.heading !== null &&
    /\b(?:selective|bilingual|language)/u.test(lowered(flat.text.slice(section.heading.start, section.heading.end)))
  );
}

function spanAround(text: string, offset: number, start: number, end: number): Finding['span'] {
  const span = clauseAround(text, offset, start, end);
  const listed = OF_THESE.exec(text.slice(Math.max(0, span.start - offset - 40), span.start - offset));
  if (listed) {
    const from = clauseAround(text, offset, span.start - offset - listed[0].length, span.start - offset - 3).start;
    if (span.start - from < 80) return { start: from, end: span.end };
  }
  // “Working knowledge of two European languages, preferably German”: the second is its own.
  const before = text.slice(span.start - offset, start);
  const own = ITS_OWN.exec(before);
  const rest = ESPECIALLY.exec(text.slice(end, span.end - offset));
  const stop = rest && findLanguages(text.slice(end + rest.index, span.end - offset)).length > 0 ? offset + end + rest.index : span.end;
  return { start: own ? span.start + own.index + own[0].length : span.start, end: stop };
}

/** Tells by one look at a sentence whether it may ask a language without its name. */
const mayBeUnnamed = sieveOf([[UNNAMED]]);

/** “Fluency in Spanish or Korean”, “bilingual skills desirable”, “reading knowledge of one or more European languages”; not “scripting languages”, nor “Spanish-speaking patrons”. */
export const languageAbility: Parser = {
  id: 'language/language',
  find: (text, offset, place) => {
    const { flat, stretch } = place;
    if (stretch.section.kind === 'benefits' || stretch.section.kind === 'pay') return [];
    const groups = clusters(text);
    if ((groups.length === 0 && mayBeUnnamed(lowered(text)) === 0) || PAID_FOR.test(text) || OF_PAPERS.test(text)) return [];
    if (
      stretch.asks !== 'yes' &&
      !(isSelective(place) && CUE.test(text)) &&
      !((ASKS_HERE.test(text) || (stretch.section.kind === 'exam' && ASKS_HERE.test(stretch.lead))) && (CUE.test(text) || text.length < 60))
    )
      return [];
    const found: Finding[] = [];
    const add = (start: number, end: number, languages: readonly string[]): void => {
      if (isDenied(text, end) && !/\b(?:prefer|desir|plus|asset)/u.test(lowered(text))) return;
      const own = spanAround(text, offset, start, end);
      const { heading } = stretch.section;
      const span =
        heading && own.start - heading.end <= 3 && OF_THESE.test(`${flat.text.slice(heading.start, heading.end)}: `)
          ? { start: heading.start, end: own.end }
          : own;
      // “both English and Spanish, because most of our readers speak Spanish” asks once.
      if (found.some((other) => other.span.start === span.start && other.span.end === span.end)) return;
      const words = flat.text.slice(span.start, span.end);
      const modes = MODES.filter(([, pattern]) => pattern.test(words)).map(([mode]) => mode);
      found.push({
        rule: 'language/language',
        span,
        ask: { kind: 'language', languages, ...(modes.length > 0 ? { modes } : {}) },
        area: 'languages-culture',
        ...(span === own || stretch.strength === 'required' ? {} : { strength: stretch.strength }),
        ...(SOME_POSITIONS.test(text) ? { later: true } : {}),
      });
    };
    for (const group of groups) {
      const [first] = group;
      const last = group[group.length - 1];
      if (!first || !last) continue;
      const codes = [...new Set(group.map(({ code }) => code))];
      const other = codes.filter((code) => code !== 'en');
      if (OF_THINGS.test(text.slice(last.end)) && !/^[ -]{1,2}speaking/u.test(lowered(text.slice(last.end, last.end + 10)))) continue;
      if (THEY_SPEAK.test(text.slice(Math.max(0, first.start - 60), first.start))) continue;
      if (WRITTEN_IN.test(text.slice(Math.max(0, first.start - 40), first.start))) continue;
      if (OF_THINGS.test(text.slice(last.end)) || SPOKEN_THERE.test(text.slice(last.end, last.end + 50))) continue;
      if (other.length === 0) {
        if (
          !(
            ENGLISH_ONLY.test(text.slice(Math.max(0, first.start - 60), last.end)) ||
            ENGLISH_KNOWN.test(text.slice(last.end, last.end + 60))
          ) ||
          /\b(?:other than|beyond|besides|in addition to)\s{1,2}$/u.test(lowered(text.slice(0, first.start)))
        )
          continue;
      } else if (
        !CUE.test(text) &&
        !PLUS.test(text.slice(last.end, last.end + 40)) &&
        !(stretch.asks === 'yes' && STANDS_ALONE.test(text.slice(last.end))) &&
        !isBare(text)
      )
        continue;
      add(first.start, last.end, codes.includes('en') && other.length > 0 && isBilingual(text, first.start, last.end) ? other : codes);
    }
    for (const match of text.matchAll(UNNAMED)) {
      const end = match.index + match[0].length;
      if (NO_LANGUAGE.test(text.slice(Math.max(0, match.index - 25), end + 22))) continue;
      // “a language spoken in the [community]” is told of the language.
      if (OF_THINGS.test(text.slice(end)) && !/\b(?:in|by)$/u.test(match[0])) continue;
      const span = spanAround(text, offset, match.index, end);
      if (found.some((other) => other.span.start < span.end && span.start < other.span.end)) continue;
      add(
        match.index,
        end,
        meantBy(match[0], flat.text.slice(Math.max(stretch.block.start, offset + match.index - BACK), offset + match.index)),
      );
    }
    return found;
  },
};
