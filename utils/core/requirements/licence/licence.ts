import { anyCase, lowered } from '../../text/any-case';
import type { Span } from '../../text/flat-text';
import type { LicenceType } from '../ask';
import { besideOthers, clauseAround, HELD_NOW, isDenied, LATER } from '../clause';
import type { Finding, Parser } from '../rule';

/** The ways in which a licence is named, most specific first. */
const NAMES: readonly (readonly [LicenceType, RegExp])[] = [
  // “Teacher Librarian Services Credential”, “school library media certification”, “K-12 library media endorsement”; not “library media technician certificate”.
  [
    'teacher-librarian',
    anyCase(
      /\b(?:teacher[- ]librarian(?: services)?|library media (?:teacher|specialist|services)|school library(?: media)?(?: specialist| teacher| services)?|school librarian|school media (?:librarian|specialist)|library services|library media(?=\s{1,2}(?:\(p?k|p?k|pre|certif|endors|licen|credential)))\s{1,2}(?:\(?[a-zß-ž\d-]{1,12}\)?\s{1,2}){0,2}(?=[a-z])(?:credential|certificat(?:e|ion)|endorsement|licen[cs](?:e|ure)|authorization|permit)s?\b|\b(?:certifi(?:ed|cation|cate)|credential(?:ed)?|endorse(?:d|ment)|licen[cs](?:ed?|ure))(?::\s{1,2}|\s{1,2}(?:as (?:an? )?|in |for ))(?:[a-zß-ž]{1,10} ){0,2}(?:school library(?: media)?|teacher[- ]librarian|library media|school librarian)(?: [a-zß-ž]{4,14}){0,2}/gu,
      'library media|library services|school librar|school media|teacher',
    ),
  ],
  // “valid California teaching credential”; not “teaching experience”.
  [
    'teaching',
    anyCase(
      /\b(?:(?:multiple|single)[- ]subject\s{1,2}(?:teaching\s{1,2})?credential|teach(?:ing|er'?s?)\s{1,2}(?:[a-zß-ž]{1,12}\s{1,2}){0,1}(?:credential|certificat(?:e|ion)|licen[cs](?:e|ure)|permit)s?|certificated teacher|certified teacher|b\.?c\.? teaching certificate|oct certification)\b/gu,
      'b.c|credential|oct certification|teach',
    ),
  ],
  // “valid California Class C driver's license”, “Class C license”, “driver license”; not “driver updates”, “license agreements”.
  [
    'driver',
    anyCase(
      /\b(?:(?:motor vehicle )?(?:operator|driver|chauffeur)['’]?s?['’]?|driving|motor[- ]vehicle|commercial(?: driver['’]?s?)?|class\s{0,2}["“”'‘]?[a-g1-7]["“”'’]?(?:\s{1,2}(?:driver['’]?s?['’]?))?)\s{1,2}licen[cs]es?\b|\bcdl\b|\b(?:valid|current) (?:[a-z]{2,12} )?dl\b|\blegally (?:able |permitted |authorized |eligible )?(?:to )?(?:drive|operate (?:an? )?(?:motor )?vehicle)|\blicen[cs]ed (?:to (?:drive|operate (?:an? )?(?:motor )?vehicles?)|drivers?)\b|\blicen[cs]e to (?:drive|operate (?:an? )?(?:motor )?vehicle)|\blicen[cs]e,? \(?class ["“”'‘]?[a-g1-7]\b|\bclass ["“”'‘]?[a-g1-7]["“”'’]? with (?:an? )?(?:[a-z]{3,12} )?endorsement/gu,
    ),
  ],
  // “Administrative Services Credential”.
  [
    'other',
    anyCase(
      /\b(?:administrative services credential|pupil personnel services credential|community college (?:[a-zß-ž]{1,14} ){0,2}credential|law licen[cs]e|(?:state )?bar (?:membership|admission)|admission to (?:the|a) (?:[a-zß-ž]{1,14} )?bar|member(?:ship)?(?: in good standing)? (?:of|in) (?:the |an? )?(?:[a-z]{2,14} ){0,3}bar\b|boat(?:er|ing) (?:operator )?licen[cs]e)\b/gu,
      'admi|bar|boat|community college|law licen|administrative services|pupil personnel services credential',
    ),
  ],
];

const CLASS = anyCase(/\bclass\s{0,2}["“”'‘]?([a-g1-7])\b/du, 'class');
/** In duties a licence is talked about (“checks licences of borrowers”), not asked. */
const ASKED = anyCase(/\b(?:must|require[sd]?|valid|possess(?:ion)?|obtain|prefer[a-zß-ž]{0,4}|desir[a-zß-ž]{2,4}|may be|need|hold)\b/u);

/** What opens a second way: “…, or eligibility for an emergency permit”, “or a provisional credential”. */
const OR_LESS = anyCase(
  /,? or (?=(?:be )?(?:an? |the )?(?:[a-z]{3,12} )?(?:eligib|emergency|provisional|intern(?:ship)? |short-term|waiver|enrol)[^.;]{0,70}\b(?:permit|credential|certificate|authorization|waiver)\b)/u,
  'emergency|eligib|provisional|intern|short-term|waiver|enrol',
);

/** Of a clause that names two ways (“a credential, or eligibility for an emergency permit”) the one that the words at `start` stand in. */
function sideOf(text: string, offset: number, start: number, span: Span): Span {
  const clause = text.slice(span.start - offset, span.end - offset);
  const or = OR_LESS.exec(clause);
  if (!or) return span;
  const cut = span.start - offset + or.index;
  return start < cut ? { start: span.start, end: offset + cut } : { start: offset + cut + or[0].length, end: span.end };
}

/** “a valid driver's license [and a current CPR card]”: another paper, of which each is asked. */
const AND_CARD = anyCase(
  /^[^.;]{0,60}?(?<link>,? (?:and|&|plus|as well as) |, )(?:(?:an?|the|current|valid|active|adult|child|infant|pediatric|standard) ){0,4}(?:(?:cpr|first[- ]aid|aed)\b|(?:notary|food handler|state librar|librarian)[a-z'’]{0,4} (?:[a-z-]{2,14} ){0,3}(?:card|certificat|commission|licen))/du,
  'cpr|first|aed|notary|food handler|librar',
);

/** The clause of a license as far as the next card or certificate. */
function beforeCard(text: string, offset: number, end: number, span: Span): Span {
  const cut = AND_CARD.exec(text.slice(end, span.end - offset))?.indices?.groups?.link?.[0];
  return cut === undefined ? span : { start: span.start, end: offset + end + cut };
}

/** A license that only shows who someone is: “Bring your driver's license as identification”, “applicants who are licensed to drive should have it on their person”. */
const SHOWN = anyCase(
  /\b(?:applicants?|candidates?|those|anyone|persons?) who (?:are licensed|hold|have|possess)\b[^.;]{0,60}\b(?:should|may|are asked to) (?:bring|have|carry|present|show)\b|\b(?:licen[cs]e|card)\b[^.;]{0,80}\b(?:for (?:the )?purposes? of identification|as (?:a form of |proof of )?(?:photo |picture )?(?:identification|identity)|to (?:show|prove) (?:who they are|their identity|your identity))|\blicen[cs]e or (?:an? )?(?:other |another )?(?:form of |valid |government[- ]issued )?(?:photo|picture) (?:identification|id)\b|\b(?:photo|picture) (?:identification|id)\b[^.;]{0,50}\b(?:such as|e\.g\.|like)\b/u,
  'identi|who |photo id|picture id',
);

/** “A valid California Class C driver's license or access to other transportation”: driver, teacher-librarian, teaching and other licences. */
export const licence: Parser = {
  id: 'licence/licence',
  find: (text, offset, { stretch, found: before }) => {
    const found: Finding[] = [];
    for (const [type, pattern] of NAMES)
      for (const match of text.matchAll(pattern)) {
        const end = match.index + match[0].length;
        if (isDenied(text, end) || (stretch.asks !== 'yes' && !ASKED.test(text))) continue;
        if (
          stretch.section.kind === 'benefits' ||
          /\b(?:software|vendor|database|agreement|practice test|practice exam|exam prep)s?\b/u.test(lowered(text.slice(end, end + 18)))
        )
          continue;
        if (type === 'driver' && SHOWN.test(text)) continue;
        const own = { start: offset + match.index, end: offset + end };
        if (found.some((other) => other.span.start < own.end && own.start < other.span.end)) continue;
        const side = sideOf(text, offset, match.index, beforeCard(text, offset, end, clauseAround(text, offset, match.index, end)));
        const apart = [...before, ...found].filter((other) => other.span.end <= own.start || other.span.start >= own.end);
        const span = besideOthers(text, offset, side, own, apart);
        const words = text.slice(span.start - offset, span.end - offset);
        const letter = CLASS.exec(words)?.[1]?.toUpperCase();
        found.push({
          rule: 'licence/licence',
          span,
          ask: { kind: 'licence', type, ...(type === 'driver' && letter ? { class: letter } : {}) },
          ...(LATER.test(text) && !HELD_NOW.test(text) ? { later: true } : {}),
        });
      }
    return found;
  },
};
