import { anyCase, lowered, matchesOf } from '../../text/any-case';
import type { Span } from '../../text/flat-text';
import { narrowSlice } from '../../text/narrow';
import { sieveOf } from '../../text/sieve';
import type { Requirement } from '../requirement';
import type { Atom } from './atom';

/** “or equivalent”, “or comparable program”, “or similar proof of advanced study”: with the criterion before it. */
const TIGHT = anyCase(
  /\b(?:or|and\/or)\s{1,3}(?:(?:possess|have|hold|bring)\s)?(?:an?\s|the\s|any\s|other\s|its\s|their\s|recogni[sz]ed\s|educational\s|professional\s|acceptable\s|demonstrated\s|approved\s|closely\s){0,3}(?:equivalen(?:t|ce|cy)s?|comparable|(?:similar|commensurate) (?:proof|evidence|qualification|credential|program|degree|training|experience|education))\b/gu,
  'equivalen|comparable|similar|commensurate',
);
/** “any combination of training and experience which provides …”. */
const COMBINATION = anyCase(
  /\b(?:(?:an?|any|or|some|the|other|suitable|equivalent|comparable|other|acceptable|appropriate|satisfactory|similar)\s{1,3}){0,3}(?:combination(?! of (?:the )?following\s{0,2}[:•])|(?<=\b(?:comparable|equivalent|other|similar|acceptable|suitable|appropriate)\s{1,3})combinations)\s{1,3}(?:of|equivalent)\b[^.;\n]{0,40}\b(?:education|educational|training|experience|degree|coursework|skills|background|study|schooling|equivalent)\b|\b(?:or|and\/or) (?:an?|any|some) (?:equivalent |suitable |qualifying )?combination of (?:both|the two|these|the three|the above|the foregoing)\b|\b(?:education|training|experience|schooling|study|work)\b[^.;\n]{0,40}\bin (?:any|some|an? (?:equivalent|suitable|acceptable|appropriate)) (?:combination|mix|mixture)\b|\b(?:combinations|mixtures) of (?:[a-z]{3,14},? ){0,3}(?:education|training|experience)\b[^.;\n]{0,50}\b(?:may|will|can|could|shall) (?:also )?be (?:considered|accepted|substituted|acceptable)\b|(?<=(?:^|[.\n;:•*-])\s{0,3})(?:an? )?(?:equivalent|comparable) (?:education|training|experience)(?:,? (?:and|or|and\/or) (?:[a-z]{3,14} )?(?:education|training|experience)){1,2}\b[^.;\n]{0,20}\b(?:may|will|can|could|shall) (?:also )?(?:be )?(?:considered|accepted|substituted?|acceptable|replace)\b|\bany combination equivalent to\b|\b(?:education|training|experience) and (?:education|training|experience) (?:may|can|will) be (?:substituted|interchanged|exchanged) (?:for (?:one another|each other|the other))\b|(?<=(?:^|[.\n;:•*-])\s{0,3}(?:note:\s)?)(?:[a-z]{4,12} )?(?:education|training|experience),? (?:(?:education|training|experience),? )?(?:and|or|and\/or) (?:education|training|experience) (?:that|which) [^.;]{3,140}\b(?:may|will|can|could|shall) (?:also )?be (?:considered|accepted|acceptable|qualifying)\b|\beducation (?:and|or|and\/or) experience (?:that is |which is )?equivalent to\b|\b(?:or|any) (?:an? )?(?:equivalent )?combinations?(?: thereof)?(?=\s{0,2}[.;*\n)]|$)|\bequivalent (?:combination|mix)\b|\b(?:or|and\/or) (?:the|an?|its) equivalent in (?:[a-z]{3,14},? (?:and |or )?){0,2}(?:education|training|experience)\b|\b(?:mix|mixture|blend) of (?:[a-z]{3,14},? ){0,3}(?:education|schooling|training|study|studies|coursework|degrees?|experience|work)\b[^.;\n]{0,30}\b(?:and|or|with|plus) (?:[a-z]{3,14} ){0,3}(?:experience|work|training|education|schooling|background)\b|\b(?:education|schooling|training|study|experience|work) and (?:[a-z]{3,14} )?(?:experience|work|training|schooling|education) (?:that|which) (?:together )?(?:come to the same|amounts? to (?:the same|as much)|add up to (?:the same|as much)|is comparable|are comparable)\b|\b(?:or|and\/or) (?:an? )?(?:equivalent|comparable|commensurate) (?:education|training|work|professional|job|relevant|related|years?)(?:,? ?(?:and|or|and\/or|\/) ?(?:\w+ )?(?:experience|training|education|skills))/gu,
  'combination|equivalent|comparable|commensurate|mix|blend|the same|as much|training that|experience that|education that|training which|experience which|education which|one another|each other|the other',
);
/** “(c) The equivalent.”, “3. Equivalent of 1 or 2 above”: an item of its own. */
const ITEM = anyCase(
  /(?=(?:the |an )?equivalent)(?<=(?:^|\n)\s{0,8}(?:[-•*▪–]\s{1,3})?(?:\(?(?:[a-h]|\d|i{1,3})[.)]\s{1,3})?(?:or,? )?)(?:the |an )?equivalent(?: (?:of|to) (?:(?:the|either|any)(?: of)?(?: the)? (?:above|foregoing)|[\p{P}]?[a-d1-4][\p{P}]{0,2}(?: or [\p{P}]?[a-d1-4][\p{P}]{0,2})?(?: above)?))?(?=\s{0,2}(?:[.;,\n]|$))/gu,
  'equivalent',
);
/** A degree from abroad, a school leaver's test: the same criterion in another country's name, not something else instead of it. */
const SAME_ELSEWHERE = anyCase(
  /\b(?:foreign|international(?:ly)?|ged|chspe|general educational|abroad|overseas)\b|\b(?:earned|obtained|completed|granted|conferred|awarded|received) (?:from |in )?(?:outside|another country|a country|other countries)\b|\bfrom (?:another|a different|other) countr(?:y|ies)\b|\bequivalent (?:titles?|names?|designation|embedded|authorization|(?:graduate|doctoral|advanced|undergraduate|bachelor['’]?s?|master['’]?s?) degree(?! \((?:for example|for instance|e\.g|such as|like)\b))\b|\bequivalent (?:graduate |master['’]?s? )?degree (?:from|at|accredited|awarded|granted) [^.;\n]{0,24}\b(?:ala|american library)\b|\boutside (?:of )?(?:the )?(?:united states|u\.?s|north america|canada)\b|\bequivalen(?:t|cy) (?:foreign|international|certificate|exam)/u,
);
/** Where the words fix what an equivalent is, or refuse it. */
const FIXED = anyCase(
  /\bno other combinations?\b|["“]equivalent combination["”] (?:has|means|is)\b|\bno (?:substitution|equivalent)s?\b(?![^.;]{0,50}\btyping\b)/u,
  'no other combination|no substitution|no equivalent|"equivalent combination|“equivalent combination',
);

/** Spans of requirement words that are skipped: an equivalent that a requirement spells out (“or equivalent advanced degree”) is that requirement. */
function isInsideLeaf(at: number, end: number, leaves: readonly Requirement[]): Requirement | undefined {
  return leaves.find(({ span }) => span.start < end && span.end > at);
}

/** Part-time work that adds up to full time: the same months, counted. */
const SAME_MONTHS = anyCase(/^[^.;\n]{0,30}\b(?:part[- ]time|full[- ]time|fte|hours)\b/u, 'time|fte|hours');
/** After experience, an equivalent is one only where it is of experience or training again, or says no more; “or comparable ILS” is a system. */
const OF_EXPERIENCE = anyCase(
  /^\s{0,2}(?:(?:work|professional|related|relevant|paid|volunteer|life)\s)?(?:experience|education|training|work|coursework|combination|$|[.,;)])/u,
);

/** Whether “or equivalent” stands for the criterion before it. */
function standsFor(leaf: Requirement, before: string, rest: string): boolean {
  // “Two years of full-time, or its equivalent, experience” in part-time work.
  if (SAME_MONTHS.test(rest) || /\bfull[- ]time,?\s{0,2}$/u.test(lowered(before))) return false;
  switch (leaf.ask.kind) {
    case 'education':
      // “High school diploma or equivalent” is one in another form; “or equivalent experience” is none.
      return leaf.ask.level !== 'high-school' || /^\s{0,2}(?:work |related |relevant )?experience\b/u.test(lowered(rest));
    case 'experience':
      // “in a Librarian II position or its equivalent”: such a post under another name.
      if (/\b(?:positions?|class(?:ification)?|title|rank|role|post|job|capacity),?\s{0,2}$/u.test(lowered(before))) return false;
      return (
        OF_EXPERIENCE.test(rest.split('\n')[0] ?? '') &&
        (leaf.ask.months !== null || /\b(?:experience|education|training)\b/u.test(lowered(rest.slice(0, 30))))
      );
    default:
      // “(CLAD, BCLAD or equivalent)” is such a certificate.
      return (
        leaf.ask.kind === 'certificate' &&
        /^[^.;\n]{0,16}\b(?:combination|experience|training|education|preparation)\b/u.test(lowered(rest))
      );
  }
}

/** “; ” and no more between a criterion and its equivalent. */
const BARE_SEMICOLON = /^;\s{1,3}$/u;
/** “or equivalent experience in the private or public sector”: the same experience, elsewhere. */
const ELSEWHERE = anyCase(
  /^,? (?:work |professional )?experience(?: gained| obtained)?,? (?:in|from|outside|within) (?:of )?(?:the |either the |an? )?(?:private|public|federal|non-?federal|other|another)\b/u,
  'experience',
);

/** “(MIS, MLIS or equivalent) from a program accredited by the American Library Association”: names of the one degree. */
const NAMES_OF_ONE = anyCase(
  /^\) (?:from|at|in|awarded|granted)\b[^.;\n]{0,60}\b(?:ala\b|american library association|accredited)/u,
  'ala|american library|accredited',
);

/** “Equivalent to graduation from college (additional experience may be substituted for up to two years of the education)”. */
const MADE_UP_BY_WORK = anyCase(
  /\((?:[a-z-]{3,14} ){0,3}experience (?:may|can|will) (?:also )?be substituted\b/u,
  'experience may |experience can |experience will ',
);

/** Behind a combination: what it stands for, by its name. */
const IN_LIEU = anyCase(
  /^[^.;\n]{0,30}\b(?:in (?:lieu|place) of|instead of) (?:the |a |an )?(?:required |stated )?(?:years|experience|degree|education)\b/u,
  'lieu of|place of|instead of',
);

/** Between a degree and the experience asked along with it. */
const BOTH = anyCase(/^,? (?:and|plus|with|&) (?:(?:at least|a minimum of|minimum of) )?$|^ $/u);
/** What is equivalent to both is work, and the line ends with it. */
const OF_WORK = anyCase(/^ (?:(?:work|professional|related|relevant) ){0,2}experience\.?(?=\s{0,3}(?:\n|$|[.;]))/u, 'experience');

/** Whether a semicolon stands before it in its sentence. */
const isInRow = (text: string, at: number): boolean => /;[^.;\n]{0,120}$/u.test(text.slice(Math.max(0, at - 160), at));

interface Found {
  readonly start: number;
  readonly end: number;
  readonly combination: boolean;
}

/** Tells by one look at a line whether it may name an equivalent: few may. */
const mayName = sieveOf([[COMBINATION, ITEM, TIGHT]]);

/** The lines of a text that may name an equivalent, each with its neighbors, whose words may go on in it. */
function linesThatMay(text: string): readonly Span[] {
  const low = lowered(text);
  const found: { start: number; end: number }[] = [];
  let before = 0;
  for (let start = 0; start < text.length; ) {
    const end = low.indexOf('\n', start) + 1 || text.length;
    if (mayName(low, start, end) !== 0) {
      const beyond = low.indexOf('\n', end) + 1 || text.length;
      const last = found.at(-1);
      if (last !== undefined && last.end > before) last.end = beyond;
      else found.push({ start: before, end: beyond });
    }
    before = start;
    start = end;
  }
  return found;
}

function phrasesIn(text: string): readonly Found[] {
  const lines = linesThatMay(text);
  const spansOf = (pattern: RegExp, combination: boolean): readonly Found[] =>
    lines.flatMap((line) =>
      Array.from(matchesOf(pattern, narrowSlice(text, line.start, line.end)), ({ index, 0: words }) => ({
        start: line.start + index,
        end: line.start + index + words.length,
        combination,
      })),
    );
  const combined = [...spansOf(COMBINATION, true), ...spansOf(ITEM, true)];
  const tight = spansOf(TIGHT, false)
    .filter(
      ({ start, end }) =>
        !SAME_ELSEWHERE.test(text.slice(Math.max(0, start - 4), start) + (text.slice(start, end + 48).split(/[.;\n)]/u)[0] ?? '')),
    )
    .filter(({ start, end }) => !combined.some((one) => one.start < end + 2 && one.end > start));
  return [...combined, ...tight].sort((a, b) => a.start - b.start);
}

/** “…; or (c) an equivalent combination” goes on with its sentence. */
const AFTER_SEMICOLON = /[;,]\s{1,3}(?:[Oo][Rr],?\s(?:\(?[A-Ha-h1-9][.)]\s)?)?$/u;

/** How far from the nearest screening requirement an equivalent may stand, in characters. */
const NEAR = 280;
/** The most phrases that are weighed. */
const MOST_PHRASES = 200;

/** The unspecified equivalents of a text, as atoms beside the screening requirements; `inside` are those within a requirement's own words. */
export function findEquivalents(
  text: string,
  leaves: readonly Requirement[],
  isAsked: (at: number) => boolean,
): { readonly atoms: readonly Atom[]; readonly inside: ReadonlySet<string> } {
  const inside = new Set<string>();
  const atoms: Atom[] = [];
  const fixed = FIXED.test(text);
  for (const { id, ask, quote } of leaves) if (ask.kind === 'education' && MADE_UP_BY_WORK.test(quote)) inside.add(id);
  for (const { start, end, combination } of phrasesIn(text).slice(0, MOST_PHRASES)) {
    if (combination && fixed) continue;
    // “B. Combination of education and experience: 30 semester hours …” names what follows.
    if (
      combination &&
      /^(?:an? )?combination\b/u.test(lowered(text.slice(start, end))) &&
      /^\s?[:–—]\s/u.test(text.slice(end, end + 3)) &&
      /(?:^|[\n.;)]\s{0,2})(?:an? )?$/u.test(lowered(text.slice(Math.max(0, start - 6), start)))
    )
      continue;
    const leaf = isInsideLeaf(start, end, leaves);
    if (leaf !== undefined && combination && start < leaf.span.start && /^any combination/u.test(lowered(text.slice(start, end)))) {
      // “Any combination [equivalent to graduation from high school] and …”
      if (isAsked(start)) atoms.push({ start, end: leaf.span.start, requirement: null, node: { kind: 'equivalent' }, reach: 'ahead' });
      continue;
    }
    if (leaf !== undefined) {
      // “five years of education, training and experience, in any mixture”: that is what is asked.
      if (
        leaf.ask.kind === 'experience' &&
        /\b(?:made up|composed|consisting|years?|months?)(?: in all| total)? of (?:an? |any )?$/u.test(
          lowered(text.slice(leaf.span.start, start)),
        )
      )
        continue;
      if (leaf.ask.kind === 'experience' && /\bin (?:any|some) (?:combination|mix|mixture)$/u.test(lowered(text.slice(start, end))))
        continue;
      if (leaf.ask.kind === 'experience' && ELSEWHERE.test(text.slice(end, end + 60))) continue;
      // “or equivalent schooling (i.e., at least 120 semester units)”: told at once what it is.
      if (leaf.ask.kind === 'education' && /^[^.;\n()]{0,24}\((?:i\.e\.|that is|meaning)/u.test(lowered(text.slice(end, end + 36))))
        continue;
      if (leaf.ask.kind === 'education' && NAMES_OF_ONE.test(text.slice(end, end + 110))) continue;
      // “Equivalent advanced degree” begins with its equivalent: it is the other way itself.
      const opens = start <= leaf.span.start + 4 || (leaf.ask.kind === 'education' && leaf.ask.inProgress === true);
      // “Bachelor's degree and [2 years of relevant experience] or equivalent professional experience” stands for both.
      const told = leaves[leaves.indexOf(leaf) - 1];
      if (
        !combination &&
        leaf.ask.kind === 'experience' &&
        told?.ask.kind === 'education' &&
        BOTH.test(text.slice(told.span.end, leaf.span.start)) &&
        OF_WORK.test(text.slice(end, end + 60)) &&
        standsFor(leaf, text.slice(Math.max(0, start - 20), start), text.slice(end, end + 60))
      ) {
        atoms.push({ start: leaf.span.end, end: leaf.span.end, requirement: null, node: { kind: 'equivalent' }, reach: 'combination' });
        continue;
      }
      if (!opens && (combination || standsFor(leaf, text.slice(Math.max(0, start - 20), start), text.slice(end, end + 60))))
        inside.add(leaf.id);
      continue;
    }
    // “or an equivalent combination of training and experience in lieu of the required years”: told as what stands for those.
    if (combination && IN_LIEU.test(text.slice(end, end + 60))) continue;
    const before = leaves.filter(({ span }) => span.end <= start).at(-1);
    const after = leaves.find(({ span }) => span.start >= end);
    const gapBefore = before === undefined ? Number.POSITIVE_INFINITY : start - before.span.end;
    const gapAfter = after === undefined ? Number.POSITIVE_INFINITY : after.span.start - end;
    if (!combination) {
      if (before === undefined || gapBefore > 160 || /\n/u.test(text.slice(before.span.end, start).trimEnd())) continue;
      if (!standsFor(before, text.slice(Math.max(0, start - 20), start), text.slice(end, end + 60))) continue;
      // “Master's degree in library science; OR the equivalent. (Applicants who …)”.
      if (/[.;]\s/u.test(text.slice(before.span.end, start).replace(BARE_SEMICOLON, '')) || ELSEWHERE.test(text.slice(end, end + 60)))
        continue;
      // “or equivalent [advanced degree]”: the requirement follows at once.
      if (gapAfter <= 24 && !/[.,;:\n()]|\b(?:and|with|plus)\b/u.test(lowered(text.slice(end, after?.span.start)))) continue;
      // “MLIS; three years of processing; or equivalent” stands for the whole list.
      const whole =
        BARE_SEMICOLON.test(text.slice(before.span.end, start)) &&
        isInRow(text, before.span.start) &&
        /^\s{0,2}[.\n]|^$/u.test(text.slice(end, end + 3));
      atoms.push({ start, end, requirement: null, node: { kind: 'equivalent' }, reach: whole ? 'combination' : 'tight' });
      continue;
    }
    if (!isAsked(start) || Math.min(gapBefore, gapAfter) > NEAR * 2) continue;
    // “OR equivalent combination of [advanced degree in education] and [library experience]” is spelled out by the requirements.
    if (gapAfter <= 30 && !/[.\n:;]/u.test(text.slice(end, after?.span.start))) {
      if (/\bof\b/u.test(text.slice(start, after?.span.start))) continue;
    }
    // “B. Combination of education and experience: [30 semester hours] and [appropriate experience]” too.
    if (
      gapAfter <= 4 &&
      /^(?:an? )?combination\b/u.test(lowered(text.slice(start, end))) &&
      /^\s{0,2}:\s{0,2}$/u.test(text.slice(end, after?.span.start))
    )
      continue;
    const between = before === undefined ? '' : text.slice(before.span.end, start);
    // “Bachelor's degree required; MLS preferred; or any equivalent combination”: an “or” never stands for what comes after it.
    const goesOn =
      gapBefore <= NEAR &&
      !/[.:!?]\s|\n/u.test(between) &&
      (/^or\b/u.test(lowered(text.slice(start, end))) || AFTER_SEMICOLON.test(between));
    const sameSentence = goesOn || (gapBefore <= NEAR && !/[.:;!?]\s|\n/u.test(between.replace(AFTER_SEMICOLON, '')));
    if (sameSentence) atoms.push({ start, end, requirement: null, node: { kind: 'equivalent' }, reach: 'combination' });
    else if (gapAfter < gapBefore && gapAfter <= NEAR * 2)
      atoms.push({ start, end, requirement: null, node: { kind: 'equivalent' }, reach: 'ahead' });
    else atoms.push({ start, end, requirement: null, node: { kind: 'equivalent' }, reach: 'own' });
  }
  return { atoms, inside };
}
