import { anyCase, asWritten, lowered, matchesOf } from '../../text/any-case';
import { askedTogether } from '../../text/sieve';
import type { ClearanceType } from '../ask';
import { clauseAround } from '../clause';
import type { Finding, Parser } from '../rule';
import { reachOfCheck } from './reach';

/** The checks by what names them, the more telling first: a fingerprint-based background check is a background check. */
const CHECKS: readonly (readonly [ClearanceType | null, RegExp])[] = [
  [
    'background',
    anyCase(
      /\b(?:(?:department of justice|doj|fbi|pre-?employment|criminal|employment|thorough|full|complete|extensive|fingerprint(?:-based)?|personal|security|public safety|reference and|live ?scan)(?:[ /,-](?:and |\/)?(?:doj|fbi|history|records?|background|conviction|based|criminal|education|employment|and)){0,4}[ /-])?(?:background|cori|bci|criminal(?: history| records?| background| justice){0,3}|police records?|vulnerable sector|conviction history|security|criminal, education and employment|employment history)[ -](?:and reference )?(?=[a-z])(?:checks?|investigations?|screen(?:ing)?s?|clearances?|verifications?|reviews?|searches|reports?)\b(?! (?:policy|policies)\b)|\bno (?:prior )?(?:felony|criminal|misdemeanor|felony or misdemeanor) (?:convictions?|records?|history|background)\b|\b(?:not|never) (?:have )?(?:been )?convicted of\b[^.;]{0,40}\b(?:felony|crime|misdemeanor|offense)\b|\bfree (?:of|from) (?:any )?(?:felony|criminal) (?:convictions?|records?)\b|\breviews? of (?:an? |any |the |your |their |each [a-z]{4,12}['’]s )?(?:criminal|conviction) (?:histor(?:y|ies)|records?|background)\b|\bcredit (?:and|&) criminal (?:background |history )?(?:reports?|checks?|screen(?:ing)?s?)\b|\b(?:doj|fbi)(?:(?: and |\/|, | & | or )(?:doj|fbi))? clearances?\b|\b(?:top[- ])?secret clearance\b|\b(?:screened|checked|cleared) (?:through|by|via|in) (?:clets|ncic)\b|\b(?:state police|child[- ]protective[- ]services|child abuse|act (?:34|114|151|168)\b)[^.;]{0,50}\bclearances?\b|\bcriminal offenders? record information(?: \(cori\))?(?: checks?)?|\bpolygraph\b|\b(?:pre-?employment|employment) screening\b|\bcriminal record(?:s)? (?:and )?(?:vulnerable sector )?check\b|\bchild abuse (?:registry|clearance|history|index)[a-zß-ž ]{0,20}\b|\bbackground (?:and|&|\/) [a-z-]{4,14} (?:check|screen|review|investigation)s?\b(?! (?:policy|policies)\b)|\bbackground inquir(?:y|ies)\b|\bpolice (?:information|records?|background|clearance|vulnerable)[ -](?:check|search|certificate|clearance)\b(?: with (?:an? )?vulnerable sector (?:check|search|screening))?|\bdisclosure and barring(?: service)?(?: \(dbs\))?(?: (?:check|clearance|disclosure|certificate))?|\b(?:(?:enhanced|basic|standard) )?(?:dbs|pvg|bpss|accessni) (?:check|clearance|disclosure|certificate|scheme|screening|membership)\b|\bgarda vetting\b|\b(?:(?:tier|t) ?[1-5]|naci|suitability|personnel security|public trust) (?:background )?(?:investigation|determination)\b|\b(?:be )?(?:determined|found) (?:to be )?suitable for (?:federal )?employment\b|\bfinding(?:s)? of (?:substantiated )?misconduct\b|\bmisconduct disclosure\b|\bdisclos(?:e|es|ure)\b[^.;]{0,170}\bmisconduct\b/gu,
      'felony|misdemeanor|suitable|clearance|convict|criminal|polygraph|clets|ncic|background|cori|bci|police|disclosure|dbs|pvg|bpss|accessni|garda|determination|investigation|child abuse|conviction history|criminal|employment|finding|misconduct|police record|security|vulnerable sector',
    ),
  ],
  [
    'fingerprint',
    anyCase(
      /\b(?:live ?scan(?: fingerprint(?:s|ing)?)?|(?:(?:department of justice|doj|state|fbi) )?(?:be )?fingerprint(?:s|ing|ed)?(?: at (?:his or her|(?:the )?[a-z]{2,10}(?:['’]s)?) (?:own )?(?:cost|expense))?(?: (?:checks?|clearances?|processing|screening))?(?: (?:by|via|through|using|with) (?:live ?scan|(?:the )?(?:state |california |u\.s\. )?(?:department of justice|doj|fbi)(?: (?:and|\/) (?:the )?(?:fbi|doj))?))?)\b/gu,
      'fingerprint|live',
    ),
  ],
  [
    'tb',
    asWritten(
      /\b(?:(?:[Cc]learance|[Tt]est|[Ss]creening|[Cc]ertificate|[Ee]xamination|[Ff]reedom|[Ff]ree) (?:for|of|from) (?:active )?)?(?:[Tt]uberculosis|TUBERCULOSIS|T\.?B\.?)(?: \(T\.?B\.?\))?(?: (?:skin|risk|chest))?(?: (?:test results?|test(?:ing|s)?|TEST(?:ING)?|clearance|CLEARANCE|assessment|screening|SCREENING|exam(?:ination)?|EXAM|x-ray|certificate|free))?(?: or (?:an? )?(?:blood|chest|skin) (?:assay|test|x-ray))?\b/gu,
      'uberculosis|TUBERCULOSIS|TB|T.B',
    ),
  ],
  [
    'drug',
    anyCase(
      /\b(?:(?:[a-z]{3,6}-panel |urine |pre-employment ){1,3})?(?:drug|controlled substances?)(?:(?:\/| and | & | or )(?:alcohol|nicotine|tobacco|breath|substance))?[ -](?:test(?:s|ing)?|screen(?:s|ings?)?|examination|clearance)\b|\bdrug and\/or (?:alcohol|medical) (?:test|screen)[a-zß-ž]{0,3}\b/gu,
      'controlled substance|drug',
    ),
  ],
  [
    'medical',
    anyCase(
      /\b(?:pre-?(?:employment|placement)[ -])?(?:medical|physical|health)(?:(?:,| and|\/| or)? ?(?:drug|psychological|agility))?[ -](?:exam(?:ination)?s?|screening|clearance|evaluation|approval|assessment(?: including proof of [a-z]{4,14})?)\b|\b(?:pre-?(?:employment|placement)|occupational[- ]health) physicals?\b(?: with proof of [a-z, ]{3,50}?(?=[,.;]|$))?|(?<=\b(?:a|and|pass a) )physical(?=\s{0,2}(?:[.;,]|$))|(?<=\b(?:check|screening|test), )physical(?=\s{0,2}(?:[.;,]|$)| and\b)|\bpsychological (?:evaluation|exam(?:ination)?|screening|assessment|test(?:ing)?)\b|\bvaccinat(?:ed|ions?)\b(?! (?:clinic|record))|\bproof of immunity\b(?: to [a-z, ]{4,60})?|\bimmunizations?\b/gu,
      'psychological|approval|clearance|assessment|proof of|evaluation|exam|immunization|physical|pre-|screening|vaccinat',
    ),
  ],
  [
    'credit',
    anyCase(
      /\bcredit (?:history )?(?:checks?|history|reports?|investigations?)\b/gu,
      'credit check|credit history|credit investigation|credit report',
    ),
  ],
  // A form's own line: “Reference Check”.
  [
    null,
    anyCase(
      /(?<=^\W{0,3}(?:(?:professional|employment|satisfactory|positive|favorable) ){0,2})reference checks?(?=\W{0,3}$)/gu,
      'reference check',
    ),
  ],
  [
    null,
    anyCase(
      /\b(?:driving|driver['’]?s?|motor vehicle|dmv) (?:history |abstract )?(?=[a-z])(?:records?|history|abstract|printout|report)\b|\bdmv\b[^.;\n]{0,20}\b(?:pull|check|printout|record)\b|\bmoving violations?\b|\bbondable\b|\binsurable\b|\b(?:be|is) bonded\b|\brecord (?:that )?(?:our|the [a-z]{3,12}['’]?s?) insurer\b[^.;,]{0,24}|\b(?:mandated|limited|general)[- ]reporters?\b|\bloyalty oath\b|\boath of (?:office|allegiance)\b/gu,
      'bond|insurable|insurer|dmv|driv|loyalty oath|d reporter|d-reporter|general reporter|general-reporter|motor vehicle|moving violation|oath of + record|history|abstract|printout|report|dmv|moving violation|mandated|limited|general|loyalty oath|office|allegiance|bond|insurable',
    ),
  ],
];

/** Whether a sentence may name one: most that hold their words do not. */
const mayName = askedTogether(CHECKS.map(([, pattern]) => pattern));

/** The employer's promises and the law's words around them. */
const NOT_ASKED = anyCase(
  /\b(?:fair chance|with (?:arrest|criminal|conviction) (?:records?|histor)|criminal histor(?:y|ies) (?:will|in a manner|consistent)|not (?:necessarily |automatically )?(?:disqualify|required|a bar)|regardless|without regard|drug[- ]free|drug test(?: required)?:? no\b|strongly (?:recommend(?:s|ed)?|encourage[sd]?)|vaccinat[a-z]{1,4}\b[^.;]{0,30}\b(?:encouraged|recommended)|training (?:is|will be) (?:provided|offered)|costs?\b[^.]{0,20}reimburs)\b/u,
  'cost|recommend|encourage|criminal histor|drug|fair chance|not|regardless|training|drug|with arrest|with c|without regard',
);
/** Asked in so many words, wherever it came to stand. */
const OUTRIGHT = anyCase(
  /\b(?:requires?|required|must|(?:subject to|contingent (?:up)?on|conditional (?:up)?on)) /u,
  'requir|must|subject|contingent|conditional',
);
/** “After you receive a conditional offer, you will be …”: told with the check. */
const CONDITION = anyCase(/\b(?:after|before|prior to|upon|once)\b/u, 'after|before|prior|upon|once');

/** Verbs and nouns that lead to a check, taken into the span. */
const LEAD = anyCase(
  /(?:(?:\b|(?=\())(?:must|will|shall|may|willing|able|submit|\([^()]{4,24}\)|required to|subject to|contingent (?:up)?on|conditional (?:up)?on|depend(?:s|ent)? (?:up)?on|pass(?:ing|es)?|clear(?:ing)?|complet(?:e|ing|ion of)|undergo(?:ing)?|submit(?:ting)? to|successful(?:ly)?|satisfactor(?:y|ily)|favorabl[ey]|results? of|receipt of|have|has|maintain|sign|proof of|a|an|the|to|be|and|of|is|on|their|your|all|any|current|original|clean|acceptable|two-step|one-step|tuberculin|that you are|showing that you are|certificate|form|good|negative|satisfactory|safe|statement|completion|employment|appointment|requires?|upon|obtain|provide|conviction of|mandatory|standard|basic|enhanced|thorough|(?:the )?(?:selected|successful|final) (?:candidate|applicant|appointee)s?|post-offer|pre-employment|takes?|conducts?|state|national|federal|local|comprehensive|annual|[a-z]{3,10}-[a-z]{3,10})\s{1,2}){1,10}$/u,
);

/** “Must pass a background check”, “Live Scan fingerprinting, TB test and a physical” (three), “satisfactory driving record”; not “a background in art”, nor “criminal histories will be considered”. */
export const check: Parser = {
  id: 'clearance/check',
  find: (text, offset, { stretch }) => {
    if (!mayName(text) || (stretch.section.kind === 'benefits' && !OUTRIGHT.test(text)) || NOT_ASKED.test(text)) return [];
    const hits: { readonly type: ClearanceType | null; readonly start: number; end: number }[] = [];
    for (const [type, pattern] of CHECKS)
      for (const match of matchesOf(pattern, text)) {
        const start = match.index;
        const end = start + match[0].length;
        if (hits.some((hit) => hit.start < end && start < hit.end)) continue;
        // “a background check that includes fingerprinting” is one check.
        const whole = hits.find(
          (hit) =>
            hit.type === 'background' &&
            Math.abs(start - hit.end) < (type === 'credit' ? 160 : 45) &&
            (type === 'fingerprint' || type === 'credit') &&
            start >= hit.end &&
            /^(?:,?[^,.;]{0,20}\b(?:includ|through|via|by|using|with|based on|\()| and\/or (?:an? )?$)/u.test(
              lowered(text.slice(hit.end, start)),
            ),
        );
        if (whole) {
          // What a check may take in, far behind, is no part of its name.
          if (type !== 'credit') whole.end = end;
          continue;
        }
        if (type !== null && hits.some((hit) => hit.type === type && !/\bmisconduct\b/u.test(lowered(text)))) continue;
        if (type === null && hits.some((hit) => hit.type === null)) continue;
        hits.push({ type, start, end });
      }
    if (
      stretch.section.kind === 'duties' &&
      !/\b(?:must|require[sd]?|contingent|subject to|satisfactory|will (?:go through|undergo|be (?:asked|subject|fingerprinted))|offer(?:ed|s)?)\b/u.test(
        lowered(text),
      )
    )
      return [];
    // “a criminal record check for work with the vulnerable sector”.
    for (const hit of hits)
      hit.end +=
        /^ (?:for|to) (?:work|working|those working) (?:in|with) (?:the )?(?:vulnerable (?:sector|people|persons|populations?)|children|minors|youth)/u.exec(
          lowered(text.slice(hit.end, hit.end + 60)),
        )?.[0].length ?? 0;
    // “a negative tuberculosis test taken within the last 60 days”.
    for (const hit of hits)
      if (hit.type === 'tb')
        hit.end +=
          /^ (?:(?:taken|dated|completed|administered|given|done|performed) )?(?:within|in|no (?:more|older) than|not older than) (?:the )?(?:last |past |previous )?[a-z\d()-]{1,12} (?:\(\d{1,3}\) )?(?:days?|weeks?|months?|years?)/u.exec(
            lowered(text.slice(hit.end, hit.end + 80)),
          )?.[0].length ?? 0;
    // “a background check (including a criminal records check)”.
    for (const hit of hits)
      hit.end += /^ \((?:includ|which|fingerprint|live)[^()]{4,70}\)/u.exec(lowered(text.slice(hit.end, hit.end + 90)))?.[0].length ?? 0;
    hits.sort((a, b) => a.start - b.start);
    for (const [at, hit] of hits.entries()) hit.end = reachOfCheck(text, hit.end, hits[at + 1]?.start ?? text.length);
    const only = hits.length === 1;
    return hits.map(({ type, start, end }): Finding => {
      const before = text.slice(Math.max(0, start - 110), start);
      const lead = LEAD.exec(before)?.[0].length ?? 0;
      const floor = Math.max(0, ...hits.filter((hit) => hit.end <= start).map((hit) => hit.end));
      const from = Math.max(start - lead, floor);
      const clause = clauseAround(text, offset, start, end);
      const span =
        only && (clause.end - clause.start <= (/\bsign\b/u.test(lowered(text)) ? 160 : 110) || type === null)
          ? clause
          : only && offset + end - clause.start <= 110 && CONDITION.test(text.slice(clause.start - offset, start))
            ? { start: clause.start, end: offset + end }
            : { start: offset + trimStart(text, from), end: offset + end };
      return { rule: 'clearance/check', span, ask: { kind: 'clearance', ...(type ? { type } : {}) }, later: true };
    });
  },
};

function trimStart(text: string, from: number): number {
  let at = from;
  while (/^(?:[\s,;.:]|and\s|on\s|of\s|with\s|to\s|the\s|is\s|are\s|be\s|upon\s)/u.test(lowered(text.slice(at, at + 5))))
    at += /^[\s,;.:]/u.test(text.slice(at, at + 1)) ? 1 : (/^\w{1,6}/u.exec(text.slice(at, at + 6))?.[0].length ?? 1);
  return at;
}
