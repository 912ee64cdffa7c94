import { anyCase, lowered } from '../text/any-case';

/** “Open until filled”, “until finalists are selected”. */
const UNTIL_FILLED = anyCase(
  /\b(?:(?:un)?till?|when|once)[- ]filled\b|\b(?:(?:un)?till?|when|once)\b(?:[^.;\n]|\n(?! {0,8}\n)){0,50}\b(?:(?:is|are|has been|have been|be|can be|gets) (?:successfully |permanently )?filled|(?:candidates?|applicants?|finalists?|hire|pool|person|appointment|appointee)[^.;\n]{0,20}\b(?:selected|found|identified|hired|chosen|appointed|made|established)|(?:someone|a candidate|an applicant|our choice) (?:accepts|says yes|is hired|is chosen|has accepted)|an? (?:hire|offer|appointment|selection) is made|(?:sufficient|enough|adequate)[^.;\n]{0,30}\b(?:on hand|in hand|have come in|come in|are in)|(?:we|they|it|the (?:board|committee|library)) (?:find|finds|hire|hires|have found|has found|have hired|has hired|fill|fills)|hired|(?:selection|hire|appointment|offer) (?:is|has been) made|needs? [^.;\n]{0,30}\b(?:is|are|have been) met|(?:suitable|successful|qualified|sufficient)[^.;\n]{0,40}\b(?:received|found|hired|identified|selected))\b/gu,
);
const NOT_FILLED = /^\s{0,3}[:?-]?\s{0,3}\(?(?:No|N|false|Not)(?![a-z])/u;
/** “When filled” ends filing only after such a word. */
const CLOSING_NEAR = anyCase(/\b(?:clos(?:es|ing|ed|e)|deadline|open|remov\w{1,3}|post(?:ed|ing)|end(?:s|ed)?)\b[^.;\n]{0,40}$/u);
const INTERIM = anyCase(/\b(?:interim|temporary|acting|serve|assigned|assignment|cover(?:ing|age)?)\b[^.;\n]{0,40}$/u);
/** “Closing: Continuous”, “accepted on an ongoing basis”; never “continuous improvement”. */
export const CONTINUOUS = anyCase(
  /\b(?:continuous(?:ly)? (?:filing|recruit\w{0,5}|posting|posted|testing|basis|open|accept\w{0,3}|application|exam\w{0,8}|until)|(?:open|filing|recruitment|closing(?: date)?|closes|close date|deadline|accepted|testing|posted|posting|application period|filing period)\b[^.;\n]{0,25}\bcontinuous(?:ly)?\b(?! (?:improve|service|employ|learn|operation))|(?:accepted|open|recruit\w{0,5}) (?:on an? )?(?:ongoing|on-going|rolling|continual|year-round)(?: basis)?|(?:ongoing|on-going) (?:recruitment|posting|filing)|(?:no|without)(?: a| set| fixed){0,2} (?:closing date|deadline)|year-round|applications? [^.;\n]{0,24}\b(?:the year round|year round|all year(?: long| round)?|throughout the year)|filing is continuous|open[- ]ended (?:recruitment|posting|filing))\b/u,
);
/** A field that holds “Continuous” alone. */
export const FIELD_CONTINUOUS = anyCase(/^\W{0,3}(?:open )?(?:continuous|ongoing|rolling)\b/u);

/** “Open until filled” is `firm`; “until finalists are selected” yields to a closing day. */
export function untilFilled(text: string): 'firm' | 'loose' | null {
  let loose = false;
  for (const found of text.matchAll(UNTIL_FILLED)) {
    if (NOT_FILLED.test(text.slice(found.index + found[0].length, found.index + found[0].length + 12))) continue;
    const before = text.slice(Math.max(0, found.index - 80), found.index);
    if (
      !/^un\S{1,5}[- ]filled/u.test(lowered(found[0])) &&
      (INTERIM.test(before) || (/^(?:when|once)/u.test(lowered(found[0])) && !CLOSING_NEAR.test(before)))
    )
      continue;
    if (/filled$/u.test(lowered(found[0]))) return 'firm';
    loose = true;
  }
  return loose ? 'loose' : null;
}
